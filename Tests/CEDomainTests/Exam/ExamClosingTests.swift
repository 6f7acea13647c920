import CEDomain
import CETestSupport
import Testing

@Suite("ExamAttempts: closing")
struct ExamClosingTests {
  private let scene: ExamStoreScene

  init() throws {
    scene = try ExamStoreScene()
  }

  @Test("SH-7-05: sixty points pass, fifty-nine do not", arguments: [(59, false), (60, true)])
  func passMark(points: Int, isPassed: Bool) throws {
    let attempt = try scene.startFormal()
    // Forty single choices, then two points a multiple choice, then a judgement for the odd one.
    var sitting = try scene.answerRightly(40 + (points - 40) / 2, of: attempt)
    if points % 2 == 1 {
      _ = sitting.go(to: 60)
      let right = try #require(sitting.paper[60].right.positions.first)
      try scene.answer(&sitting, right, at: attempt.startedAt + .seconds(100))
    }
    let result = try scene.handIn(attempt)
    #expect(result.score == Score(points))
    #expect(result.isPassed == isPassed)
    #expect(try scene.storedTraining().state == (isPassed ? .finished : .awaitingExam))
  }

  @Test("SH-7-11: the first pass finishes the training, the order, and starts the fifteen days")
  func finished() throws {
    let attempt = try scene.startFormal()
    _ = try scene.answerRightly(80, of: attempt)
    let result = try scene.handIn(attempt)
    let training = try scene.storedTraining()
    #expect(training.passedAt == result.closing.at)
    #expect(training.finishedAt == result.closing.at)
    #expect(training.bestScore == 1000)
    #expect(try scene.text("SELECT state FROM ce_order WHERE id = 'O1'") == "completed")
    let item = try #require(
      try CreditConfirmation(store: scene.store).item(of: scene.training, by: scene.learner))
    #expect(ClockTime(of: item.dueAt).stamp == "2025-09-19 00:00:00")
    #expect(try scene.count("SELECT count(*) FROM message WHERE code = 'exam.passed'") == 1)
  }

  @Test("SH-7-06, SH-7-07: as many attempts as one likes, the best score counts")
  func best() throws {
    for (number, right) in [30, 80, 10].enumerated() {
      let start = scene.now + .seconds(number * 4000)
      let attempt = try scene.startFormal(at: start)
      #expect(attempt.number == number + 1)
      _ = try scene.answerRightly(right, of: attempt)
      let result = try scene.handIn(attempt)
      #expect(result.best >= result.score)
    }
    #expect(try scene.storedTraining().bestScore == 1000)
    #expect(try scene.count("SELECT count(*) FROM certificate") == 1)
    #expect(try scene.count("SELECT count(*) FROM sync_item") == 1)
  }

  @Test("SH-9-04: closed, open, running, failed and open again, passed and open for a better score")
  func states() throws {
    func hall(_ seconds: Int = 0) throws -> ExamHall {
      try #require(
        try scene.attempts.hall(
          of: scene.training, by: scene.learner, at: scene.now + .seconds(seconds),
          from: scene.entropy))
    }
    try scene.run("DELETE FROM evaluation")
    #expect(try !hall().gate.isOpen)
    try scene.run(
      """
      INSERT INTO evaluation (id, training_id, course_id, answers, comment, at)
      VALUES ('EV2', \(scene.training), '', '{}', '', \(scene.now))
      """)
    #expect(try hall().gate.isOpen)
    for (number, right) in [10, 80].enumerated() {
      let attempt = try scene.startFormal(at: scene.now + .seconds(number * 4000))
      #expect(try hall(number * 4000).open(.formal) == attempt)
      _ = try scene.answerRightly(right, of: attempt)
      #expect(try scene.handIn(attempt).isPassed == (right == 80))
      #expect(try hall(number * 4000 + 100).gate.isOpen)
      #expect(try hall(number * 4000 + 100).isPassed == (right == 80))
    }
  }

  @Test("SH-5-14: a mock exam sets the mock score and nothing else")
  func mock() throws {
    let attempt = try scene.startMock()
    _ = try scene.answerRightly(80, of: attempt)
    try scene.handIn(attempt)
    let training = try scene.storedTraining()
    #expect(training.mockScore == 1000)
    #expect(training.bestScore == nil)
    #expect(training.state == .awaitingExam)
    #expect(try scene.count("SELECT count(*) FROM certificate") == 0)
    #expect(try scene.attempts.review(of: attempt.id, by: scene.learner).allSatisfy(\.isRight))
  }

  @Test("a formal paper is not shown again")
  func noReview() throws {
    let attempt = try scene.startFormal()
    try scene.handIn(attempt)
    #expect(try scene.attempts.review(of: attempt.id, by: scene.learner).isEmpty)
  }

  @Test("handing in twice gives the same result and changes nothing")
  func twice() throws {
    let attempt = try scene.startFormal()
    let first = try scene.handIn(attempt)
    let second = try scene.attempts.submit(
      attempt.id, at: scene.now + .seconds(3000), by: scene.learner, from: scene.entropy)
    #expect(second == .closedBefore(first))
  }

  @Test("a session that lost the attempt cannot hand it in")
  func elsewhere() throws {
    let attempt = try scene.startFormal()
    _ = try scene.attempts.takeOver(
      attempt.id, by: scene.otherSession, at: scene.now, from: scene.entropy)
    #expect(
      try scene.attempts.submit(
        attempt.id, at: scene.now, by: scene.learner, from: scene.entropy)
        == .refused(.elsewhere))
  }

  @Test("handing in after the deadline counts as closed by the deadline")
  func lateSubmit() throws {
    let attempt = try scene.startFormal()
    let result = try scene.handIn(attempt, at: attempt.deadline + .seconds(30))
    #expect(result.closing == .init(at: attempt.deadline, byDeadline: true))
  }
}

@Suite("ExamAttempts: the deadline")
struct ExamDeadlineTests {
  private let scene: ExamStoreScene
  private let attempt: Attempt

  init() throws {
    scene = try ExamStoreScene()
    attempt = try scene.startFormal()
    _ = try scene.answerRightly(80, of: attempt)
  }

  private func sweep(at now: Moment) throws -> AttemptSweep {
    try scene.attempts.closeOverdue(by: scene.staff(.system), at: now, from: scene.entropy)
  }

  @Test("SH-7-04: the sweep closes at the deadline, not a second before, as of the deadline")
  func boundary() throws {
    #expect(try sweep(at: attempt.deadline - .seconds(1)).closed.isEmpty)
    #expect(try sweep(at: attempt.deadline + .seconds(86_400)).closed == [attempt.id])
    let result = try #require(try scene.attempts.result(of: attempt.id, by: scene.learner))
    #expect(result.closing == .init(at: attempt.deadline, byDeadline: true))
    #expect(result.score == Score(100))
    #expect(try scene.storedTraining().passedAt == attempt.deadline)
    #expect(try sweep(at: attempt.deadline + .seconds(90_000)).closed.isEmpty)
  }

  @Test("SH-7-09: whoever looks next closes it: the hall")
  func byHall() throws {
    let hall = try #require(
      try scene.attempts.hall(
        of: scene.training, by: scene.learner, at: attempt.deadline, from: scene.entropy))
    #expect(hall.open(.formal) == nil)
    #expect(hall.best(.formal) == Score(100))
    #expect(hall.isPassed)
  }

  @Test("SH-7-09: whoever looks next closes it: the person coming back")
  func byOpening() throws {
    let opening = try scene.attempts.sitting(
      of: attempt.id, by: scene.otherSession, at: attempt.deadline + .seconds(5),
      from: scene.entropy)
    guard case .closed(let closed) = opening else {
      Issue.record("\(opening)")
      return
    }
    #expect(closed.score == Score(100))
  }

  @Test("SH-7-09: whoever looks next closes it: the next start")
  func byStart() throws {
    let next = try scene.startFormal(at: attempt.deadline + .seconds(60))
    #expect(next.number == 2)
    #expect(try scene.storedTraining().bestScore == 1000)
  }

  @Test("an attempt that cannot be closed does not hold up the others")
  func isolated() throws {
    let other = try scene.startMock(at: scene.now + .seconds(5))
    // The person's sealed number is damaged: no certificate can be issued.
    try scene.run("UPDATE person SET id_sealed = \([UInt8](repeating: 1, count: 60))")
    let swept = try sweep(at: attempt.deadline + .seconds(60))
    #expect(swept.closed == [other.id])
    #expect(swept.failed.keys.map { $0 } == [attempt.id])
    #expect(try scene.count("SELECT count(*) FROM exam_attempt WHERE state = 'open'") == 1)
  }

  @Test("only the system runs the sweep")
  func permission() throws {
    let swept = try scene.attempts.closeOverdue(
      by: scene.learner, at: attempt.deadline + .seconds(60), from: scene.entropy)
    #expect(swept.closed.isEmpty)
  }
}
