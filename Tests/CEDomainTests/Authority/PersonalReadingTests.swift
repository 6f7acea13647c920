import CEDomain
import CETestSupport
import Testing

/// A way to read something of a learner's; answers how much of it the actor got.
private struct Reading: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let read: @Sendable (TrainingScene, Training, Actor) throws -> Int

  init(
    _ name: String, _ read: @escaping @Sendable (TrainingScene, Training, Actor) throws -> Int
  ) {
    testDescription = name
    self.read = read
  }
}

private let readings: [Reading] = [
  Reading("orders") { try Orders(store: $0.store).orders(of: $0.person, by: $2).count },
  Reading("order") { try Orders(store: $0.store).order($1.order, by: $2) == nil ? 0 : 1 },
  Reading("offer") { scene, _, actor in
    let offer = try Orders(store: scene.store).offer(
      for: scene.person, year: 2025, by: actor, at: scene.now)
    return offer == nil ? 0 : 1
  },
  Reading("trainings") { try Trainings(store: $0.store).all(of: $0.person, by: $2).count },
  Reading("training") { try Trainings(store: $0.store).training($1.id, by: $2) == nil ? 0 : 1 },
  Reading("training of an order") {
    try Trainings(store: $0.store).training(ofOrder: $1.order, by: $2) == nil ? 0 : 1
  },
  Reading("training report") {
    try Trainings(store: $0.store).report(on: $1, by: $2) == nil ? 0 : 1
  },
  Reading("timetable report") {
    try Timetable(store: $0.store).report(of: $1, by: $2) == nil ? 0 : 1
  },
  Reading("enrolments") {
    try Enrolments(store: $0.store).enrolments(of: $0.person, by: $2).count
  },
  Reading("options") {
    try Enrolments(store: $0.store).options(for: $0.person, by: $2, at: $0.now).years.count
  },
  Reading("invoices") { try Invoices(store: $0.store).invoices(of: $0.person, by: $2).count },
  Reading("invoice") {
    try Invoices(store: $0.store).invoice(ofOrder: $1.order, by: $2) == nil ? 0 : 1
  },
  Reading("refunds") { try Refunds(store: $0.store).refunds(of: $0.person, by: $2).count },
  Reading("national record") {
    try NationalRecords(store: $0.store).record(of: $0.person, by: $2) == nil ? 0 : 1
  },
  Reading("person") {
    try PersonDirectory(store: $0.store).person($0.person, by: $2) == nil ? 0 : 1
  },
]

@Suite("Reading personal data")
struct PersonalReadingTests {
  private let scene: TrainingScene
  private let training: Training

  /// A learner of whom there is something to read everywhere.
  init() throws {
    scene = try TrainingScene()
    training = try scene.training()
    _ = try Invoices(store: scene.store).request(
      for: training.order,
      Answers([
        .invoiceTitleKind: InvoiceTitle.personal.rawValue, .invoiceTitle: "王明",
        .invoiceEmail: "wang@example.com",
      ]), by: scene.learner, at: scene.now, from: scene.entropy)
    let order = try #require(
      try Orders(store: scene.store).order(training.order, by: scene.learner))
    _ = try Refunds(store: scene.store).open(
      orderNumber: order.number, reason: "单位已另行报名，申请退费", by: scene.support, at: scene.now,
      from: scene.entropy)
  }

  @Test("ROL-1-01: the owner reads it", arguments: readings)
  fileprivate func owner(reading: Reading) throws {
    #expect(try reading.read(scene, training, scene.learner) > 0)
  }

  @Test("ROL-1-01: another learner reads nothing of it", arguments: readings)
  fileprivate func stranger(reading: Reading) throws {
    #expect(try reading.read(scene, training, scene.learner(scene.colleague)) == 0)
  }

  @Test("ROL-1-01: an actor whose roles know nothing of it reads nothing", arguments: readings)
  fileprivate func unknown(reading: Reading) throws {
    #expect(try reading.read(scene, training, scene.system) == 0)
    #expect(try reading.read(scene, training, scene.employerClerk) == 0)
  }

  @Test("ROL-1-11: support sees the training it is asked about")
  func support() throws {
    let found = try Trainings(store: scene.store).all(of: scene.person, by: scene.support)
    #expect(found == [training])
  }

  @Test("ROL-1-07: an institution sees its own trainings, no other one's")
  func institution() throws {
    let trainings = Trainings(store: scene.store)
    #expect(try trainings.training(training.id, by: scene.institutionClerk) == training)
    let other = Actor(
      account: Identifier("other"), person: nil, roles: [.networkInstitution],
      organisation: scene.employer, region: "", session: Identifier("other"), displayName: "")
    #expect(try trainings.training(training.id, by: other) == nil)
  }

  @Test("SH-5-11: another learner sees neither timetable nor ledger")
  func study() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-001")
    try scene.study("SH26-001", seconds: 10)
    let stranger = Actor(
      account: Identifier("ACC2"), person: Identifier("P2"), roles: [.learner], organisation: nil,
      region: "", session: Identifier("S2"), displayName: "")
    let training = try scene.training()
    let ledger = StudyLedger(store: scene.store)
    let item = try scene.item("SH26-001")
    let lesson = try #require(
      try ledger.lessons(of: item, in: training.id, by: scene.learner).first?.lesson)
    #expect(try !ledger.entries(of: lesson.id, in: training.id, by: scene.learner).isEmpty)
    #expect(try Timetable(store: scene.store).items(of: training.id, by: stranger).isEmpty)
    #expect(try ledger.lessons(of: item, in: training.id, by: stranger).isEmpty)
    #expect(try ledger.entries(of: lesson.id, in: training.id, by: stranger).isEmpty)
    #expect(try ledger.lastStudied(by: stranger) == nil)
  }

  @Test("ROL-2-07: whoever works on no queue claims no case and sees no claim")
  func claims() throws {
    let claims = DeskClaims(store: scene.store)
    #expect(
      try claims.claim("c1", in: "refund", by: scene.learner, at: scene.now) == .notPermitted)
    _ = try claims.claim("c2", in: "refund", by: scene.support, at: scene.now)
    #expect(try claims.held(in: "refund", by: scene.learner, at: scene.now).isEmpty)
  }
}
