import CEDomain
import CETestSupport
import Testing

@Suite("CollectionTimeline")
struct CollectionTimelineTests {
  private let today = RuleContext.scene().today

  private func timeline(_ education: [Answers], _ work: [Answers]) -> CollectionTimeline {
    CollectionTimeline(
      Answers([
        .collectionEducation: CollectionAnswers.list(education, "E"),
        .collectionWork: CollectionAnswers.list(work, "W"),
      ]), today: today)
  }

  private func past(_ began: String, _ ended: String) -> Answers {
    CollectionAnswers.work([
      .workBegan: began, .workOngoing: "", .workEnded: ended, .workIsAccounting: "no",
    ])
  }

  @Test("study, work and posts stand in lanes of their own, in the order of their beginning")
  func lanes() {
    let line = timeline([CollectionAnswers.education()], [CollectionAnswers.work()])
    #expect(line.bars.map(\.lane) == [.fullTime, .work, .accounting])
    #expect(line.start == CalendarDay("2008-10-09"))
  }

  @Test(
    "a month without study and work is a gap, a day less is none",
    arguments: [("2012-08-01", []), ("2012-08-02", [1]), ("2012-10-02", [3])])
  func gaps(began: String, months: [Int]) {
    let line = timeline(
      [CollectionAnswers.education()], [CollectionAnswers.work([.workBegan: began])])
    #expect(line.gaps.map(\.months) == months)
  }

  @Test("nothing since the last job is a gap until today")
  func untilToday() {
    let line = timeline([], [past("2012-01-01", "2026-09-21")])
    #expect(line.gaps.map(\.from) == [CalendarDay("2026-09-22")])
    #expect(line.gaps.map(\.to) == [today])
  }

  @Test("part-time study beside work fills no gap twice and is no overlap")
  func besides() {
    let partTime = CollectionAnswers.education([
      .educationMode: "partTime", .educationBegan: "2013-01-01", .educationEnded: "2015-01-01",
    ])
    let line = timeline([partTime], [past("2012-01-01", "2026-11-21")])
    #expect(line.gaps.isEmpty && line.overlaps.isEmpty)
  }

  @Test("NAT-3.5-26: two jobs at once are an overlap")
  func overlaps() {
    let line = timeline([], [past("2012-01-01", "2014-01-01"), past("2013-01-01", "2026-11-21")])
    #expect(line.overlaps.count == 1)
  }

  @Test("rows that are not finished yet are left out")
  func unfinished() {
    let line = timeline([Answers([.educationSchool: "山东大学"])], [Answers()])
    #expect(line.bars.isEmpty && line.gaps.isEmpty && line.months == 0)
  }
}
