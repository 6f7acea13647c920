/// A message that waits to be read out to a person at the counter.
public struct OutboxCase: Hashable, Sendable {
  public let id: Identifier<OutboxRow>
  public let person: Identifier<Person>?
  /// Masked, for the list.
  public let personName: String
  public let documentMasked: String
  public let recipientMasked: String
  /// What the code is for: `signInCode`, `examCode` …
  public let code: String
  public let createdAt: Moment
  public let expiresAt: Moment?
  public let version: Int
}

/// What became of reading a message out.
public enum OutboxReading: Hashable, Sendable {
  /// The six digits to say; the row is settled and audited.
  case read(String)
  case expired
  case notPermitted
}

/// The desk's outbox: codes that a clerk reads to a person after checking the identity card
/// (DESIGN 6, port `desk`).
public struct OutboxDesk {
  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// What waits and is still good, oldest first; no code among it.
  public func waiting(by actor: Actor, at now: Moment) throws -> [OutboxCase] {
    guard actor.may(.readOutbox) else { return [] }
    return try store.database.read { tx in
      try tx.rows(
        """
        SELECT o.id, o.person_id, n.name, n.id_masked, o.recipient_masked, o.code, o.created_at,
          o.expires_at, o.version
        FROM outbox o LEFT JOIN person n ON n.id = o.person_id
        WHERE o.state = 'waiting' AND (o.expires_at IS NULL OR o.expires_at > \(now))
        ORDER BY o.created_at, o.id
        """
      ).map { row in
        OutboxCase(
          id: row.identifier(0), person: row.optionalIdentifier(1),
          personName: Masking.name(row.optionalText(2) ?? ""),
          documentMasked: row.optionalText(3) ?? "", recipientMasked: row.text(4),
          code: row.text(5), createdAt: row.moment(6), expiresAt: row.optionalMoment(7),
          version: row.integer(8))
      }
    }
  }

  /// Opens the code, settles the row as read out, and writes down who did it.
  ///
  /// - Throws: ``StoreError/stale`` when a colleague read it meanwhile.
  public func read(
    _ id: Identifier<OutboxRow>, version: Int, by actor: Actor, at now: Moment
  ) throws -> OutboxReading {
    try store.database.write { tx in
      guard let item = try store.outbox.item(id, in: tx),
        actor.may(.readOutbox, of: item.message.person),
        actor.may(.settleOutbox, of: item.message.person)
      else { return .notPermitted }
      guard item.version == version, item.state == .waiting else { throw StoreError.stale }
      if let expiry = item.message.expiresAt, expiry <= now { return .expired }
      try store.outbox.settle(item, as: .readOut, at: now, in: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .outboxRead, subject: "outbox", id: id.text,
          from: Outbox.State.waiting.rawValue, to: Outbox.State.readOut.rawValue,
          detail: item.message.code), in: tx)
      return .read(item.message.arguments["code"])
    }
  }
}

extension OutboxDesk {
  /// Ends what was not sent in time; the sweep does it.
  ///
  /// - Returns: How many messages expired.
  public func expire(by actor: Actor, at now: Moment) throws -> Int {
    guard actor.may(.settleOutbox) else { return 0 }
    return try store.database.write { tx in
      let count = try store.outbox.expire(at: now, in: tx)
      guard count > 0 else { return 0 }
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .outboxExpired, subject: "outbox", id: "",
          from: Outbox.State.waiting.rawValue, to: Outbox.State.expired.rawValue,
          detail: String(count)), in: tx)
      return count
    }
  }
}

extension AuditEvent {
  static let outboxExpired = AuditEvent("outbox.expired")
  static let outboxRead = AuditEvent("outbox.read")
}
