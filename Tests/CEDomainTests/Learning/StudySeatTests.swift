import CEDomain
import CETestSupport
import Testing

@Suite("StudySeat")
struct StudySeatTests {
  private struct Setting {
    let scene: StudyScene
    let training: Training
    let lesson: Lesson

    init() throws {
      scene = try StudyScene()
      try scene.choose("SH26-001")
      training = try scene.training()
      lesson = try StudyLedger(store: scene.store)
        .lessons(of: scene.item("SH26-001"), in: training.id, by: scene.learner)[0].lesson
    }

    func take(_ actor: Actor, over: Bool = false, after seconds: Int = 0) throws
      -> StudySeat.Taking
    {
      try StudySeat(store: scene.store).take(
        for: lesson, in: training, takingOver: over, by: actor,
        at: scene.now + .seconds(seconds))
    }

    func enter(_ from: Int, _ to: Int, by actor: Actor) throws -> LedgerEntering {
      let interval = StudyInterval(
        beganAt: scene.now + .seconds(from), endedAt: scene.now + .seconds(to), verdict: .counted)
      return try StudyLedger(store: scene.store).enter(
        [interval], for: lesson, page: 1, in: training, by: actor,
        at: scene.now + .seconds(to), from: scene.entropy)
    }
  }

  @Test("OV-9-04: a second player must be told to take over, then the first stops")
  func takeover() throws {
    let setting = try Setting()
    #expect(try setting.take(setting.scene.learner) == .taken)
    let other = setting.scene.otherSession
    #expect(
      try setting.take(other, after: 10)
        == .occupied(lesson: setting.lesson.title, since: setting.scene.now))
    #expect(try setting.take(other, over: true, after: 11) == .taken)
    #expect(try setting.enter(8, 13, by: setting.scene.learner) == .displaced(learned: .zero))
    #expect(try setting.enter(11, 16, by: other) == .entered(learned: .seconds(5), nil))
  }

  @Test("a takeover is an audit row")
  func audited() throws {
    let setting = try Setting()
    _ = try setting.take(setting.scene.learner)
    _ = try setting.take(setting.scene.otherSession, over: true, after: 1)
    #expect(
      try setting.scene.count("SELECT count(*) FROM audit WHERE event = 'study.takeover'") == 1)
  }

  @Test("a seat given back is free; one of a dead program after two minutes")
  func released() throws {
    let setting = try Setting()
    let other = setting.scene.otherSession
    _ = try setting.take(setting.scene.learner)
    try StudySeat(store: setting.scene.store).release(by: setting.scene.learner)
    #expect(try setting.take(other, after: 1) == .taken)
    #expect(try setting.take(setting.scene.learner, after: 120) != .taken)
    #expect(try setting.take(setting.scene.learner, after: 121) == .taken)
  }

  @Test(
    "two sessions at random: counted time never overlaps and equals the progress",
    arguments: 0..<8)
  func random(seed: Int) throws {
    let setting = try Setting()
    let scene = setting.scene
    var random = SplitMix(seed: UInt64(seed))
    let actors = [scene.learner, scene.otherSession]
    let terms = StudyClock.Terms(
      idleLimit: .seconds(60), presenceInterval: .seconds(50), presenceWindow: .seconds(10),
      closesAt: scene.now + .seconds(100_000))
    var clocks = actors.map { _ in
      StudyClock(total: setting.lesson.duration, learned: .zero, terms: terms, at: scene.now)
    }
    var now = 0
    for _ in 0..<60 {
      now += Int(random.next() % 15)
      let index = Int(random.next() % 2)
      let moment = scene.now + .seconds(now)
      if random.next() % 3 == 0 {
        let taking = try setting.take(
          actors[index], over: random.next() % 2 == 0, after: now)
        if taking == .taken { clocks[index].play(at: moment) }
      }
      clocks[index].keyPressed(at: moment)
      clocks[index].confirmPresence(at: moment)
      let entering = try StudyLedger(store: scene.store).enter(
        clocks[index].takeIntervals(), for: setting.lesson, page: 1, in: setting.training,
        by: actors[index], at: moment, from: scene.entropy)
      if case .displaced(let learned) = entering {
        clocks[index].displace(at: moment, learned: learned)
      }
    }
    let rows = try scene.store.database.read {
      try $0.rows(
        "SELECT began_at, ended_at FROM study_interval WHERE counted = 1 ORDER BY began_at")
    }
    for (earlier, later) in zip(rows, rows.dropFirst()) {
      #expect(earlier.integer(1) <= later.integer(0))
    }
    let sum = rows.reduce(0) { $0 + $1.integer(1) - $1.integer(0) }
    #expect(sum == (try scene.count("SELECT coalesce(sum(learned_ms), 0) FROM lesson_progress")))
    #expect(sum <= now * 1000)
  }
}
