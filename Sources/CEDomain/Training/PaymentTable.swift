/// The statements over `payment`.
enum PaymentTable {
  static func payment(_ id: Identifier<Payment>, tx: any Reading) throws -> Payment? {
    try tx.first(columns + " WHERE id = \(id)").map(payment)
  }

  static func payment(
    with method: PaymentMethod, reference: String, tx: any Reading
  ) throws -> Payment? {
    let filter: SQL = " WHERE method = \(method.rawValue) AND reference = \(reference)"
    return try tx.first(columns + filter).map(payment)
  }

  static func pending(
    for order: Identifier<Order>, tx: any Reading
  ) throws -> [Payment] {
    let filter: SQL = """
       WHERE order_id = \(order) AND state = \(PaymentState.pending.rawValue) ORDER BY at
      """
    return try tx.rows(columns + filter).map(payment)
  }

  static func pending(
    for roster: Identifier<Roster>, tx: any Reading
  ) throws -> [Payment] {
    let filter: SQL = """
       WHERE roster_id = \(roster) AND state = \(PaymentState.pending.rawValue) ORDER BY at
      """
    return try tx.rows(columns + filter).map(payment)
  }

  /// The payment that paid an order.
  static func settled(
    for order: Identifier<Order>, tx: any Reading
  ) throws -> Payment? {
    let filter: SQL = """
       WHERE order_id = \(order) AND state = \(PaymentState.settled.rawValue)
      """
    return try tx.first(columns + filter).map(payment)
  }

  static func insert(_ row: Payment, tx: any Writing) throws {
    try tx.run(
      """
      INSERT INTO payment (id, order_id, roster_id, method, reference, tender, amount, state, at,
        settled_at, clerk_account, code_text, version)
      VALUES (\(row.id), \(row.order), \(row.roster), \(row.method.rawValue), \(row.reference),
        \(row.tender?.rawValue), \(row.amount), \(row.state.rawValue), \(row.at),
        \(row.settledAt), NULL, \(row.codeText), \(row.version))
      """)
  }

  /// Ends a pending payment; a payment somebody else ended first is ``StoreError/stale``.
  static func end(
    _ row: Payment, as state: PaymentState, tender: Tender? = nil, reference: String? = nil,
    clerk: Identifier<Account>? = nil, at now: Moment, tx: any Writing
  ) throws {
    try tx.decide(
      """
      UPDATE payment SET state = \(state.rawValue), settled_at = \(now),
        tender = coalesce(\(tender?.rawValue), tender),
        reference = coalesce(\(reference), reference),
        clerk_account = \(clerk), version = version + 1
      WHERE id = \(row.id) AND version = \(row.version)
        AND state = \(PaymentState.pending.rawValue)
      """)
  }

  /// Changes what a pending payment asks for.
  static func set(amount: Money, of row: Payment, tx: any Writing) throws {
    try tx.decide(
      """
      UPDATE payment SET amount = \(amount), version = version + 1
      WHERE id = \(row.id) AND version = \(row.version)
        AND state = \(PaymentState.pending.rawValue)
      """)
  }

  private static let columns: SQL = """
    SELECT id, order_id, roster_id, method, reference, tender, amount, state, at, settled_at,
      code_text, version FROM payment
    """

  private static func payment(_ row: Row) throws -> Payment {
    Payment(
      id: row.identifier(0), order: row.optionalIdentifier(1), roster: row.optionalIdentifier(2),
      method: try row.code(3), reference: row.optionalText(4), tender: try row.optionalCode(5),
      amount: row.money(6), state: try row.code(7), at: row.moment(8),
      settledAt: row.optionalMoment(9), codeText: row.optionalText(10), version: row.integer(11))
  }
}
