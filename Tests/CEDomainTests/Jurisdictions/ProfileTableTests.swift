import CEDomain
import CETestSupport
import Testing

@Suite("ProfileTable")
struct ProfileTableTests {
  let today = RuleContext.scene().today

  @Test("a shipped profile is installed once; the same again changes nothing")
  func install() throws {
    let store = try Self.store(.shanghai)
    let again = try store.database.write { tx in try Self.install(.shanghai, in: tx) }
    #expect(again == .unchanged)
    let profile = try store.database.read { tx in
      try ProfileTable.current("SH", year: 2026, on: today, in: tx)
    }
    #expect(profile.credit.totalMinimum == Credits(90) && profile.state == .published)
  }

  @Test("POL-K-01: a published profile is neither edited nor installed over")
  func immutable() throws {
    let store = try Self.store(.shanghai)
    let changed = try ProfileDraft(text: .profile(values: #""credit.total_min": 80"#))
    let outcomes = try store.database.write { tx in
      [
        try ProfileTable.save(changed, in: tx),
        try ProfileTable.install(
          changed.text, fallback: ShippedProfile.shanghai.draft().text, in: tx),
        try ProfileTable.publish(code: "SH", year: 2026, version: 1, fallback: nil, in: tx),
      ]
    }
    #expect(outcomes == [.refusedAsPublished, .refusedAsPublished, .refusedAsPublished])
  }

  @Test("POL-K-01 POL-K-02: a new version comes into force, what was made before keeps the old one")
  func newVersion() throws {
    let store = try Self.store(.shanghai)
    let draft = try ProfileDraft(text: .profile(version: 2, values: #""refund.days": 5"#))
    let base = try ShippedProfile.shanghai.draft().text
    try store.database.write { (tx) throws in
      #expect(try ProfileTable.save(draft, in: tx) == .stored(version: 2))
      #expect(try ProfileTable.current("SH", year: 2026, on: today, in: tx).version == 1)
      let published = try ProfileTable.publish(
        code: "SH", year: 2026, version: 2, fallback: base, in: tx)
      #expect(published == .stored(version: 2))
    }
    try store.database.read { (tx) throws in
      #expect(try ProfileTable.current("SH", year: 2026, on: today, in: tx).refund.workingDays == 5)
      let bound = try ProfileTable.version(1, of: "SH", year: 2026, in: tx)
      #expect(bound.refund.workingDays == 3)
    }
  }

  @Test("POL-K-01 POL-K-05: a version counts from its effective day, not a day before")
  func effectiveDay() throws {
    let store = try Self.store(.shanghai)
    let first = try #require(CalendarDay("2026-01-01"))
    try store.database.read { (tx) throws in
      #expect(try ProfileTable.current("SH", year: 2026, on: first, in: tx).version == 1)
      #expect(throws: ProfileError.noProfile(code: "SH", year: 2026)) {
        try ProfileTable.current("SH", year: 2026, on: first.advanced(by: -1), in: tx)
      }
    }
  }

  @Test("an incomplete draft can be kept, but not published")
  func incompleteDraft() throws {
    let store = try Self.store()
    let draft = try ProfileDraft(text: .profile(values: #""refund.days": 5"#))
    try store.database.write { (tx) throws in
      #expect(try ProfileTable.save(draft, in: tx) == .stored(version: 1))
      #expect(try ProfileTable.save(draft, in: tx) == .stored(version: 1))
      #expect(throws: ProfileError.missing(key: "profile.code")) {
        try ProfileTable.publish(code: "SH", year: 2026, version: 1, fallback: nil, in: tx)
      }
    }
  }

  @Test(
    "POL-K-04: the collection region decides, the portal before there is one",
    arguments: [
      ("310115", "SH"), ("410100", "HEN"), ("140400", "SX"), ("440100", "GD"), ("440300", "NAT"),
      ("510100", "NAT"), (nil, "SH"),
    ])
  func ownProfile(division: String?, code: String) throws {
    let store = try TemporaryStore.inMemory()
    let found = try store.database.write { tx in
      for shipped in [ShippedProfile.shanghai, .henan, .shanxi, .guangdong] {
        let own = try shipped.draft().text
        // All places in one year, so that only the region decides.
        let text = own.replacing("\"year\":2025}", with: "\"year\":2026}")
          .replacing("\"year\":2021}", with: "\"year\":2026}")
        _ = try ProfileTable.install(text, fallback: nil, in: tx)
      }
      return try ProfileTable.ownCode(
        division: division, portal: "SH", year: 2026, on: today, in: tx)
    }
    #expect(found == code)
  }

  static func store(_ shipped: ShippedProfile...) throws -> OpenStore {
    let store = try TemporaryStore.inMemory()
    try store.database.write { tx in
      for profile in shipped { _ = try install(profile, in: tx) }
    }
    return store
  }

  static func install(_ shipped: ShippedProfile, in tx: any Writing) throws -> ProfileChange {
    try ProfileTable.install(
      shipped.text(), fallback: ShippedProfile.nationwide.text(), in: tx)
  }
}
