/// The statements over `refund`.
enum RefundTable {
  static func insert(
    of order: Order, payment: Identifier<Payment>?, amount: Money, reason: String,
    by actor: Actor, at now: Moment, from entropy: Entropy, tx: any Writing
  ) throws -> Identifier<Refund> {
    let id = Identifier<Refund>(at: now, from: entropy)
    try tx.run(
      """
      INSERT INTO refund (id, order_id, payment_id, amount, state, reason, opened_at, opened_by)
      VALUES (\(id), \(order.id), \(payment), \(amount), \(RefundState.requested.rawValue),
        \(reason), \(now), \(actor.account))
      """)
    return id
  }

  static func refund(_ id: Identifier<Refund>, tx: any Reading) throws -> Refund? {
    try tx.first(columns + " WHERE f.id = \(id)").map(refund)
  }

  static func open(tx: any Reading) throws -> [Refund] {
    let states = [RefundState.requested, .approved].map(\.rawValue)
    let filter: SQL = " WHERE f.state IN (\(list: states)) ORDER BY f.opened_at, f.id"
    return try tx.rows(columns + filter).map(refund)
  }

  static func refunds(of person: Identifier<Person>, tx: any Reading) throws -> [Refund] {
    let filter: SQL = " WHERE o.person_id = \(person) ORDER BY f.opened_at DESC, f.id DESC"
    return try tx.rows(columns + filter).map(refund)
  }

  static func isOpen(for order: Identifier<Order>, tx: any Reading) throws -> Bool {
    let states = [RefundState.requested, .approved].map(\.rawValue)
    return try tx.count(
      "SELECT count(*) FROM refund WHERE order_id = \(order) AND state IN (\(list: states))") > 0
  }

  static func decide(
    _ row: Refund, as state: RefundState, opinion: String, dueOn: CalendarDay?, by actor: Actor,
    at now: Moment, tx: any Writing
  ) throws {
    let returned = state == .refunded ? now : nil
    try tx.decide(
      """
      UPDATE refund SET state = \(state.rawValue), opinion = \(opinion),
        due_on = coalesce(\(dueOn), due_on), refunded_at = \(returned), decided_at = \(now),
        decided_by = \(actor.account), version = version + 1
      WHERE id = \(row.id) AND version = \(row.version)
      """)
  }

  private static let columns: SQL = """
    SELECT f.id, f.order_id, o.number, o.training_name, o.person_id, n.name, f.payment_id,
      f.amount, f.state, f.reason, f.opened_at, f.opinion, f.due_on, f.refunded_at, f.version
    FROM refund f JOIN ce_order o ON o.id = f.order_id JOIN person n ON n.id = o.person_id
    """

  private static func refund(_ row: Row) throws -> Refund {
    Refund(
      id: row.identifier(0), order: row.identifier(1), orderNumber: row.text(2),
      trainingName: row.text(3), person: row.identifier(4), personName: Masking.name(row.text(5)),
      payment: row.optionalIdentifier(6), amount: row.money(7), state: try row.code(8),
      reason: row.text(9), openedAt: row.moment(10), opinion: row.text(11),
      dueOn: try row.optionalDay(12), refundedAt: row.optionalMoment(13),
      version: row.integer(14))
  }
}
