import CETestSupport
import Testing

@Suite("The whole walk of Shanghai, by keys", .serialized)
struct WholeWalkJourneyTests {
  @Test("SH-2-02 to SH-8-13: a fresh learner comes from sign-in to a certificate that verifies")
  func fromSignInToCertificate() throws {
    try withDemoStore { store in
      let walk = LearnerWalk(store: store, person: .fresh)
      try buy(walk)
      try study(walk)
      let code = try pass(walk)
      try verify(code, in: store)
    }
  }

  /// SH-3, SH-4: enrolment, the 90 package, a learning card, the choice of courses.
  private func buy(_ walk: LearnerWalk) throws {
    let terminal = try walk.terminal(at: "2026-06-15T09:00:00")
    try walk.enrol(terminal)
    try walk.order(terminal)
    try walk.payByCard(terminal)
    try walk.chooseCourses(terminal)
  }

  /// SH-5, SH-6: three courses played with the clock sixty times as fast, and all evaluations.
  private func study(_ walk: LearnerWalk) throws {
    let terminal = try walk.terminal(at: "2026-06-16T09:00:00", rate: 60)
    try terminal.see("下一步：学习课程")
    try terminal.press("Enter")
    try terminal.see(" > 5.1 ")
    for lessons in [1, 2, 2] { try walk.studyNextCourse(terminal, lessons: lessons) }
    try terminal.press("n")
    try terminal.see(" > 6.2 ")
    try walk.evaluate(terminal, questions: 6)
    try terminal.see("学习与评价均已完成，可以进入考试")
  }

  /// SH-7, SH-8: exam, result, certificate; answers the certificate's code.
  private func pass(_ walk: LearnerWalk) throws -> String {
    let terminal = try walk.terminal(at: "2026-06-18T09:00:00")
    try walk.startExam(terminal)
    try walk.answerEverything(terminal)
    try walk.handIn(terminal)
    try terminal.see("合格")
    try terminal.press("Enter")
    let screen = try terminal.see(" > 8.1 ")
    #expect(screen.contains("王明"))
    #expect(screen.contains("综合考试成绩  100"))
    #expect(screen.contains("2026-07-10 起可在"))
    #expect(screen.contains("█"))
    return String(try #require(screen.firstMatch(of: /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/)).output)
  }

  /// SH-8-13: anybody may ask for the certificate by its code, without signing in.
  private func verify(_ code: String, in store: DemoStore) throws {
    let terminal = try TmuxTerminal(on: store, clock: "2026-06-19T09:00:00")
    try terminal.see("2.1")
    try terminal.press("F7")
    try terminal.press("Down", until: ">  4.")
    try terminal.press("Enter")
    try terminal.type(code)
    try terminal.press("F10")
    try terminal.see("王")
    try terminal.see("有效")
  }
}
