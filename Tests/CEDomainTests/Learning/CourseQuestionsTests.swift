import CEDomain
import CETestSupport
import Testing

@Suite("CourseQuestions")
struct CourseQuestionsTests {
  private func ask(_ text: String, in scene: StudyScene) throws -> QuestionOutcome {
    try CourseQuestions(store: scene.store).ask(
      text, about: Identifier("SH26-001"), in: scene.training(), by: scene.learner,
      at: scene.now, from: scene.entropy)
  }

  @Test("SH-5-16: a question goes to the institution, its answer and a message come back")
  func roundTrip() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-001")
    _ = try ask(" 解释第6号从何时起施行？\u{7} ", in: scene)
    let questions = CourseQuestions(store: scene.store)
    let waiting = try #require(try questions.waiting(for: scene.staff()).first)
    #expect(waiting.text == "解释第6号从何时起施行？")
    _ = try questions.answer(
      waiting.id, with: "见讲义第一页。", seen: waiting.version, by: scene.staff(), at: scene.now,
      from: scene.entropy)
    let own = try #require(try questions.questions(of: scene.person, by: scene.learner).first)
    #expect(own.state == .answered)
    #expect(own.answer == "见讲义第一页。")
    #expect(try questions.waiting(for: scene.staff()).isEmpty)
    #expect(
      try scene.count("SELECT count(*) FROM message WHERE code = 'study.questionAnswered'") == 1)
  }

  @Test("OV-5-14: a second answer on the same version is stale")
  func stale() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-001")
    _ = try ask("问题", in: scene)
    let questions = CourseQuestions(store: scene.store)
    let waiting = try #require(try questions.waiting(for: scene.staff()).first)
    func answer() throws {
      _ = try questions.answer(
        waiting.id, with: "答", seen: waiting.version, by: scene.staff(), at: scene.now,
        from: scene.entropy)
    }
    try answer()
    #expect(throws: StoreError.stale) { try answer() }
  }

  @Test("another institution neither sees nor answers; an empty or foreign question is refused")
  func refusals() throws {
    let scene = try StudyScene()
    #expect(try ask("问题", in: scene) == .notChosen)
    try scene.choose("SH26-001")
    #expect(try ask(" \n ", in: scene) == .empty)
    guard case .done(let question) = try ask("问题", in: scene) else {
      Issue.record("not asked")
      return
    }
    let other = scene.staff(of: Identifier("OTHER"))
    let questions = CourseQuestions(store: scene.store)
    #expect(try questions.waiting(for: other).isEmpty)
    #expect(
      try questions.answer(
        question.id, with: "答", seen: 1, by: other, at: scene.now, from: scene.entropy)
        == .notPermitted)
  }
}
