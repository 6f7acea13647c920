import CEDomain
import CETestSupport
import Testing

@Suite("Trainings")
struct TrainingsTests {
  @Test("SH-9-01: studying, awaiting the exam, finished; the order is completed with it")
  func moves() throws {
    let scene = try TrainingScene()
    let training = try scene.training()
    let trainings = Trainings(store: scene.store)
    let studied = scene.now + .seconds(1000)
    let passed = scene.now + .seconds(2000)
    let answers = try scene.store.database.write { tx in
      try trainings.markStudied(training.id, by: scene.learner, at: studied, tx: tx)
      return try (1...2).map { _ in
        try trainings.markPassed(
          training.id, passedAt: passed, by: scene.learner, at: passed, tx: tx)
      }
    }
    #expect(answers == [true, false])
    let finished = try #require(try trainings.training(training.id, by: scene.learner))
    #expect(finished.state == .finished)
    #expect(finished.studiedAt == studied)
    #expect(finished.finishedAt == passed)
    #expect(
      try Orders(store: scene.store).order(training.order, by: scene.learner)?.state == .completed)
  }

  @Test("SH-7-01: an exam cannot be passed before the credits are complete")
  func order() throws {
    let scene = try TrainingScene()
    let training = try scene.training()
    let trainings = Trainings(store: scene.store)
    let isFinished = try scene.store.database.write { tx in
      try trainings.markPassed(
        training.id, passedAt: scene.now, by: scene.learner, at: scene.now, tx: tx)
    }
    #expect(!isFinished)
    #expect(try trainings.training(training.id, by: scene.learner)?.state == .studying)
  }

  @Test("SH-4-14, SH-4-16: the report holds order number, name, bounds and sums")
  func report() throws {
    let scene = try TrainingScene()
    let training = try scene.training(60)
    let report = try #require(
      try Trainings(store: scene.store).report(on: training, by: scene.learner))
    #expect(report.trainingName == "2025年度上海市会计人员继续教育网上学习 (60学分)")
    #expect(report.bounds == training.bounds)
    #expect(report.selected == .zero)
    #expect(report.completed == .zero)
  }

  @Test(
    "SH-5-17, POL-K-05: open from the first to the last second of its window",
    arguments: [
      ("2025-02-28 23:59:59", false), ("2025-03-01 00:00:00", true),
      ("2025-12-31 23:59:59", true), ("2026-01-01 00:00:00", false),
    ])
  func window(stamp: String, isOpen: Bool) throws {
    let training = try TrainingScene().training()
    #expect(training.isOpen(at: try #require(Moment(stamp: stamp))) == isOpen)
  }
}
