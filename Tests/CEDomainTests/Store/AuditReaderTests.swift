import CEDomain
import CETestSupport
import Testing

@Suite("AuditReader")
struct AuditReaderTests {
  private let scene: PeopleScene
  private let reader: AuditReader
  private let boss = NationalScene.staff(.platformOperator)

  init() throws {
    scene = try PeopleScene()
    reader = AuditReader(store: scene.store)
    let scene = scene
    let events = ["order.paid", "account.changed", "account.state"]
    try scene.store.database.write { tx in
      for (index, event) in events.enumerated() {
        try scene.store.audit.append(
          AuditEntry(
            at: scene.now + .seconds(Int64(index) * 86_400), account: "a\(index)", role: "support",
            event: AuditEvent(event), subject: "account", id: "s\(index)"), in: tx)
      }
    }
  }

  private func events(
    _ filter: AuditReader.Filter = AuditReader.Filter(), before: Int? = nil, limit: Int = 10
  ) throws -> [String] {
    try reader.page(filter, before: before, limit: limit, by: boss, at: scene.now)
      .map(\.entry.event.rawValue)
  }

  @Test("ROL-8-09: the log is read newest first, page by page")
  func pages() throws {
    #expect(try events(limit: 2) == ["account.state", "account.changed"])
    let page = try reader.page(
      AuditReader.Filter(), limit: 2, by: boss, at: scene.now)
    #expect(try events(before: page.last?.sequence, limit: 2) == ["order.paid"])
  }

  @Test("ROL-8-09: event, account and days narrow the log")
  func filters() throws {
    #expect(try events(AuditReader.Filter(event: "account")).count == 2)
    #expect(try events(AuditReader.Filter(who: "a1")) == ["account.changed"])
    #expect(try events(AuditReader.Filter(who: "s2")) == ["account.state"])
    let second = scene.today.advanced(by: 1)
    #expect(
      try events(AuditReader.Filter(from: second, to: second)) == ["account.changed"])
  }

  @Test("ROL-8-09: only the operator reads and verifies the log")
  func others() throws {
    let support = NationalScene.staff(.support)
    #expect(
      try reader.page(AuditReader.Filter(), limit: 9, by: support, at: scene.now).isEmpty)
    #expect(try reader.verify(by: support) == nil)
    guard case .intact(let rows, _) = try reader.verify(by: boss) else {
      Issue.record("broken")
      return
    }
    #expect(rows == 3)
  }
}
