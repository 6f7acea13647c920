import CEDomain
import CETestSupport
import Testing

@Suite("LearnerStanding")
struct LearnerStandingTests {
  private func years(_ scene: TrainingScene, at now: Moment? = nil) throws -> [LearnerYear] {
    try LearnerStanding(store: scene.store).years(
      of: scene.learner, at: now ?? scene.now, from: scene.entropy)
  }

  @Test("SH-3-11: a newcomer has the current year first, then the open make-up year")
  func newcomer() throws {
    let found = try years(TrainingScene())
    #expect(found.map(\.year) == [2025, 2024])
    #expect(found.map(\.isMakeUp) == [false, true])
    #expect(found[0].facts.contains(.enrolWindowOpen))
    #expect(!found[0].facts.contains(.enrolled))
  }

  @Test("SH-9-01: the facts follow enrolment, order and payment")
  func facts() throws {
    let scene = try TrainingScene()
    let order = try scene.order()
    let unpaid = try #require(years(scene).first)
    #expect(unpaid.facts.isSuperset(of: [.enrolled, .orderPlaced]))
    #expect(!unpaid.facts.contains(.paid))
    #expect(unpaid.unpaid.map(\.number) == [order.number])
    try scene.pay(order)
    let paid = try #require(years(scene).first)
    #expect(paid.facts.contains(.paid))
    #expect(!paid.facts.contains(.coursesSelected))
    #expect(paid.unpaid.isEmpty)
  }

  @Test("an unfinished training comes before a year one may still enrol for")
  func order() throws {
    let scene = try TrainingScene()
    _ = try scene.training(year: 2024)
    #expect(try years(scene).first?.year == 2024)
  }

  @Test(
    "OV-9-09: the banner counts the last thirty days",
    arguments: [
      ("2025-11-30 09:00:00", nil), ("2025-12-01 00:00:00", 30), ("2025-12-24 09:00:00", 7),
      ("2025-12-31 23:59:59", 0),
    ] as [(String, Int?)])
  func deadline(stamp: String, days: Int?) throws {
    let scene = try TrainingScene(at: stamp)
    #expect(try years(scene).first { $0.year == 2025 }?.deadlineWarning == days)
  }

  @Test("SH-1-02: the collection gate is a fact of the journey")
  func collection() throws {
    let scene = try TrainingScene()
    try NationalRecords(store: scene.store).receive(
      NationalRecord(collection: .pending), of: scene.person, at: scene.now)
    #expect(try years(scene).first?.facts.contains(.collectionApproved) == false)
  }

  @Test("nobody is told where another person stands")
  func others() throws {
    let scene = try TrainingScene()
    let standing = LearnerStanding(store: scene.store)
    #expect(try standing.years(of: scene.cashier, at: scene.now, from: scene.entropy).isEmpty)
  }
}

@Suite("RecordQuery")
struct RecordQueryTests {
  private func query(
    _ scene: TrainingScene, _ name: String, _ number: String = TrainingScene.number
  ) throws -> RecordQuery.Outcome {
    try RecordQuery(store: scene.store).trainings(
      name: name, number: number, origin: "tty1", at: scene.now)
  }

  @Test("SH-0-08: name and number answer with the trainings")
  func found() throws {
    let scene = try TrainingScene()
    let training = try scene.training()
    let wanted = TrainingRecord(training: training, completed: .zero, certificate: nil)
    #expect(try query(scene, "欧阳思\u{20087}") == .found([wanted]))
  }

  @Test("SH-0-08: guessing counts like failed sign-ins")
  func throttled() throws {
    let scene = try TrainingScene()
    for _ in 1...4 { #expect(try query(scene, "王明") == .refused(.unknownPair)) }
    let until = scene.now + .seconds(900)
    #expect(try query(scene, "王明") == .refused(.waiting(until: until)))
    #expect(try query(scene, "欧阳思\u{20087}") == .refused(.waiting(until: until)))
  }
}

@Suite("AnyDocumentRule")
struct AnyDocumentRuleTests {
  @Test(
    "SH-2-03: every kind of document is read, a slip is called what it is",
    arguments: [
      ("310101199003071230", nil), ("３１０１０１１９９００３０７１２３０", nil), ("H12345678", nil),
      ("310101199003071231", .documentCheckDigit(expected: "0")),
      ("300101199001010000", .documentRegion), ("310101900307123", .documentFormat),
      ("310*****1230", .masked), ("张三", .documentFormat),
    ] as [(String, Violation.Reason?)])
  func reads(number: String, reason: Violation.Reason?) throws {
    let today = try #require(CalendarDay("2026-11-21"))
    let context = RuleContext(answers: Answers(), today: today)
    #expect(AnyDocumentRule().violations(of: number, in: context).first == reason)
  }
}
