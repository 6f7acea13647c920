import CEDomain

extension RuleContext {
  /// A form as of 21 November 2026, with these answers besides the one under test.
  static func scene(_ answers: [FieldKey: String] = [:]) -> RuleContext {
    guard let today = CalendarDay(year: 2026, month: 11, day: 21) else {
      preconditionFailure("the scene's day exists")
    }
    return RuleContext(answers: Answers(answers), today: today)
  }
}

extension Rule {
  /// What the rule says to `value` in ``RuleContext/scene(_:)``.
  func says(_ value: String, with answers: [FieldKey: String] = [:]) -> [Violation.Reason] {
    violations(of: value, in: .scene(answers))
  }
}
