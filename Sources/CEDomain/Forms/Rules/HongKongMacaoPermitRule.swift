/// Travel permit of Hong Kong and Macao residents (港澳居民来往内地通行证): `H` or `M` and eight
/// digits, or ten on older cards, whose last two count the issues (FLD-2).
public struct HongKongMacaoPermitRule: Rule {
  public init() {}

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let bytes = Array(normalized(value).utf8)
    if bytes.contains(UInt8(ascii: "*")) { return [.masked] }
    guard bytes.count == 9 || bytes.count == 11,
      bytes[0] == UInt8(ascii: "H") || bytes[0] == UInt8(ascii: "M"),
      bytes.dropFirst().allSatisfy(ASCII.isDigit)
    else { return [.documentFormat] }
    return []
  }

  public func normalized(_ value: String) -> String { TextNormalizer.code(value) }
}
