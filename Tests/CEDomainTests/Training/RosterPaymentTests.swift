import CEDomain
import CETestSupport
import Testing

@Suite("A roster at the counter")
struct RosterPaymentTests {
  private let scene: TrainingScene
  private let group: GroupEnrolment
  private let counter: CounterPayments
  private let roster: Roster

  init() throws {
    scene = try TrainingScene()
    group = GroupEnrolment(store: scene.store)
    counter = CounterPayments(store: scene.store)
    let text = """
      欧阳思\u{20087}\t\(TrainingScene.number)\t2025\t90
      王明\t\(TrainingScene.colleagueNumber)\t2025\t60
      """
    let upload = try group.upload(
      text, institution: scene.institution, by: scene.employerClerk, at: scene.now,
      from: scene.entropy)
    guard case .made(let made, _) = upload else {
      throw TrainingScene.Unexpected(reason: "\(upload)")
    }
    roster = made
  }

  private func find(at moment: Moment? = nil) throws -> CounterCase? {
    try counter.find(
      number: roster.number, by: scene.cashier, at: moment ?? scene.now, from: scene.entropy)
  }

  private func confirm(_ found: CounterCase, at moment: Moment? = nil) throws -> PaymentOutcome {
    try counter.confirm(
      found.payment, version: found.version, slip: nil, by: scene.cashier,
      at: moment ?? scene.now, from: scene.entropy)
  }

  private var outcomes: [RosterLineOutcome] {
    get throws { try group.lines(of: roster, by: scene.employerClerk).map(\.outcome) }
  }

  @Test("SH-0-07, SH-4-12: who bought the year meanwhile is left out, and nobody pays for them")
  func meanwhile() throws {
    _ = try scene.training()
    let found = try #require(try find())
    #expect(found.amount == Money(fen: 3000))
    #expect(found.subject == .roster(learners: 1))
    guard case .paid = try confirm(found) else {
      Issue.record("not paid")
      return
    }
    #expect(try outcomes == [.boughtMeanwhile, .trained])
    #expect(try ConsistencyCheck(store: scene.store).findings(at: scene.now).isEmpty)
  }

  @Test("OV-9-01: an amount that shrank since the cashier read it is not taken")
  func shrank() throws {
    let found = try #require(try find())
    _ = try scene.training()
    #expect(try confirm(found) == .refused(.amountDiffers(expected: Money(fen: 3000))))
    #expect(throws: StoreError.stale) { try confirm(found) }
    let again = try #require(try find())
    guard case .paid = try confirm(again) else {
      Issue.record("not paid")
      return
    }
  }

  @Test("SH-5-17: after the window has closed no money is taken for a roster")
  func windowClosed() throws {
    let found = try #require(try find())
    let after = try #require(Moment(stamp: "2026-01-01 00:00:00"))
    guard case .refused(.windowClosed) = try confirm(found, at: after) else {
      Issue.record("taken")
      return
    }
    #expect(try find(at: after) == nil)
    #expect(try outcomes == [.waiting, .waiting])
    let last = try #require(Moment(stamp: "2025-12-31 23:59:59"))
    guard case .paid = try confirm(found, at: last) else {
      Issue.record("not paid on the last day")
      return
    }
  }

  @Test("SH-1-02: a learner whose collection was withdrawn meanwhile is left out")
  func withdrawn() throws {
    try NationalRecords(store: scene.store).receive(
      NationalRecord(collection: .pending), of: scene.colleague, at: scene.now)
    let found = try #require(try find())
    #expect(found.amount == Money(fen: 4500))
    _ = try confirm(found)
    #expect(try outcomes == [.trained, .notEligible])
  }

  @Test("SH-0-07: a roster with nobody left is cancelled")
  func nobodyLeft() throws {
    for person in [scene.person, scene.colleague] {
      try scene.enrol(2025, person)
      guard case .placed(let order) = try scene.place(90, person) else {
        Issue.record("not placed")
        return
      }
      try scene.pay(order)
    }
    #expect(try find() == nil)
    #expect(try group.rosters(by: scene.employerClerk).map(\.state) == [.cancelled])
  }

  @Test("OV-9-02: after a declined payment the roster can be paid")
  func declined() throws {
    let found = try #require(try find())
    _ = try counter.decline(
      found.payment, version: found.version, opinion: "金额不符", by: scene.cashier,
      at: scene.now)
    guard case .paid = try confirm(try #require(try find())) else {
      Issue.record("not paid")
      return
    }
  }
}
