/// What support can do about a refund.
public enum RefundAction: String, Hashable, Sendable, CaseIterable {
  case approve
  case reject
  /// The money went back by the way it came.
  case confirmReturned
}

public enum RefundGuard: String, Hashable, Sendable, CaseIterable {
  case unstudied
  case opinionGiven
  /// No invoice stands over the money.
  case notInvoiced
}

public enum RefundEffect: String, Hashable, Sendable, CaseIterable {
  case closeOrder
}

extension Refund {
  /// 待处理 → 退款中 → 已退款; 待处理 → 不予退款.
  public static let lifeCycle = Workflow<RefundState, RefundAction, RefundGuard, RefundEffect>(
    .on(
      .approve, from: [.requested], to: .approved, by: [.support], party: .notOwner,
      when: [.unstudied, .notInvoiced], effects: [.closeOrder], notice: "refund.approved"),
    .on(
      .reject, from: [.requested], to: .rejected, by: [.support], party: .notOwner,
      when: [.opinionGiven], notice: "refund.rejected"),
    .on(
      .confirmReturned, from: [.approved], to: .refunded, by: [.support], party: .notOwner,
      notice: "refund.returned"))
}

/// Giving money back: opened and decided by support, only while nothing was studied (SH-4-20).
public struct Refunds {
  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Opens a case for a paid order whose number a learner told support.
  public func open(
    orderNumber: String, reason: String, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> RefundOutcome {
    guard actor.may(.refundOrder) else { return .refused(.notPermitted) }
    guard LengthRule.opinion.accepts(reason) else { return .refused(.opinionMissing) }
    return try store.database.write { tx in
      let number = TextNormalizer.code(orderNumber)
      guard let order = try OrderTable.order(number: number, tx: tx) else {
        return .refused(.unknownOrder)
      }
      guard order.state == .paid else { return .refused(.orderNotPaid(order.state)) }
      guard try isUnstudied(order, tx: tx) else { return .refused(.studied) }
      guard try !RefundTable.isOpen(for: order.id, tx: tx) else {
        return .refused(.alreadyOpen)
      }
      let payment = try PaymentTable.settled(for: order.id, tx: tx)
      let id = try RefundTable.insert(
        of: order, payment: payment?.id, amount: order.amount, reason: reason, by: actor,
        at: now, from: entropy, tx: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .refundMoved, subject: "refund", id: id.text,
          to: RefundState.requested.rawValue, detail: reason), in: tx)
      return try answer(id, tx: tx)
    }
  }

  /// The cases that want something done, oldest first.
  public func open(by actor: Actor) throws -> [Refund] {
    guard actor.may(.refundOrder) else { return [] }
    return try store.database.read { try RefundTable.open(tx: $0) }
  }

  /// One case; nil for whoever may not decide on it.
  public func refund(_ id: Identifier<Refund>, by actor: Actor) throws -> Refund? {
    guard actor.may(.refundOrder) else { return nil }
    return try store.database.read { try RefundTable.refund(id, tx: $0) }
  }

  /// The refunds of a learner's orders, newest first; empty for whoever may not see the orders.
  public func refunds(of person: Identifier<Person>, by actor: Actor) throws -> [Refund] {
    guard actor.may(.viewOrders, of: person) else { return [] }
    return try store.database.read { try RefundTable.refunds(of: person, tx: $0) }
  }

  /// Decides a case on the version that was read.
  ///
  /// Approving closes the order and its training, so the year can be bought again.
  ///
  /// - Throws: ``StoreError/stale`` when somebody decided meanwhile (OV-5-14).
  public func decide(
    _ action: RefundAction, on id: Identifier<Refund>, version: Int, opinion: String,
    by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> RefundOutcome {
    guard actor.may(.refundOrder) else { return .refused(.notPermitted) }
    let calendar = try store.calendar()
    return try store.database.write { tx in
      guard let refund = try RefundTable.refund(id, tx: tx),
        let order = try OrderTable.order(refund.order, tx: tx)
      else { return .refused(.unknownOrder) }
      guard refund.version == version else { throw StoreError.stale }
      let surplus = try isSurplus(refund, tx: tx)
      let unstudied = try surplus || isUnstudied(order, tx: tx)
      let invoice = try surplus ? nil : issuedInvoice(of: order, tx: tx)
      let outcome = Refund.lifeCycle.outcome(
        of: action, in: refund.state, by: .support, isOwner: actor.person == refund.person
      ) { guardian in
        switch guardian {
        case .unstudied: unstudied
        case .notInvoiced: invoice == nil
        case .opinionGiven: LengthRule.opinion.accepts(opinion)
        }
      }
      switch outcome {
      case .refused(.guarded(.notInvoiced)):
        return .refused(.invoiced(number: invoice?.number ?? ""))
      case .refused(.guarded(.unstudied)): return .refused(.studied)
      case .refused(.guarded(.opinionGiven)): return .refused(.opinionMissing)
      case .refused(.notPossible): return .refused(.notInState(refund.state))
      case .refused(.notYourRole), .refused(.ownApplication), .refused(.notOwner):
        return .refused(.notPermitted)
      case .moved(let state, let effects, let notice):
        let today = CalendarDay(containing: now)
        let policy = try Payments(store: store).policy(of: order, at: now, tx: tx)
        let days = policy?.refund.workingDays ?? 3
        let due = state == .approved ? calendar.day(days, workingDaysAfter: today) : nil
        try RefundTable.decide(
          refund, as: state, opinion: opinion, dueOn: due, by: actor, at: now, tx: tx)
        if effects.contains(.closeOrder), !surplus {
          try close(order, by: actor, at: now, tx: tx)
        }
        try store.audit.append(
          AuditEntry(
            at: now, by: actor, event: .refundMoved, subject: "refund", id: id.text,
            from: refund.state.rawValue, to: state.rawValue, detail: opinion), in: tx)
        if let notice {
          try MessageBox.post(
            notice,
            [
              "number": order.number, "amount": refund.amount.text, "opinion": opinion,
              "due": due?.description ?? "",
            ], to: refund.person, at: now, from: entropy, in: tx)
        }
        return try answer(id, tx: tx)
      }
    }
  }

  private func close(
    _ order: Order, by actor: Actor, at now: Moment, tx: any Writing
  ) throws {
    try OrderTable.set(.refunded, of: order, tx: tx)
    try EnrolmentTable.set(.enrolled, of: order.enrolment, tx: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .orderClosed, subject: "ce_order", id: order.id.text,
        from: order.state.rawValue, to: OrderState.refunded.rawValue), in: tx)
    guard let training = try TrainingTable.training(ofOrder: order.id, tx: tx) else { return }
    try TrainingTable.set(.refunded, of: training, tx: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .trainingMoved, subject: "training", id: training.id.text,
        from: training.state.rawValue, to: TrainingState.refunded.rawValue), in: tx)
  }

  /// The invoice that stands in the way of a refund; nil when there is none (SH-4-20).
  ///
  /// For whoever may decide on the refund.
  public func obstructingInvoice(of refund: Refund, by actor: Actor) throws -> Invoice? {
    guard actor.may(.refundOrder) else { return nil }
    return try store.database.read { tx in
      guard try !isSurplus(refund, tx: tx), let order = try OrderTable.order(refund.order, tx: tx)
      else { return nil }
      return try issuedInvoice(of: order, tx: tx)
    }
  }

  private func issuedInvoice(of order: Order, tx: any Reading) throws -> Invoice? {
    let invoice = try InvoiceTable.invoice(ofOrder: order.id, tx: tx)
    return invoice?.state == .issued ? invoice : nil
  }

  private func isUnstudied(_ order: Order, tx: any Reading) throws -> Bool {
    guard let training = try TrainingTable.training(ofOrder: order.id, tx: tx) else { return true }
    return try !TrainingTable.isStudied(training.id, tx: tx)
  }

  /// Money that came twice goes back whatever was studied.
  private func isSurplus(_ refund: Refund, tx: any Reading) throws -> Bool {
    guard let id = refund.payment else { return false }
    return try PaymentTable.payment(id, tx: tx)?.state == .surplus
  }

  private func answer(_ id: Identifier<Refund>, tx: any Reading) throws -> RefundOutcome {
    guard let refund = try RefundTable.refund(id, tx: tx) else { return .refused(.unknownOrder) }
    return .done(refund)
  }
}

extension LengthRule {
  /// Whether a text is long and short enough, without a form around it.
  func accepts(_ text: String) -> Bool {
    let value = normalized(text)
    return value.count >= least && value.count <= most
  }
}

extension AuditEvent {
  static let refundMoved = AuditEvent("refund.moved")
}
