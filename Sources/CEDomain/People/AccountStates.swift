/// An account of the national platform as support and the operator find it.
public struct FoundAccount: Hashable, Sendable {
  public let id: Identifier<Account>
  public let person: Identifier<Person>
  public let nameMasked: String
  public let documentMasked: String
  public let mobileMasked: String
  public let state: AccountRecord.State
  /// Until when failed tries keep it locked; nil when they do not.
  public let lockedUntil: Moment?
  public let createdAt: Moment
  public let version: Int
}

/// 正常 → 锁定 → 正常; 停用 by the operator (NAT-10-01).
///
/// The lock of failed tries ends by itself after fifteen minutes; support may end it earlier for
/// whoever stands there with the card.
public struct AccountStates {
  public enum Outcome: Hashable, Sendable {
    case done
    case notPermitted
    /// It is in that state already.
    case unchanged
  }

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The account behind a whole document number or mobile; nil when there is none or the actor may
  /// not look.
  public func find(_ typed: String, by actor: Actor, at now: Moment) throws -> FoundAccount? {
    guard actor.may(.searchPersons) else { return nil }
    let today = CalendarDay(containing: now)
    return try store.database.read { tx in
      guard
        let id = try AccountLogins(store: store).accounts(for: typed, today: today, in: tx).first
      else { return nil }
      return try account(id, at: now, in: tx)
    }
  }

  /// The account as it stands now.
  public func account(
    _ id: Identifier<Account>, by actor: Actor, at now: Moment
  ) throws -> FoundAccount? {
    guard actor.may(.searchPersons) else { return nil }
    return try store.database.read { try account(id, at: now, in: $0) }
  }

  /// Ends the lock of failed tries.
  public func unlock(_ account: FoundAccount, by actor: Actor, at now: Moment) throws -> Outcome {
    guard actor.may(.unlockAccount, of: account.person) else { return .notPermitted }
    return try store.database.write { tx in
      let subject = NationalSignIn(store: store).subject(of: account.id, typed: "")
      guard try SignInThrottle.lockedUntil([subject], at: now, in: tx) != nil else {
        return .unchanged
      }
      try SignInThrottle.clear(subject, in: tx)
      try record(account, .accountUnlocked, by: actor, at: now, to: "unlocked", in: tx)
      return .done
    }
  }

  /// Closes the account, ending its sessions, or opens it again.
  ///
  /// - Throws: ``StoreError/stale`` when somebody else decided since it was read.
  public func set(
    _ state: AccountRecord.State, of account: FoundAccount, by actor: Actor, at now: Moment
  ) throws -> Outcome {
    guard actor.may(.manageAccounts, of: account.person) else { return .notPermitted }
    guard account.state != state else { return .unchanged }
    try store.database.write { tx in
      try tx.decide(
        """
        UPDATE account SET state = \(state.rawValue), version = version + 1
        WHERE id = \(account.id) AND version = \(account.version)
        """)
      if state != .active {
        try tx.run(
          """
          UPDATE session SET ended_at = \(now),
            end_reason = \(Sessions.End.closedElsewhere.rawValue)
          WHERE account_id = \(account.id) AND ended_at IS NULL
          """)
      }
      try record(account, .accountState, by: actor, at: now, to: state.rawValue, in: tx)
    }
    return .done
  }

  private func record(
    _ account: FoundAccount, _ event: AuditEvent, by actor: Actor, at now: Moment,
    to state: String, in tx: any Writing
  ) throws {
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: event, subject: "account", id: account.id.text,
        from: account.state.rawValue, to: state), in: tx)
  }

  private func account(
    _ id: Identifier<Account>, at now: Moment, in tx: any Reading
  ) throws -> FoundAccount? {
    let row = try tx.first(
      """
      SELECT a.id, p.id, a.display_name, p.id_masked, l.value_masked, a.state, a.created_at,
        a.version
      FROM account a JOIN person p ON p.id = a.person_id
        LEFT JOIN account_login l ON l.account_id = a.id AND l.kind = 'mobile'
      WHERE a.id = \(id)
      """)
    guard let row else { return nil }
    let subject = NationalSignIn(store: store).subject(of: id, typed: "")
    return FoundAccount(
      id: row.identifier(0), person: row.identifier(1), nameMasked: row.text(2),
      documentMasked: row.text(3), mobileMasked: row.optionalText(4) ?? "",
      state: AccountRecord.State(rawValue: row.text(5)) ?? .disabled,
      lockedUntil: try SignInThrottle.lockedUntil([subject], at: now, in: tx),
      createdAt: row.moment(6), version: row.integer(7))
  }
}

extension AuditEvent {
  static let accountState = AuditEvent("account.state")
  static let accountUnlocked = AuditEvent("account.unlocked")
}
