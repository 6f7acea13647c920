import CEDomain
import CETestSupport
import Testing

@Suite("ProfileCache")
struct ProfileCacheTests {
  let today = RuleContext.scene().today

  private func current(in store: OpenStore) throws -> JurisdictionProfile {
    try store.database.read { try ProfileTable.current("SH", year: 2026, on: today, in: $0) }
  }

  private func parsings(in store: OpenStore) throws -> Int {
    try store.database.read { $0.profiles.parsings }
  }

  private func publish(_ days: Int, as version: Int, in tx: any Writing) throws {
    let values = "\"refund.days\": \(days)"
    let draft = try ProfileDraft(text: .profile(version: version, values: values))
    _ = try ProfileTable.install(
      draft.text, fallback: try ShippedProfile.shanghai.draft().text, in: tx)
  }

  @Test("POL-K-01: a published profile is parsed once, whoever asks for it")
  func once() throws {
    let store = try ProfileTableTests.store(.shanghai)
    _ = try current(in: store)
    let first = try parsings(in: store)
    for _ in 1...5 {
      _ = try current(in: store)
      _ = try store.database.read { try ProfileTable.version(1, of: "SH", year: 2026, in: $0) }
    }
    #expect(try parsings(in: store) == first)
  }

  @Test("POL-K-01: what another process publishes is in force at the next question")
  func otherProcess() throws {
    let folder = TemporaryStore()
    let mine = try folder.create()
    try mine.database.write { _ = try ProfileTableTests.install(.shanghai, in: $0) }
    #expect(try current(in: mine).version == 1)
    let other = try folder.open()
    try other.database.write { try publish(7, as: 2, in: $0) }
    #expect(try current(in: mine).refund.workingDays == 7)
    let bound = try mine.database.read {
      try ProfileTable.version(1, of: "SH", year: 2026, in: $0)
    }
    #expect(bound.refund.workingDays == 3)
  }

  @Test("POL-K-01: a publication that was undone leaves nothing behind")
  func undone() throws {
    struct Stop: Error {}
    let store = try ProfileTableTests.store(.shanghai)
    #expect(throws: Stop.self) {
      try store.database.write { tx in
        try publish(7, as: 2, in: tx)
        #expect(
          try ProfileTable.current("SH", year: 2026, on: today, in: tx).refund.workingDays == 7)
        throw Stop()
      }
    }
    #expect(try current(in: store).refund.workingDays == 3)
    try store.database.write { try publish(9, as: 2, in: $0) }
    #expect(try current(in: store).refund.workingDays == 9)
  }
}
