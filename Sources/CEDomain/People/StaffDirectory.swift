/// The operator's verbs on accounts of staff: list, create, change, close, open, new password
/// (ROL-8-06, ROL-1-10).
public struct StaffDirectory {
  public enum Outcome: Hashable, Sendable {
    case done
    /// The password to be read out, once; nobody can read it again.
    case password(String)
    /// The login name is taken.
    case loginTaken
    /// Login names are 3 to 40 letters, digits, dots and hyphens.
    case loginRefused
    /// Display names have 1 to 50 characters.
    case nameMissing
    /// An account has one or more roles of staff, never a learner's (ROL-1-12).
    case rolesRefused
    /// These roles belong to an organisation, and none was named.
    case organisationMissing
    /// Nobody decides about the own account.
    case ownAccount
    case unchanged
    case notPermitted
  }

  let store: OpenStore
  let passwords: PasswordHash

  public init(store: OpenStore, passwords: PasswordHash = PasswordHash(cost: .staff)) {
    self.store = store
    self.passwords = passwords
  }

  /// All accounts of staff by login name; empty for everybody but the operator.
  public func all(by actor: Actor) throws -> [StaffRecord] {
    guard actor.may(.manageAccounts) else { return [] }
    return try store.database.read { tx in
      try tx.rows(StaffRecord.query + " ORDER BY a.login_name").map { StaffRecord($0) }
    }
  }

  public func record(_ id: Identifier<Account>, by actor: Actor) throws -> StaffRecord? {
    guard actor.may(.manageAccounts) else { return nil }
    return try store.database.read { tx in
      try tx.first(StaffRecord.query + " AND a.id = \(id)").map { StaffRecord($0) }
    }
  }

  /// Makes an account whose first password works once.
  public func create(
    _ draft: StaffAccounts.Draft, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> Outcome {
    guard actor.may(.manageAccounts) else { return .notPermitted }
    if let fault = fault(of: draft) { return fault }
    let password = OneTimePassword.make(from: entropy)
    let hash = passwords.hash(password, from: entropy)
    let id = Identifier<Account>(at: now, from: entropy)
    do {
      try store.database.write { tx in
        try tx.run(
          """
          INSERT INTO account (id, system, organisation_id, login_name, display_name,
            password_hash, roles, region, state, created_at, one_time_until)
          VALUES (\(id), \(AccountRecord.System.staff.rawValue), \(draft.organisation),
            \(draft.login), \(draft.displayName), \(hash), \(draft.storedRoles),
            \(draft.region), \(AccountRecord.State.active.rawValue), \(now),
            \(now + OneTimePassword.lifetime))
          """)
        try note(
          .staffCreated, id, by: actor, at: now, to: AccountRecord.State.active.rawValue,
          detail: draft.summary, in: tx)
      }
    } catch StoreError.duplicate {
      return .loginTaken
    }
    return .password(password)
  }

  /// Changes name, roles, organisation and region; open sessions end, for they hold the old ones.
  ///
  /// - Throws: ``StoreError/stale`` when somebody else decided since it was read.
  public func change(
    _ record: StaffRecord, to draft: StaffAccounts.Draft, by actor: Actor, at now: Moment
  ) throws -> Outcome {
    if let refusal = refusal(of: record, actor) { return refusal }
    if let fault = fault(of: draft) { return fault }
    guard draft != record.draft else { return .unchanged }
    try store.database.write { tx in
      try tx.decide(
        """
        UPDATE account SET display_name = \(draft.displayName), roles = \(draft.storedRoles),
          organisation_id = \(draft.organisation), region = \(draft.region),
          version = version + 1
        WHERE id = \(record.id) AND version = \(record.version)
        """)
      try endSessions(of: record.id, at: now, in: tx)
      try note(
        .staffChanged, record.id, by: actor, at: now, from: record.draft.summary,
        to: draft.summary, in: tx)
    }
    return .done
  }

  /// Closes the account, ending its sessions, or opens it again.
  ///
  /// - Throws: ``StoreError/stale`` when somebody else decided since it was read.
  public func set(
    _ state: AccountRecord.State, of record: StaffRecord, by actor: Actor, at now: Moment
  ) throws -> Outcome {
    if let refusal = refusal(of: record, actor) { return refusal }
    guard record.state != state else { return .unchanged }
    try store.database.write { tx in
      try tx.decide(
        """
        UPDATE account SET state = \(state.rawValue), version = version + 1
        WHERE id = \(record.id) AND version = \(record.version)
        """)
      if state != .active { try endSessions(of: record.id, at: now, in: tx) }
      try note(
        .accountState, record.id, by: actor, at: now, from: record.state.rawValue,
        to: state.rawValue, in: tx)
    }
    return .done
  }

  /// Gives out a password that works once; the old one and open sessions end.
  ///
  /// - Throws: ``StoreError/stale`` when somebody else decided since it was read.
  public func resetPassword(
    of record: StaffRecord, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> Outcome {
    if let refusal = refusal(of: record, actor) { return refusal }
    let password = OneTimePassword.make(from: entropy)
    let hash = passwords.hash(password, from: entropy)
    try store.database.write { tx in
      try tx.decide(
        """
        UPDATE account SET password_hash = \(hash),
          one_time_until = \(now + OneTimePassword.lifetime), version = version + 1
        WHERE id = \(record.id) AND version = \(record.version)
        """)
      try endSessions(of: record.id, at: now, in: tx)
      try note(.passwordReset, record.id, by: actor, at: now, in: tx)
    }
    return .password(password)
  }

  // MARK: Rules

  private func refusal(of record: StaffRecord, _ actor: Actor) -> Outcome? {
    guard actor.may(.manageAccounts) else { return .notPermitted }
    return record.id == actor.account ? .ownAccount : nil
  }

  private func fault(of draft: StaffAccounts.Draft) -> Outcome? {
    let login = draft.login.utf8
    guard (3...40).contains(login.count), login.allSatisfy(Self.isLoginByte) else {
      return .loginRefused
    }
    guard (1...50).contains(draft.displayName.count) else { return .nameMissing }
    guard !draft.roles.isEmpty, draft.roles.isSubset(of: Role.staff) else { return .rolesRefused }
    let bound: Set<Role> = [.employer, .networkInstitution, .faceToFaceInstitution]
    guard draft.organisation != nil || draft.roles.isDisjoint(with: bound) else {
      return .organisationMissing
    }
    return nil
  }

  private static func isLoginByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }

  private func endSessions(
    of id: Identifier<Account>, at now: Moment, in tx: any Writing
  ) throws {
    try tx.run(
      """
      UPDATE session SET ended_at = \(now), end_reason = \(Sessions.End.closedElsewhere.rawValue)
      WHERE account_id = \(id) AND ended_at IS NULL
      """)
  }

  private func note(
    _ event: AuditEvent, _ id: Identifier<Account>, by actor: Actor, at now: Moment,
    from old: String? = nil, to new: String? = nil, detail: String = "", in tx: any Writing
  ) throws {
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: event, subject: "account", id: id.text, from: old, to: new,
        detail: detail), in: tx)
  }
}

extension StaffAccounts.Draft {
  /// As the column holds them.
  var storedRoles: String { roles.map(\.rawValue).sorted().joined(separator: ",") }

  /// What the audit log keeps of it.
  var summary: String {
    "\(login) \(storedRoles) \(region.isEmpty ? "-" : region) \(organisation?.text ?? "-")"
  }
}

extension AuditEvent {
  static let staffCreated = AuditEvent("account.created")
  static let staffChanged = AuditEvent("account.changed")
}
