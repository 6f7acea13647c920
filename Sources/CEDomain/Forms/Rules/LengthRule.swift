/// A text's length in characters as people count them.
public struct LengthRule: Rule {
  public let least: Int
  public let most: Int

  public init(_ range: ClosedRange<Int>) {
    least = range.lowerBound
    most = range.upperBound
  }

  /// What a reviewer writes to refuse or return (FLD-12-09).
  public static let opinion = LengthRule(1...200)

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let text = normalized(value)
    if text.count < least { return [.tooShort(least: least)] }
    return text.count > most ? [.tooLong(most: most)] : []
  }

  /// Tabs become blanks, the ends are trimmed (FLD-12-11).
  public func normalized(_ value: String) -> String { TextNormalizer.freeText(value) }
}
