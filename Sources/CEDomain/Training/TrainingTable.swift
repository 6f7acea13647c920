/// The statements over `training`.
enum TrainingTable {
  static func training(_ id: Identifier<Training>, tx: any Reading) throws -> Training? {
    try tx.first(columns + " WHERE id = \(id)").map(training)
  }

  static func training(ofOrder order: Identifier<Order>, tx: any Reading) throws -> Training? {
    try tx.first(columns + " WHERE order_id = \(order)").map(training)
  }

  /// Newest year first, without what was refunded.
  static func trainings(of person: Identifier<Person>, tx: any Reading) throws -> [Training] {
    let filter: SQL = """
       WHERE person_id = \(person) AND state <> \(TrainingState.refunded.rawValue)
      ORDER BY year DESC, purchased_at DESC
      """
    return try tx.rows(columns + filter).map(training)
  }

  static func insert(_ row: Training, tx: any Writing) throws {
    try tx.run(
      """
      INSERT INTO training (id, order_id, enrolment_id, person_id, jurisdiction, year,
        institution_id, package_credits, professional_min, professional_max, public_min,
        public_max, level, state, purchased_at, opens_on, closes_on, profile_version, version)
      VALUES (\(row.id), \(row.order), \(row.enrolment), \(row.person), \(row.jurisdiction),
        \(row.year), \(row.institution), \(row.package), \(row.bounds.lower.professional),
        \(row.bounds.upper.professional), \(row.bounds.lower.general),
        \(row.bounds.upper.general), \(row.level), \(row.state.rawValue), \(row.purchasedAt),
        \(row.window.opens), \(row.window.closes), \(row.profileVersion), \(row.version))
      """)
  }

  /// Moves a training on; a row somebody else moved first is ``StoreError/stale``.
  static func set(_ state: TrainingState, of row: Training, tx: any Writing) throws {
    try tx.decide(
      """
      UPDATE training SET state = \(state.rawValue), version = version + 1
      WHERE id = \(row.id) AND version = \(row.version)
      """)
  }

  /// What was bought, not passed, and could be studied until before `today`.
  static func lapsed(
    before today: CalendarDay, of person: Identifier<Person>, tx: any Reading
  ) throws -> [Training] {
    try tx.rows(columns + " WHERE person_id = \(person)" + lapsed(before: today)).map(training)
  }

  static func lapsed(
    before today: CalendarDay, of jurisdiction: String, year: Int, tx: any Reading
  ) throws -> [Training] {
    let filter: SQL = " WHERE jurisdiction = \(jurisdiction) AND year = \(year)"
    return try tx.rows(columns + filter + lapsed(before: today)).map(training)
  }

  /// The places and years in which something lapsed.
  static func lapsedYears(
    before today: CalendarDay, tx: any Reading
  ) throws -> [(jurisdiction: String, year: Int)] {
    let select: SQL = "SELECT DISTINCT jurisdiction, year FROM training WHERE 1 = 1"
    return try tx.rows(select + lapsed(before: today)).map { ($0.text(0), $0.integer(1)) }
  }

  private static func lapsed(before today: CalendarDay) -> SQL {
    let states = [TrainingState.studying, .awaitingExam].map(\.rawValue)
    return " AND state IN (\(list: states)) AND passed_at IS NULL AND closes_on < \(today)"
  }

  /// Gives a training other days; a row somebody else moved first is ``StoreError/stale``.
  static func set(_ window: DayWindow, of row: Training, tx: any Writing) throws {
    try tx.decide(
      """
      UPDATE training SET opens_on = \(window.opens), closes_on = \(window.closes),
        version = version + 1 WHERE id = \(row.id) AND version = \(row.version)
      """)
  }

  /// True once a second of any lesson was counted.
  static func isStudied(_ id: Identifier<Training>, tx: any Reading) throws -> Bool {
    try tx.count(
      """
      SELECT count(*) FROM timetable_item WHERE training_id = \(id) AND learned_seconds > 0
      """) > 0
  }

  private static let columns: SQL = """
    SELECT id, order_id, enrolment_id, person_id, jurisdiction, year, institution_id,
      package_credits, professional_min, professional_max, public_min, public_max, level, state,
      purchased_at, opens_on, closes_on, studied_at, passed_at, finished_at, best_score,
      mock_score, profile_version, version FROM training
    """

  private static func training(_ row: Row) throws -> Training {
    Training(
      id: row.identifier(0), order: row.identifier(1), enrolment: row.identifier(2),
      person: row.identifier(3), jurisdiction: row.text(4), year: row.integer(5),
      institution: row.identifier(6), package: row.credits(7),
      bounds: SelectionBounds(
        lower: SubjectCredits(professional: row.credits(8), general: row.credits(10)),
        upper: SubjectCredits(professional: row.credits(9), general: row.credits(11))),
      level: row.text(12), state: try row.code(13), purchasedAt: row.moment(14),
      window: DayWindow(opens: try row.day(15), closes: try row.day(16)),
      studiedAt: row.optionalMoment(17), passedAt: row.optionalMoment(18),
      finishedAt: row.optionalMoment(19), bestScore: row.optionalInteger(20),
      mockScore: row.optionalInteger(21), profileVersion: row.integer(22),
      version: row.integer(23))
  }
}
