/// Unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters with a check
/// character over all and one over the organisation code inside (FLD-8).
public struct UnifiedCodeRule: Rule {
  public init() {}

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let bytes = Array(normalized(value).utf8)
    if bytes.contains(UInt8(ascii: "*")) { return [.masked] }
    let values = bytes.compactMap { Self.alphabet.firstIndex(of: $0) }
    guard bytes.count == 18, values.count == 18, Self.bodies.contains(bytes[0]) else {
      return [.usccFormat]
    }
    let province = ASCII.text(bytes[2..<4])
    // 10 stands for bodies of the central level (FLD-8-06).
    guard bytes[2..<8].allSatisfy(ASCII.isDigit),
      province == "10" || Province.isMainland(province)
    else { return [.usccRegion] }
    let check = Self.check(of: values[0..<17])
    guard check == bytes[17] else { return [.usccCheckDigit(expected: ASCII.text([check]))] }
    return Self.organisationCheck(of: bytes[8..<16]) == bytes[16] ? [] : [.usccOrganisationCheck]
  }

  /// Some old organisation codes do not pass their own check (FLD-8-05).
  public func isWarning(_ reason: Violation.Reason) -> Bool { reason == .usccOrganisationCheck }

  public func normalized(_ value: String) -> String { TextNormalizer.code(value) }

  /// The symbols in the order of their values 0–30: no I, O, S, V, Z (FLD-8-03).
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
  /// The registering bodies (FLD-8-06).
  private static let bodies = Array("123456789ANY".utf8)

  /// Weights are the powers of 3 modulo 31 (FLD-8-04).
  private static func check(of values: ArraySlice<Int>) -> UInt8 {
    var weight = 1
    var sum = 0
    for value in values {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return alphabet[(31 - sum % 31) % 31]
  }

  /// GB 11714 over eight characters.
  private static func organisationCheck(of characters: ArraySlice<UInt8>) -> UInt8 {
    let weights = [3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(characters, weights).reduce(0) { $0 + ASCII.value($1.0) * $1.1 }
    switch 11 - sum % 11 {
    case 10: return UInt8(ascii: "X")
    case 11: return UInt8(ascii: "0")
    case let digit: return UInt8(0x30 + digit)
    }
  }
}
