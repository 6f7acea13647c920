/// A document number of whatever kind, for the boxes that do not ask for the kind (SH-2-03).
///
/// A number that looks like a resident identity card gets that card's sentence, so that a slip in
/// one digit is called what it is.
public struct AnyDocumentRule: Rule {
  public init() {}

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let number = normalized(value)
    if number.contains("*") { return [.masked] }
    guard IdentityDocument.readings(of: number, today: context.today).isEmpty else { return [] }
    guard number.utf8.count >= 15, number.utf8.dropLast().allSatisfy(ASCII.isDigit) else {
      return [.documentFormat]
    }
    let rule = ResidentIdentityRule()
    let found = rule.violations(of: number, in: context).filter { !rule.isWarning($0) }
    return found.isEmpty ? [.documentFormat] : found
  }

  public func normalized(_ value: String) -> String { TextNormalizer.code(value) }
}
