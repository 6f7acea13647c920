/// The statements over `ce_order`.
enum OrderTable {
  static func order(_ id: Identifier<Order>, tx: any Reading) throws -> Order? {
    try tx.first(columns + " WHERE id = \(id)").map(order)
  }

  static func order(number: String, tx: any Reading) throws -> Order? {
    try tx.first(columns + " WHERE number = \(number)").map(order)
  }

  /// Newest first.
  static func orders(of person: Identifier<Person>, tx: any Reading) throws -> [Order] {
    let filter: SQL = " WHERE person_id = \(person) ORDER BY created_at DESC, number DESC"
    return try tx.rows(columns + filter).map(order)
  }

  static func unpaid(
    of person: Identifier<Person>, year: Int, tx: any Reading
  ) throws -> [Order] {
    let filter: SQL = """
       WHERE person_id = \(person) AND year = \(year)
        AND state = \(OrderState.awaitingPayment.rawValue) ORDER BY created_at
      """
    return try tx.rows(columns + filter).map(order)
  }

  /// Whether the year's training is bought: a paid or completed order stands.
  static func isBought(
    _ year: Int, by person: Identifier<Person>, tx: any Reading
  ) throws -> Bool {
    let states = [OrderState.paid, .completed].map(\.rawValue)
    return try tx.count(
      """
      SELECT count(*) FROM ce_order
      WHERE person_id = \(person) AND year = \(year) AND state IN (\(list: states))
      """) > 0
  }

  static func insert(_ row: Order, tx: any Writing) throws {
    try tx.run(
      """
      INSERT INTO ce_order (id, number, person_id, enrolment_id, year, package_credits,
        training_name, amount, state, created_at, paid_at, payment_method, roster_id, version)
      VALUES (\(row.id), \(row.number), \(row.person), \(row.enrolment), \(row.year),
        \(row.package), \(row.trainingName), \(row.amount), \(row.state.rawValue),
        \(row.createdAt), \(row.paidAt), \(row.paymentMethod?.rawValue), \(row.roster),
        \(row.version))
      """)
  }

  /// Moves an order on; a row somebody else moved first is ``StoreError/stale``.
  static func set(_ state: OrderState, of row: Order, tx: any Writing) throws {
    try tx.decide(
      """
      UPDATE ce_order SET state = \(state.rawValue), version = version + 1
      WHERE id = \(row.id) AND version = \(row.version)
      """)
  }

  static func setPaid(
    _ row: Order, with method: PaymentMethod, at now: Moment, tx: any Writing
  ) throws {
    try tx.decide(
      """
      UPDATE ce_order SET state = \(OrderState.paid.rawValue), paid_at = \(now),
        payment_method = \(method.rawValue), version = version + 1
      WHERE id = \(row.id) AND version = \(row.version)
      """)
  }

  /// A number nobody has: the counter's next that no imported order took.
  static func freeNumber(tx: any Writing) throws -> String {
    while true {
      let number = try Counter.order.nextText(in: tx)
      let taken = try tx.count(
        """
        SELECT (SELECT count(*) FROM ce_order WHERE number = \(number))
          + (SELECT count(*) FROM roster WHERE number = \(number))
        """)
      if taken == 0 { return number }
    }
  }

  private static let columns: SQL = """
    SELECT id, number, person_id, enrolment_id, year, package_credits, training_name, amount,
      state, created_at, paid_at, payment_method, roster_id, version FROM ce_order
    """

  private static func order(_ row: Row) throws -> Order {
    Order(
      id: row.identifier(0), number: row.text(1), person: row.identifier(2),
      enrolment: row.identifier(3), year: row.integer(4), package: row.credits(5),
      trainingName: row.text(6), amount: row.money(7), state: try row.code(8),
      createdAt: row.moment(9), paidAt: row.optionalMoment(10),
      paymentMethod: try row.optionalCode(11), roster: row.optionalIdentifier(12),
      version: row.integer(13))
  }
}
