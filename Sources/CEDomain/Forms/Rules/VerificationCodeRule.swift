/// A code that was sent or shown: six digits of a message, or four characters of a picture.
public struct VerificationCodeRule: Rule {
  public enum Kind: Hashable, Sendable {
    /// Sent by message (NAT-1.1-09).
    case message
    /// Drawn, without the letters and digits that look alike (FLD-12-03).
    case picture
  }
  public let kind: Kind

  public init(_ kind: Kind = .message) {
    self.kind = kind
  }

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let bytes = Array(normalized(value).utf8)
    switch kind {
    case .message:
      return bytes.count == 6 && bytes.allSatisfy(ASCII.isDigit) ? [] : [.codeFormat(characters: 6)]
    case .picture:
      return bytes.count == 4 && bytes.allSatisfy(Self.alphabet.contains)
        ? [] : [.codeFormat(characters: 4)]
    }
  }

  public func normalized(_ value: String) -> String { TextNormalizer.code(value) }

  /// The characters a picture code is made of: no I, O, 0 or 1.
  public static let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789".utf8)
}
