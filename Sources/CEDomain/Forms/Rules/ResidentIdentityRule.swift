/// Resident identity card (居民身份证, GB 11643-1999): format, region, date, check digit (FLD-1).
public struct ResidentIdentityRule: Rule {
  /// Youngest age accepted, in whole years; nil for no limit (FLD-1-09).
  public let minimumAge: Int?
  /// Says whether a six-digit division code is or ever was in use. An unknown one is a warning
  /// only, since codes abolished long ago stay on cards (FLD-1-03).
  public let isKnownDivision: @Sendable (String) -> Bool

  public init(
    minimumAge: Int? = nil, isKnownDivision: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    self.minimumAge = minimumAge
    self.isKnownDivision = isKnownDivision
  }

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let number = EighteenCharacters(value)
    if let refusal = number.refusal { return [refusal] }
    guard Province.isMainland(number.text(0..<2)) else { return [.documentRegion] }
    if let refusal = number.dateOrCheckRefusal(today: context.today) { return [refusal] }
    if let minimumAge, let age = number.age(on: context.today), age < minimumAge {
      return [.documentTooYoung(years: minimumAge)]
    }
    return isKnownDivision(number.text(0..<6)) ? [] : [.documentUnknownDivision]
  }

  public func isWarning(_ reason: Violation.Reason) -> Bool { reason == .documentUnknownDivision }

  public func normalized(_ value: String) -> String { TextNormalizer.code(value) }
}

/// The layout that resident cards, residence permits and the new foreigners' card share:
/// 17 digits, birth date at 7–14, and a MOD 11-2 check character.
struct EighteenCharacters {
  private let bytes: [UInt8]

  init(_ typed: String) {
    bytes = Array(TextNormalizer.code(typed).utf8)
  }

  /// Masked or misshapen; nil when the other questions may be asked.
  var refusal: Violation.Reason? {
    if bytes.contains(UInt8(ascii: "*")) { return .masked }
    guard bytes.count == 18, bytes.dropLast().allSatisfy(ASCII.isDigit),
      ASCII.isDigit(bytes[17]) || bytes[17] == UInt8(ascii: "X")
    else { return .documentFormat }
    return nil
  }

  func text(_ range: Range<Int>) -> String { ASCII.text(bytes[range]) }

  /// Nil for a day that does not exist or lies before 1900 (FLD-1-04).
  var birthDate: CalendarDay? { CalendarDay(text(6..<14)) }

  func dateOrCheckRefusal(today: CalendarDay) -> Violation.Reason? {
    guard let birthDate, birthDate <= today else { return .documentDate }
    let check = ModulusCheck.identityCheck(of: bytes[0..<17])
    return String(check) == text(17..<18) ? nil : .documentCheckDigit(expected: String(check))
  }

  func age(on day: CalendarDay) -> Int? {
    guard let birthDate else { return nil }
    let hadBirthday = (day.month, day.day) >= (birthDate.month, birthDate.day)
    return day.year - birthDate.year - (hadBirthday ? 0 : 1)
  }
}
