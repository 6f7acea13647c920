/// Reads the control sequences that the terminal's description does not list.
///
/// Whatever is not understood is swallowed whole, so that no tail of it is taken for typing.
enum KeySequence {
  typealias Raw = KeyDecoder.Raw
  typealias Decoded = KeyDecoder.Decoded

  /// Longer than any key or answer; a stream of rubbish is not read for ever.
  private static let limit = 64

  /// After `ESC [`.
  static func read(next: () -> Raw?) -> Decoded {
    var parameters = ""
    for count in 0..<limit {
      guard case .character(let value)? = next(), let scalar = Unicode.Scalar(value) else {
        return count == 0 ? .key(.alt("[")) : .nothing
      }
      if scalar == "[" && count == 0 { return readLinuxFunctionKey(next: next) }
      if (0x40...0x7E).contains(value) { return decode(parameters, final: scalar) }
      parameters.unicodeScalars.append(scalar)
    }
    return .nothing
  }

  /// After `ESC O`: keypad keys, and the arrows of application mode.
  static func readShort(next: () -> Raw?) -> Decoded {
    guard case .character(let value)? = next(), let scalar = Unicode.Scalar(value) else {
      return .key(.alt("O"))
    }
    switch scalar {
    case "M": return .key(.named(.enter))
    case "A"..."D", "F", "H", "P"..."S": return decode("", final: scalar)
    default: return .nothing
    }
  }

  /// After `ESC [ [`: the Linux console's F1 to F5.
  private static func readLinuxFunctionKey(next: () -> Raw?) -> Decoded {
    guard case .character(let value)? = next() else { return .nothing }
    let keys: [NamedKey] = [.f1, .f2, .f3, .f4, .f5]
    let index = Int(value) - 0x41
    return keys.indices.contains(index) ? .key(.named(keys[index])) : .nothing
  }

  private static func decode(_ parameters: String, final: Unicode.Scalar) -> Decoded {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map {
      Int($0) ?? 0
    }
    // Control or Alt is in the second number: 1 + (1 Shift, 2 Alt, 4 Control).
    let modifiers = numbers.count > 1 ? max(0, numbers[1] - 1) : 0
    let isWordMove = modifiers & 0b110 != 0
    switch final {
    case "A": return .key(.named(.up))
    case "B": return .key(.named(.down))
    case "C": return .key(.named(isWordMove ? .wordRight : .right))
    case "D": return .key(.named(isWordMove ? .wordLeft : .left))
    case "F": return .key(.named(.end))
    case "H": return .key(.named(.home))
    case "Z": return .key(.named(.backTab))
    case "P": return .key(.named(.f1))
    case "Q": return .key(.named(.f2))
    case "S": return .key(.named(.f4))
    case "R":
      guard numbers.count == 2 else { return .key(.named(.f3)) }
      return .cursorReport(row: numbers[0], column: numbers[1])
    case "~": return numbers.first.map(tilde) ?? .nothing
    default: return .nothing
    }
  }

  private static func tilde(_ number: Int) -> Decoded {
    switch number {
    case 1, 7: .key(.named(.home))
    case 2: .key(.named(.insert))
    case 3: .key(.named(.delete))
    case 4, 8: .key(.named(.end))
    case 5: .key(.named(.pageUp))
    case 6: .key(.named(.pageDown))
    case 11...15: .key(.named([.f1, .f2, .f3, .f4, .f5][number - 11]))
    case 17...21: .key(.named([.f6, .f7, .f8, .f9, .f10][number - 17]))
    case 23, 24: .key(.named([.f11, .f12][number - 23]))
    case 200: .pasteStart
    default: .nothing
    }
  }
}
