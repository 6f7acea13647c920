import CEDomain
import CETestSupport
import Testing

@Suite("AnswerSheet")
struct AnswerSheetTests {
  @Test("SH-7-09: numbers and letters, ten a line, blanks as a dash")
  func lines() throws {
    let letters = ["A", "B", "", "AC", "D", "A", "A", "B", "", "C", "ABCD", ""]
    let answers = try letters.map { try #require(LetterSet($0)) }
    #expect(
      AnswerSheet(answers).lines == [" 1-10  A B - AC D A A B - C", "11-12  ABCD -"])
  }

  @Test("SH-7-09: it shows what was chosen, saved or not")
  func chosen() throws {
    var sitting = try ExamScene.sitting()
    _ = sitting.choose(1, at: ExamScene.start)
    #expect(AnswerSheet(sitting.answers).lines == [" 1-6  B - - - - -"])
  }
}

@Suite("ExamLock")
struct ExamLockTests {
  private let scene: ExamStoreScene
  private let lock: ExamLock

  init() throws {
    scene = try ExamStoreScene(courses: 1)
    lock = ExamLock(store: scene.store)
  }

  private func unlock(_ typed: String, after seconds: Int = 0) throws -> ExamLock.Unlocking {
    try lock.unlock(typed, by: scene.learner, at: scene.now + .seconds(seconds))
  }

  @Test("SH-7-03: the last four of the own number open the paper, in full-width digits too")
  func opens() throws {
    #expect(try unlock("1230") == .open)
    #expect(try unlock("１２３０") == .open)
  }

  @Test("SH-7-03: anything else does not, and is audited", arguments: ["", "0000", "230", "71230"])
  func stays(typed: String) throws {
    #expect(try unlock(typed) == .wrong)
    #expect(
      try scene.count("SELECT count(*) FROM audit WHERE event = 'exam.identityRefused'") == 1)
  }

  @Test("SH-7-03: who goes on guessing waits, half a minute at first")
  func guessing() throws {
    for second in 0..<4 { #expect(try unlock("0000", after: second) == .wrong) }
    let until = scene.now + .seconds(34)
    #expect(try unlock("0000", after: 4) == .waiting(until: until))
    #expect(try unlock("1230", after: 33) == .waiting(until: until))
    #expect(try unlock("1230", after: 34) == .open)
  }
}
