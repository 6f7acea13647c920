import CEDomain
import CETestSupport
import Testing

@Suite("Collection: education")
struct EducationRowTests {
  private let today = RuleContext.scene().today
  private let birth = CalendarDay("1990-03-07")

  private func faults(_ changes: [FieldKey: String]) -> [Violation] {
    let row = CollectionAnswers.education(changes)
    return Form.educationRow(born: birth).violations(
      in: RuleContext(answers: row, today: today))
  }

  private func list(_ rows: [Answers], scope: CollectionScope = .accountant) -> [Violation] {
    let answers = Answers([
      .collectionScope: scope.rawValue, .collectionEducation: CollectionAnswers.list(rows, "E"),
    ])
    return Form.collectionEducation(born: birth).violations(
      in: RuleContext(answers: answers, today: today))
  }

  @Test("NAT-3.4-05, NAT-3.4-23, NAT-3.4-25: a list of any number of rows, one at least")
  func list() {
    #expect(list([]) == [Violation(.collectionEducation, .missingRows(least: 1))])
    #expect(list([CollectionAnswers.education()]).isEmpty)
    guard case .rows(let rows) = Form.collectionEducation(born: nil).fields[0].kind else {
      Issue.record("no rows")
      return
    }
    #expect(
      rows.columns == [
        .educationMode, .educationSchool, .educationBegan, .educationEnded, .educationLevel,
        .educationDegree, .educationMajor,
      ])
  }

  @Test(
    "NAT-3.4-06…09, NAT-3.4-11…16: what a row needs",
    arguments: [
      FieldKey.educationMode, .educationSchool, .educationAbroad, .educationBegan,
      .educationEnded, .educationLevel, .educationDegree, .educationMajor,
      .educationDiplomaNumber, .educationDegreeNumber,
    ])
  func required(key: FieldKey) {
    #expect(faults([key: ""]).contains { $0.field == key })
    #expect(faults([:]).isEmpty)
  }

  @Test("NAT-3.4-07: a school's name has 100 characters at most", arguments: [100, 101])
  func school(characters: Int) {
    let name = String(repeating: "学", count: characters)
    #expect(faults([.educationSchool: name]).isEmpty == (characters == 100))
  }

  @Test(
    "NAT-3.4-08: not before the fifth birthday, not after today",
    arguments: [
      ("1995-03-06", Violation.Reason.dateBeforeAge(years: 5)), ("1995-03-07", nil),
      ("2026-11-21", nil), ("2026-11-22", .dateInFuture), ("2026-13-01", .notADate),
    ])
  func began(day: String, expected: Violation.Reason?) {
    let found = faults([
      .educationBegan: day, .educationEnded: "", .educationOngoing: "yes",
    ])
    #expect(found.first?.reason == expected)
  }

  @Test(
    "NAT-3.4-09: ended after it began, not after today",
    arguments: [
      ("2008-10-09", Violation.Reason.dateNotAfterStart), ("2008-10-10", nil),
      ("2026-11-21", nil), ("2026-11-22", .dateInFuture),
    ])
  func ended(day: String, expected: Violation.Reason?) {
    #expect(faults([.educationEnded: day]).first?.reason == expected)
  }

  @Test("NAT-3.4-10: 至今 takes the end and the certificates' numbers away")
  func ongoing() {
    let row = CollectionAnswers.education([.educationOngoing: "yes"])
    let form = Form.educationRow(born: birth)
    let shown = form.shownFields(for: row).map(\.key)
    for key in [FieldKey.educationEnded, .educationDiplomaNumber, .educationDegreeNumber] {
      #expect(!shown.contains(key))
      #expect(form.trimmed(row)[key].isEmpty)
    }
    #expect(form.violations(in: RuleContext(answers: row, today: today)).isEmpty)
  }

  @Test("NAT-3.4-11, NAT-3.4-12: nine levels, four degrees, none among them")
  func codes() {
    let fields = Form.educationRow(born: nil).fields
    #expect(fields.first { $0.key == .educationLevel }?.codes.count == 9)
    #expect(
      fields.first { $0.key == .educationDegree }?.codes == [
        "none", "bachelor", "master", "doctor",
      ])
  }

  @Test("NAT-3.4-13: which majors are of accounting")
  func majors() {
    #expect(["财务管理", "理财学", "会计学"].allSatisfy(AccountingMajor.includes))
    #expect(!AccountingMajor.includes("汉语言文学"))
  }

  @Test(
    "NAT-3.4-14, FLD-12-08: a certificate's number at its edges",
    arguments: [("1234", false), ("12345", true), (String(repeating: "1", count: 30), true)])
  func numbers(number: String, isRight: Bool) {
    #expect(faults([.educationDiplomaNumber: number]).isEmpty == isRight)
    #expect(faults([.educationDegreeNumber: number]).isEmpty == isRight)
  }

  @Test("NAT-3.4-15: without a degree no number of it is asked for")
  func noDegree() {
    #expect(faults([.educationDegree: "none", .educationDegreeNumber: ""]).isEmpty)
  }

  @Test(
    "NAT-3.4-17: below 大专 the diploma's picture is needed",
    arguments: EducationLevel.allCases)
  func below(level: EducationLevel) {
    let found = faults([.educationLevel: level.rawValue])
    #expect(found.map(\.field) == (level.isHigher ? [] : [.educationDiploma]))
  }

  @Test("NAT-3.4-18, NAT-3.4-19: a failed check asks for two pictures, until the row is changed")
  func failedCheck() throws {
    let row = CollectionAnswers.education()
    let claim = try #require(DegreeClaim(in: row))
    let form = Form.educationRow(born: birth)
    let failed = claim.keeping(.failed, in: row)
    let found = form.violations(in: RuleContext(answers: failed, today: today))
    #expect(found.map(\.field) == [.educationDiploma, .educationDegreePicture])
    let mended = failed.changed([.educationDiplomaNumber: "1042212012059999"])
    #expect(DegreeClaim(in: mended)?.verdict(in: mended) == nil)
    #expect(form.violations(in: RuleContext(answers: mended, today: today)).isEmpty)
  }

  @Test(
    "NAT-3.4-20: 本科 and above from abroad show the recognition and are not asked about",
    arguments: [
      (EducationLevel.college, false), (.bachelor, true), (.master, true), (.doctor, true),
    ])
  func abroad(level: EducationLevel, needsProof: Bool) {
    let changes: [FieldKey: String] = [
      .educationAbroad: "yes", .educationLevel: level.rawValue,
    ]
    #expect(faults(changes).map(\.field) == (needsProof ? [.educationAbroadProof] : []))
    #expect((DegreeClaim(in: CollectionAnswers.education(changes)) == nil) == needsProof)
  }

  @Test(
    "NAT-3.4-21, FLD-14-07: a picture of 512000 bytes is taken, one of 512001 is not",
    arguments: [512_000, 512_001])
  func picture(bytes: Int) {
    let found = faults([
      .educationLevel: "seniorSecondary",
      .educationDiploma: CollectionAnswers.picture("a.png", bytes: bytes, type: .png),
    ])
    #expect(found.isEmpty == (bytes == 512_000))
  }

  @Test(
    "NAT-3.4-22: rows of one mode do not overlap",
    arguments: [
      ("fullTime", "2012-06-30", true), ("fullTime", "2012-07-01", false),
      ("partTime", "2010-01-01", false),
    ])
  func overlap(mode: String, began: String, overlaps: Bool) {
    let second = CollectionAnswers.education([
      .educationMode: mode, .educationBegan: began, .educationEnded: "2015-07-01",
    ])
    let expected = [Violation(.collectionEducation, .overlappingRows(1, 2))]
    #expect(list([CollectionAnswers.education(), second]) == (overlaps ? expected : []))
  }

  @Test("NAT-3.2-05: （三）needs the row with the doctor's degree")
  func doctor() {
    #expect(
      list([CollectionAnswers.education()], scope: .doctor)
        == [Violation(.collectionEducation, .doctorRowMissing)])
    let doctor = CollectionAnswers.education([
      .educationLevel: "doctor", .educationDegree: "doctor",
    ])
    #expect(list([doctor], scope: .doctor).isEmpty)
  }

  @Test("NAT-3.2-06: students need an education that goes on")
  func student() {
    #expect(
      list([CollectionAnswers.education()], scope: .student)
        == [Violation(.collectionEducation, .currentStudyMissing)])
    let current = CollectionAnswers.education([.educationOngoing: "yes"])
    #expect(list([current], scope: .student).isEmpty)
  }
}
