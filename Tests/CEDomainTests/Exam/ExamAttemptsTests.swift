import CEDomain
import CETestSupport
import Testing

@Suite("ExamAttempts")
struct ExamAttemptsTests {
  private let scene: ExamStoreScene
  private let attempts: ExamAttempts

  init() throws {
    scene = try ExamStoreScene()
    attempts = ExamAttempts(store: scene.store)
  }

  private func sitting(_ attempt: Attempt, at now: Moment? = nil) throws -> ExamSitting {
    let opening = try attempts.sitting(
      of: attempt.id, by: scene.learner, at: now ?? scene.now, from: scene.entropy)
    guard case .open(let sitting) = opening else { throw SceneError.unexpected("\(opening)") }
    return sitting
  }

  @Test("SH-7-08: an attempt starts with eighty frozen questions and a deadline in an hour")
  func start() throws {
    let attempt = try scene.startFormal()
    #expect(attempt.number == 1)
    #expect(attempt.deadline == scene.now + .seconds(3600))
    #expect(attempt.full == Score(100))
    #expect(try sitting(attempt).paper.count == 80)
    #expect(
      try scene.count(
        "SELECT count(*) FROM audit WHERE event = 'exam.started' AND subject_id = \(attempt.id)")
        == 1)
  }

  @Test("OV-9-07: a changed bank does not change a paper that was drawn")
  func frozen() throws {
    let attempt = try scene.startFormal()
    let before = try sitting(attempt).paper
    let text = ExamStoreScene.bankText(courses: 12).replacing("选项", with: "改后")
    _ = try QuestionBank(store: scene.store).take(
      text, by: scene.staff(.platformOperator), at: scene.now)
    #expect(try sitting(attempt).paper == before)
  }

  @Test("OV-9-07: the paper can be drawn again from the stored seed")
  func seed() throws {
    let attempt = try scene.startFormal()
    let seed = try #require(
      try scene.store.database.read {
        try $0.first("SELECT seed, bank_version FROM exam_attempt WHERE id = \(attempt.id)")
      })
    #expect(seed.integer(1) == 96)
    let bank = try (1...12).flatMap {
      try QuestionBank(store: scene.store).questions(ofCourse: Identifier("SH25-\(100 + $0)"))
    }
    let again = try PaperDraw(
      ExamScene.blueprint, seed: UInt64(bitPattern: Int64(seed.integer(0)))
    ).paper(from: bank, toppedUpFrom: [])
    #expect(try sitting(attempt).paper == again)
  }

  @Test("SH-7-09: answers are there again after the program was killed, at the same question")
  func resume() throws {
    let attempt = try scene.startFormal()
    var sitting = try sitting(attempt)
    _ = sitting.go(to: 36)
    try scene.answer(&sitting, 1, at: scene.now + .seconds(5))
    let again = try self.sitting(attempt, at: scene.now + .seconds(60))
    #expect(again.slots[36].saved.text == "B")
    #expect(again.slots[36].savedAt == scene.now + .seconds(5))
    #expect(again.current == 36)
    #expect(again.remaining(at: scene.now + .seconds(60)) == .seconds(3540))
  }

  @Test("a second start goes on with the open attempt")
  func alreadyOpen() throws {
    let attempt = try scene.startFormal()
    let start = try attempts.start(
      .formal, of: scene.training, proof: try scene.proof(), by: scene.learner, at: scene.now,
      from: scene.entropy)
    #expect(start == .alreadyOpen(attempt))
  }

  @Test("SH-7-03: without a fresh check of identity nothing starts")
  func identity() throws {
    func start(_ proof: IdentityProof?, at now: Moment) throws -> AttemptStart {
      try attempts.start(
        .formal, of: scene.training, proof: proof, by: scene.learner, at: now, from: scene.entropy)
    }
    #expect(try start(nil, at: scene.now) == .refused(.identityNotChecked))
    let proof = try scene.proof()
    #expect(try start(proof, at: scene.now + .seconds(600)) == .refused(.identityNotChecked))
    guard case .started = try start(proof, at: scene.now + .seconds(599)) else {
      Issue.record("refused with a fresh proof")
      return
    }
  }

  @Test("SH-7-04: an answer in the last second is kept, one at the deadline is not")
  func deadline() throws {
    let attempt = try scene.startFormal()
    let late = AnswerSaveScene(index: 0, letter: 0, at: attempt.deadline)
    let last = AnswerSaveScene(index: 1, letter: 0, at: attempt.deadline - .seconds(1))
    #expect(try scene.save(last, of: attempt) == .saved)
    #expect(try scene.saveRaw(late, of: attempt) == .refused(.closed))
    #expect(
      try scene.count(
        "SELECT count(*) FROM attempt_question WHERE saved_at IS NOT NULL") == 1)
  }

  @Test("one live session: the other can answer only after taking over, and then the first cannot")
  func takeOver() throws {
    let attempt = try scene.startFormal()
    var first = try sitting(attempt)
    let other = scene.otherSession
    guard
      case .heldElsewhere(let held) = try attempts.sitting(
        of: attempt.id, by: other, at: scene.now, from: scene.entropy)
    else {
      Issue.record("two sessions may answer")
      return
    }
    #expect(held.session == scene.learner.session)
    guard
      case .open = try attempts.takeOver(
        attempt.id, by: other, at: scene.now, from: scene.entropy)
    else {
      Issue.record("the take-over was refused")
      return
    }
    guard case .save(let save) = first.choose(0, at: scene.now + .seconds(1)) else { return }
    #expect(try attempts.save(save, of: attempt.id, by: scene.learner) == .refused(.elsewhere))
    #expect(
      try scene.count("SELECT count(*) FROM audit WHERE event = 'exam.takenOver'") == 1)
  }

  @Test("a flag is kept like an answer")
  func flag() throws {
    let attempt = try scene.startFormal()
    #expect(try attempts.saveFlag(true, at: 3, of: attempt.id, by: scene.learner) == .saved)
    #expect(try sitting(attempt).flagged == [3])
  }

  @Test("ROL-1-01: another person sees and changes nothing")
  func stranger() throws {
    let attempt = try scene.startFormal()
    let stranger = Actor(
      account: Identifier("X"), person: Identifier("PX"), roles: [.learner], organisation: nil,
      region: "", session: scene.learner.session, displayName: "张*")
    #expect(
      try attempts.sitting(of: attempt.id, by: stranger, at: scene.now, from: scene.entropy)
        == .notPermitted)
    #expect(
      try attempts.hall(of: scene.training, by: stranger, at: scene.now, from: scene.entropy) == nil
    )
    #expect(try attempts.result(of: attempt.id, by: stranger) == nil)
    #expect(
      try attempts.start(
        .mock, of: scene.training, by: stranger, at: scene.now, from: scene.entropy)
        == .refused(.notPermitted))
  }

  @Test("the deadline never lies beyond the end of the window (SH-5-17, POL-C-04)")
  func clamped() throws {
    let late = try ExamStoreScene(at: "2025-12-31 23:30:00")
    let attempt = try late.startFormal()
    #expect(ClockTime(of: attempt.deadline).stamp == "2025-12-31 23:59:59")
  }

  @Test("a bank too small for the paper refuses the start and leaves no attempt behind")
  func shortage() throws {
    let poor = try ExamStoreScene(courses: 3)
    try poor.run("UPDATE training SET professional_min = 0, public_min = 0")
    let start = try ExamAttempts(store: poor.store).start(
      .mock, of: poor.training, by: poor.learner, at: poor.now, from: poor.entropy)
    #expect(start == .refused(.bankTooSmall(.init(kind: .single, wanted: 40, found: 12))))
    #expect(try poor.count("SELECT count(*) FROM exam_attempt") == 0)
  }
}
