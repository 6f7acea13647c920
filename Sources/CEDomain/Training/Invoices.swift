/// What an institution can do about a request for an invoice (ROL-6-04).
public enum InvoiceAction: String, Hashable, Sendable, CaseIterable {
  case issue
  case reject
  /// Takes an issued invoice back, before a refund or because it was wrong.
  case void
  /// The learner sends a rejected or voided request again.
  case resubmit
}

public enum InvoiceGuard: String, Hashable, Sendable, CaseIterable {
  case numberGiven
  case opinionGiven
  case windowOpen
}

public enum InvoiceEffect: String, Hashable, Sendable, CaseIterable {
  case deliver
}

extension Invoice {
  /// 待开具 → 已开具 | 已驳回; 已开具 → 已作废; 已驳回, 已作废 → 待开具 inside the window (OV-9-10).
  public static let lifeCycle = Workflow<InvoiceState, InvoiceAction, InvoiceGuard, InvoiceEffect>(
    .on(
      .issue, from: [.pending], to: .issued, by: [.networkInstitution], party: .notOwner,
      when: [.numberGiven], effects: [.deliver], notice: "invoice.issued"),
    .on(
      .reject, from: [.pending], to: .rejected, by: [.networkInstitution], party: .notOwner,
      when: [.opinionGiven], notice: "invoice.rejected"),
    .on(
      .void, from: [.issued], to: .voided, by: [.networkInstitution], party: .notOwner,
      when: [.opinionGiven], notice: "invoice.voided"),
    .on(
      .resubmit, from: [.rejected, .voided], to: .pending, by: [.learner], party: .owner,
      when: [.windowOpen]))
}

/// Invoices of paid orders: asked for by the learner, issued by the institution (SH-4-19).
public struct Invoices {
  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Asks for an invoice, or again after a rejection.
  public func request(
    for id: Identifier<Order>, _ answers: Answers, by actor: Actor, at now: Moment,
    from entropy: Entropy
  ) throws -> InvoiceOutcome {
    let context = RuleContext(answers: answers, today: CalendarDay(containing: now))
    let faults = Form.invoice.violations(in: context).filter { !$0.isWarning }
    return try store.database.write { tx in
      guard let order = try OrderTable.order(id, tx: tx) else { return .refused(.unknownOrder) }
      if let roster = try order.roster.flatMap({ try RosterTable.roster($0, tx: tx) }) {
        guard actor.organisation == roster.organisation else { return .refused(.paidByEmployer) }
        guard actor.may(.requestInvoice, of: order.person, at: roster.organisation) else {
          return .refused(.notPermitted)
        }
      } else {
        guard actor.may(.requestInvoice, of: order.person) else {
          return .refused(.notPermitted)
        }
      }
      guard let paidAt = order.paidAt, [.paid, .completed].contains(order.state) else {
        return .refused(.orderNotPaid)
      }
      if let last = try lastDay(for: order, paidAt: paidAt, at: now, tx: tx),
        CalendarDay(containing: now) > last
      {
        return .refused(.windowClosed(last))
      }
      guard faults.isEmpty else { return .refused(.invalid(faults)) }
      let previous = try InvoiceTable.invoice(ofOrder: id, tx: tx)
      if let previous, [.pending, .issued].contains(previous.state) {
        return .refused(.alreadyRequested(previous.state))
      }
      let invoice = try InvoiceTable.put(
        InvoiceTable.Request(order: order, answers: answers), replacing: previous,
        seal: store.seal, at: now, from: entropy, tx: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .invoiceMoved, subject: "invoice_request", id: invoice.text,
          from: previous?.state.rawValue, to: InvoiceState.pending.rawValue), in: tx)
      return try answer(invoice, tx: tx)
    }
  }

  /// A person's invoices, newest first; empty for whoever may not see the orders.
  public func invoices(of person: Identifier<Person>, by actor: Actor) throws -> [Invoice] {
    guard actor.may(.viewOrders, of: person) else { return [] }
    return try store.database.read { try InvoiceTable.invoices(of: person, tx: $0) }
  }

  /// One request; nil for whoever may not issue it.
  public func invoice(_ id: Identifier<Invoice>, by actor: Actor) throws -> Invoice? {
    try store.database.read { tx in
      guard let invoice = try InvoiceTable.invoice(id, tx: tx),
        actor.may(.issueInvoice, at: invoice.institution)
      else { return nil }
      return invoice
    }
  }

  /// The invoice of an order; nil for whoever may not see the order.
  public func invoice(ofOrder order: Identifier<Order>, by actor: Actor) throws -> Invoice? {
    try store.database.read { tx in
      guard let invoice = try InvoiceTable.invoice(ofOrder: order, tx: tx),
        actor.may(.viewOrders, of: invoice.person)
      else { return nil }
      return invoice
    }
  }

  /// What waits at the actor's institution, oldest first: requests, and issued invoices that stand
  /// in the way of a refund.
  public func pending(by actor: Actor) throws -> [Invoice] {
    guard let institution = actor.organisation,
      actor.may(.issueInvoice, at: institution)
    else { return [] }
    return try store.database.read { try InvoiceTable.pending(at: institution, tx: $0) }
  }

  /// The issued invoice of an order, to be made void; nil where there is none at the actor's
  /// institution.
  public func issued(forOrder number: String, by actor: Actor) throws -> Invoice? {
    try store.database.read { tx in
      guard let order = try OrderTable.order(number: TextNormalizer.code(number), tx: tx),
        let invoice = try InvoiceTable.invoice(ofOrder: order.id, tx: tx),
        invoice.state == .issued, actor.may(.issueInvoice, at: invoice.institution)
      else { return nil }
      return invoice
    }
  }

  /// Opens the sealed address to send the invoice to; every view is audited (OV-5-12).
  public func email(
    of id: Identifier<Invoice>, by actor: Actor, at now: Moment
  ) throws -> String? {
    try store.database.write { tx in
      guard let invoice = try InvoiceTable.invoice(id, tx: tx),
        actor.may(.issueInvoice, at: invoice.institution)
      else { return nil }
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .invoiceUnmasked, subject: "invoice_request", id: id.text),
        in: tx)
      return try InvoiceTable.email(of: id, seal: store.seal, tx: tx)
    }
  }

  /// Issues an invoice under the institution's number, rejects the request or makes the invoice void,
  /// each with the reason.
  ///
  /// - Throws: ``StoreError/stale`` when somebody decided meanwhile (OV-5-14).
  public func decide(
    _ action: InvoiceAction, on id: Identifier<Invoice>, version: Int, number: String = "",
    opinion: String = "", by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> InvoiceOutcome {
    let number = TextNormalizer.code(number)
    return try store.database.write { tx in
      guard let invoice = try InvoiceTable.invoice(id, tx: tx) else {
        return .refused(.unknownOrder)
      }
      guard actor.may(.issueInvoice, at: invoice.institution) else {
        return .refused(.notPermitted)
      }
      guard invoice.version == version else { throw StoreError.stale }
      let outcome = Invoice.lifeCycle.outcome(
        of: action, in: invoice.state, by: .networkInstitution,
        isOwner: actor.person == invoice.person
      ) { guardian in
        switch guardian {
        case .numberGiven: isInvoiceNumber(number)
        case .opinionGiven: LengthRule.opinion.accepts(opinion)
        case .windowOpen: false
        }
      }
      switch outcome {
      case .refused(.guarded(.numberGiven)): return .refused(.numberFormat)
      case .refused(.guarded): return .refused(.opinionMissing)
      case .refused(.notPossible): return .refused(.notInState(invoice.state))
      case .refused(.notYourRole), .refused(.ownApplication), .refused(.notOwner):
        return .refused(.notPermitted)
      case .moved(let state, _, let notice):
        if state == .issued {
          // The money may have gone back since the invoice was asked for.
          guard try isPaid(invoice.order, tx: tx) else { return .refused(.orderNotPaid) }
          if try InvoiceTable.isUsed(number, tx: tx) { return .refused(.numberUsed) }
        }
        if state == .voided, let number = invoice.number {
          try InvoiceTable.keepVoided(number, of: invoice, reason: opinion, by: actor, at: now, tx)
        }
        try InvoiceTable.decide(
          invoice, as: state, number: state == .issued ? number : nil, opinion: opinion,
          by: actor, at: now, tx: tx)
        try store.audit.append(
          AuditEntry(
            at: now, by: actor, event: .invoiceMoved, subject: "invoice_request", id: id.text,
            from: invoice.state.rawValue, to: state.rawValue, detail: opinion), in: tx)
        if let notice {
          try MessageBox.post(
            notice,
            ["number": invoice.number ?? number, "order": invoice.orderNumber, "opinion": opinion],
            to: invoice.person, at: now, from: entropy, in: tx)
        }
        return try answer(id, tx: tx)
      }
    }
  }

  private func isPaid(_ id: Identifier<Order>, tx: any Reading) throws -> Bool {
    guard let order = try OrderTable.order(id, tx: tx) else { return false }
    return [.paid, .completed].contains(order.state)
  }

  /// The last day to ask for an invoice of an order, by the rules it was bought under.
  private func lastDay(
    for order: Order, paidAt: Moment, at now: Moment, tx: any Reading
  ) throws -> CalendarDay? {
    let policy = try Payments(store: store).policy(of: order, at: now, tx: tx)
    let finished = try TrainingTable.training(ofOrder: order.id, tx: tx)?.finishedAt
    return policy?.invoice.lastDay(
      paid: CalendarDay(containing: paidAt),
      completed: finished.map { CalendarDay(containing: $0) })
  }

  /// Eight (paper) or twenty (digital) digits.
  private func isInvoiceNumber(_ number: String) -> Bool {
    [8, 20].contains(number.utf8.count)
      && number.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private func answer(_ id: Identifier<Invoice>, tx: any Reading) throws -> InvoiceOutcome {
    guard let invoice = try InvoiceTable.invoice(id, tx: tx) else {
      return .refused(.unknownOrder)
    }
    return .done(invoice)
  }
}

extension AuditEvent {
  static let invoiceMoved = AuditEvent("invoice.moved")
  static let invoiceUnmasked = AuditEvent("invoice.unmasked")
}
