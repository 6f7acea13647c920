import CEDomain
import CETestSupport
import Testing

@Suite("MakeUp")
struct MakeUpTests {
  private let scene: TrainingScene
  private let bought: Training

  /// A training of 2025 that was bought and not finished.
  init() throws {
    scene = try TrainingScene()
    bought = try scene.training()
  }

  private func moment(_ stamp: String) throws -> Moment { try #require(Moment(stamp: stamp)) }

  private func standing(_ stamp: String) throws -> [LearnerYear] {
    try LearnerStanding(store: scene.store).years(
      of: scene.learner, at: moment(stamp), from: scene.entropy)
  }

  private func count(_ statement: SQL) throws -> Int {
    try scene.store.database.read { try $0.count(statement) }
  }

  @Test("POL-C-06 POL-C-07: what was bought and not finished goes on in the make-up window")
  func prolonged() throws {
    let year = try #require(try standing("2026-04-01 09:00:00").first)
    let training = try #require(year.training)
    #expect(year.year == 2025 && training.id == bought.id)
    #expect(training.window.opens.description == "2026-03-01")
    #expect(training.window.closes.description == "2026-12-31")
    #expect(year.facts.contains(.studyWindowOpen))
    #expect(training.profileVersion == bought.profileVersion)
    let chosen = try count("SELECT count(*) FROM audit WHERE event = 'training.prolonged'")
    #expect(chosen == 1)
  }

  @Test("SH-8-03: its credits are those of a make-up year, applied for by the person")
  func creditRoute() throws {
    let year = try #require(try standing("2026-04-01 09:00:00").first)
    #expect(year.isMakeUp && year.training?.isMakeUp == true)
  }

  @Test("POL-C-07: before the window opens it is announced, and nothing can be studied")
  func announced() throws {
    let year = try #require(try standing("2026-01-10 09:00:00").first { $0.year == 2025 })
    #expect(year.study?.opens.description == "2026-03-01")
    #expect(!year.facts.contains(.studyWindowOpen))
  }

  @Test("a prolonged training is prolonged and told of once")
  func once() throws {
    _ = try standing("2026-04-01 09:00:00")
    _ = try standing("2026-04-02 09:00:00")
    let told = try count("SELECT count(*) FROM message WHERE code = 'training.prolonged'")
    #expect(told == 1)
  }

  @Test("POL-C-06: a year that no window names any more stays closed")
  func tooOld() throws {
    let old = try scene.training(year: 2024)
    #expect(old.isMakeUp)
    _ = try standing("2026-04-01 09:00:00")
    let trainings = try Trainings(store: scene.store).all(of: scene.person, by: scene.learner)
    #expect(trainings.first { $0.year == 2024 }?.window == old.window)
  }

  @Test("SH-4-12: a year that is bought is never paid twice, in its make-up window neither")
  func neverTwice() throws {
    _ = try standing("2026-04-01 09:00:00")
    let again = try scene.place(90, year: 2025, at: moment("2026-04-01 09:00:00"))
    #expect(again == .refused(.alreadyBought))
  }

  @Test("SH-5-09: courses are chosen in it again, by the rules it was bought under")
  func study() throws {
    let now = try moment("2026-04-01 09:00:00")
    try MakeUp(store: scene.store).prolong(by: scene.learner, at: now, from: scene.entropy)
    let training = try #require(
      try Trainings(store: scene.store).training(bought.id, by: scene.learner))
    let before = try Timetable(store: scene.store).choose(
      Identifier("NONE"), for: bought, by: scene.learner, at: now)
    let after = try Timetable(store: scene.store).choose(
      Identifier("NONE"), for: training, by: scene.learner, at: now)
    #expect(before == .refused(.windowClosed))
    #expect(after == .refused(.notOffered))
  }

  @Test("a passed training is left alone")
  func passed() throws {
    try scene.store.database.write { tx in
      _ = try tx.run("UPDATE training SET passed_at = \(scene.now) WHERE id = \(bought.id)")
    }
    let done = try MakeUp(store: scene.store).prolongAll(
      by: scene.system, at: moment("2026-04-01 09:00:00"), from: scene.entropy)
    #expect(done == 0)
  }

  @Test("the sweep prolongs everybody's, once; nobody else may")
  func sweep() throws {
    let now = try moment("2026-03-01 00:00:00")
    let makeUp = MakeUp(store: scene.store)
    #expect(try makeUp.prolongAll(by: scene.support, at: now, from: scene.entropy) == 0)
    #expect(try makeUp.prolongAll(by: scene.system, at: now, from: scene.entropy) == 1)
    #expect(try makeUp.prolongAll(by: scene.system, at: now, from: scene.entropy) == 0)
  }
}
