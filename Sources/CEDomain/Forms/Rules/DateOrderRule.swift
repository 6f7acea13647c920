/// A date on or after another field's date, with a sentence of its own when it is not; not in the
/// future.
///
/// An unanswered other field sets no bound.
public struct DateOrderRule: Rule {
  public let other: FieldKey
  /// True refuses the very day too.
  public let isStrict: Bool
  public let reason: Violation.Reason

  public init(after other: FieldKey, isStrict: Bool = false, or reason: Violation.Reason) {
    self.other = other
    self.isStrict = isStrict
    self.reason = reason
  }

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let plain = DateRangeRule()
    if let found = plain.violations(of: value, in: context).first { return [found] }
    guard let day = CalendarDay(normalized(value)), let first = CalendarDay(context.answers[other])
    else { return [] }
    return day < first || isStrict && day == first ? [reason] : []
  }

  public func normalized(_ value: String) -> String { DateRangeRule().normalized(value) }
}
