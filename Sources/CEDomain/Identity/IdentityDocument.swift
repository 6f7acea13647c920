/// A document that says who somebody is: its kind, its number, and what the number tells.
///
/// Two documents are of one person when their ``personKey`` are equal (OV-3-02).
public struct IdentityDocument: Hashable, Sendable {
  /// The kinds the platforms accept, by the code that is stored and that the vectors of FLD-16 use.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// 居民身份证
    case residentIdentityCard = "rid"
    /// 港澳居民来往内地通行证
    case hongKongMacaoPermit = "hkmo"
    /// 台湾居民来往大陆通行证
    case taiwanPermit = "tw"
    /// 护照（外国）
    case passport
    /// 港澳台居民居住证
    case residencePermit = "gat"
    /// 外国人永久居留身份证
    case foreignResidentCard = "frpc"
  }

  public let kind: Kind
  /// Normalised: half-width, upper case, no blanks.
  public let number: String
  /// Nil where the number does not tell it.
  public let birthDate: CalendarDay?
  /// Nil where the number does not tell it.
  public let gender: Gender?
  /// Whose passport it is (FLD-4-03); nil for other kinds, and where nobody asked.
  public let nationality: Nationality?

  /// Nil unless the number passes every rule of its kind as of `today`.
  ///
  /// - Parameter nationality: Of a passport; ignored for other kinds.
  public init?(
    _ kind: Kind, _ typed: String, nationality: Nationality? = nil, today: CalendarDay
  ) {
    let rule = kind.rule
    let context = RuleContext(answers: Answers(), today: today)
    guard !typed.isEmpty,
      !rule.violations(of: typed, in: context).contains(where: { !rule.isWarning($0) })
    else { return nil }
    self.kind = kind
    self.nationality = kind == .passport ? nationality : nil
    number = rule.normalized(typed)
    let digits = Array(number.utf8)
    switch kind {
    case .residentIdentityCard, .residencePermit:
      birthDate = CalendarDay(ASCII.text(digits[6..<14]))
      gender = Gender(sequenceDigit: digits[16])
    case .foreignResidentCard where digits.count == 18:
      birthDate = CalendarDay(ASCII.text(digits[6..<14]))
      gender = Gender(sequenceDigit: digits[16])
    case .foreignResidentCard:
      birthDate = ForeignResidentRule.shortBirthDate(digits[7..<13], today: today)
      // The parity of the short card's sequence is not relied upon (FLD-6-02).
      gender = nil
    case .hongKongMacaoPermit, .taiwanPermit, .passport:
      birthDate = nil
      gender = nil
    }
  }

  /// What stays the same when the document is renewed: a permit's first nine characters name the
  /// person, the rest counts its issues (FLD-2-02); a passport's number is its country's alone.
  public var personKey: String {
    switch kind {
    case .hongKongMacaoPermit: "\(kind.rawValue)|\(number.prefix(9))"
    case .passport: passportKey(of: nationality)
    case .residentIdentityCard, .taiwanPermit, .residencePermit, .foreignResidentCard:
      "\(kind.rawValue)|\(number)"
    }
  }

  /// Every ``personKey`` the document may be stored under: a passport read from a number alone may
  /// be of any country.
  public var possibleKeys: [String] {
    guard kind == .passport, nationality == nil else { return [personKey] }
    return [personKey] + Nationality.all.map { passportKey(of: $0) }
  }

  /// The ``personKey`` and, for a passport, the one of a system that did not ask for the country.
  public var statedKeys: [String] {
    kind == .passport && nationality != nil ? [personKey, passportKey(of: nil)] : [personKey]
  }

  private func passportKey(of nationality: Nationality?) -> String {
    let country = nationality.map { "\($0.letters)|" } ?? ""
    return "\(Kind.passport.rawValue)|\(country)\(number)"
  }

  /// Whole years between birth and `day`; nil where the number does not tell the birth date.
  public func age(on day: CalendarDay) -> Int? {
    guard let birthDate else { return nil }
    let hadBirthday = (day.month, day.day) >= (birthDate.month, birthDate.day)
    return day.year - birthDate.year - (hadBirthday ? 0 : 1)
  }
}

extension IdentityDocument.Kind {
  /// The rule for numbers of this kind, without a limit of age.
  public var rule: any Rule {
    switch self {
    case .residentIdentityCard: ResidentIdentityRule()
    case .hongKongMacaoPermit: HongKongMacaoPermitRule()
    case .taiwanPermit: TaiwanPermitRule()
    case .passport: PassportRule()
    case .residencePermit: ResidencePermitRule()
    case .foreignResidentCard: ForeignResidentRule()
    }
  }
}
