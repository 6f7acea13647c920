/// Reads a character from its number as forms and police registers print it.
public enum CodePointText {
  /// The character of a Unicode number (`U+2CB5A`, `2cb5a`); nil unless it is a Chinese one.
  public static func unicode(_ typed: String) -> Character? {
    var text = TextNormalizer.code(typed)
    for prefix in ["U+", "U", "0X", "&#X"] where text.hasPrefix(prefix) {
      text.removeFirst(prefix.count)
      break
    }
    if text.hasSuffix(";") { text.removeLast() }
    guard (4...6).contains(text.count), let value = UInt32(text, radix: 16),
      let scalar = Unicode.Scalar(value), PersonName.isHan(scalar)
    else { return nil }
    return Character(scalar)
  }

  /// The character of a four-byte code of GB 18030 beyond the basic plane (`9933AA34`), which
  /// follows from the code by counting; nil for any other code.
  public static func supplementaryGB18030(_ typed: String) -> Character? {
    let text = TextNormalizer.code(typed)
    guard text.count == 8, let value = UInt32(text, radix: 16) else { return nil }
    let bytes = (0..<4).map { Int(value >> UInt32(24 - 8 * $0) & 0xFF) }
    guard (0x90...0xE3).contains(bytes[0]), (0x30...0x39).contains(bytes[1]),
      (0x81...0xFE).contains(bytes[2]), (0x30...0x39).contains(bytes[3])
    else { return nil }
    let row = ((bytes[0] - 0x90) * 10 + bytes[1] - 0x30) * 126 + bytes[2] - 0x81
    let place = row * 10 + bytes[3] - 0x30
    guard let scalar = Unicode.Scalar(UInt32(0x10000 + place)), PersonName.isHan(scalar) else {
      return nil
    }
    return Character(scalar)
  }
}
