/// Paying an order: settled exactly once, whichever way the money came (OV-9-01, SH-4-11, SH-4-12).
public struct Payments {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The payment under way for an order: told to the counter, or shown as a QR code.
  ///
  /// Nil for whoever may not see the order.
  public func pending(for order: Identifier<Order>, by actor: Actor) throws -> Payment? {
    try store.database.read { tx in
      guard let order = try OrderTable.order(order, tx: tx), actor.maySee(order) else { return nil }
      return try PaymentTable.pending(for: order.id, tx: tx).last
    }
  }

  /// One payment of an order; nil for whoever may not see the order.
  public func payment(_ id: Identifier<Payment>, by actor: Actor) throws -> Payment? {
    try store.database.read { tx in
      guard let payment = try PaymentTable.payment(id, tx: tx), let order = payment.order,
        let order = try OrderTable.order(order, tx: tx), actor.maySee(order)
      else { return nil }
      return payment
    }
  }

  /// The ways an order can be paid, as its profile offers them (POL-D-11).
  public func options(for order: Order, at now: Moment) throws -> [PaymentPolicy.Option] {
    try store.database.read { try policy(of: order, at: now, tx: $0)?.payment.options ?? [] }
  }

  /// Gives up what is under way, so that another way can be chosen.
  public func giveUp(_ payment: Payment, by actor: Actor, at now: Moment) throws {
    try store.database.write { tx in
      guard let orderID = payment.order, let order = try OrderTable.order(orderID, tx: tx),
        actor.may(.payOrder, of: order.person),
        let current = try PaymentTable.payment(payment.id, tx: tx), current.state == .pending
      else { return }
      try PaymentTable.end(current, as: .closed, at: now, tx: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .paymentEnded, subject: "payment", id: payment.id.text,
          from: PaymentState.pending.rawValue, to: PaymentState.closed.rawValue), in: tx)
    }
  }

  /// Why an order cannot be paid now; nil when it can.
  func obstacle(
    to order: Order, at now: Moment, tx: any Reading
  ) throws -> PaymentRefusal? {
    guard order.state == .awaitingPayment, order.roster == nil else {
      return .orderNotPayable(order.state)
    }
    guard let policy = try policy(of: order, at: now, tx: tx) else { return .unknownOrder }
    return policy.study.contains(now) ? nil : .windowClosed(policy.study)
  }

  /// Marks an order paid, closes the other orders of its year, makes the training.
  ///
  /// Called inside the transaction that settles the payment row; the order awaits payment.
  func fulfil(
    _ order: Order, with method: PaymentMethod, by actor: Actor, at now: Moment,
    from entropy: Entropy, tx: any Writing
  ) throws -> Training {
    guard let policy = try policy(of: order, at: now, tx: tx),
      let enrolment = try EnrolmentTable.enrolment(order.enrolment, tx: tx)
    else { throw StoreError.damaged(detail: "ce_order \(order.number) has no profile") }
    try OrderTable.setPaid(order, with: method, at: now, tx: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .orderPaid, subject: "ce_order", id: order.id.text,
        from: order.state.rawValue, to: OrderState.paid.rawValue, detail: method.rawValue), in: tx)
    for payment in try PaymentTable.pending(for: order.id, tx: tx) {
      try PaymentTable.end(payment, as: .closed, at: now, tx: tx)
    }
    let orders = Orders(store: store)
    for other in try OrderTable.unpaid(of: order.person, year: order.year, tx: tx) {
      try orders.close(other, as: .voided, by: actor, at: now, tx: tx)
    }
    try EnrolmentTable.set(.purchased, of: enrolment.id, tx: tx)
    let training = try Trainings(store: store).begin(
      order, of: enrolment, under: policy, by: actor, at: now, from: entropy, tx: tx)
    try MessageBox.post(
      "order.paid", ["number": order.number, "name": order.trainingName], to: order.person, at: now,
      from: entropy, in: tx)
    return training
  }

  func policy(of order: Order, at now: Moment, tx: any Reading) throws -> TrainingPolicy? {
    guard let enrolment = try EnrolmentTable.enrolment(order.enrolment, tx: tx) else { return nil }
    return try TrainingPolicies.policy(of: enrolment, on: CalendarDay(containing: now), tx: tx)
  }
}

extension AuditEvent {
  static let paymentBegun = AuditEvent("payment.begun")
  static let paymentEnded = AuditEvent("payment.ended")
}
