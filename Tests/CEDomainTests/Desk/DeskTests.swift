import CEDomain
import CETestSupport
import Testing

@Suite("Desk")
struct DeskTests {
  private let scene: TrainingScene

  init() throws {
    scene = try TrainingScene()
  }

  @Test("ROL-2-07: a claim shows to others for half an hour and not to its holder")
  func claims() throws {
    let claims = DeskClaims(store: scene.store)
    #expect(try claims.claim("c1", in: "refund", by: scene.support, at: scene.now) == .taken)
    #expect(try claims.held(in: "refund", by: scene.support, at: scene.now).isEmpty)
    #expect(try claims.held(in: "refund", by: scene.cashier, at: scene.now) == ["c1"])
    let later = scene.now + DeskClaims.length
    #expect(try claims.held(in: "refund", by: scene.cashier, at: later).isEmpty)
  }

  @Test("ROL-2-07: a case given back is free at once")
  func release() throws {
    let claims = DeskClaims(store: scene.store)
    _ = try claims.claim("c1", in: "refund", by: scene.support, at: scene.now)
    try claims.release("c1", in: "refund", by: scene.cashier)
    #expect(try claims.held(in: "refund", by: scene.cashier, at: scene.now) == ["c1"])
    try claims.release("c1", in: "refund", by: scene.support)
    #expect(try claims.held(in: "refund", by: scene.cashier, at: scene.now).isEmpty)
  }

  @Test("FLD-13-07, ROL-2-11: unmasked data wants a claimed case and leaves an audit row")
  func unmask() throws {
    let persons = DeskPersons(store: scene.store)
    func view(_ actor: Actor, at moment: Moment) throws -> UnmaskedPerson? {
      try persons.unmask(scene.person, forCase: "c1", in: "refund", by: actor, at: moment)
    }
    #expect(try view(scene.support, at: scene.now) == nil)
    let claims = DeskClaims(store: scene.store)
    _ = try claims.claim("c1", in: "refund", by: scene.support, at: scene.now)
    #expect(try view(scene.support, at: scene.now)?.documentNumber == TrainingScene.number)
    #expect(try view(scene.cashier, at: scene.now) == nil)
    #expect(try view(scene.support, at: scene.now + DeskClaims.length) == nil)
    let rows = try scene.store.database.read { tx in
      try scene.store.audit.history(of: "person", id: scene.person.text, in: tx)
    }
    #expect(rows.map(\.detail) == ["refund c1"])
  }

  @Test("a code is listed masked, read once, settled and audited")
  func outbox() throws {
    let id = try scene.store.database.write { tx in
      try scene.store.outbox.enqueue(
        Outbox.Message(
          channel: .textMessage, person: scene.person, recipient: "13812342238",
          recipientMasked: "138****2238", code: "signInCode", arguments: ["code": "482913"],
          expiresAt: scene.now + .seconds(180)), at: scene.now, from: scene.entropy, in: tx)
    }
    let desk = OutboxDesk(store: scene.store)
    #expect(try desk.waiting(by: scene.institutionClerk, at: scene.now).isEmpty)
    let waiting = try desk.waiting(by: scene.support, at: scene.now)
    #expect(waiting.map(\.personName) == ["欧**"])
    #expect(try desk.read(id, version: 1, by: scene.support, at: scene.now) == .read("482913"))
    #expect(throws: StoreError.stale) {
      try desk.read(id, version: 1, by: scene.support, at: scene.now)
    }
  }

  @Test("POL-K-05: a code is not read out at or after its end", arguments: [-1, 0])
  func expired(seconds: Int) throws {
    let end = scene.now + .seconds(180)
    let id = try scene.store.database.write { tx in
      try scene.store.outbox.enqueue(
        Outbox.Message(
          channel: .textMessage, person: scene.person, recipient: "13812342238",
          recipientMasked: "138****2238", code: "examCode", arguments: ["code": "111222"],
          expiresAt: end), at: scene.now, from: scene.entropy, in: tx)
    }
    let reading = try OutboxDesk(store: scene.store).read(
      id, version: 1, by: scene.support, at: end + .seconds(seconds))
    #expect(reading == (seconds < 0 ? .read("111222") : .expired))
  }
}
