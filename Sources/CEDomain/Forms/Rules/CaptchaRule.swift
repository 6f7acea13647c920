/// The answer to a captcha (FLD-12-03): four characters of a picture, or the figures of a sum.
///
/// Whether it is right says ``Captcha``; this only catches what cannot be.
public struct CaptchaRule: Rule {
  public init() {}

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let bytes = Array(normalized(value).utf8)
    if (1...2).contains(bytes.count), bytes.allSatisfy(ASCII.isDigit) { return [] }
    return VerificationCodeRule(.picture).violations(of: value, in: context)
  }

  public func normalized(_ value: String) -> String { TextNormalizer.code(value) }
}
