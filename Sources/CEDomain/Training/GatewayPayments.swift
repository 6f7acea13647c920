/// A payment a gateway has opened.
public struct PaymentTicket: Hashable, Sendable {
  /// The gateway's own number; its later notice names it.
  public let reference: String
  /// What the learner scans.
  public let codeText: String

  public init(reference: String, codeText: String) {
    self.reference = reference
    self.codeText = codeText
  }
}

/// Paying through a gateway: a QR code now, the gateway's notice later (`ceadmin payment-notify`).
public struct GatewayPayments {
  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Why a payment cannot be opened, or the one that is open; nil when the gateway is to be asked.
  ///
  /// The gateway is asked outside of any transaction; a slow one keeps nobody waiting.
  public func standing(
    of id: Identifier<Order>, by actor: Actor, at now: Moment
  ) throws -> PaymentOutcome? {
    try store.database.read { try standing(of: id, by: actor, at: now, tx: $0) }
  }

  /// Keeps what the gateway opened, unless something came in between meanwhile.
  public func begin(
    _ id: Identifier<Order>, with ticket: PaymentTicket, by actor: Actor, at now: Moment,
    from entropy: Entropy
  ) throws -> PaymentOutcome {
    try store.database.write { tx in
      if let standing = try standing(of: id, by: actor, at: now, tx: tx) {
        return standing
      }
      guard let order = try OrderTable.order(id, tx: tx) else { return .refused(.unknownOrder) }
      return .pending(try insert(ticket, for: order, by: actor, at: now, from: entropy, tx: tx))
    }
  }

  private func standing(
    of id: Identifier<Order>, by actor: Actor, at now: Moment, tx: any Reading
  ) throws -> PaymentOutcome? {
    guard let order = try OrderTable.order(id, tx: tx) else {
      return .refused(.unknownOrder)
    }
    guard actor.may(.payOrder, of: order.person) else { return .refused(.notPermitted) }
    if let obstacle = try Payments(store: store).obstacle(to: order, at: now, tx: tx) {
      return .refused(obstacle)
    }
    let open = try PaymentTable.pending(for: id, tx: tx).first { $0.method == .gateway }
    return open.map { .pending($0) }
  }

  private func insert(
    _ ticket: PaymentTicket, for order: Order, by actor: Actor, at now: Moment,
    from entropy: Entropy, tx: any Writing
  ) throws -> Payment {
    let payment = Payment(
      id: Identifier(at: now, from: entropy), order: order.id, roster: nil, method: .gateway,
      reference: ticket.reference, tender: nil, amount: order.amount, state: .pending, at: now,
      settledAt: nil, codeText: ticket.codeText, version: 1)
    try PaymentTable.insert(payment, tx: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .paymentBegun, subject: "payment", id: payment.id.text,
        to: payment.state.rawValue, detail: order.number), in: tx)
    return payment
  }

  /// Takes the gateway's notice; the same notice again changes nothing (OV-9-01).
  ///
  /// Money for an order that can no longer take it, or after a notice of failure, is kept as
  /// surplus with a refund case.
  ///
  /// - Parameter amount: Nil when the gateway says that the payment failed.
  public func notify(
    reference: String, amount: Money?, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> PaymentOutcome {
    guard actor.may(.settlePayment) else { return .refused(.notPermitted) }
    return try store.database.write { tx in
      let found = try PaymentTable.payment(with: .gateway, reference: reference, tx: tx)
      guard let payment = found, let id = payment.order,
        let order = try OrderTable.order(id, tx: tx)
      else { return .refused(.unknownReference) }
      guard payment.state != .settled, payment.state != .surplus else { return .alreadySettled }
      guard let amount else {
        guard payment.state == .pending else { return .alreadySettled }
        try end(payment, as: .failed, by: actor, at: now, tx: tx)
        return .refused(.gatewayFailed)
      }
      guard amount == payment.amount else {
        return .refused(.amountDiffers(expected: payment.amount))
      }
      let obstacle = try Payments(store: store).obstacle(to: order, at: now, tx: tx)
      guard obstacle == nil, payment.state == .pending else {
        try surplus(payment, of: order, by: actor, at: now, from: entropy, tx: tx)
        return .surplus
      }
      try end(payment, as: .settled, by: actor, at: now, tx: tx)
      return .paid(
        try Payments(store: store).fulfil(
          order, with: .gateway, by: actor, at: now, from: entropy, tx: tx))
    }
  }

  private func end(
    _ payment: Payment, as state: PaymentState, by actor: Actor, at now: Moment, tx: any Writing
  ) throws {
    try PaymentTable.end(payment, as: state, at: now, tx: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .paymentEnded, subject: "payment", id: payment.id.text,
        from: payment.state.rawValue, to: state.rawValue), in: tx)
  }

  private func surplus(
    _ payment: Payment, of order: Order, by actor: Actor, at now: Moment, from entropy: Entropy,
    tx: any Writing
  ) throws {
    try tx.run(
      """
      UPDATE payment SET state = \(PaymentState.surplus.rawValue), settled_at = \(now),
        version = version + 1 WHERE id = \(payment.id) AND version = \(payment.version)
      """)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .paymentEnded, subject: "payment", id: payment.id.text,
        from: payment.state.rawValue, to: PaymentState.surplus.rawValue), in: tx)
    let refund = try RefundTable.insert(
      of: order, payment: payment.id, amount: payment.amount, reason: "surplus", by: actor,
      at: now, from: entropy, tx: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .refundMoved, subject: "refund", id: refund.text,
        to: RefundState.requested.rawValue, detail: "surplus"), in: tx)
  }
}
