/// What a cashier sees of one payment: number, name (masked), amount.
public struct CounterCase: Hashable, Sendable {
  public let payment: Identifier<Payment>
  /// The order's or the roster's number.
  public let number: String
  /// A learner's name, masked, or the employer's.
  public let payer: String
  /// What is bought; for a roster the number of learners.
  public let subject: Subject
  public let amount: Money
  public let state: PaymentState
  public let at: Moment
  public let version: Int

  public enum Subject: Hashable, Sendable {
    case training(String)
    case roster(learners: Int)
  }
}

extension CounterPayments {
  func counterCase(of id: Identifier<Payment>, tx: any Reading) throws -> CounterCase? {
    try tx.first(counterColumns + " WHERE p.id = \(id)").map(counterCase)
  }

  var counterColumns: SQL {
    """
    SELECT p.id, coalesce(o.number, r.number), coalesce(n.name, g.name), o.training_name,
      (SELECT count(*) FROM roster_line l WHERE l.roster_id = p.roster_id
        AND l.outcome IN ('waiting', 'trained')), p.amount, p.state, p.at, p.version
    FROM payment p LEFT JOIN ce_order o ON o.id = p.order_id
      LEFT JOIN person n ON n.id = o.person_id
      LEFT JOIN roster r ON r.id = p.roster_id
      LEFT JOIN organisation g ON g.id = r.organisation_id
    """
  }

  func counterCase(_ row: Row) throws -> CounterCase {
    let training = row.optionalText(3)
    return CounterCase(
      payment: row.identifier(0), number: row.text(1),
      payer: training == nil ? row.text(2) : Masking.name(row.text(2)),
      subject: training.map { .training($0) } ?? .roster(learners: row.integer(4)),
      amount: row.money(5), state: try row.code(6), at: row.moment(7), version: row.integer(8))
  }
}
