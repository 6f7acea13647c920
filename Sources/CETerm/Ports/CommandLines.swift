import CEDomain

/// What the contract of the commands is written in: JSON strings one way, short lines the other
/// (docs/PORTS.md).
enum CommandLines {
  /// The most bytes of a code that is shown as a picture.
  static let mostAddress = 180
  /// The most bytes of a reference.
  static let mostReference = 128
  /// The most bytes of who scanned.
  static let mostSubject = 1024

  /// A JSON string: quotes, backslashes and controls escaped.
  static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }

  /// The lines of an answer, without empty ones.
  static func lines(of output: [UInt8]) -> [String] {
    String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }

  /// A reference is printable ASCII without blanks; nil for anything else.
  static func reference(_ text: some StringProtocol) -> String? {
    let isFit = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    return isFit && (1...mostReference).contains(text.utf8.count) ? String(text) : nil
  }

  /// Who scanned: as a reference, but long enough for a name whose bytes are percent-encoded.
  static func subject(_ text: some StringProtocol) -> String? {
    let isFit = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    return isFit && (1...mostSubject).contains(text.utf8.count) ? String(text) : nil
  }

  /// A code's contents are printable, short enough for a picture on the screen, and begin with a
  /// letter or digit, so that no program takes them for an option; nil for anything else.
  static func address(_ text: some StringProtocol) -> String? {
    let text = String(text)
    guard let first = text.first, first.isLetter || first.isNumber,
      text.utf8.count <= mostAddress, CleanText.isClean(text)
    else { return nil }
    return text
  }
}
