import CEDomain
import CETestSupport
import Testing

@Suite("PersonExport")
struct PersonExportTests {
  let scene: PeopleScene
  let person: Identifier<Person>
  let actor: Actor

  init() throws {
    scene = try PeopleScene()
    person = try scene.person()
    actor = try scene.actor()
  }

  private func export(by actor: Actor? = nil) throws -> PersonExport.Outcome {
    try PersonExports(store: scene.store).export(
      of: person, by: actor ?? self.actor, at: scene.now)
  }

  private func made() throws -> PersonExport {
    guard case .made(let export) = try export() else { throw PeopleScene.Unexpected() }
    return export
  }

  @Test("the person's own copy has number and mobile in clear, and no hash")
  func clear() throws {
    let json = try made().json
    #expect(json.contains("\"id_sealed\": \"\(PeopleScene.number)\""))
    #expect(json.contains("\"mobile_sealed\": \"13812342238\""))
    #expect(json.contains("\"started_at\": \"2026-11-21T09:00:00+08:00\""))
    #expect(!json.contains("index"))
  }

  @Test("each export is a row of the audit log and a line of the history")
  func audited() throws {
    _ = try made()
    let facts = try PersonHistory(store: scene.store).entries(of: person, by: actor).map(\.fact)
    #expect(facts.contains(.exported))
  }

  @Test("others may not, the operator may on a written request")
  func permission() throws {
    func staff(_ role: Role) -> Actor {
      Actor(
        account: Identifier("x"), person: nil, roles: [role], organisation: nil, region: "",
        session: Identifier("s"), displayName: "x")
    }
    #expect(try export(by: staff(.support)) == .notPermitted)
    guard case .made = try export(by: staff(.platformOperator)) else {
      Issue.record("the operator was refused")
      return
    }
  }

  @Test("every table with a person's key has its part")
  func complete() throws {
    let names = try scene.store.database.read { tx in
      try tx.rows(
        """
        SELECT DISTINCT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table' AND c.name = 'person_id'
        """
      ).map { $0.text(0) }
    }
    #expect(Set(names).subtracting(PersonExports.tables).subtracting(Self.withoutData) == [])
  }

  /// Tables that repeat what others say, or hold nothing about the person but a key.
  private static let withoutData: Set<String> = [
    "card_try", "outbox", "study_interval", "study_seat", "roster_line", "sync_item",
  ]
}
