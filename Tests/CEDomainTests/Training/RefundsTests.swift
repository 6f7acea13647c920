import CEDomain
import CETestSupport
import Testing

@Suite("Refunds")
struct RefundsTests {
  private let scene: TrainingScene
  private let refunds: Refunds
  private let training: Training
  private let order: Order

  init() throws {
    scene = try TrainingScene()
    refunds = Refunds(store: scene.store)
    training = try scene.training()
    order = try #require(try Orders(store: scene.store).order(training.order, by: scene.learner))
  }

  private func open(by actor: Actor? = nil) throws -> RefundOutcome {
    try refunds.open(
      orderNumber: order.number, reason: "报错年度", by: actor ?? scene.support, at: scene.now,
      from: scene.entropy)
  }

  private func opened() throws -> Refund {
    guard case .done(let refund) = try open() else { throw TrainingScene.Unexpected(reason: "") }
    return refund
  }

  private func decide(
    _ action: RefundAction, _ refund: Refund, opinion: String = ""
  ) throws -> RefundOutcome {
    try refunds.decide(
      action, on: refund.id, version: refund.version, opinion: opinion, by: scene.support,
      at: scene.now, from: scene.entropy)
  }

  private func study() throws {
    try scene.store.database.write { tx in
      try tx.run(
        """
        INSERT INTO course (id, institution_id, title, title_key, teacher, subject, levels, path,
          credits, minutes, state, version)
        VALUES ('C1', \(scene.institution), '课', '', '', 'professional', '中级', '', 20, 1,
          'published', 1)
        """)
      _ = try tx.run(
        """
        INSERT INTO timetable_item (training_id, course_id, course_version, subject, credits,
          seconds, learned_seconds, added_at)
        VALUES (\(training.id), 'C1', 1, 'professional', 20, 60, 1, \(scene.now))
        """)
    }
  }

  @Test("SH-4-20, POL-F-03: approved at 0 %, due three working days later, then returned")
  func approves() throws {
    guard case .done(let approved) = try decide(.approve, try opened()) else {
      Issue.record("not approved")
      return
    }
    #expect(approved.state == .approved)
    #expect(approved.dueOn?.description == "2025-08-06")
    #expect(try Orders(store: scene.store).order(order.id, by: scene.learner)?.state == .refunded)
    #expect(try Trainings(store: scene.store).all(of: scene.person, by: scene.learner).isEmpty)
    guard case .done(let returned) = try decide(.confirmReturned, approved) else {
      Issue.record("not returned")
      return
    }
    #expect(returned.state == .refunded)
  }

  @Test("SH-4-20: a second of study refuses the refund")
  func studied() throws {
    let refund = try opened()
    try study()
    #expect(try decide(.approve, refund) == .refused(.studied))
    #expect(try open() == .refused(.studied))
  }

  @Test("SH-4-20: after a refund the year can be bought again")
  func buyAgain() throws {
    _ = try decide(.approve, try opened())
    guard case .placed = try scene.place(60) else {
      Issue.record("not placed")
      return
    }
  }

  @Test("FLD-12-09: a rejection wants an opinion of at most 200 characters")
  func opinion() throws {
    let refund = try opened()
    #expect(try decide(.reject, refund) == .refused(.opinionMissing))
    let long = String(repeating: "字", count: 201)
    #expect(try decide(.reject, refund, opinion: long) == .refused(.opinionMissing))
    guard case .done(let rejected) = try decide(.reject, refund, opinion: "已开始学习") else {
      Issue.record("not rejected")
      return
    }
    #expect(rejected.state == .rejected)
  }

  @Test("OV-5-14, ROL-2-06: a decision on an old version is refused as stale")
  func stale() throws {
    let refund = try opened()
    _ = try decide(.reject, refund, opinion: "不符合条件")
    #expect(throws: StoreError.stale) { try decide(.approve, refund) }
  }

  @Test("ROL-2-05: a decision whose notice cannot be posted changes nothing")
  func atomic() throws {
    let refund = try opened()
    try scene.store.database.write { _ = try $0.run("DROP TABLE message") }
    #expect(throws: StoreError.self) { try decide(.approve, refund) }
    #expect(try refunds.refund(refund.id, by: scene.support) == refund)
    #expect(try Orders(store: scene.store).order(order.id, by: scene.learner) == order)
    #expect(
      try Trainings(store: scene.store).all(of: scene.person, by: scene.learner) == [training])
  }

  @Test("SH-4-20: no self-service; one open case an order; only paid orders")
  func refusals() throws {
    #expect(try open(by: scene.learner) == .refused(.notPermitted))
    _ = try opened()
    #expect(try open() == .refused(.alreadyOpen))
    let unpaid = try scene.order(60, year: 2024)
    let outcome = try refunds.open(
      orderNumber: unpaid.number, reason: "x", by: scene.support, at: scene.now,
      from: scene.entropy)
    #expect(outcome == .refused(.orderNotPaid(.awaitingPayment)))
  }
}
