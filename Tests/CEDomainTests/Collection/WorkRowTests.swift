import CEDomain
import CETestSupport
import Testing

@Suite("Collection: work")
struct WorkRowTests {
  private let today = RuleContext.scene().today

  private func faults(_ changes: [FieldKey: String]) -> [Violation] {
    Form.workRow.violations(
      in: RuleContext(answers: CollectionAnswers.work(changes), today: today)
    ).filter { !$0.isWarning }
  }

  private func list(_ rows: [Answers], scope: CollectionScope = .accountant) -> [Violation] {
    let answers = Answers([
      .collectionScope: scope.rawValue, .collectionWork: CollectionAnswers.list(rows, "W"),
    ])
    return Form.collectionWork.violations(in: RuleContext(answers: answers, today: today))
      .filter { !$0.isWarning }
  }

  /// A past job without accounting.
  private func past(_ changes: [FieldKey: String] = [:]) -> Answers {
    CollectionAnswers.work([
      .workBegan: "2010-01-01", .workOngoing: "", .workEnded: "2012-08-31",
      .workIsAccounting: "no", .workPosts: "", .workAccountingProof: "", .workCurrentProof: "",
      .workStatement: "yes",
    ]).changed(changes)
  }

  @Test(
    "NAT-3.5-04…08, NAT-3.5-10, NAT-3.5-11, NAT-3.5-13: what a row needs",
    arguments: [
      FieldKey.workBegan, .workUnit, .workUnitCode, .workUnitType, .workIndustry, .workAddress,
      .workIsAccounting,
    ])
  func required(key: FieldKey) {
    #expect(faults([key: ""]).contains { $0.field == key })
    #expect(faults([:]).isEmpty)
  }

  @Test(
    "NAT-3.5-05: ended on the first day at the earliest, today at the latest",
    arguments: [
      ("2012-08-31", Violation.Reason.dateBeforeStart), ("2012-09-01", nil), ("2026-11-21", nil),
      ("2026-11-22", .dateInFuture), ("", .missingText),
    ])
  func ended(day: String, expected: Violation.Reason?) {
    let found = faults([
      .workOngoing: "", .workEnded: day, .workIsAccounting: "no", .workStatement: "yes",
    ])
    #expect(found.first?.reason == expected)
  }

  @Test("NAT-3.5-07: the platform's placeholder of twenty digits is refused")
  func placeholder() {
    let code = String(repeating: "1", count: 20)
    #expect(faults([.workUnitCode: code]).map(\.field) == [.workUnitCode])
  }

  @Test("NAT-3.5-09, NAT-3.5-10, NAT-3.5-15, NAT-3.5-16, NAT-3.5-19: the code lists")
  func codes() {
    let fields = Form.workRow.fields + Form.accountingPost.fields
    func count(_ key: FieldKey) -> Int? { fields.first { $0.key == key }?.codes.count }
    #expect(count(.workUnitType) == 16)
    #expect(count(.workIndustry) == 20)
    #expect(count(.postLevel) == 4)
    #expect(count(.postKinds) == 11)
    #expect(count(.workTitle) == 6)
  }

  @Test(
    "NAT-3.5-12, FLD-7-05: the telephone may be empty, not wrong",
    arguments: [("", true), ("0531-12345678", true), ("12", false)])
  func phone(number: String, isRight: Bool) {
    #expect(faults([.workPhone: number]).isEmpty == isRight)
  }

  @Test("NAT-3.5-13, NAT-3.5-18: accounting work needs its posts and a proof, other work neither")
  func accounting() {
    #expect(
      faults([.workPosts: "", .workAccountingProof: ""])
        == [
          Violation(.workPosts, .accountingWorkMissing),
          Violation(.workAccountingProof, .attachment(.missing)),
        ])
    #expect(faults([.workIsAccounting: "no", .workPosts: "", .workAccountingProof: ""]).isEmpty)
  }

  @Test(
    "NAT-3.5-15…17: what a post needs",
    arguments: [FieldKey.postLevel, .postKinds, .postBegan, .postEnded])
  func post(key: FieldKey) {
    let row = CollectionAnswers.post([.postOngoing: "", .postEnded: "2020-01-01"])
    let found = Form.accountingPost.violations(
      in: RuleContext(answers: row.changed([key: ""]), today: today))
    #expect(found.map(\.field) == [key])
  }

  @Test(
    "NAT-3.5-17: a post lies within the work; only a present job has present posts",
    arguments: [
      ("2012-08-31", "2013-01-01", "", false), ("2012-09-01", "2013-01-01", "", true),
      ("2012-09-01", "", "2015-01-01", false), ("2012-09-01", "2015-01-01", "2015-01-01", true),
      ("2012-09-01", "2015-01-02", "2015-01-01", false),
    ])
  func inside(began: String, ended: String, workEnded: String, isRight: Bool) {
    let post = CollectionAnswers.post([
      .postBegan: began, .postEnded: ended, .postOngoing: ended.isEmpty ? "yes" : "",
    ])
    var changes: [FieldKey: String] = [.workPosts: CollectionAnswers.list([post], "P")]
    if !workEnded.isEmpty {
      changes[.workOngoing] = ""
      changes[.workEnded] = workEnded
      changes[.workStatement] = "yes"
    }
    let expected = [Violation(.workPosts, .rowsOutsidePeriod([1]))]
    #expect(faults(changes) == (isRight ? [] : expected))
  }

  @Test(
    "NAT-3.5-17: the same post is not held twice at once; another one may be",
    arguments: [("01", true), ("02", false)])
  func twice(kind: String, overlaps: Bool) {
    let second = CollectionAnswers.post([
      .postKinds: kind, .postBegan: "2014-01-01", .postOngoing: "", .postEnded: "2015-01-01",
    ])
    let posts = CollectionAnswers.list([CollectionAnswers.post(), second], "P")
    let expected = [Violation(.workPosts, .overlappingRows(1, 2))]
    #expect(faults([.workPosts: posts]) == (overlaps ? expected : []))
  }

  @Test(
    "NAT-3.5-19…21: a title brings its date and proof; not before the job began",
    arguments: [
      ("2012-08-31", Violation.Reason.titleBeforeWork), ("2012-09-01", nil),
      ("2026-11-22", .dateInFuture), ("", .missingText),
    ])
  func title(day: String, expected: Violation.Reason?) {
    let found = faults([
      .workTitle: "bookkeeper", .workTitleDate: day,
      .workTitleProof: CollectionAnswers.picture(),
    ])
    #expect(found.first?.reason == expected)
    #expect(
      faults([.workTitle: "bookkeeper", .workTitleDate: "2013-01-01"]).map(\.field)
        == [.workTitleProof])
    #expect(faults([.workTitle: "none"]).isEmpty)
  }

  @Test("NAT-3.5-22: a past job carries the statement; one from a former platform does not")
  func statement() {
    let bare = past([.workStatement: ""])
    let found = Form.workRow.violations(in: RuleContext(answers: bare, today: today))
    #expect(found.contains(Violation(.workStatement, .agreementNeeded)))
    let historical = bare.changed([.workIsHistorical: "yes"])
    let none = Form.workRow.violations(in: RuleContext(answers: historical, today: today))
    #expect(!none.contains { $0.field == .workStatement })
  }

  @Test("NAT-3.5-23: the present job is proved")
  func currentProof() {
    #expect(faults([.workCurrentProof: ""]).map(\.field) == [.workCurrentProof])
  }

  @Test(
    "NAT-3.5-26: jobs do not overlap",
    arguments: [("2012-09-02", true), ("2012-09-01", false)])
  func overlap(ended: String, overlaps: Bool) {
    let expected = [Violation(.collectionWork, .overlappingRows(1, 2))]
    let found = list([past([.workEnded: ended]), CollectionAnswers.work()])
    #expect(found == (overlaps ? expected : []))
  }

  @Test(
    "NAT-3.2-02, NAT-3.5-27: only （一）needs accounting work",
    arguments: CollectionScope.allCases)
  func scope(scope: CollectionScope) {
    let expected = [Violation(.collectionWork, .accountingWorkMissing)]
    #expect(list([], scope: scope) == (scope == .accountant ? expected : []))
    #expect(list([past()], scope: scope) == (scope == .accountant ? expected : []))
  }

  @Test("NAT-3.5-28: work comes in any number of segments")
  func segments() {
    #expect(list([past(), CollectionAnswers.work()]).isEmpty)
  }
}
