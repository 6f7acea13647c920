/// Collects the bytes of a bracketed paste up to its end mark, and keeps a bounded part of them.
struct PasteBuffer: Sendable {
  /// Nobody pastes more into a field; a megabyte is an accident.
  static let limit = 64 * 1024
  private static let mark: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]  // ESC [ 201 ~

  private var bytes: [UInt8] = []
  private var droppedCount = 0
  /// How many bytes of the end mark have been seen in a row.
  private var matched = 0

  /// Takes the next bytes.
  ///
  /// - Returns: Nil while the end mark has not come; then the bytes that follow it.
  mutating func take(_ incoming: some Collection<UInt8>) -> [UInt8]? {
    var index = incoming.startIndex
    while index < incoming.endIndex {
      let byte = incoming[index]
      index = incoming.index(after: index)
      if byte == Self.mark[matched] {
        matched += 1
        if matched == Self.mark.count { return Array(incoming[index...]) }
        continue
      }
      for held in Self.mark[..<matched] { keep(held) }
      matched = byte == Self.mark[0] ? 1 : 0
      if matched == 0 { keep(byte) }
    }
    return nil
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < Self.limit { bytes.append(byte) } else { droppedCount += 1 }
  }

  /// True when the paste was longer than ``limit``.
  var isCut: Bool { droppedCount > 0 }

  /// The kept text: line ends as `\n`, other controls but tabs left out, no torn last character.
  var text: String {
    var kept = bytes[...]
    if isCut {
      while let last = kept.last, last & 0xC0 == 0x80 { kept.removeLast() }
      if let last = kept.last, last & 0x80 != 0 { kept.removeLast() }
    }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: kept, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\r": result.append("\n")
      case "\n": if previous != "\r" { result.append("\n") }
      case "\t": result.append("\t")
      default:
        if ColumnWidth(of: scalar) != .forbidden { result.append(scalar) }
      }
      previous = scalar
    }
    return String(result)
  }
}
