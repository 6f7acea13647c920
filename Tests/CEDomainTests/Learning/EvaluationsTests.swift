import CEDomain
import CETestSupport
import Testing

@Suite("Evaluations")
struct EvaluationsTests {
  private func answers(_ subject: EvaluationSubject, in scene: StudyScene) throws -> Answers {
    let policy = try LearningPolicy.of(scene.training(), in: scene.store).evaluation
    var answers = Answers()
    for item in EvaluationForm.items(of: subject, under: policy) {
      answers[EvaluationForm.key(of: item)] = "5"
    }
    return answers
  }

  private func submit(_ subject: EvaluationSubject, in scene: StudyScene) throws
    -> EvaluationOutcome
  {
    try Evaluations(store: scene.store).submit(
      answers(subject, in: scene), for: subject, in: scene.training(), by: scene.learner,
      at: scene.now, from: scene.entropy)
  }

  private let course = EvaluationSubject.course(Identifier("SH26-002"))

  @Test("SH-6-03: a course is evaluated at 100 %, not before")
  func course100() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-002")
    try scene.study("SH26-002", seconds: 59)
    #expect(try submit(course, in: scene) == .refused(.courseIncomplete))
    try scene.study("SH26-002", seconds: 1)
    guard case .filed(let report) = try submit(course, in: scene) else {
      Issue.record("not filed")
      return
    }
    #expect(report.evaluationsMissing == 0)
    #expect(try scene.item("SH26-002").state == .evaluated)
  }

  @Test("SH-6-04: one evaluation a course, not changed afterwards")
  func once() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-002")
    try scene.complete("SH26-002")
    _ = try submit(course, in: scene)
    #expect(try submit(course, in: scene) == .refused(.alreadyFiled))
    #expect(try scene.count("SELECT count(*) FROM evaluation") == 1)
  }

  @Test("SH-6-05, SH-9-03: the overall evaluation opens with the required credits")
  func overall() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-001", "SH26-002", "SH26-003", "SH26-101")
    for code in ["SH26-001", "SH26-002", "SH26-003"] { try scene.complete(code) }
    #expect(try submit(.overall, in: scene) == .refused(.creditsIncomplete))
    try scene.complete("SH26-101")
    guard case .filed(let report) = try submit(.overall, in: scene) else {
      Issue.record("not filed")
      return
    }
    #expect(report.isEvaluated)
    #expect(report.evaluationsMissing == 4)
  }

  @Test("SH-6-06: five items for a course, one more overall, scores 1 to 5, text up to 500")
  func items() throws {
    let scene = try StudyScene()
    let policy = try LearningPolicy.of(scene.training(), in: scene.store).evaluation
    let names = EvaluationForm.items(of: course, under: policy).map(\.name.chinese)
    #expect(names == ["教学内容", "师资水平", "教学方式", "平台体验", "服务质量"])
    #expect(EvaluationForm.items(of: .overall, under: policy).last?.name.chinese == "总体满意度")
    let form = EvaluationForm.form(for: course, under: policy)
    var given = try answers(course, in: scene)
    let first = form.fields[0].key
    for (score, isRight) in [("0", false), ("1", true), ("5", true), ("6", false), ("", false)] {
      given[first] = score
      let context = RuleContext(answers: given, today: CalendarDay(containing: scene.now))
      #expect(form.violations(in: context).isEmpty == isRight)
    }
    given[first] = "1"
    for (count, isRight) in [(500, true), (501, false)] {
      given[EvaluationForm.comment] = String(repeating: "好", count: count)
      let context = RuleContext(answers: given, today: CalendarDay(containing: scene.now))
      #expect(form.violations(in: context).isEmpty == isRight)
    }
  }

  @Test("an incomplete form is not filed")
  func incomplete() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-002")
    try scene.complete("SH26-002")
    let outcome = try Evaluations(store: scene.store).submit(
      Answers(), for: course, in: scene.training(), by: scene.learner, at: scene.now,
      from: scene.entropy)
    guard case .invalid(let violations) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(violations.count == 5)
  }
}
