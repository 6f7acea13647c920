/// What an account of the national platform is signed in with: a mobile number or any document's
/// number (NAT-2.1-01).
public struct AccountNameRule: Rule {
  public init() {}

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    if MobileRule().violations(of: value, in: context).isEmpty { return [] }
    // Eleven digits are a mobile number with a slip in it.
    let digits = Array(normalized(value).utf8)
    if digits.count == 11, digits.allSatisfy(ASCII.isDigit) { return [.mobileFormat] }
    return AnyDocumentRule().violations(of: value, in: context)
  }

  public func normalized(_ value: String) -> String { TextNormalizer.code(value) }
}
