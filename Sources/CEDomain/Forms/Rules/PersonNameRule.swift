/// Name of a person (姓名): 2–50 characters, all Chinese with `·`, or all Latin (FLD-12-01).
public struct PersonNameRule: Rule {
  public init() {}

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let name = normalized(value)
    if name.contains("*") { return [.masked] }
    guard PersonName.isChinese(name) || PersonName.isLatin(name) else { return [.nameCharacters] }
    if name.count < 2 { return [.tooShort(least: 2)] }
    return name.count > 50 ? [.tooLong(most: 50)] : []
  }

  public func normalized(_ value: String) -> String { PersonName.normalized(value) }
}
