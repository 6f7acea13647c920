import CEDomain
import Testing

@testable import CETerm

@Suite struct BusinessClockTests {
  @Test func `business time is read as UTC+8`() {
    #expect(Moment(businessTime: "2025-08-01T09:00:00") == .morning)
    #expect(Moment(businessTime: "2025-08-01T09:00") == .morning)
    #expect(Moment(businessTime: "2025-08-01") == .morning - .seconds(9 * 3600))
  }

  @Test(arguments: [
    "", "T", "2025-02-29", "2025-08-01T", "2025-08-01T24:00:00", "2025-08-01T09:60", "now",
    "2025-08-01T09:00:00T", "2025-08-01 09:00:00", "2025-08-01T-1:00",
  ])
  func `what is no time is not one`(text: String) {
    #expect(Moment(businessTime: text) == nil)
  }

  @Test func `the clock can be set on a demo store`() {
    let clock = BusinessClock.chosen(isDemo: true, start: "2025-08-01T09:00:00", rate: "60")
    #expect((clock.now() - .morning) < .seconds(60 * 60))
    #expect(clock.now() >= .morning)
  }

  @Test func `the clock cannot be set on a real store`() {
    let clock = BusinessClock.chosen(isDemo: false, start: "2001-01-01", rate: "60")
    #expect(clock.now() > .morning)
  }
}
