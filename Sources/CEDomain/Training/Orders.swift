/// Choosing a package and ordering it (SH-4-01…13).
public struct Orders {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The packages of a year, as the profile of the enrolment has them; nil without an enrolment
  /// and for whoever may not order for the person.
  public func offer(
    for person: Identifier<Person>, year: Int, in jurisdiction: String = "SH", by actor: Actor,
    at now: Moment
  ) throws -> PackageOffer? {
    guard actor.may(.placeOrder, of: person) else { return nil }
    return try store.database.read { tx in
      let enrolment = try EnrolmentTable.enrolment(
        of: person, in: jurisdiction, year: year, tx: tx)
      guard let enrolment,
        let policy = try TrainingPolicies.policy(
          of: enrolment, on: CalendarDay(containing: now), tx: tx)
      else {
        return nil
      }
      return PackageOffer(
        year: year, packages: policy.package.packages,
        confirmed: try ConfirmedCredits.of(person, year: year, tx: tx))
    }
  }

  /// Orders a package for a year the person is enrolled for.
  ///
  /// - Parameter isConfirmed: The person said that credits are offset (SH-4-03); needed for every
  ///   package smaller than the largest.
  public func place(
    _ package: Credits, year: Int, for person: Identifier<Person>, isConfirmed: Bool,
    in jurisdiction: String = "SH", by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> OrderPlacement {
    guard actor.may(.placeOrder, of: person) else { return .refused(.notPermitted) }
    return try store.database.write { tx in
      let enrolment = try EnrolmentTable.enrolment(
        of: person, in: jurisdiction, year: year, tx: tx)
      guard let enrolment,
        let policy = try TrainingPolicies.policy(
          of: enrolment, on: CalendarDay(containing: now), tx: tx)
      else {
        return .refused(.notEnrolled)
      }
      let offer = PackageOffer(year: year, packages: policy.package.packages, confirmed: .zero)
      guard policy.study.contains(now) else { return .refused(.windowClosed(policy.study)) }
      guard try !OrderTable.isBought(year, by: person, tx: tx) else {
        return .refused(.alreadyBought)
      }
      guard let wanted = policy.package(of: package) else { return .refused(.packageUnknown) }
      guard isConfirmed || !offer.needsConfirmation(wanted) else {
        return .refused(.confirmationNeeded)
      }
      let waiting = try OrderTable.unpaid(of: person, year: year, tx: tx)
      if let same = waiting.first(where: { $0.package == package && $0.roster == nil }) {
        return .alreadyPlaced(same)
      }
      let order = try insert(
        wanted, under: policy, for: enrolment, roster: nil, by: actor, at: now, from: entropy,
        tx: tx)
      return .placed(order)
    }
  }

  /// Cancels an unpaid order (SH-4-13).
  ///
  /// - Throws: ``StoreError/stale`` when the order changed since it was read.
  public func cancel(
    _ order: Order, by actor: Actor, at now: Moment
  ) throws -> OrderCancellation {
    guard actor.may(.cancelOrder, of: order.person) else { return .notPermitted }
    return try store.database.write { tx in
      guard let current = try OrderTable.order(order.id, tx: tx) else {
        return .refused(order.state)
      }
      guard current.state == .awaitingPayment, current.roster == nil else {
        return .refused(current.state)
      }
      guard current.version == order.version else { throw StoreError.stale }
      try close(current, as: .cancelled, by: actor, at: now, tx: tx)
      return .cancelled(try OrderTable.order(order.id, tx: tx) ?? current)
    }
  }

  /// One order; nil for whoever may not see it.
  public func order(_ id: Identifier<Order>, by actor: Actor) throws -> Order? {
    try store.database.read { tx in
      try OrderTable.order(id, tx: tx).flatMap { actor.maySee($0) ? $0 : nil }
    }
  }

  /// Newest first; empty for whoever may not see them.
  public func orders(of person: Identifier<Person>, by actor: Actor) throws -> [Order] {
    guard actor.may(.viewOrders, of: person) else { return [] }
    return try store.database.read { try OrderTable.orders(of: person, tx: $0) }
  }

  /// Makes the row of an order; everything was checked before.
  func insert(
    _ package: TrainingPackage, under policy: TrainingPolicy, for enrolment: Enrolment,
    roster: Identifier<Roster>?, by actor: Actor, at now: Moment, from entropy: Entropy,
    tx: any Writing
  ) throws -> Order {
    let order = Order(
      id: Identifier(at: now, from: entropy), number: try OrderTable.freeNumber(tx: tx),
      person: enrolment.person, enrolment: enrolment.id, year: enrolment.year,
      package: package.credits, trainingName: policy.trainingName(for: package.credits),
      amount: package.price, state: .awaitingPayment, createdAt: now, paidAt: nil,
      paymentMethod: nil, roster: roster, version: 1)
    try OrderTable.insert(order, tx: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .orderPlaced, subject: "ce_order", id: order.id.text,
        to: order.state.rawValue, detail: order.number), in: tx)
    return order
  }

  /// Ends an unpaid order and whatever was under way to pay it.
  func close(
    _ order: Order, as state: OrderState, by actor: Actor, at now: Moment, tx: any Writing
  ) throws {
    try OrderTable.set(state, of: order, tx: tx)
    for payment in try PaymentTable.pending(for: order.id, tx: tx) {
      try PaymentTable.end(payment, as: .closed, at: now, tx: tx)
    }
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .orderClosed, subject: "ce_order", id: order.id.text,
        from: order.state.rawValue, to: state.rawValue), in: tx)
  }
}

extension AuditEvent {
  static let orderPlaced = AuditEvent("order.placed")
  static let orderClosed = AuditEvent("order.closed")
  static let orderPaid = AuditEvent("order.paid")
}
