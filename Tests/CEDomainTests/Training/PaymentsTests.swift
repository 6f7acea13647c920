import CEDomain
import CETestSupport
import Testing

@Suite("Payments at the counter")
struct CounterPaymentsTests {
  @Test("SH-4-11: the cashier's confirmation makes the training")
  func confirm() throws {
    let scene = try TrainingScene()
    let order = try scene.order()
    guard case .paid(let training) = try scene.pay(order) else {
      Issue.record("not paid")
      return
    }
    #expect(training.order == order.id)
    #expect(training.state == .studying)
    #expect(training.level == "中级")
    #expect(
      training.bounds.lower == SubjectCredits(professional: Credits(60), general: Credits(30)))
    #expect(training.window.closes.description == "2025-12-31")
    #expect(
      try Trainings(store: scene.store).all(of: scene.person, by: scene.learner) == [training])
  }

  @Test("SH-4-18: the training of a smaller package carries its bounds")
  func smaller() throws {
    let scene = try TrainingScene()
    let training = try scene.training(60)
    #expect(
      training.bounds.lower == SubjectCredits(professional: Credits(30), general: Credits(30)))
    #expect(
      training.bounds.upper == SubjectCredits(professional: Credits(40), general: Credits(40)))
  }

  @Test("POL-C-07: the training of a make-up year runs in the make-up window")
  func makeUp() throws {
    let scene = try TrainingScene()
    let training = try scene.training(90, year: 2024)
    #expect(training.isMakeUp)
    #expect(training.window.opens.description == "2025-03-01")
    #expect(training.window.closes.description == "2025-12-31")
  }

  @Test("OV-9-01: the same confirmation again changes nothing")
  func idempotent() throws {
    let scene = try TrainingScene()
    let order = try scene.order()
    let counter = CounterPayments(store: scene.store)
    let begun = try counter.begin(
      order.id, by: scene.learner, at: scene.now, from: scene.entropy)
    guard case .pending(let payment) = begun else {
      Issue.record("not pending")
      return
    }
    for expected in [false, true] {
      let outcome = try counter.confirm(
        payment.id, version: 1, slip: nil, by: scene.cashier, at: scene.now, from: scene.entropy)
      #expect((outcome == .alreadySettled) == expected)
    }
    #expect(try Trainings(store: scene.store).all(of: scene.person, by: scene.learner).count == 1)
  }

  @Test("OV-9-01: a paid order cannot be paid again")
  func paidAgain() throws {
    let scene = try TrainingScene()
    let order = try scene.order()
    try scene.pay(order)
    #expect(try scene.pay(order) == .refused(.orderNotPayable(.paid)))
  }

  @Test("OV-5-14: a payment somebody declined meanwhile cannot be confirmed on the old version")
  func stale() throws {
    let scene = try TrainingScene()
    let order = try scene.order()
    let counter = CounterPayments(store: scene.store)
    guard
      case .pending(let payment) = try counter.begin(
        order.id, by: scene.learner, at: scene.now, from: scene.entropy)
    else {
      Issue.record("not pending")
      return
    }
    _ = try counter.decline(
      payment.id, version: 1, opinion: "未收款", by: scene.cashier, at: scene.now)
    #expect(throws: StoreError.stale) {
      try counter.confirm(
        payment.id, version: 1, slip: nil, by: scene.cashier, at: scene.now, from: scene.entropy)
    }
  }

  @Test("OV-9-02: a declined payment leaves the order payable")
  func declined() throws {
    let scene = try TrainingScene()
    let order = try scene.order()
    let counter = CounterPayments(store: scene.store)
    guard
      case .pending(let payment) = try counter.begin(
        order.id, by: scene.learner, at: scene.now, from: scene.entropy)
    else {
      Issue.record("not pending")
      return
    }
    _ = try counter.decline(
      payment.id, version: 1, opinion: "未收款", by: scene.cashier, at: scene.now)
    #expect(
      try Payments(store: scene.store).payment(payment.id, by: scene.learner)?.state == .failed)
    guard case .paid = try scene.pay(order) else {
      Issue.record("not paid")
      return
    }
  }

  @Test("OV-9-01: a bank slip counts once")
  func slip() throws {
    let scene = try TrainingScene()
    let counter = CounterPayments(store: scene.store)
    let orders = [try scene.order(90), try scene.order(90, year: 2024)]
    let outcomes = try orders.map { order in
      let found = try #require(
        try counter.find(
          number: order.number, by: scene.cashier, at: scene.now, from: scene.entropy))
      return try counter.confirm(
        found.payment, version: found.version, slip: "ＳＬ20250801", by: scene.cashier,
        at: scene.now, from: scene.entropy)
    }
    #expect(outcomes.last == .refused(.slipUsed))
  }

  @Test("OV-9-01: a slip with the number of a coming receipt does not block paying in cash")
  func receiptNumber() throws {
    let scene = try TrainingScene()
    let counter = CounterPayments(store: scene.store)
    let begun = try counter.begin(
      try scene.order().id, by: scene.learner, at: scene.now, from: scene.entropy)
    guard case .pending(let payment) = begun else {
      Issue.record("not pending")
      return
    }
    _ = try counter.confirm(
      payment.id, version: payment.version, slip: "00000001", by: scene.cashier, at: scene.now,
      from: scene.entropy)
    guard case .paid = try scene.pay(scene.order(60, year: 2024)) else {
      Issue.record("cash not taken")
      return
    }
  }

  @Test("FLD-0-01: an order number said at the counter may be typed full-width, with blanks")
  func number() throws {
    let scene = try TrainingScene()
    let order = try scene.order()
    let typed = String(
      String.UnicodeScalarView(
        order.number.unicodeScalars.compactMap {
          Unicode.Scalar($0.value + 0xFEE0)
        }))
    let found = try CounterPayments(store: scene.store).find(
      number: " \(typed) ", by: scene.cashier, at: scene.now, from: scene.entropy)
    #expect(found?.number == order.number)
  }

  @Test("ROL-1: only a cashier confirms; the queue shows names masked, oldest first")
  func permission() throws {
    let scene = try TrainingScene()
    let order = try scene.order()
    let counter = CounterPayments(store: scene.store)
    _ = try counter.begin(order.id, by: scene.learner, at: scene.now, from: scene.entropy)
    #expect(try counter.waiting(by: scene.support).isEmpty)
    let waiting = try counter.waiting(by: scene.cashier)
    #expect(waiting.map(\.number) == [order.number])
    #expect(waiting.map(\.payer) == ["欧**"])
  }

  @Test("OV-5-17, OV-5-13: paying posts a message and keeps the audit chain whole")
  func traces() throws {
    let scene = try TrainingScene()
    _ = try scene.training()
    try scene.store.database.read { tx in
      let messages = try MessageBox.latest(5, of: scene.person, in: tx)
      #expect(messages.map(\.code) == ["order.paid"])
      guard case .intact(let rows, _) = try scene.store.audit.verify(in: tx) else {
        Issue.record("audit chain broken")
        return
      }
      #expect(rows >= 5)
    }
  }

  @Test("SH-5-17, POL-C-07: after the window an unpaid order waits for the make-up window")
  func windowClosed() throws {
    let scene = try TrainingScene()
    let order = try scene.order()
    let late = try #require(Moment(stamp: "2026-01-01 00:00:00"))
    guard case .refused(.windowClosed(let window)) = try scene.pay(order, at: late) else {
      Issue.record("paid after the window")
      return
    }
    #expect(window.opens.description == "2026-03-01")
  }
}
