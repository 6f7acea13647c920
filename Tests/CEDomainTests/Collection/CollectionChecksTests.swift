import CEDomain
import CETestSupport
import Testing

@Suite("Collections: other registers")
struct CollectionChecksTests {
  private let scene: CollectionScene

  init() throws {
    scene = try CollectionScene()
  }

  private func checks(of outcome: CollectionOutcome) throws -> [CheckResult] {
    guard case .submitted(let item) = outcome else {
      throw TrainingScene.Unexpected(reason: "\(outcome)")
    }
    return try scene.store.database.read {
      try Reviews(store: scene.store).submission(of: item, in: $0).checks
    }
  }

  @Test("NAT-3.4-18: 大专 and above are checked, with name, number and certificates")
  func degree() throws {
    let port = FixedRecordCheckPort(.passed)
    let found = try checks(of: try scene.submit(checking: port))
    #expect(found == [CheckResult("degree", .passed, subject: "E1")])
    let question = try #require(port.questions.first)
    #expect(question.name == "欧阳思\u{20087}" && question.number == CollectionScene.number)
    guard case .degree(let claim) = question.subject else {
      Issue.record("no claim")
      return
    }
    #expect(claim.diplomaNumber == "1042212012050012")
  }

  @Test("NAT-3.4-18: below 大专 and while still studying nothing is asked")
  func unasked() throws {
    let port = FixedRecordCheckPort(.passed)
    let row = CollectionAnswers.education([
      .educationLevel: "seniorSecondary", .educationDegree: "none",
      .educationDiploma: CollectionAnswers.picture(),
    ])
    let answers = CollectionAnswers.complete(
      .accountant, [.collectionEducation: CollectionAnswers.list([row], "E")])
    #expect(try checks(of: try scene.submit(answers, checking: port)).isEmpty)
    #expect(port.questions.isEmpty)
  }

  @Test("NAT-3.4-19: a failed check asks for pictures; with them it goes on marked as failed")
  func failed() throws {
    let port = FixedRecordCheckPort(.failed)
    guard case .picturesNeeded(var answers, let found) = try scene.submit(checking: port) else {
      Issue.record("no pictures asked for")
      return
    }
    #expect(found == [Violation(.collectionEducation, .faultyRows([1]))])
    var list = RowList(text: answers[.collectionEducation])
    var row = try #require(list["E1"])
    row.answers[.educationDiploma] = CollectionAnswers.picture("a.jpg")
    row.answers[.educationDegreePicture] = CollectionAnswers.picture("b.jpg")
    list.put(row)
    answers[.collectionEducation] = list.text
    let results = try checks(of: try scene.submit(answers, checking: port))
    #expect(results == [CheckResult("degree", .failed, subject: "E1")])
    #expect(port.questions.count == 1)
  }

  @Test("NAT-3.4-19: the verdict is kept in the draft: nothing is asked twice")
  func keptInDraft() throws {
    _ = try scene.open()
    _ = try scene.submit(checking: FixedRecordCheckPort(.failed))
    let row = try #require(try scene.open().answers.rows(.collectionEducation).first)
    #expect(DegreeClaim(in: row.answers)?.verdict(in: row.answers) == .failed)
  }

  @Test("OV-5-07: a silent register holds nothing up; the reviewer sees that it was silent")
  func silent() throws {
    let found = try checks(of: try scene.submit(checking: FixedRecordCheckPort(.unavailable)))
    #expect(found == [CheckResult("degree", .unavailable, subject: "E1")])
  }

  @Test(
    "NAT-3.2-03, NAT-3.2-04, NAT-3.6-06: （二）is looked for in the certificate library",
    arguments: [CheckResult.Verdict.passed, .unavailable])
  func library(verdict: CheckResult.Verdict) throws {
    let port = FixedRecordCheckPort(verdict)
    let outcome = try scene.submit(CollectionAnswers.complete(.qualified), checking: port)
    #expect(try checks(of: outcome).contains(CheckResult("certificateLibrary", verdict)))
    let record = try scene.collections.record(of: scene.person, by: scene.learner)
    #expect(record?.library == verdict)
  }

  @Test("NAT-3.2-04: not in the library, the certificate's picture is asked for")
  func notInLibrary() throws {
    let row = CollectionAnswers.education([
      .educationLevel: "seniorSecondary", .educationDegree: "none",
      .educationDiploma: CollectionAnswers.picture(),
    ])
    let answers = CollectionAnswers.complete(
      .qualified, [.collectionEducation: CollectionAnswers.list([row], "E")])
    let port = FixedRecordCheckPort(.failed)
    guard case .picturesNeeded(let asked, let found) = try scene.submit(answers, checking: port)
    else {
      Issue.record("no picture asked for")
      return
    }
    #expect(found.map(\.field) == [.collectionCertificate])
    let complete = asked.changed([.collectionCertificate: CollectionAnswers.picture()])
    #expect(
      try checks(of: try scene.submit(complete, checking: port))
        == [CheckResult("certificateLibrary", .failed)])
  }

  @Test(
    "NAT-3-05, NAT-3.4-01…03, NAT-3.5-01/02: historical rows are locked but for what is missing")
  func legacy() throws {
    let education = CollectionAnswers.education([.educationMajor: ""])
    #expect(
      try scene.collections.receiveLegacy(
        education: [education], work: [CollectionAnswers.work()], of: scene.person,
        by: scene.system, at: scene.now, from: scene.entropy))
    let draft = try scene.open()
    let row = try #require(draft.answers.rows(.collectionEducation).first)
    #expect(row.isHistorical && row.locked.contains(.educationSchool))
    #expect(!row.locked.contains(.educationMajor))
    guard case .rows(let rows) = Form.collectionEducation(born: nil).fields[0].kind else { return }
    let fields = rows.form(for: row).fields
    #expect(fields.first { $0.key == .educationSchool }?.isLocked == true)
    #expect(fields.first { $0.key == .educationMajor }?.isLocked == false)
    #expect(draft.answers.rows(.collectionWork).first?.isHistorical == true)
  }

  @Test("NAT-3-05: legacy rows are only taken from whoever may, and before anything was begun")
  func legacyGuard() throws {
    func receive(_ actor: Actor) throws -> Bool {
      try scene.collections.receiveLegacy(
        education: [CollectionAnswers.education()], work: [], of: scene.person, by: actor,
        at: scene.now, from: scene.entropy)
    }
    #expect(try !receive(scene.learner))
    _ = try scene.open()
    #expect(try !receive(scene.system))
  }
}
