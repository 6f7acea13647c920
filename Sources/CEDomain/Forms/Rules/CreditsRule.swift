/// Credits (学分): more than 0, at most 999.9, one decimal at most, never rounded (FLD-12-05).
public struct CreditsRule: Rule {
  /// The most this form accepts.
  public let most: Credits

  public init(most: Credits = Credits(tenths: 9999)) {
    self.most = most
  }

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    guard let credits = Credits(normalized(value)) else { return [.creditsFormat] }
    guard credits > .zero, credits <= most else {
      return [.outOfRange(least: Credits(tenths: 1).short, most: most.short)]
    }
    return []
  }

  public func normalized(_ value: String) -> String { TextNormalizer.code(value) }
}
