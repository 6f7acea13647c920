import CEDomain
import CETestSupport
import Testing

@Suite("Registration")
struct RegistrationTests {
  private let scene: NationalScene

  init() throws { scene = try NationalScene() }

  private func violations(_ answers: Answers) -> [Violation] {
    Form.registration.violations(
      in: RuleContext(answers: answers, today: CalendarDay(containing: scene.now)))
  }

  @Test(
    "NAT-1.1-01 NAT-1.1-02 NAT-1.1-14: each of the four documents opens an account",
    arguments: [
      ("rid", NationalScene.number, ""), ("hkmo", "H08123456", ""), ("tw", "03456789", ""),
      ("passport", "533123456", "GBR"),
    ])
  func documents(kind: String, number: String, nationality: String) throws {
    let answers = scene.answers(kind, number, nationality: nationality)
    _ = try scene.account(try scene.register(answers))
    guard case .identified = try scene.signIn(number) else {
      Issue.record("cannot sign in with \(number)")
      return
    }
  }

  @Test("NAT-1.1-02: the number is unique per type over all accounts")
  func numberTaken() throws {
    try scene.register()
    let again = scene.answers(mobile: "13900001111")
    #expect(
      try scene.registration.check(again, origin: scene.origin, at: scene.now) == .documentTaken)
    #expect(try scene.register(again) == .documentTaken)
  }

  @Test("FLD-2-02: a renewed permit is the same document")
  func renewedPermit() throws {
    try scene.register(scene.answers("hkmo", "H0812345601"))
    let renewed = scene.answers("hkmo", "H0812345602", mobile: "13900001111")
    #expect(try scene.register(renewed) == .documentTaken)
  }

  @Test("FLD-4-03: a passport's number is unique with its country, and the country is asked for")
  func passports() throws {
    try scene.register(scene.answers("passport", "533123456", nationality: "GBR"))
    let other = scene.answers(
      "passport", "533123456", name: "John Smith", mobile: "13900001111", nationality: "USA")
    _ = try scene.account(try scene.register(other))
    let same = scene.answers(
      "passport", "533123456", mobile: "13900002222", nationality: "USA")
    #expect(try scene.register(same) == .documentTaken)
    let none = violations(scene.answers("passport", "K1234567E"))
    #expect(none.contains(Violation("register.nationality", .missingChoice)))
  }

  @Test("NAT-1.1-08: the mobile is unique over accounts")
  func mobileTaken() throws {
    try scene.register()
    let other = scene.answers("tw", "03456789")
    #expect(
      try scene.registration.check(other, origin: scene.origin, at: scene.now) == .mobileTaken)
  }

  @Test(
    "NAT-1.1-03 NAT-1.1-06 NAT-1.1-07: name and password are checked before anything is sent",
    arguments: [
      ("register.name", "王", Violation.Reason.tooShort(least: 2)),
      ("register.password", "abcdefgh", .passwordClasses),
      ("register.password", "Abc123", .tooShort(least: 8)),
      ("register.passwordAgain", "Abcd12345", .passwordsDiffer),
      ("register.mobile", "12812342238", .mobileFormat),
      ("register.number", "310101199003071231", .documentCheckDigit(expected: "0")),
      ("register.number", "310101201501011234", .documentCheckDigit(expected: "8")),
    ] as [(String, String, Violation.Reason)])
  func rules(field: String, value: String, reason: Violation.Reason) {
    var answers = scene.answers()
    answers[FieldKey(data: field)] = value
    let found = violations(answers).first { $0.field.name == field }
    if case .documentCheckDigit = reason {
      guard case .documentCheckDigit? = found?.reason else {
        Issue.record("\(String(describing: found))")
        return
      }
    } else {
      #expect(found?.reason == reason)
    }
  }

  @Test("FLD-1-09: nobody under sixteen registers, by number or by birth date")
  func tooYoung() {
    var answers = scene.answers("hkmo", "H08123456")
    answers["register.birthDate"] = "2010-11-22"
    #expect(
      violations(answers).contains(
        Violation("register.birthDate", .documentTooYoung(years: 16))))
    answers["register.birthDate"] = "2010-11-21"
    #expect(!violations(answers).contains { $0.field == "register.birthDate" })
  }

  @Test("NAT-1.1-15: gender and birth date are asked for where the number does not tell them")
  func derived() throws {
    let resident = Form.registration.shownFields(for: scene.answers()).map(\.key)
    #expect(!resident.contains("register.gender"))
    let permit = Form.registration.shownFields(for: scene.answers("tw", "03456789")).map(\.key)
    #expect(permit.contains("register.gender"))
    #expect(permit.contains("register.birthDate"))
    try scene.register()
    try scene.register(scene.answers("tw", "03456789", mobile: "13900001111"))
    let rows = try scene.store.database.read { tx in
      try tx.rows("SELECT gender, birth_date FROM person ORDER BY id_type")
    }
    #expect(rows.map { $0.text(0) } == ["1", "2"])
    #expect(rows.map { $0.text(1) } == ["1990-03-07", "1990-04-12"])
  }

  @Test("NAT-1.1-13: a wrong code is counted and opens no account; five make it void")
  func wrongCode() throws {
    let digits = try scene.code()
    var answers = scene.answers()
    answers["register.code"] = digits == "000000" ? "111111" : "000000"
    for left in [4, 3, 2, 1] {
      #expect(
        try scene.registration.register(
          answers, origin: scene.origin, at: scene.now, from: scene.entropy)
          == .codeRefused(.wrong(triesLeft: left)))
    }
    answers["register.code"] = digits
    _ = try scene.registration.register(
      scene.answers(), origin: scene.origin, at: scene.now, from: scene.entropy)
    #expect(
      try scene.registration.register(
        answers, origin: scene.origin, at: scene.now, from: scene.entropy) == .codeRefused(.void))
  }

  @Test("OV-5-02: a person another system knows is linked when name and mobile agree")
  func linked() throws {
    let known = try knownPerson(mobile: NationalScene.mobile)
    _ = try scene.account(try scene.register())
    #expect(try scene.actor().person == known)
  }

  @Test("OV-5-02: a mobile that was never recorded is taken over")
  func linkedWithoutMobile() throws {
    let known = try knownPerson(mobile: nil)
    _ = try scene.account(try scene.register())
    #expect(try scene.actor().person == known)
    let row = try scene.store.database.read { try $0.first("SELECT mobile_masked FROM person") }
    #expect(row?.text(0) == "138****2238")
  }

  @Test("OV-5-02: another name or another mobile links nothing and says one thing")
  func notLinked() throws {
    try knownPerson(mobile: NationalScene.mobile)
    #expect(try scene.register(scene.answers(name: "张三")) == .knownOtherwise)
    #expect(try scene.register(scene.answers(mobile: "13900001111")) == .knownOtherwise)
  }

  @Test("a terminal that tries number after number has to wait")
  func probing() throws {
    try scene.register()
    let again = scene.answers(mobile: "13900001111")
    for _ in 1...19 {
      #expect(
        try scene.registration.check(again, origin: scene.origin, at: scene.now)
          == .documentTaken)
    }
    #expect(
      try scene.registration.check(again, origin: scene.origin, at: scene.now)
        == .waiting(until: scene.now + .seconds(60)))
  }

  @Test("OV-5-12: the store holds neither number nor mobile in clear, and the audit row neither")
  func sealed() throws {
    let account = try scene.account(try scene.register())
    let texts = try scene.store.database.read { tx in
      try tx.rows("SELECT login_name, display_name, roles, state FROM account")
        + tx.rows("SELECT value_masked, kind, system, account_id FROM account_login")
        + tx.rows("SELECT event, subject_id, detail, account_id FROM audit")
    }.flatMap { row in (0...3).map { row.text($0) } }
    #expect(!texts.contains { $0.contains(NationalScene.number) })
    #expect(!texts.contains { $0.contains(NationalScene.mobile) })
    #expect(texts.contains("account.registered"))
    #expect(texts.contains(account.text))
  }

  @discardableResult
  private func knownPerson(mobile: String?) throws -> Identifier<Person> {
    let document = try #require(
      IdentityDocument(
        .residentIdentityCard, NationalScene.number, today: CalendarDay(containing: scene.now)))
    return try PersonDirectory(store: scene.store).create(
      name: "欧阳思\u{20087}", document: document, pinyin: "ouyang", mobile: mobile, at: scene.now,
      from: scene.entropy)
  }
}
