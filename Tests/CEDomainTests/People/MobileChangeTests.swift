import CEDomain
import CETestSupport
import Testing

@Suite("MobileChange")
struct MobileChangeTests {
  let scene: PeopleScene
  let person: Identifier<Person>
  let actor: Actor
  private static let cost = PasswordHash(cost: .forTests)

  init() throws {
    scene = try PeopleScene()
    person = try scene.person()
    actor = try scene.actor()
    let stored = Self.cost.hash("mypass001", from: scene.entropy)
    try scene.store.database.write { tx in
      _ = try tx.run("UPDATE account SET password_hash = \(stored), system = 'NAT'")
    }
  }

  private func code(for mobile: String, at now: Moment? = nil) throws -> String {
    let codes = MobileCodes(store: scene.store, port: CodePort())
    let dispatch = try codes.send(
      for: .newMobile, to: mobile, origin: "tty1", at: now ?? scene.now, from: scene.entropy)
    guard case .sent(let sent) = dispatch, case .onScreen(let digits) = sent.delivery else {
      throw PeopleScene.Unexpected()
    }
    return digits
  }

  private func change(
    _ mobile: String, code: String, password: String = "mypass001", by actor: Actor? = nil
  ) throws -> MobileChange.Outcome {
    let answers = Answers([
      "account.newMobile": mobile, "account.mobileCode": code, "account.password": password,
    ])
    return try MobileChange(store: scene.store, hash: Self.cost).change(
      answers, by: actor ?? self.actor, at: scene.now, from: scene.entropy)
  }

  @Test("NAT-9-07 NAT-9-08: code and password put the new number in the old one's place")
  func changes() throws {
    let digits = try code(for: "13900001234")
    #expect(try change("139 0000 1234", code: digits) == .changed)
    let file = try #require(try PersonFile.own(of: actor, in: scene.store))
    #expect(file.mobile == "13900001234")
    let standing = try #require(
      try AccountStanding.own(of: actor, in: scene.store, at: scene.now))
    #expect(standing.mobileMasked == "139****1234")
    let facts = try PersonHistory(store: scene.store).entries(of: person, by: actor).map(\.fact)
    #expect(facts.contains(.mobileChanged(to: "139****1234")))
    #expect(
      try Inbox(store: scene.store).latest(of: actor).map(\.code) == ["account.mobileChanged"])
  }

  @Test("NAT-9-08: the new number must be free, and another one than before")
  func taken() throws {
    _ = try change("13900001234", code: try code(for: "13900001234"))
    let again = MobileChange(store: scene.store, hash: Self.cost)
    #expect(try again.refusal(of: "13900001234", to: actor) == .unchanged)
    try scene.person("王明", number: PeopleScene.otherNumber, mobile: nil)
    guard case .identified(let ticket) = try scene.identify("王明", PeopleScene.otherNumber) else {
      throw PeopleScene.Unexpected()
    }
    let other = try LearnerSignIn(store: scene.store).enter(
      ticket, origin: "tty2", at: scene.now, from: scene.entropy)
    #expect(try again.refusal(of: "13900001234", to: other) == .taken)
  }

  @Test("NAT-9-08: a wrong password changes nothing and leaves the code good")
  func password() throws {
    let digits = try code(for: "13900001234")
    #expect(
      try change("13900001234", code: digits, password: "wrong")
        == .refused(.password(.wrongPassword)))
    #expect(try change("13900001234", code: digits) == .changed)
  }

  @Test("NAT-9-08: a code of another number is none; five wrong ones void it")
  func wrongCode() throws {
    let digits = try code(for: "13900001234")
    #expect(try change("13900009999", code: digits) == .refused(.code(.void)))
    for left in (1...4).reversed() {
      #expect(
        try change("13900001234", code: digits == "000000" ? "111111" : "000000")
          == .refused(.code(.wrong(triesLeft: left))))
    }
    _ = try change("13900001234", code: digits == "000000" ? "111111" : "000000")
    #expect(try change("13900001234", code: digits) == .refused(.code(.void)))
  }

  @Test("NAT-9-08 NAT-1.1-12: one code in three minutes")
  func interval() throws {
    _ = try code(for: "13900001234")
    let codes = MobileCodes(store: scene.store, port: CodePort())
    let again = try codes.send(
      for: .newMobile, to: "13900001234", origin: "tty1", at: scene.now + .seconds(179),
      from: scene.entropy)
    guard case .tooSoon = again else {
      Issue.record("sent again")
      return
    }
    _ = try code(for: "13900001234", at: scene.now + .seconds(180))
  }

  @Test("FLD-7: what is no mobile number is not taken")
  func malformed() throws {
    guard case .refused(.invalid(let faults)) = try change("1390000", code: "123456") else {
      Issue.record("taken")
      return
    }
    #expect(faults.map(\.field) == ["account.newMobile"])
  }
}
