/// The control sequences that the terminal's description does not list.
///
/// Whatever is not understood is swallowed whole, so that no tail of it is taken for typing.
enum KeySequence {
  typealias Step = KeyDecoder.Step
  typealias Decoded = KeyDecoder.Decoded

  /// Longer than any key or answer; a stream of rubbish is not collected for ever.
  private static let limit = 64

  /// What stands after `ESC [`.
  static func control(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> Step? {
    if bytes.first == UInt8(ascii: "[") { return linuxFunctionKey(bytes, isAll: isAll) }
    let parameters = bytes.prefix(limit).prefix { (0x20...0x3F).contains($0) }
    guard let final = bytes.dropFirst(parameters.count).first else {
      if !isAll && parameters.count < limit { return nil }
      let isAltBracket = parameters.isEmpty
      return Step(decoded: isAltBracket ? .key(.alt("[")) : .nothing, count: 2 + parameters.count)
    }
    // A control or a letter beyond ASCII breaks the sequence off and is read anew.
    guard (0x40...0x7E).contains(final) else {
      return Step(decoded: .nothing, count: 2 + parameters.count)
    }
    return Step(
      decoded: decode(String(decoding: parameters, as: UTF8.self), final: final),
      count: 3 + parameters.count)
  }

  /// What stands after `ESC O`: keypad keys, and the arrows of application mode.
  static func short(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> Step? {
    guard let final = bytes.first else {
      return isAll ? Step(decoded: .key(.alt("O")), count: 2) : nil
    }
    let decoded: Decoded =
      switch Unicode.Scalar(final) {
      case "M": .key(.named(.enter))
      case "A"..."D", "F", "H", "P"..."S": decode("", final: final)
      default: .nothing
      }
    return Step(decoded: decoded, count: 3)
  }

  /// `ESC [ [` and a letter: the Linux console's F1 to F5.
  private static func linuxFunctionKey(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> Step? {
    guard let letter = bytes.dropFirst().first else {
      return isAll ? Step(decoded: .nothing, count: 3) : nil
    }
    let keys: [NamedKey] = [.f1, .f2, .f3, .f4, .f5]
    let index = Int(letter) - 0x41
    let isKnown = keys.indices.contains(index)
    return Step(decoded: isKnown ? .key(.named(keys[index])) : .nothing, count: 4)
  }

  private static func decode(_ parameters: String, final: UInt8) -> Decoded {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map {
      Int($0) ?? 0
    }
    // The second number is 1 + (1 Shift, 2 Alt, 4 Control).
    let modifiers = numbers.count > 1 ? max(0, numbers[1] - 1) : 0
    let isWordMove = modifiers & 0b110 != 0
    switch Unicode.Scalar(final) {
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
