/// A day on which a person was at least so old; without a birth date anything goes.
public struct AgeOnDayRule: Rule {
  public let birthDate: CalendarDay?
  public let years: Int

  public init(born birthDate: CalendarDay?, years: Int) {
    self.birthDate = birthDate
    self.years = years
  }

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    guard let birthDate, let day = CalendarDay(value) else { return [] }
    return day < birthDate.adding(months: years * 12) ? [.dateBeforeAge(years: years)] : []
  }
}
