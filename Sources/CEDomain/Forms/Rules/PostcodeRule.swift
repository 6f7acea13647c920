/// Postcode (邮政编码): six digits of the mainland, or the two that stand for Hong Kong and Macao
/// (FLD-11).
public struct PostcodeRule: Rule {
  public init() {}

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let code = normalized(value)
    guard code.utf8.count == 6, code.utf8.allSatisfy(ASCII.isDigit), let zone = Int(code.prefix(2))
    else { return [.postcodeFormat] }
    return (1...86).contains(zone) || code == "999077" || code == "999078" ? [] : [.postcodeFormat]
  }

  public func normalized(_ value: String) -> String { TextNormalizer.code(value) }
}
