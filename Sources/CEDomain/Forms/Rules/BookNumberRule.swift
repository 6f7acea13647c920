/// ISBN with ten characters (before 2007) or thirteen (书号, FLD-9-07…12).
public struct BookNumberRule: Rule {
  public init() {}

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let bytes = Array(normalized(value).utf8)
    if bytes.contains(UInt8(ascii: "*")) { return [.masked] }
    switch bytes.count {
    case 10: return ten(bytes)
    case 13: return thirteen(bytes)
    default: return [.bookFormat]
    }
  }

  /// A ten-character number from a publisher abroad is accepted with a warning (FLD-9-08).
  public func isWarning(_ reason: Violation.Reason) -> Bool { reason == .bookPrefix }

  /// Without `ISBN`, blanks and hyphens.
  public func normalized(_ value: String) -> String {
    let code = TextNormalizer.dashedCode(value).filter { $0 != "-" }
    return code.hasPrefix("ISBN") ? String(code.dropFirst(4)) : code
  }

  /// The thirteen digits under which a book is compared with others (FLD-9-12); `value` must have
  /// passed the rule.
  public func comparisonForm(of value: String) -> String {
    let code = normalized(value)
    guard code.utf8.count == 10 else { return code }
    let digits = "978" + code.dropLast()
    return digits + ASCII.text([ModulusCheck.tenCheck(of: digits.utf8)])
  }

  private func ten(_ bytes: [UInt8]) -> [Violation.Reason] {
    guard bytes.dropLast().allSatisfy(ASCII.isDigit),
      ASCII.isDigit(bytes[9]) || bytes[9] == UInt8(ascii: "X")
    else { return [.bookFormat] }
    let check = ModulusCheck.elevenCheck(of: bytes.dropLast(), firstWeight: 10)
    guard check == bytes[9] else { return [.bookCheckDigit(expected: ASCII.text([check]))] }
    return bytes[0] == UInt8(ascii: "7") ? [] : [.bookPrefix]
  }

  private func thirteen(_ bytes: [UInt8]) -> [Violation.Reason] {
    guard bytes.allSatisfy(ASCII.isDigit), ["978", "979"].contains(ASCII.text(bytes[0..<3])) else {
      return [.bookFormat]
    }
    let check = ModulusCheck.tenCheck(of: bytes.dropLast())
    return check == bytes[12] ? [] : [.bookCheckDigit(expected: ASCII.text([check]))]
  }
}
