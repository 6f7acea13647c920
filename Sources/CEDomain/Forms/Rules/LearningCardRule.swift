/// Learning card (学习卡): 12–20 letters and digits, and a password of 6–16 (FLD-12-10).
public struct LearningCardRule: Rule {
  public enum Part: Hashable, Sendable {
    case number
    case password
  }
  public let part: Part

  public init(_ part: Part) {
    self.part = part
  }

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let bytes = Array(normalized(value).utf8)
    switch part {
    case .number:
      return (12...20).contains(bytes.count) && bytes.allSatisfy(ASCII.isAlphanumeric)
        ? [] : [.cardFormat]
    case .password:
      return (6...16).contains(bytes.count) && bytes.allSatisfy({ (0x21...0x7E).contains($0) })
        ? [] : [.cardFormat]
    }
  }

  /// The number in capital letters; the password keeps its letters, but not the blanks and
  /// full-width digits that come with copying it off a card.
  public func normalized(_ value: String) -> String {
    switch part {
    case .number: TextNormalizer.dashedCode(value).filter { $0 != "-" }
    case .password: TextNormalizer.compact(value)
    }
  }
}
