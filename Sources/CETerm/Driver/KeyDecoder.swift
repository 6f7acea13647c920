/// Makes keys of the bytes a terminal sends.
///
/// Pure, and fed with bytes rather than with ncurses' integers: there ē and F11 are one number.
struct KeyDecoder: Sendable {
  enum Decoded: Hashable, Sendable {
    case key(Key)
    /// The start of a bracketed paste; its bytes follow.
    case pasteStart
    /// The terminal's answer where its cursor stands, counted from 1.
    case cursorReport(row: Int, column: Int)
    /// A key or an answer that means nothing to us.
    case nothing
  }

  /// A decoded piece of input and the bytes it took.
  struct Step: Hashable, Sendable {
    let decoded: Decoded
    let count: Int
  }

  private static let escape: UInt8 = 0x1B

  /// What the terminal's description says its keys send; all begin with Escape.
  private let sequences: [(bytes: [UInt8], key: NamedKey)]

  init(sequences: [(bytes: [UInt8], key: NamedKey)] = []) {
    self.sequences = sequences.filter { $0.bytes.count > 1 && $0.bytes[0] == Self.escape }
  }

  /// Decodes the first key of `bytes`.
  ///
  /// - Parameter isAll: No more bytes have come for as long as a sequence may take: what looks
  ///   like a beginning is all there is.
  /// - Returns: Nil when more bytes are needed; never if `isAll` and `bytes` is not empty.
  func decode(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> Step? {
    guard let first = bytes.first else { return nil }
    if first == Self.escape { return sequence(bytes, isAll: isAll) }
    return first < 0x80
      ? Step(decoded: Self.ascii(first), count: 1) : Self.character(bytes, isAll: isAll)
  }

  private func sequence(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> Step? {
    for (sequence, key) in sequences where bytes.starts(with: sequence) {
      return Step(decoded: .key(.named(key)), count: sequence.count)
    }
    if !isAll, sequences.contains(where: { $0.bytes.starts(with: bytes) }) { return nil }
    let rest = bytes.dropFirst()
    switch rest.first {
    case nil: return isAll ? Step(decoded: .key(.named(.escape)), count: 1) : nil
    case Self.escape: return Step(decoded: .key(.named(.escape)), count: 1)
    case UInt8(ascii: "["):
      return KeySequence.control(rest.dropFirst(), isAll: isAll)
    case UInt8(ascii: "O"):
      return KeySequence.short(rest.dropFirst(), isAll: isAll)
    default:
      guard let step = decode(rest, isAll: isAll) else { return nil }
      guard case .key(.character(let character)) = step.decoded else {
        return Step(decoded: step.decoded, count: step.count + 1)
      }
      return Step(decoded: .key(.alt(character)), count: step.count + 1)
    }
  }

  private static func ascii(_ byte: UInt8) -> Decoded {
    switch byte {
    case 0x09: .key(.named(.tab))
    case 0x0A, 0x0D: .key(.named(.enter))
    case 0x08, 0x7F: .key(.named(.backspace))
    case 0x00: .key(.control(" "))
    case 0x02: .key(.named(.pageUp))
    case 0x06: .key(.named(.pageDown))
    case 0x01...0x1A: .key(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x1B...0x1F: .key(.control(Character(Unicode.Scalar(byte + 0x40))))
    default: .key(.character(Character(Unicode.Scalar(byte))))
    }
  }

  /// One UTF-8 character; a byte that begins none is dropped alone.
  private static func character(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> Step? {
    let lead = bytes.first ?? 0
    let count =
      switch lead {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let tail = bytes.dropFirst().prefix(count - 1).prefix { $0 & 0xC0 == 0x80 }
    if tail.count < count - 1 {
      // Broken off by another byte, or not here yet.
      let isBroken = isAll || bytes.count > tail.count + 1
      return isBroken ? Step(decoded: .nothing, count: tail.count + 1) : nil
    }
    let text = String(decoding: bytes.prefix(count), as: UTF8.self)
    guard let character = text.first, text.unicodeScalars.count == 1,
      let scalar = text.unicodeScalars.first, scalar != "\u{FFFD}",
      ColumnWidth(of: scalar) != .forbidden
    else { return Step(decoded: .nothing, count: count) }
    return Step(decoded: .key(.character(character)), count: count)
  }
}
