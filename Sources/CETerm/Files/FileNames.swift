import CEDomain

/// A file's name as it may be shown, whatever bytes it is made of.
///
/// Linux and sftp send UTF-8; a stick from an old Windows and ZMODEM send GBK.
func shownName(_ bytes: [UInt8]) -> String {
  CleanText.clean(String(validating: bytes, as: UTF8.self) ?? GBKCharacters.text(of: bytes))
}

extension GBKCharacters {
  /// The text of bytes in GBK; what is none becomes □.
  static func text(of bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var rest = bytes[...]
    while let first = rest.popFirst() {
      guard first >= 0x80 else {
        text.append(Unicode.Scalar(first))
        continue
      }
      if let second = rest.first, let scalar = scalar(first, second) {
        rest.removeFirst()
        text.append(scalar)
      } else {
        text.append("\u{25A1}")
      }
    }
    return String(text)
  }

  private static func scalar(_ first: UInt8, _ second: UInt8) -> Unicode.Scalar? {
    guard (0x81...0xFE).contains(first), (0x40...0xFE).contains(second), second != 0x7F else {
      return nil
    }
    let column = Int(second) - 0x40 - (second > 0x7F ? 1 : 0)
    let place = (Int(first) - 0x81) * 190 + column
    return table.indices.contains(place) ? table[place] : nil
  }
}
