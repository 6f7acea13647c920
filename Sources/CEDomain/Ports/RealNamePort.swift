/// Asks an authority whether a name and a document number belong together (NAT-2.5, OV-5-07).
public protocol RealNamePort {
  /// Never waits longer than ten seconds; called outside of any transaction.
  func check(_ query: RealNameQuery) -> RealNameAnswer
}

/// What is asked: the registered name and number, in clear.
public struct RealNameQuery: Hashable, Sendable {
  public let name: String
  public let kind: IdentityDocument.Kind
  public let number: String

  public init(name: String, kind: IdentityDocument.Kind, number: String) {
    self.name = name
    self.kind = kind
    self.number = number
  }
}

/// What the authority says.
public enum RealNameAnswer: Hashable, Sendable {
  /// They belong to one person.
  case verified
  /// They do not, or the authority does not know them.
  case mismatch
  /// No answer; nothing is known, and the person may ask again.
  case unavailable
}

/// What a phone says about its owner after the scan: the name and number its account holds.
///
/// Written as one word, `NUMBER/NAME`, with the name's UTF-8 bytes percent-encoded
/// (docs/PORTS.md).
public struct ScannedIdentity: Hashable, Sendable {
  public let number: String
  public let name: String

  public init(number: String, name: String) {
    self.number = number
    self.name = name
  }

  /// Nil for a word that does not keep to the contract.
  public init?(subject: String) {
    let parts = subject.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty,
      let name = ScannedIdentity.decoded(parts[1]), !name.isEmpty
    else { return nil }
    number = String(parts[0])
    self.name = name
  }

  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(Substring(rest.prefix(2)))
      guard digits.utf8.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
