/// A birth date that makes somebody old enough (FLD-1-09).
public struct MinimumAgeRule: Rule {
  public let years: Int

  public init(years: Int) {
    self.years = years
  }

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    guard let birth = CalendarDay(value) else { return [] }
    let today = context.today
    let hadBirthday = (today.month, today.day) >= (birth.month, birth.day)
    let age = today.year - birth.year - (hadBirthday ? 0 : 1)
    return age < years ? [.documentTooYoung(years: years)] : []
  }
}
