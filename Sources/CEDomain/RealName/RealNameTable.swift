/// The statements over `real_name`.
enum RealNameTable {
  static func realName(of person: Identifier<Person>, in tx: any Reading) throws -> RealName {
    let row = try tx.first(
      """
      SELECT state, way, region, submitted_at, decided_at, version FROM real_name
      WHERE person_id = \(person)
      """)
    guard let row else { return .untried }
    return RealName(
      state: try row.code(0), way: try row.optionalCode(1), region: row.text(2),
      submittedAt: row.optionalMoment(3), decidedAt: row.optionalMoment(4),
      version: row.integer(5))
  }

  /// How often the outside services said no on a day.
  static func tries(
    of person: Identifier<Person>, on day: CalendarDay, in tx: any Reading
  ) throws -> Int {
    try tx.first(
      """
      SELECT tries FROM real_name WHERE person_id = \(person) AND tried_on = \(day)
      """)?.integer(0) ?? 0
  }

  static func countTry(
    of person: Identifier<Person>, on day: CalendarDay, in tx: any Writing
  ) throws {
    let tries = try tries(of: person, on: day, in: tx) + 1
    try tx.run(
      """
      INSERT INTO real_name (person_id, state, tries, tried_on)
      VALUES (\(person), \(RealName.State.unverified.rawValue), \(tries), \(day))
      ON CONFLICT (person_id) DO UPDATE SET tries = excluded.tries, tried_on = excluded.tried_on
      """)
  }

  /// The pictures went to the clerks.
  static func submit(
    of person: Identifier<Person>, region: String, at now: Moment, in tx: any Writing
  ) throws {
    try tx.run(
      """
      INSERT INTO real_name (person_id, state, way, region, submitted_at)
      VALUES (\(person), \(RealName.State.pending.rawValue), \(RealName.Way.manual.rawValue),
        \(region), \(now))
      ON CONFLICT (person_id) DO UPDATE SET state = excluded.state, way = excluded.way,
        region = excluded.region, submitted_at = excluded.submitted_at,
        version = real_name.version + 1
      """)
  }

  static func decide(
    _ state: RealName.State, of person: Identifier<Person>, way: RealName.Way, by account: String,
    at now: Moment, in tx: any Writing
  ) throws {
    try tx.run(
      """
      INSERT INTO real_name (person_id, state, way, decided_at, decided_by)
      VALUES (\(person), \(state.rawValue), \(way.rawValue), \(now), \(account))
      ON CONFLICT (person_id) DO UPDATE SET state = excluded.state, way = excluded.way,
        decided_at = excluded.decided_at, decided_by = excluded.decided_by,
        version = real_name.version + 1
      """)
  }
}
