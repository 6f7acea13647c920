/// The statements over `enrolment`.
enum EnrolmentTable {
  static func enrolment(
    of person: Identifier<Person>, in jurisdiction: String, year: Int, tx: any Reading
  ) throws -> Enrolment? {
    let filter: SQL = """
       WHERE person_id = \(person) AND jurisdiction = \(jurisdiction) AND year = \(year)
      """
    return try tx.first(columns + filter).map(enrolment)
  }

  static func enrolment(_ id: Identifier<Enrolment>, tx: any Reading) throws -> Enrolment? {
    try tx.first(columns + " WHERE id = \(id)").map(enrolment)
  }

  /// Newest year first.
  static func enrolments(
    of person: Identifier<Person>, in jurisdiction: String, tx: any Reading
  ) throws -> [Enrolment] {
    let filter: SQL = """
       WHERE person_id = \(person) AND jurisdiction = \(jurisdiction) ORDER BY year DESC
      """
    return try tx.rows(columns + filter).map(enrolment)
  }

  /// In every system, oldest first.
  static func enrolments(of person: Identifier<Person>, tx: any Reading) throws -> [Enrolment] {
    let filter: SQL = " WHERE person_id = \(person) ORDER BY created_at, id"
    return try tx.rows(columns + filter).map(enrolment)
  }

  static func insert(_ row: Enrolment, tx: any Writing) throws {
    try tx.run(
      """
      INSERT INTO enrolment (id, person_id, jurisdiction, year, institution_id, profile_version,
        state, created_at, version)
      VALUES (\(row.id), \(row.person), \(row.jurisdiction), \(row.year), \(row.institution),
        \(row.profileVersion), \(row.state.rawValue), \(row.createdAt), \(row.version))
      """)
  }

  static func set(
    institution: Identifier<Organisation>, profileVersion: Int, of row: Enrolment, tx: any Writing
  ) throws {
    try tx.decide(
      """
      UPDATE enrolment SET institution_id = \(institution), profile_version = \(profileVersion),
        version = version + 1 WHERE id = \(row.id) AND version = \(row.version)
      """)
  }

  static func set(
    _ state: EnrolmentState, of id: Identifier<Enrolment>, tx: any Writing
  ) throws {
    try tx.run(
      """
      UPDATE enrolment SET state = \(state.rawValue), version = version + 1 WHERE id = \(id)
      """)
  }

  private static let columns: SQL = """
    SELECT id, person_id, jurisdiction, year, institution_id, profile_version, state, created_at,
      version FROM enrolment
    """

  private static func enrolment(_ row: Row) throws -> Enrolment {
    Enrolment(
      id: row.identifier(0), person: row.identifier(1), jurisdiction: row.text(2),
      year: row.integer(3), institution: row.identifier(4), profileVersion: row.integer(5),
      state: try row.code(6), createdAt: row.moment(7), version: row.integer(8))
  }
}

extension Row {
  /// A stored code of a closed list; a code this program does not know means a damaged row.
  func code<Code: RawRepresentable>(_ column: Int) throws -> Code where Code.RawValue == String {
    let stored = text(column)
    guard let code = Code(rawValue: stored) else {
      throw StoreError.damaged(detail: "\(Code.self) \(stored)")
    }
    return code
  }

  func optionalCode<Code: RawRepresentable>(_ column: Int) throws -> Code?
  where Code.RawValue == String {
    optionalText(column) == nil ? nil : try code(column)
  }

  func day(_ column: Int) throws -> CalendarDay {
    let stored = text(column)
    guard let day = CalendarDay(stored) else {
      throw StoreError.damaged(detail: "day \(stored)")
    }
    return day
  }

  func optionalDay(_ column: Int) throws -> CalendarDay? {
    optionalText(column) == nil ? nil : try day(column)
  }
}
