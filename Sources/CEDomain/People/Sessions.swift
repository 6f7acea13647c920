/// Who is signed in where: one row per sign-in, kept after it ends.
public struct Sessions {
  /// One session, for the list "where am I signed in".
  public struct Live: Hashable, Sendable {
    public let id: Identifier<Session>
    /// The address or terminal it came from.
    public let origin: String
    public let startedAt: Moment
    public let seenAt: Moment
  }

  /// Why a session is over.
  public enum End: String, Hashable, Sendable {
    case signedOut, closedElsewhere, connectionLost
  }

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  func open(
    _ account: AccountRecord, origin: String, at now: Moment, from entropy: Entropy,
    in tx: any Writing
  ) throws -> Actor {
    let id = Identifier<Session>(at: now, from: entropy)
    let actor = account.actor(session: id)
    let roles = actor.roles.map(\.rawValue).sorted().joined(separator: ",")
    try tx.run(
      """
      INSERT INTO session (id, account_id, role, origin, started_at, seen_at)
      VALUES (\(id), \(account.id), \(roles), \(origin), \(now), \(now))
      """)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .signedIn, subject: "account", id: account.id.text,
        detail: origin), in: tx)
    return actor
  }

  /// The sessions of the actor's account that have not ended, newest first.
  ///
  /// A session nobody was seen in for twelve hours is taken for lost.
  public func live(of actor: Actor, at now: Moment) throws -> [Live] {
    try store.database.read { tx in
      try tx.rows(
        """
        SELECT id, origin, started_at, seen_at FROM session
        WHERE account_id = \(actor.account) AND ended_at IS NULL
          AND seen_at > \(now - .seconds(12 * 3600))
        ORDER BY started_at DESC, id DESC
        """
      ).map { row in
        Live(
          id: row.identifier(0), origin: row.text(1), startedAt: row.moment(2),
          seenAt: row.moment(3))
      }
    }
  }

  /// A session of the past or the present.
  struct Past: Hashable, Sendable {
    let origin: String
    let startedAt: Moment
    /// Nil while it is open, or where it was lost without an end.
    let endedAt: Moment?
  }

  /// The newest sessions of an account, newest first.
  static func past(
    _ count: Int, of account: Identifier<Account>, in tx: any Reading
  ) throws -> [Past] {
    try tx.rows(
      """
      SELECT origin, started_at, ended_at FROM session WHERE account_id = \(account)
      ORDER BY started_at DESC, id DESC LIMIT \(count)
      """
    ).map { row in
      Past(origin: row.text(0), startedAt: row.moment(1), endedAt: row.optionalMoment(2))
    }
  }

  /// Ends all of the actor's other sessions.
  ///
  /// - Returns: How many there were.
  @discardableResult
  public func endOthers(by actor: Actor, at now: Moment) throws -> Int {
    try store.database.write { try endOthers(by: actor, at: now, in: $0) }
  }

  func endOthers(by actor: Actor, at now: Moment, in tx: any Writing) throws -> Int {
    let others: [Identifier<Session>] = try tx.rows(
      """
      SELECT id FROM session
      WHERE account_id = \(actor.account) AND ended_at IS NULL AND id <> \(actor.session)
      """
    ).map { $0.identifier(0) }
    for session in others {
      try tx.run(
        """
        UPDATE session SET ended_at = \(now), end_reason = \(End.closedElsewhere.rawValue)
        WHERE id = \(session)
        """)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .signedOut, subject: "session", id: session.text,
          to: End.closedElsewhere.rawValue), in: tx)
    }
    return others.count
  }

  /// Notes that the actor is there.
  ///
  /// - Returns: False when the session was ended meanwhile: the screen must sign out.
  public func touch(_ actor: Actor, at now: Moment) throws -> Bool {
    try store.database.write { tx in
      try tx.run(
        """
        UPDATE session SET seen_at = \(now) WHERE id = \(actor.session) AND ended_at IS NULL
        """) == 1
    }
  }

  /// True while the actor's session has not been ended from elsewhere.
  public func isLive(_ actor: Actor) throws -> Bool {
    try store.database.read { tx in
      try tx.count(
        "SELECT count(*) FROM session WHERE id = \(actor.session) AND ended_at IS NULL") == 1
    }
  }

  /// Ends one of the actor's own sessions; those of others are left alone.
  ///
  /// - Returns: False when it had ended before or is not the actor's.
  @discardableResult
  public func end(
    _ session: Identifier<Session>, by actor: Actor, because reason: End, at now: Moment
  ) throws -> Bool {
    try store.database.write { tx in
      let changed = try tx.run(
        """
        UPDATE session SET ended_at = \(now), end_reason = \(reason.rawValue)
        WHERE id = \(session) AND account_id = \(actor.account) AND ended_at IS NULL
        """)
      guard changed == 1 else { return false }
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .signedOut, subject: "session", id: session.text,
          to: reason.rawValue), in: tx)
      return true
    }
  }
}
