/// A date within bounds: not in the future, not before another field's date (FLD-12-12).
public struct DateRangeRule: Rule {
  public let mayBeInFuture: Bool
  /// The field with the first day; an unanswered one sets no bound.
  public let start: FieldKey?

  public init(mayBeInFuture: Bool = false, notBefore start: FieldKey? = nil) {
    self.mayBeInFuture = mayBeInFuture
    self.start = start
  }

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    guard let day = CalendarDay(normalized(value)) else { return [.notADate] }
    if !mayBeInFuture, day > context.today { return [.dateInFuture] }
    if let start, let first = CalendarDay(context.answers[start]), day < first {
      return [.dateBeforeStart]
    }
    return []
  }

  /// `YYYY-MM-DD` for any of the three spellings; what is no date stays as it was typed.
  public func normalized(_ value: String) -> String {
    let typed = TextNormalizer.dashedCode(value)
    return CalendarDay(typed)?.description ?? typed
  }
}
