import CEDomain
import CETestSupport
import Testing

@Suite("DraftStore")
struct DraftStoreTests {
  private let now = Moment(milliseconds: 1_800_000_000_000)
  private let place = DraftPlace(owner: "A1", form: "sh.enrolment")
  private let year = Field("enrolment.year", .text(characters: 4))
  private let number = Field("enrolment.number", .text(characters: 18))
  private let store: OpenStore

  init() throws {
    store = try TemporaryStore.inMemory()
  }

  private func save(_ value: String, of field: Field, isSealed: Bool = false) throws -> Bool {
    try store.drafts.save(
      value, of: field, in: place, isSealed: isSealed, at: now, from: .fixed())
  }

  @Test("OV-5-15: each field is kept when it is left, and survives a restart")
  func perField() throws {
    let folder = TemporaryStore()
    do {
      let drafts = try folder.create().drafts
      try drafts.save("2025", of: year, in: place, at: now, from: .fixed())
      try drafts.save("王", of: number, in: place, at: now, from: .fixed())
    }
    let answers = try folder.open().drafts.answers(in: place)
    #expect(answers == Answers(["enrolment.year": "2025", "enrolment.number": "王"]))
  }

  @Test("the last saving of a field counts, an empty one forgets it")
  func overwrite() throws {
    _ = try save("2024", of: year)
    _ = try save("2025", of: year)
    #expect(try store.drafts.answers(in: place)[year.key] == "2025")
    _ = try save("", of: year)
    #expect(try store.drafts.answers(in: place).isEmpty)
    #expect(try store.drafts.pending(of: "A1").isEmpty)
  }

  @Test("OV-5-15: a password is never kept")
  func secret() throws {
    let password = Field("signIn.password", .secret(characters: 64))
    #expect(try !save("secret-Value1", of: password))
    #expect(try store.database.read { try $0.count("SELECT count(*) FROM draft") } == 0)
  }

  @Test("a sealed answer is not readable in the table and comes back whole")
  func sealed() throws {
    _ = try save("310101199003071230", of: number, isSealed: true)
    let row = try #require(
      try store.database.read { try $0.first("SELECT value, sealed FROM draft") })
    #expect(row.optionalText(0) == nil)
    #expect(!String(decoding: row.blob(1), as: UTF8.self).contains("1990"))
    #expect(try store.drafts.answers(in: place)[number.key] == "310101199003071230")
  }

  @Test("drafts of other owners, forms and records stay apart")
  func apart() throws {
    _ = try save("2025", of: year)
    for other in [
      DraftPlace(owner: "A2", form: "sh.enrolment"), DraftPlace(owner: "A1", form: "sh.other"),
      DraftPlace(owner: "A1", form: "sh.enrolment", record: "R1"),
    ] {
      #expect(try store.drafts.answers(in: other).isEmpty)
    }
  }

  @Test("drafts to go on with are listed, the newest first, and gone after submission")
  func pending() throws {
    _ = try save("2025", of: year)
    let later = DraftPlace(owner: "A1", form: "sh.invoice", record: "O1")
    try store.drafts.save("x", of: number, in: later, at: now + .seconds(1), from: .fixed())
    #expect(try store.drafts.pending(of: "A1").map(\.place) == [later, place])
    try store.database.write { try store.drafts.discard(later, in: $0) }
    #expect(try store.drafts.pending(of: "A1").map(\.place) == [place])
  }
}
