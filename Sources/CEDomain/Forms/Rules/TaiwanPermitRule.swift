/// Travel permit of Taiwan residents (台湾居民来往大陆通行证): eight digits (FLD-3).
public struct TaiwanPermitRule: Rule {
  public init() {}

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let bytes = Array(normalized(value).utf8)
    if bytes.contains(UInt8(ascii: "*")) { return [.masked] }
    return bytes.count == 8 && bytes.allSatisfy(ASCII.isDigit) ? [] : [.documentFormat]
  }

  public func normalized(_ value: String) -> String { TextNormalizer.code(value) }
}
