import CEDomain
import Testing

@Suite("CalendarDay")
struct CalendarDayTests {
  @Test("FLD-15-07: n months later is the same day or the month's last day")
  func months() throws {
    let june = try #require(CalendarDay("2021-06-21"))
    #expect(june.adding(months: 1).description == "2021-07-21")
    let november = try #require(CalendarDay("2025-11-30"))
    #expect(november.adding(months: 3).description == "2026-02-28")
  }

  @Test(
    "FLD-12-12: dates are read in three spellings",
    arguments: ["2024-02-29", "2024/02/29", "20240229"])
  func spellings(text: String) throws {
    #expect(try #require(CalendarDay(text)).description == "2024-02-29")
  }

  @Test(
    "FLD-12-12: no such day, or too long ago",
    arguments: ["2025-02-29", "1899-12-31", "2025-13-01", "2025-1-1", "2025-01/01", ""])
  func refused(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test("a business day begins at 16:00 UTC of the day before")
  func businessDay() throws {
    let day = try #require(CalendarDay("2025-08-29"))
    #expect(day.start == Moment(milliseconds: 1_756_396_800_000))
    #expect(CalendarDay(containing: day.start) == day)
    #expect(CalendarDay(containing: day.end) == day)
    #expect(day.weekday == 5)
  }

  @Test("numbers and days convert both ways across four centuries")
  func roundTrip() {
    for number in stride(from: Int64(-150_000), through: 150_000, by: 37) {
      #expect(CalendarDay(number: number).number == number)
    }
  }
}
