import CEDomain
import CETestSupport
import Testing

@Suite("PersonHistory")
struct PersonHistoryTests {
  private func entries(_ scene: TrainingScene, by actor: Actor? = nil) throws -> [HistoryEntry] {
    try PersonHistory(store: scene.store).entries(of: scene.person, by: actor ?? scene.learner)
  }

  @Test("NAT-9-02: what every part of the program knows stands in one list, newest first")
  func merges() throws {
    let scene = try TrainingScene()
    let order = try scene.order()
    try scene.pay(order)
    let found = try entries(scene)
    #expect(found.map(\.at) == found.map(\.at).sorted(by: >))
    let topics = Set(found.map(\.topic))
    #expect(topics.isSuperset(of: [.collection, .enrolment, .order]))
    #expect(
      found.contains { $0.fact == .orderPaid(number: order.number, amount: order.amount) })
  }

  @Test("NAT-9-02: account, sign-ins, WeChat, consent and real name are part of it")
  func account() throws {
    let scene = try PeopleScene()
    let person = try scene.person()
    let actor = try scene.actor()
    _ = try WeChatBindings(store: scene.store).bind("w1", by: actor, at: scene.now)
    try Consents(store: scene.store).give(
      .realName, by: actor, at: scene.now, from: scene.entropy)
    _ = try RealNames(store: scene.store).takeInDemo(
      by: actor, at: scene.now, from: scene.entropy)
    let facts = try PersonHistory(store: scene.store).entries(of: person, by: actor).map(\.fact)
    #expect(facts.contains(.accountOpened(system: .shanghai)))
    #expect(facts.contains(.signedIn(origin: scene.origin, endedAt: nil)))
    #expect(facts.contains(.wechatBound))
    #expect(facts.contains(.consentGiven(.realName, version: 1)))
    #expect(facts.contains(.realName(.verified, way: .scan, opinion: "")))
  }

  @Test("FLD-13-07: support reads it without where the person signed in from")
  func masked() throws {
    let scene = try PeopleScene()
    let person = try scene.person()
    _ = try scene.actor()
    let clerk = Actor(
      account: Identifier("c"), person: nil, roles: [.support], organisation: nil, region: "",
      session: Identifier("s"), displayName: "c")
    let facts = try PersonHistory(store: scene.store).entries(of: person, by: clerk).map(\.fact)
    #expect(facts.contains(.signedIn(origin: "", endedAt: nil)))
  }

  @Test("nobody reads another learner's history")
  func others() throws {
    let scene = try PeopleScene()
    try scene.person()
    let actor = try scene.actor()
    let other = try scene.person("王明", number: PeopleScene.otherNumber, mobile: nil)
    #expect(try PersonHistory(store: scene.store).entries(of: other, by: actor).isEmpty)
  }

  @Test("ROL-2-11: who saw my data in clear stands in my history")
  func views() throws {
    let scene = try PeopleScene()
    let person = try scene.person()
    let actor = try scene.actor()
    try scene.store.database.write { tx in
      try scene.store.audit.append(
        AuditEntry(
          at: scene.now, account: "c", role: "support", event: AuditEvent("person.unmasked"),
          subject: "person", id: person.text, detail: "review 1"), in: tx)
    }
    let facts = try PersonHistory(store: scene.store).entries(of: person, by: actor).map(\.fact)
    #expect(facts.contains(.unmasked(role: "support")))
  }
}
