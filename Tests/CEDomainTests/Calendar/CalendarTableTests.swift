import CEDomain
import CETestSupport
import Testing

@Suite("CalendarTable")
struct CalendarTableTests {
  private let now = Moment(milliseconds: 1_800_000_000_000)

  @Test("OV-5-04: an operator's day off moves the fifteenth working day")
  func override() throws {
    let store = try TemporaryStore.inMemory()
    let day = try #require(CalendarDay("2026-11-20"))
    let entry = CalendarTable.Entry(day: day, kind: .holiday, name: "")
    try store.database.write { try CalendarTable.set(entry, at: now, in: $0) }
    #expect(try !store.calendar().isWorkingDay(day))
  }

  @Test("OV-5-04: a shipped holiday can be taken back")
  func ordinary() throws {
    let store = try TemporaryStore.inMemory()
    let day = try #require(CalendarDay("2026-10-01"))
    let entry = CalendarTable.Entry(day: day, kind: .ordinary, name: "")
    try store.database.write { try CalendarTable.set(entry, at: now, in: $0) }
    #expect(try store.calendar().isWorkingDay(day))
  }

  @Test("OV-5-14: a correction made on an old version is refused")
  func stale() throws {
    let store = try TemporaryStore.inMemory()
    let day = try #require(CalendarDay("2027-01-01"))
    let entry = CalendarTable.Entry(day: day, kind: .holiday, name: "元旦")
    try store.database.write { try CalendarTable.set(entry, at: now, in: $0) }
    #expect(throws: StoreError.stale) {
      try store.database.write { try CalendarTable.set(entry, at: now, in: $0) }
    }
    let stored = try store.database.read { try CalendarTable.entries(in: 2027, tx: $0) }
    #expect(stored.map(\.version) == [1])
  }

  @Test("a correction that is removed is gone")
  func removed() throws {
    let store = try TemporaryStore.inMemory()
    let day = try #require(CalendarDay("2027-01-01"))
    try store.database.write { tx in
      try CalendarTable.set(.init(day: day, kind: .holiday, name: "元旦"), at: now, in: tx)
      try CalendarTable.remove(.init(day: day, kind: .holiday, name: "", version: 1), in: tx)
    }
    #expect(try store.calendar().isWorkingDay(day))
  }
}
