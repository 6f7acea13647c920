/// A password to be chosen: 8–20 printable characters with a letter and a digit, and not the
/// person's own number (FLD-12-04).
public struct PasswordRule: Rule {
  /// The fields whose answers must not serve as password: identity number and mobile.
  public let otherThan: [FieldKey]
  /// Known values that must not serve either, where the form does not ask for them.
  public let otherThanValues: [String]

  public init(otherThan: [FieldKey] = [], otherThanValues: [String] = []) {
    self.otherThan = otherThan
    self.otherThanValues = otherThanValues
  }

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let bytes = Array(value.utf8)
    guard bytes.allSatisfy({ (0x20...0x7E).contains($0) }) else { return [.passwordClasses] }
    if bytes.count < 8 { return [.tooShort(least: 8)] }
    if bytes.count > 20 { return [.tooLong(most: 20)] }
    guard bytes.contains(where: ASCII.isLetter), bytes.contains(where: ASCII.isDigit) else {
      return [.passwordClasses]
    }
    let known = otherThan.map { context.answers[$0] } + otherThanValues
    let own = known.map(TextNormalizer.code)
    return own.contains(TextNormalizer.code(value)) ? [.passwordEqualsIdentity] : []
  }
}

/// The second typing of a password (NAT-1.1-07).
public struct RepeatedPasswordRule: Rule {
  public let original: FieldKey

  public init(of original: FieldKey) {
    self.original = original
  }

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    value == context.answers[original] ? [] : [.passwordsDiffer]
  }
}
