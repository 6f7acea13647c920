/// Mobile number of the mainland (手机号): eleven digits, `13` to `19` first (FLD-7-01).
///
/// The country prefix, blanks and hyphens are dropped; foreign numbers are refused, because
/// messages are sent at home only.
public struct MobileRule: Rule {
  public init() {}

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let bytes = Array(normalized(value).utf8)
    if bytes.contains(UInt8(ascii: "*")) { return [.masked] }
    guard bytes.count == 11, bytes.allSatisfy(ASCII.isDigit), bytes[0] == UInt8(ascii: "1"),
      bytes[1] >= UInt8(ascii: "3")
    else { return [.mobileFormat] }
    return []
  }

  public func normalized(_ value: String) -> String {
    let digits = TextNormalizer.dashedCode(value).filter { $0 != "-" }
    for prefix in ["+86", "0086"] where digits.hasPrefix(prefix) {
      return String(digits.dropFirst(prefix.count))
    }
    return digits
  }
}
