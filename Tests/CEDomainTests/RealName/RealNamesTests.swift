import CEDomain
import CETestSupport
import Testing

@Suite("RealNames")
struct RealNamesTests {
  let scene: PeopleScene
  let actor: Actor
  let names: RealNames

  init() throws {
    scene = try PeopleScene()
    try scene.person()
    actor = try scene.actor()
    names = RealNames(store: scene.store)
    try Consents(store: scene.store).give(
      .realName, by: actor, at: scene.now, from: scene.entropy)
  }

  private struct Port: RealNamePort {
    let answer: RealNameAnswer
    var expected: RealNameQuery?

    func check(_ query: RealNameQuery) -> RealNameAnswer {
      expected == nil || expected == query ? answer : .mismatch
    }
  }

  private func verify(_ answer: RealNameAnswer) throws -> RealNameOutcome {
    try names.verify(
      by: actor, through: Port(answer: answer), at: scene.now, from: scene.entropy)
  }

  @Test("NAT-2.5-01 NAT-10-02: nobody is verified at first, and collection is closed")
  func first() throws {
    #expect(try names.realName(of: actor) == .untried)
    #expect(try !names.realName(of: actor).allowsCollection)
  }

  @Test("NAT-2.5-09: the authority's yes verifies at once and tells the person")
  func port() throws {
    let query = RealNameQuery(
      name: "欧阳思\u{20087}", kind: .residentIdentityCard, number: PeopleScene.number)
    let port = Port(answer: .verified, expected: query)
    #expect(
      try names.verify(by: actor, through: port, at: scene.now, from: scene.entropy) == .verified)
    #expect(try names.realName(of: actor).state == .verified)
    #expect(try names.realName(of: actor).way == .port)
    #expect(try Inbox(store: scene.store).latest(of: actor).map(\.code) == ["realName.verified"])
  }

  @Test(
    "NAT-2.5-02: a no and a silence leave the person unverified",
    arguments: [
      (RealNameAnswer.mismatch, RealNameOutcome.mismatch), (.unavailable, .unavailable),
    ])
  func no(answer: RealNameAnswer, outcome: RealNameOutcome) throws {
    #expect(try verify(answer) == outcome)
    #expect(try names.realName(of: actor).state == .unverified)
    #expect(try Inbox(store: scene.store).latest(of: actor).isEmpty)
  }

  @Test("five mismatches a day are enough; silence is not counted, and the next day is open again")
  func tries() throws {
    _ = try verify(.unavailable)
    for _ in 1...5 { #expect(try verify(.mismatch) == .mismatch) }
    #expect(try verify(.verified) == .refused(.triesUsed(most: 5)))
    let tomorrow = scene.now + .seconds(86_400)
    #expect(
      try names.verify(
        by: actor, through: Port(answer: .verified), at: tomorrow, from: scene.entropy)
        == .verified)
  }

  @Test(
    "NAT-2.5-02: a scan verifies the registered name and number and nobody else",
    arguments: [
      (PeopleScene.number, "欧阳思\u{20087}", RealNameOutcome.verified),
      (PeopleScene.number, "王明", .mismatch),
      (PeopleScene.otherNumber, "欧阳思\u{20087}", .mismatch),
    ])
  func scan(number: String, name: String, outcome: RealNameOutcome) throws {
    let identity = ScannedIdentity(number: number, name: name)
    #expect(
      try names.take(identity, by: actor, at: scene.now, from: scene.entropy) == outcome)
  }

  @Test("without the separate consent nothing is asked of anybody")
  func consent() throws {
    let consents = Consents(store: scene.store)
    let given = try #require(consents.consents(of: actor).first)
    _ = try consents.withdraw(given, by: actor, at: scene.now)
    #expect(try verify(.verified) == .refused(.consentMissing))
  }

  @Test("who is verified is not asked again")
  func again() throws {
    _ = try verify(.verified)
    #expect(try verify(.mismatch) == .refused(.alreadyVerified))
  }

  @Test("the demo's phone works in a demo store alone")
  func demo() throws {
    #expect(
      try names.takeInDemo(by: actor, at: scene.now, from: scene.entropy) == .verified)
    let real = try PeopleScene(isDemo: false)
    try real.person()
    let outcome = try RealNames(store: real.store).takeInDemo(
      by: try real.actor(), at: real.now, from: real.entropy)
    #expect(outcome == .refused(.notPermitted))
  }

  @Test("staff have no identity to prove here")
  func staff() throws {
    let clerk = Actor(
      account: Identifier("c"), person: nil, roles: [.support], organisation: nil, region: "",
      session: Identifier("s"), displayName: "c")
    let outcome = try names.verify(
      by: clerk, through: Port(answer: .verified), at: scene.now, from: scene.entropy)
    #expect(outcome == .refused(.notPermitted))
  }
}

@Suite("ScannedIdentity")
struct ScannedIdentityTests {
  @Test(
    "OV-5-07: the phone's word is number and percent-encoded name, anything else is refused",
    arguments: [
      ("310101199003071230/%E7%8E%8B%E6%98%8E", "王明"), ("E12345678/John%20Smith", "John Smith"),
      ("310101199003071230/", nil), ("/%E7%8E%8B", nil), ("310101199003071230", nil),
      ("1/2/3", nil), ("1/%E7%8E", nil), ("1/%ZZ", nil),
    ] as [(String, String?)])
  func reads(word: String, name: String?) {
    #expect(ScannedIdentity(subject: word)?.name == name)
  }
}
