/// The audit log as the operator reads it: filtered, newest first, page by page (ROL-8-09).
public struct AuditReader {
  /// What is looked for; empty fields let everything through.
  public struct Filter: Hashable, Sendable {
    /// The login name of staff, a whole document number or mobile, or an account's or a row's key.
    public let who: String
    /// The beginning of an event's code: `account` finds `account.created`.
    public let event: String
    public let from: CalendarDay?
    public let to: CalendarDay?

    public init(
      who: String = "", event: String = "", from: CalendarDay? = nil, to: CalendarDay? = nil
    ) {
      self.who = who
      self.event = event
      self.from = from
      self.to = to
    }

    public var isEmpty: Bool { self == Filter() }
  }

  /// One row with its place in the chain.
  public struct Line: Hashable, Sendable {
    public let sequence: Int
    public let entry: AuditEntry
    /// The login name of staff; the account's key for others, empty where nobody was signed in.
    public let account: String
  }

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The rows before `sequence`, newest first; empty for who may not read the log.
  ///
  /// - Parameter sequence: Of the last row of the page before; nil for the first page.
  public func page(
    _ filter: Filter, before sequence: Int? = nil, limit: Int, by actor: Actor, at now: Moment
  ) throws -> [Line] {
    guard actor.may(.readAudit) else { return [] }
    return try store.database.read { tx in
      var query: SQL = """
        SELECT l.at, l.account_id, l.role, l.event, l.subject_kind, l.subject_id, l.old_state,
          l.new_state, l.detail, l.sequence, a.login_name, a.system
        FROM audit l LEFT JOIN account a ON a.id = l.account_id
        WHERE l.sequence < \(sequence ?? Int.max)
        """
      if !filter.who.isEmpty {
        let keys = try keys(of: filter.who, at: now, in: tx)
        query = query + " AND (l.account_id IN (\(list: keys)) OR l.subject_id IN (\(list: keys)))"
      }
      if !filter.event.isEmpty {
        // The next string after all that begin so: events are ASCII.
        let end = filter.event + "\u{7F}"
        query = query + " AND l.event >= \(filter.event) AND l.event < \(end)"
      }
      if let day = filter.from { query = query + " AND l.at >= \(day.start)" }
      if let day = filter.to { query = query + " AND l.at <= \(day.end)" }
      return try tx.rows(query + " ORDER BY l.sequence DESC LIMIT \(limit)").map { line($0) }
    }
  }

  /// Walks the whole chain; nil for who may not read the log.
  public func verify(by actor: Actor) throws -> AuditLog.Verdict? {
    guard actor.may(.readAudit) else { return nil }
    return try store.database.read { try store.audit.verify(in: $0) }
  }

  /// The accounts, persons and rows that `typed` may mean.
  private func keys(of typed: String, at now: Moment, in tx: any Reading) throws -> [String] {
    let name = TextNormalizer.compact(typed)
    let staff = try tx.rows(
      """
      SELECT id FROM account
      WHERE system = \(AccountRecord.System.staff.rawValue) AND login_name = \(name)
      """
    ).map { $0.text(0) }
    let accounts = try AccountLogins(store: store).accounts(
      for: name, today: CalendarDay(containing: now), in: tx
    ).map(\.text)
    guard !accounts.isEmpty else { return [name] + staff }
    let persons = try tx.rows(
      "SELECT person_id FROM account WHERE id IN (\(list: accounts)) AND person_id IS NOT NULL"
    ).map { $0.text(0) }
    return [name] + staff + accounts + persons
  }

  private func line(_ row: Row) -> Line {
    let entry = AuditEntry(
      at: row.moment(0), account: row.text(1), role: row.text(2), event: AuditEvent(row.text(3)),
      subject: row.text(4), id: row.text(5), from: row.optionalText(6), to: row.optionalText(7),
      detail: row.text(8))
    let isStaff = row.optionalText(11) == AccountRecord.System.staff.rawValue
    return Line(
      sequence: row.integer(9), entry: entry,
      account: isStaff ? row.optionalText(10) ?? row.text(1) : row.text(1))
  }
}
