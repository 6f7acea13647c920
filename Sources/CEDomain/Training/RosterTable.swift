/// The statements over `roster` and `roster_line`.
enum RosterTable {
  static func roster(_ id: Identifier<Roster>, tx: any Reading) throws -> Roster? {
    try tx.first(columns + " WHERE r.id = \(id)").map(roster)
  }

  static func roster(number: String, tx: any Reading) throws -> Roster? {
    try tx.first(columns + " WHERE r.number = \(number)").map(roster)
  }

  /// Newest first.
  static func rosters(
    of organisation: Identifier<Organisation>, tx: any Reading
  ) throws -> [Roster] {
    let filter: SQL = """
       WHERE r.organisation_id = \(organisation) ORDER BY r.uploaded_at DESC, r.id DESC
      """
    return try tx.rows(columns + filter).map(roster)
  }

  static func lines(of roster: Identifier<Roster>, tx: any Reading) throws -> [RosterLine] {
    try tx.rows(
      """
      SELECT l.ordinal, l.person_id, p.name, p.id_masked, l.year, l.package_credits, l.amount,
        l.order_id, l.outcome
      FROM roster_line l JOIN person p ON p.id = l.person_id
      WHERE l.roster_id = \(roster) ORDER BY l.ordinal
      """
    ).map { row in
      RosterLine(
        ordinal: row.integer(0), person: row.identifier(1), personName: row.text(2),
        documentMasked: row.text(3), year: row.integer(4), package: row.credits(5),
        amount: row.money(6), order: row.optionalIdentifier(7), outcome: try row.code(8))
    }
  }

  static func insert(_ row: Roster, by actor: Actor, tx: any Writing) throws {
    try tx.run(
      """
      INSERT INTO roster (id, number, organisation_id, institution_id, amount, state, uploaded_at,
        uploaded_by)
      VALUES (\(row.id), \(row.number), \(row.organisation), \(row.institution), \(row.amount),
        \(row.state.rawValue), \(row.uploadedAt), \(actor.account))
      """)
  }

  static func insertLine(
    _ ordinal: Int, of roster: Identifier<Roster>, person: Identifier<Person>, year: Int,
    package: TrainingPackage, tx: any Writing
  ) throws {
    try tx.run(
      """
      INSERT INTO roster_line (roster_id, ordinal, person_id, year, package_credits, amount,
        outcome)
      VALUES (\(roster), \(ordinal), \(person), \(year), \(package.credits), \(package.price),
        \(RosterLineOutcome.waiting.rawValue))
      """)
  }

  static func settleLine(
    _ line: RosterLine, of roster: Identifier<Roster>, order: Identifier<Order>?,
    as outcome: RosterLineOutcome, tx: any Writing
  ) throws {
    try tx.run(
      """
      UPDATE roster_line SET order_id = \(order), outcome = \(outcome.rawValue)
      WHERE roster_id = \(roster) AND ordinal = \(line.ordinal)
      """)
  }

  static func set(
    _ state: RosterState, of row: Roster, paidAt: Moment?, tx: any Writing
  ) throws {
    try tx.decide(
      """
      UPDATE roster SET state = \(state.rawValue), paid_at = \(paidAt), version = version + 1
      WHERE id = \(row.id) AND version = \(row.version)
      """)
  }

  static func set(amount: Money, of row: Roster, tx: any Writing) throws {
    try tx.decide(
      """
      UPDATE roster SET amount = \(amount), version = version + 1
      WHERE id = \(row.id) AND version = \(row.version)
      """)
  }

  private static let columns: SQL = """
    SELECT r.id, r.number, r.organisation_id, r.institution_id, r.amount, r.state, r.uploaded_at,
      r.paid_at, (SELECT count(*) FROM roster_line l WHERE l.roster_id = r.id), r.version
    FROM roster r
    """

  private static func roster(_ row: Row) throws -> Roster {
    Roster(
      id: row.identifier(0), number: row.text(1), organisation: row.identifier(2),
      institution: row.identifier(3), amount: row.money(4), state: try row.code(5),
      uploadedAt: row.moment(6), paidAt: row.optionalMoment(7), lineCount: row.integer(8),
      version: row.integer(9))
  }
}
