import CEDomain
import CETestSupport
import Testing

@Suite("StudyLedger")
struct StudyLedgerTests {
  private func counted(_ scene: StudyScene) throws -> Int {
    try scene.count(
      "SELECT coalesce(sum(ended_at - began_at), 0) FROM study_interval WHERE counted = 1")
  }

  private func learned(_ scene: StudyScene) throws -> Int {
    try scene.count("SELECT coalesce(sum(learned_ms), 0) FROM lesson_progress")
  }

  @Test("counted intervals add up to the progress, and adjoining ones to one row")
  func sums() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-001")
    for _ in 0..<4 { try scene.study("SH26-001", seconds: 5) }
    #expect(try counted(scene) == 20_000)
    #expect(try learned(scene) == 20_000)
    #expect(try scene.count("SELECT count(*) FROM study_interval") == 1)
  }

  @Test("time without the seat is entered as another session's and does not count")
  func noSeat() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-001")
    let training = try scene.training()
    let ledger = StudyLedger(store: scene.store)
    let lesson = try ledger.lessons(
      of: scene.item("SH26-001"), in: training.id, by: scene.learner)[0].lesson
    let interval = StudyInterval(
      beganAt: scene.now - .seconds(5), endedAt: scene.now, verdict: .counted)
    let entering = try ledger.enter(
      [interval], for: lesson, page: 1, in: training, by: scene.learner, at: scene.now,
      from: scene.entropy)
    #expect(entering == .displaced(learned: .zero))
    #expect(
      try ledger.entries(
        of: lesson.id, in: training.id, by: scene.learner
      ).map(\.verdict) == [.anotherSession])
  }

  @Test("time before the seat was taken, after now or after the window does not count")
  func cuts() throws {
    let scene = try StudyScene(at: "2026-12-31 23:59:50")
    try scene.choose("SH26-001")
    let training = try scene.training()
    let ledger = StudyLedger(store: scene.store)
    let lesson = try ledger.lessons(
      of: scene.item("SH26-001"), in: training.id, by: scene.learner)[0].lesson
    _ = try StudySeat(store: scene.store).take(
      for: lesson, in: training, takingOver: false, by: scene.learner, at: scene.now)
    let interval = StudyInterval(
      beganAt: scene.now - .seconds(30), endedAt: scene.now + .seconds(60), verdict: .counted)
    let entering = try ledger.enter(
      [interval], for: lesson, page: 1, in: training, by: scene.learner,
      at: scene.now + .seconds(40), from: scene.entropy)
    #expect(entering == .entered(learned: .seconds(10), nil))
    let verdicts = try ledger.entries(
      of: lesson.id, in: training.id, by: scene.learner
    ).map(\.verdict)
    #expect(verdicts == [.closed, .counted, .anotherSession])
  }

  @Test("OV-9-05: the same time sent twice counts once")
  func replayed() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-001")
    let training = try scene.training()
    let ledger = StudyLedger(store: scene.store)
    let lesson = try ledger.lessons(
      of: scene.item("SH26-001"), in: training.id, by: scene.learner)[0].lesson
    _ = try StudySeat(store: scene.store).take(
      for: lesson, in: training, takingOver: false, by: scene.learner, at: scene.now)
    let first = StudyInterval(
      beganAt: scene.now, endedAt: scene.now + .seconds(10), verdict: .counted)
    let longer = StudyInterval(
      beganAt: scene.now, endedAt: scene.now + .seconds(15), verdict: .counted)
    for interval in [first, first, longer] {
      _ = try ledger.enter(
        [interval], for: lesson, page: 1, in: training, by: scene.learner,
        at: scene.now + .seconds(15), from: scene.entropy)
    }
    #expect(try learned(scene) == 15_000)
    #expect(try counted(scene) == 15_000)
  }

  @Test("SH-4-20: nothing counts any more in a training whose money went back")
  func refunded() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-001")
    let training = try scene.training()
    let ledger = StudyLedger(store: scene.store)
    let lesson = try ledger.lessons(
      of: scene.item("SH26-001"), in: training.id, by: scene.learner)[0].lesson
    _ = try StudySeat(store: scene.store).take(
      for: lesson, in: training, takingOver: false, by: scene.learner, at: scene.now)
    try scene.run("UPDATE training SET state = 'refunded'")
    let interval = StudyInterval(
      beganAt: scene.now, endedAt: scene.now + .seconds(10), verdict: .counted)
    let entering = try ledger.enter(
      [interval], for: lesson, page: 1, in: training, by: scene.learner,
      at: scene.now + .seconds(10), from: scene.entropy)
    #expect(entering == .entered(learned: .zero, nil))
    #expect(
      try ledger.entries(
        of: lesson.id, in: training.id, by: scene.learner
      ).map(\.verdict) == [.closed])
  }

  @Test("SH-5-12: credits count at 100 %, not before")
  func credits() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-002", "SH26-101")
    try scene.study("SH26-002", seconds: 59)
    let timetable = Timetable(store: scene.store)
    #expect(try timetable.report(of: scene.training(), by: scene.learner)?.completed == .zero)
    try scene.study("SH26-002", seconds: 1)
    #expect(
      try timetable.report(of: scene.training(), by: scene.learner)?.completed
        == SubjectCredits(professional: Credits(30), general: .zero))
  }

  @Test("SH-9-01: with both minima completed the training waits for the exam, once")
  func studied() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-001", "SH26-002", "SH26-003", "SH26-101", "SH26-102")
    for code in ["SH26-001", "SH26-002", "SH26-003"] { try scene.complete(code) }
    #expect(try scene.training().studiedAt == nil)
    try scene.complete("SH26-101")
    let training = try scene.training()
    #expect(training.state == .awaitingExam)
    #expect(training.studiedAt == scene.now)
    try scene.complete("SH26-102")
    #expect(try scene.training().studiedAt == training.studiedAt)
    #expect(try scene.count("SELECT count(*) FROM message WHERE code = 'study.studied'") == 1)
  }

  @Test("OV-9-03: what was saved is there after the program died")
  func reopened() throws {
    let file = TemporaryStore()
    do {
      let scene = try StudyScene(
        store: OpenStore.create(
          at: file.path, key: file.key, reference: TemporaryStore.referencePath(), isDemo: false,
          from: .fixed(7)))
      try scene.choose("SH26-001")
      try scene.study("SH26-001", seconds: 5)
    }
    let store = try file.open()
    let last = try #require(
      try StudyLedger(store: store).lastStudied(
        by: StudyScene(store: store, isFilled: false).learner))
    #expect(last.course.text == "SH26-001")
    let learned = try store.database.read {
      try $0.count("SELECT learned_ms FROM lesson_progress")
    }
    #expect(learned == 5000)
  }

  @Test("nobody enters time for somebody else")
  func authority() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-001")
    let training = try scene.training()
    let ledger = StudyLedger(store: scene.store)
    let lesson = try ledger.lessons(
      of: scene.item("SH26-001"), in: training.id, by: scene.learner)[0].lesson
    let entering = try ledger.enter(
      [], for: lesson, page: 1, in: training, by: scene.staff(.support), at: scene.now,
      from: scene.entropy)
    #expect(entering == .notPermitted)
  }
}
