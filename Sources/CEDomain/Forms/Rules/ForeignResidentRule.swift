/// Permanent residence card of foreigners (外国人永久居留身份证), the card of 2017 with 15
/// characters and the card of 2023 with 18 (FLD-6).
public struct ForeignResidentRule: Rule {
  public init() {}

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let bytes = Array(normalized(value).utf8)
    if bytes.contains(UInt8(ascii: "*")) { return [.masked] }
    switch bytes.count {
    case 15: return short(bytes, today: context.today)
    case 18: return long(value, bytes, today: context.today)
    default: return [.documentFormat]
    }
  }

  public func normalized(_ value: String) -> String { TextNormalizer.code(value) }

  /// `YYMMDD` of the short card: 19YY if that is a past day, otherwise 20YY (FLD-6-06).
  static func shortBirthDate(_ digits: ArraySlice<UInt8>, today: CalendarDay) -> CalendarDay? {
    let text = ASCII.text(digits)
    return ["19", "20"].lazy.compactMap { CalendarDay($0 + text) }.first { $0 <= today }
  }

  private func short(_ bytes: [UInt8], today: CalendarDay) -> [Violation.Reason] {
    guard bytes[0..<3].allSatisfy(ASCII.isUpper), bytes[3...].allSatisfy(ASCII.isDigit) else {
      return [.documentFormat]
    }
    let letters = ASCII.text(bytes[0..<3])
    guard letters != "CHN", Nationality(letters: letters) != nil else {
      return [.documentNationality]
    }
    guard Province.isMainland(ASCII.text(bytes[3..<5])) else { return [.documentRegion] }
    guard Self.shortBirthDate(bytes[7..<13], today: today) != nil else { return [.documentDate] }
    let check = String(ModulusCheck.travelCheck(of: bytes[0..<14]))
    return check == ASCII.text(bytes[14...]) ? [] : [.documentCheckDigit(expected: check)]
  }

  private func long(_ value: String, _ bytes: [UInt8], today: CalendarDay) -> [Violation.Reason] {
    let number = EighteenCharacters(value)
    if let refusal = number.refusal { return [refusal] }
    guard bytes[0] == UInt8(ascii: "9") else { return [.documentFormat] }
    guard Province.isMainland(number.text(1..<3)) else { return [.documentRegion] }
    let digits = number.text(3..<6)
    guard digits != "156", Nationality(digits: digits) != nil else {
      return [.documentNationality]
    }
    return number.dateOrCheckRefusal(today: today).map { [$0] } ?? []
  }
}
