import CEDomain
import Testing

@Suite("YearRecord")
struct YearRecordTests {
  private func record(professional: Int, general: Int) -> YearRecord {
    func entry(_ subject: CourseSubject, _ tenths: Int) -> CreditEntry {
      CreditEntry(
        id: Identifier(subject.rawValue), year: 2025, subject: subject,
        credits: Credits(tenths: tenths), source: "network", reason: "",
        passedAt: Moment(milliseconds: 0))
    }
    return YearRecord(
      year: 2025, entries: [entry(.professional, professional), entry(.public, general)],
      minima: SubjectCredits(professional: Credits(60), general: Credits(30)), total: Credits(90))
  }

  @Test(
    "OV-9-08: reached when the sum and both subjects reach their minima, to the tenth",
    arguments: [
      (600, 300, true), (599, 301, false), (601, 299, false), (700, 300, true), (900, 0, false),
    ])
  func boundaries(professional: Int, general: Int, isReached: Bool) {
    #expect(record(professional: professional, general: general).isReached == isReached)
  }

  @Test("what is missing is never negative")
  func missing() {
    let missing = record(professional: 536, general: 400).missing
    #expect(missing.professional.short == "6.4")
    #expect(missing.general == .zero)
  }
}
