import CEDomain
import CETestSupport
import Testing

@Suite("ExamAttempts: durability")
struct ExamDurabilityTests {
  @Test("SH-7-09: what was reported as saved is in the file when the program dies between")
  func reopened() throws {
    let file = TemporaryStore()
    let saved: [String]
    let attempt: Attempt
    do {
      let scene = try ExamStoreScene(store: try file.create(isDemo: true))
      attempt = try scene.startFormal()
      var sitting = try scene.sitting(attempt)
      for index in 0..<10 {
        _ = sitting.go(to: index)
        try scene.answer(&sitting, index % 4, at: scene.now + .seconds(index))
      }
      // One more is chosen and never reaches the store: the field under the caret.
      _ = sitting.go(to: 10)
      _ = sitting.choose(0, at: scene.now + .seconds(11))
      saved = sitting.slots.map(\.saved.text)
    }
    let reopened = try file.open()
    let found = try reopened.database.read { tx in
      try tx.rows(
        "SELECT answer FROM attempt_question WHERE attempt_id = \(attempt.id) ORDER BY ordinal"
      ).map { $0.text(0) }
    }
    #expect(found == saved)
    #expect(found.filter { !$0.isEmpty }.count == 10)
  }

  @Test("two processes: the sweep and the candidate close an attempt only once")
  func race() throws {
    let file = TemporaryStore()
    let scene = try ExamStoreScene(store: try file.create(isDemo: true))
    let attempt = try scene.startFormal()
    _ = try scene.answerRightly(80, of: attempt)
    let other = try file.open()
    let swept = try ExamAttempts(store: other).closeOverdue(
      by: scene.staff(.system), at: attempt.deadline, from: scene.entropy)
    #expect(swept.closed == [attempt.id])
    let closing = try scene.attempts.submit(
      attempt.id, at: attempt.deadline, by: scene.learner, from: scene.entropy)
    guard case .closedBefore(let result) = closing else {
      Issue.record("\(closing)")
      return
    }
    #expect(result.score == Score(100))
    #expect(try scene.count("SELECT count(*) FROM certificate") == 1)
    #expect(try scene.count("SELECT count(*) FROM audit WHERE event = 'exam.closed'") == 1)
  }
}
