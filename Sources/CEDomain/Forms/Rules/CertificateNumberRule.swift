/// Number of a certificate: 5–30 letters, digits, brackets, `第`, `号`, `字` and hyphens
/// (FLD-12-08).
public struct CertificateNumberRule: Rule {
  public init() {}

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let number = normalized(value)
    if number.contains("*") { return [.masked] }
    guard (5...30).contains(number.count),
      number.unicodeScalars.allSatisfy({
        $0.isASCII ? Self.isSign($0) : "第号字".contains(Character($0))
      })
    else { return [.certificateFormat] }
    return []
  }

  /// Half-width brackets and digits; letters keep their case.
  public func normalized(_ value: String) -> String { TextNormalizer.compact(value) }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    let byte = UInt8(ascii: scalar)
    return ASCII.isAlphanumeric(byte) || scalar == "(" || scalar == ")" || scalar == "-"
  }
}
