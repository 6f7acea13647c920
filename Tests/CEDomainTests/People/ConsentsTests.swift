import CEDomain
import CETestSupport
import Testing

@Suite("Consents")
struct ConsentsTests {
  @Test("a consent is kept with its wording's version, once, and outlives its withdrawal")
  func keeps() throws {
    let scene = try PeopleScene()
    try scene.person()
    let actor = try scene.actor()
    let consents = Consents(store: scene.store)
    for _ in 1...2 {
      #expect(try consents.give(.realName, by: actor, at: scene.now, from: scene.entropy))
    }
    let given = try #require(consents.consents(of: actor).first)
    #expect(try consents.consents(of: actor).count == 1)
    #expect(given.textVersion == Consent.Purpose.realName.textVersion)
    #expect(try consents.stands(.realName, of: actor))
    #expect(try consents.withdraw(given, by: actor, at: scene.now) == .withdrawn)
    #expect(try consents.withdraw(given, by: actor, at: scene.now) == .notStanding)
    #expect(try !consents.stands(.realName, of: actor))
    #expect(try consents.consents(of: actor).first?.withdrawnAt == scene.now)
  }

  @Test("giving and withdrawing are rows of the audit log")
  func audited() throws {
    let scene = try PeopleScene()
    try scene.person()
    let actor = try scene.actor()
    let consents = Consents(store: scene.store)
    try consents.give(.realName, by: actor, at: scene.now, from: scene.entropy)
    let given = try #require(consents.consents(of: actor).first)
    _ = try consents.withdraw(given, by: actor, at: scene.now)
    let rows = try scene.store.database.read {
      try scene.store.audit.history(of: "consent", id: given.id.text, in: $0)
    }
    #expect(rows.map(\.event.rawValue) == ["consent.given", "consent.withdrawn"])
  }

  @Test("staff give no consent for anybody")
  func staff() throws {
    let scene = try PeopleScene()
    let clerk = Actor(
      account: Identifier("c"), person: nil, roles: [.support], organisation: nil, region: "",
      session: Identifier("s"), displayName: "c")
    #expect(
      try !Consents(store: scene.store).give(
        .realName, by: clerk, at: scene.now, from: scene.entropy))
  }
}
