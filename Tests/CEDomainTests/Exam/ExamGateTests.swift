import CEDomain
import CETestSupport
import Testing

@Suite("ExamGate")
struct ExamGateTests {
  private func missing(after change: SQL?, at now: Moment? = nil) throws -> [ExamGate.Requirement] {
    let scene = try ExamStoreScene()
    if let change { try scene.run(change) }
    let hall = try #require(
      try scene.attempts.hall(
        of: scene.training, by: scene.learner, at: now ?? scene.now, from: scene.entropy))
    return hall.gate.missing
  }

  @Test("SH-7-01: studied, evaluated and 综合评价 filled open the gate")
  func open() throws {
    #expect(try missing(after: nil).isEmpty)
  }

  @Test("SH-7-01 (a): one subject a tenth short keeps it closed, exactly enough opens it")
  func credits() throws {
    // Eight professional courses of 7.5 are exactly 60, four public ones exactly 30.
    let short = try missing(
      after: "UPDATE timetable_item SET credits = 74 WHERE course_id = 'SH25-112'")
    let required = SubjectCredits(professional: Credits(60), general: Credits(30))
    let completed = SubjectCredits(professional: Credits(60), general: Credits(tenths: 299))
    #expect(short == [.credits(completed: completed, required: required)])
  }

  @Test("SH-7-01 (b), SH-6-01: every completed course wants its evaluation")
  func evaluations() throws {
    let change: SQL = """
      UPDATE timetable_item SET evaluated_at = NULL WHERE course_id IN ('SH25-101', 'SH25-112')
      """
    #expect(try missing(after: change) == [.courseEvaluations(missing: 2)])
  }

  @Test("SH-7-01 (c), SH-6-01: 综合评价 is required")
  func overall() throws {
    #expect(try missing(after: "DELETE FROM evaluation") == [.overallEvaluation])
  }

  @Test(
    "POL-C-04: outside the window the exam is closed",
    arguments: [("2025-12-31 23:59:59", true), ("2026-01-01 00:00:00", false)])
  func window(stamp: String, isOpen: Bool) throws {
    #expect(try missing(after: nil, at: Moment(stamp: stamp)).isEmpty == isOpen)
  }

  @Test("SH-7-01: a start with a closed gate names everything that is missing")
  func start() throws {
    let scene = try ExamStoreScene()
    try scene.run("DELETE FROM evaluation")
    let start = try scene.attempts.start(
      .formal, of: scene.training, proof: try scene.proof(), by: scene.learner, at: scene.now,
      from: scene.entropy)
    guard case .refused(.gateClosed(let gate)) = start else {
      Issue.record("\(start)")
      return
    }
    #expect(gate.missing == [.overallEvaluation])
    #expect(gate.conditions.count == 4)
  }
}

@Suite("IdentityCheck")
struct IdentityCheckTests {
  private let scene: ExamStoreScene
  private let check: IdentityCheck

  init() throws {
    scene = try ExamStoreScene()
    check = IdentityCheck(store: scene.store, port: CodePort())
  }

  private func code() throws -> String {
    guard
      case .sent(let sent) = try check.send(
        to: scene.learner, at: scene.now, from: scene.entropy),
      case .onScreen(let code) = sent.delivery
    else { throw SceneError.unexpected("no code") }
    return code
  }

  @Test("SH-7-03: the own number, in full-width digits too, and the code pass")
  func passes() throws {
    let wide = "３１０１０１１９９００３０７１２３０"
    let verdict = try check.confirm(
      document: wide, code: try code(), by: scene.learner, at: scene.now)
    guard case .passed = verdict else {
      Issue.record("\(verdict)")
      return
    }
    #expect(
      try scene.count("SELECT count(*) FROM audit WHERE event = 'exam.identityChecked'") == 1)
  }

  @Test("SH-7-03: another person's number is refused and costs no code")
  func otherNumber() throws {
    let code = try code()
    #expect(
      try check.confirm(
        document: "440104198511180023", code: code, by: scene.learner, at: scene.now)
        == .documentDiffers)
    guard
      case .passed = try check.confirm(
        document: ExamStoreScene.document, code: code, by: scene.learner, at: scene.now)
    else {
      Issue.record("the code was spent")
      return
    }
  }

  @Test("SH-7-03: five wrong numbers make the person wait, and the right one waits too")
  func guessing() throws {
    let code = try code()
    func confirm(_ document: String, after seconds: Int) throws -> IdentityVerdict {
      try check.confirm(
        document: document, code: code, by: scene.learner, at: scene.now + .seconds(seconds))
    }
    for second in 0..<4 {
      #expect(try confirm("440104198511180023", after: second) == .documentDiffers)
    }
    let until = scene.now + .seconds(4 + 180)
    #expect(try confirm("440104198511180023", after: 4) == .waiting(until: until))
    #expect(try confirm(ExamStoreScene.document, after: 100) == .waiting(until: until))
    #expect(try confirm(ExamStoreScene.document, after: 184) == .codeVoid)
  }

  @Test("SH-7-03: the right number forgets the wrong ones before it")
  func forgiven() throws {
    let code = try code()
    for document in ["1", "2", "3", "4", ExamStoreScene.document, "5", "6", "7", "8"] {
      let verdict = try check.confirm(
        document: document, code: code, by: scene.learner, at: scene.now)
      if case .waiting = verdict { Issue.record("\(document) waits") }
    }
  }

  @Test("SH-7-03: a wrong code leaves four more tries")
  func wrongCode() throws {
    let wrong = try code() == "000000" ? "000001" : "000000"
    #expect(
      try check.confirm(
        document: ExamStoreScene.document, code: wrong, by: scene.learner, at: scene.now)
        == .codeWrong(triesLeft: 4))
  }

  @Test("SH-7-03: a code of three minutes ago is void")
  func old() throws {
    let code = try code()
    #expect(
      try check.confirm(
        document: ExamStoreScene.document, code: code, by: scene.learner,
        at: scene.now + .seconds(180)) == .codeVoid)
  }
}
