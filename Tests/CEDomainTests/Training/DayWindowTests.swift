import CEDomain
import Testing

@Suite("DayWindow")
struct DayWindowTests {
  @Test(
    "FLD-15-08, POL-K-05: from 00:00:00 of the first to the end of the last day",
    arguments: [
      ("2025-02-28 23:59:59", false), ("2025-03-01 00:00:00", true),
      ("2025-12-31 23:59:59", true), ("2026-01-01 00:00:00", false),
    ])
  func ends(stamp: String, isInside: Bool) throws {
    let window = DayWindow(
      opens: try #require(CalendarDay("2025-03-01")),
      closes: try #require(CalendarDay("2025-12-31")))
    #expect(window.contains(try #require(Moment(stamp: stamp))) == isInside)
  }

  @Test("FLD-15-08: the last millisecond of the last day is inside, the next is not")
  func millisecond() throws {
    let day = try #require(CalendarDay("2025-12-31"))
    let window = DayWindow(opens: day, closes: day)
    #expect(window.contains(day.end))
    #expect(!window.contains(day.end + .milliseconds(1)))
  }
}
