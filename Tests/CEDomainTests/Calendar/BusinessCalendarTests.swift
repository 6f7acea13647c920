import CEDomain
import CETestSupport
import Testing

@Suite("BusinessCalendar")
struct BusinessCalendarTests {
  private let calendar: BusinessCalendar

  init() throws {
    calendar = BusinessCalendar(try TemporaryStore.reference().holidays())
  }

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  @Test(
    "FLD-15-05: fifteen working days after D",
    arguments: [
      ("2025-08-29", "2025-09-19"), ("2025-09-19", "2025-10-16"), ("2025-09-30", "2025-10-28"),
      ("2025-12-29", "2026-01-20"), ("2026-04-20", "2026-05-13"),
    ])
  func fifteen(start: String, end: String) throws {
    #expect(calendar.day(15, workingDaysAfter: try day(start)).description == end)
  }

  @Test(
    "FLD-15-06: ten working days after D",
    arguments: [("2026-04-24", "2026-05-12"), ("2026-09-18", "2026-10-09")])
  func ten(start: String, end: String) throws {
    #expect(calendar.day(10, workingDaysAfter: try day(start)).description == end)
  }

  @Test("FLD-15-09: seven working days for an e-invoice")
  func seven() throws {
    #expect(calendar.day(7, workingDaysAfter: try day("2021-06-21")).description == "2021-06-30")
  }

  @Test(
    "FLD-15-03, FLD-15-04: days off",
    arguments: [
      ("2025-01-01", "2025-01-01"), ("2025-01-28", "2025-02-04"), ("2025-04-04", "2025-04-06"),
      ("2025-05-01", "2025-05-05"), ("2025-05-31", "2025-06-02"), ("2025-10-01", "2025-10-08"),
      ("2026-01-01", "2026-01-03"), ("2026-02-15", "2026-02-23"), ("2026-04-04", "2026-04-06"),
      ("2026-05-01", "2026-05-05"), ("2026-06-19", "2026-06-21"), ("2026-09-25", "2026-09-27"),
      ("2026-10-01", "2026-10-07"),
    ])
  func holidays(first: String, last: String) throws {
    let end = try day(last)
    var next = try day(first)
    while next <= end {
      #expect(!calendar.isWorkingDay(next), "\(next)")
      next = next.advanced(by: 1)
    }
  }

  @Test(
    "FLD-15-03, FLD-15-04: make-up workdays",
    arguments: [
      "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11", "2026-01-04",
      "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10",
    ])
  func workdays(text: String) throws {
    #expect(calendar.isWorkingDay(try day(text)))
  }

  @Test(
    "FLD-15-01: a year without a table is Monday to Friday",
    arguments: [("2031-10-01", true), ("2031-10-04", false), ("2031-10-05", false)])
  func plainYear(text: String, works: Bool) throws {
    #expect(calendar.isWorkingDay(try day(text)) == works)
  }

  @Test("FLD-15-02: a deadline runs to the last moment of the n-th working day")
  func deadline() throws {
    let end = calendar.deadline(15, workingDaysAfter: try day("2025-08-29"))
    #expect(ClockTime(of: end).stamp == "2025-09-19 23:59:59")
    #expect(end == (try day("2025-09-20")).start - .milliseconds(1))
  }

  @Test("FLD-15-02: an availability starts with the n-th working day")
  func availability() throws {
    let start = calendar.availability(15, workingDaysAfter: try day("2025-08-29"))
    #expect(ClockTime(of: start).stamp == "2025-09-19 00:00:00")
  }

  @Test("FLD-15-02: a start on a day off counts from the next working day")
  func startOnHoliday() throws {
    #expect(calendar.day(1, workingDaysAfter: try day("2025-10-04")).description == "2025-10-09")
  }

  @Test("counting and finding working days agree")
  func inverse() throws {
    let start = try day("2025-12-29")
    for count in 1...80 {
      let end = calendar.day(count, workingDaysAfter: start)
      #expect(calendar.workingDays(after: start, through: end) == count)
    }
  }
}
