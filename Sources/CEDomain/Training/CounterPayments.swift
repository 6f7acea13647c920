/// Paying at the counter: the learner says the order number, the cashier confirms the money.
public struct CounterPayments {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Says that an order is going to be paid at the counter; asking twice gives the same payment.
  public func begin(
    _ order: Identifier<Order>, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> PaymentOutcome {
    try store.database.write { tx in
      guard let order = try OrderTable.order(order, tx: tx) else { return .refused(.unknownOrder) }
      guard actor.may(.payOrder, of: order.person) else { return .refused(.notPermitted) }
      if let obstacle = try Payments(store: store).obstacle(to: order, at: now, tx: tx) {
        return .refused(obstacle)
      }
      return .pending(try begin(for: order, by: actor, at: now, from: entropy, tx: tx))
    }
  }

  /// What waits at the counter, oldest first, orders and rosters together.
  public func waiting(by actor: Actor) throws -> [CounterCase] {
    guard actor.may(.confirmCounterPayment) else { return [] }
    return try store.database.read { tx in
      try tx.rows(
        counterColumns + " WHERE p.method = 'counter' AND p.state = 'pending' ORDER BY p.at"
      )
      .map(counterCase)
    }
  }

  /// The case of a number somebody says at the counter; an unpaid order that the learner did not
  /// announce is taken up now.
  public func find(
    number: String, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> CounterCase? {
    guard actor.may(.confirmCounterPayment) else { return nil }
    let number = TextNormalizer.code(number)
    return try store.database.write { tx in
      if let order = try OrderTable.order(number: number, tx: tx) {
        guard try Payments(store: store).obstacle(to: order, at: now, tx: tx) == nil else {
          return nil
        }
        let payment = try begin(for: order, by: actor, at: now, from: entropy, tx: tx)
        return try counterCase(of: payment.id, tx: tx)
      }
      guard let roster = try RosterTable.roster(number: number, tx: tx),
        let payment = try pending(for: roster, by: actor, at: now, from: entropy, tx: tx)
      else { return nil }
      return try counterCase(of: payment.id, tx: tx)
    }
  }

  public func counterCase(_ id: Identifier<Payment>, by actor: Actor) throws -> CounterCase? {
    guard actor.may(.confirmCounterPayment) else { return nil }
    return try store.database.read { try counterCase(of: id, tx: $0) }
  }

  /// Confirms that the whole amount was taken.
  ///
  /// Refused with the new amount when learners had to be left out of a roster since it was read.
  ///
  /// - Parameter slip: The number on the bank's slip; nil for cash, which gets a receipt number.
  /// - Throws: ``StoreError/stale`` when somebody decided on the payment meanwhile (OV-5-14).
  public func confirm(
    _ payment: Identifier<Payment>, version: Int, slip: String?, by actor: Actor, at now: Moment,
    from entropy: Entropy
  ) throws -> PaymentOutcome {
    guard actor.may(.confirmCounterPayment) else { return .refused(.notPermitted) }
    let slip = slip.map(TextNormalizer.code)
    if let slip, slip.isEmpty { return .refused(.slipMissing) }
    return try store.database.write { tx in
      guard let current = try PaymentTable.payment(payment, tx: tx) else {
        return .refused(.unknownOrder)
      }
      if current.state == .settled { return .alreadySettled }
      guard current.version == version, current.state == .pending else { throw StoreError.stale }
      if let slip, try PaymentTable.payment(with: .counter, reference: slip, tx: tx) != nil {
        return .refused(.slipUsed)
      }
      if let order = current.order {
        return try settle(
          current, for: order, slip: slip, by: actor, at: now, from: entropy, tx: tx)
      }
      guard let roster = current.roster else { return .refused(.unknownOrder) }
      return try settle(
        current, for: roster, slip: slip, by: actor, at: now, from: entropy, tx: tx)
    }
  }

  /// Says that the money was not taken; the order can be paid again.
  public func decline(
    _ payment: Identifier<Payment>, version: Int, opinion: String, by actor: Actor, at now: Moment
  ) throws -> PaymentOutcome {
    guard actor.may(.confirmCounterPayment) else { return .refused(.notPermitted) }
    return try store.database.write { tx in
      guard let current = try PaymentTable.payment(payment, tx: tx) else {
        return .refused(.unknownOrder)
      }
      guard current.version == version, current.state == .pending else { throw StoreError.stale }
      try PaymentTable.end(current, as: .failed, clerk: actor.account, at: now, tx: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .paymentEnded, subject: "payment", id: payment.text,
          from: current.state.rawValue, to: PaymentState.failed.rawValue, detail: opinion), in: tx)
      return .pending(try PaymentTable.payment(payment, tx: tx) ?? current)
    }
  }

  /// The one pending counter payment of an order, made if there is none.
  private func begin(
    for order: Order, by actor: Actor, at now: Moment, from entropy: Entropy, tx: any Writing
  ) throws -> Payment {
    let under = try PaymentTable.pending(for: order.id, tx: tx)
    if let same = under.first(where: { $0.method == .counter }) { return same }
    let payment = Payment(
      id: Identifier(at: now, from: entropy), order: order.id, roster: nil, method: .counter,
      reference: nil, tender: nil, amount: order.amount, state: .pending, at: now,
      settledAt: nil, codeText: nil, version: 1)
    try PaymentTable.insert(payment, tx: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .paymentBegun, subject: "payment", id: payment.id.text,
        to: payment.state.rawValue, detail: order.number), in: tx)
    return payment
  }

  /// The one pending payment of a roster that can still be paid, made anew after a failed one.
  private func pending(
    for roster: Roster, by actor: Actor, at now: Moment, from entropy: Entropy, tx: any Writing
  ) throws -> Payment? {
    let group = GroupEnrolment(store: store)
    guard try group.obstacle(to: roster, at: now, tx: tx) == nil else { return nil }
    let due = try group.leaveOut(from: roster, by: actor, at: now, tx: tx)
    guard due.state == .awaitingPayment else { return nil }
    return try PaymentTable.pending(for: due.id, tx: tx).first
      ?? group.announce(due, by: actor, at: now, from: entropy, tx: tx)
  }

  private func settle(
    _ payment: Payment, for id: Identifier<Order>, slip: String?, by actor: Actor,
    at now: Moment, from entropy: Entropy, tx: any Writing
  ) throws -> PaymentOutcome {
    guard let order = try OrderTable.order(id, tx: tx) else { return .refused(.unknownOrder) }
    // Nobody confirms an own payment (ROL-1-12).
    guard actor.may(.confirmCounterPayment, of: order.person) else {
      return .refused(.notPermitted)
    }
    if let obstacle = try Payments(store: store).obstacle(to: order, at: now, tx: tx) {
      return .refused(obstacle)
    }
    try end(payment, slip: slip, by: actor, at: now, tx: tx)
    return .paid(
      try Payments(store: store).fulfil(
        order, with: .counter, by: actor, at: now, from: entropy, tx: tx))
  }

  private func settle(
    _ payment: Payment, for id: Identifier<Roster>, slip: String?, by actor: Actor,
    at now: Moment, from entropy: Entropy, tx: any Writing
  ) throws -> PaymentOutcome {
    let group = GroupEnrolment(store: store)
    guard let roster = try RosterTable.roster(id, tx: tx) else { return .refused(.unknownOrder) }
    if let obstacle = try group.obstacle(to: roster, at: now, tx: tx) {
      return .refused(obstacle)
    }
    let due = try group.leaveOut(from: roster, by: actor, at: now, tx: tx)
    guard due.state == .awaitingPayment else { return .refused(.orderNotPayable(.cancelled)) }
    guard due.amount == payment.amount else {
      return .refused(.amountDiffers(expected: due.amount))
    }
    try end(payment, slip: slip, by: actor, at: now, tx: tx)
    return try group.fulfil(id, by: actor, at: now, from: entropy, tx: tx)
  }

  private func end(
    _ payment: Payment, slip: String?, by actor: Actor, at now: Moment, tx: any Writing
  ) throws {
    let reference = try slip ?? freeReceipt(tx: tx)
    try PaymentTable.end(
      payment, as: .settled, tender: slip == nil ? .cash : .slip, reference: reference,
      clerk: actor.account, at: now, tx: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .paymentEnded, subject: "payment", id: payment.id.text,
        from: payment.state.rawValue, to: PaymentState.settled.rawValue, detail: reference),
      in: tx)
  }

  /// A receipt number that no slip was entered under; else cash would be refused at that number.
  private func freeReceipt(tx: any Writing) throws -> String {
    while true {
      let number = try Counter.receipt.nextText(in: tx)
      if try PaymentTable.payment(with: .counter, reference: number, tx: tx) == nil {
        return number
      }
    }
  }
}

extension Counter {
  /// Receipts for cash.
  static let receipt = Counter("receipt", first: 1, digits: 8)
}
