/// The accounts of staff, made by the operator (ROL-8-06).
public struct StaffAccounts {
  /// What the operator says of a new account.
  public struct Draft: Hashable, Sendable {
    public let login: String
    public let displayName: String
    public let roles: Set<Role>
    public let organisation: Identifier<Organisation>?
    /// Division code; empty for no limit.
    public let region: String

    public init(
      login: String, displayName: String, roles: Set<Role>,
      organisation: Identifier<Organisation>?, region: String
    ) {
      self.login = login
      self.displayName = displayName
      self.roles = roles
      self.organisation = organisation
      self.region = region
    }
  }

  /// What became of a request for an account.
  public enum Creation: Hashable, Sendable {
    case created(Identifier<Account>)
    /// The login name is taken.
    case loginTaken
    /// The password breaks FLD-12-04.
    case passwordRefused(Violation.Reason)
  }

  let store: OpenStore
  let hash: PasswordHash

  public init(store: OpenStore, hash: PasswordHash = PasswordHash(cost: .staff)) {
    self.store = store
    self.hash = hash
  }

  /// Makes an account and writes who made it into the audit log.
  public func create(
    _ draft: Draft, password: String, at now: Moment, from entropy: Entropy
  ) throws -> Creation {
    let context = RuleContext(answers: Answers(), today: CalendarDay(containing: now))
    if let reason = PasswordRule().violations(of: password, in: context).first {
      return .passwordRefused(reason)
    }
    let id = Identifier<Account>(at: now, from: entropy)
    let hashed = hash.hash(password, from: entropy)
    do {
      try store.database.write { tx in
        try tx.run(
          """
          INSERT INTO account (id, system, organisation_id, login_name, display_name,
            password_hash, roles, region, state, created_at)
          VALUES (\(id), \(AccountRecord.System.staff.rawValue), \(draft.organisation),
            \(draft.login), \(draft.displayName), \(hashed),
            \(draft.roles.map(\.rawValue).sorted().joined(separator: ",")), \(draft.region),
            \(AccountRecord.State.active.rawValue), \(now))
          """)
        try store.audit.append(
          AuditEntry(
            at: now, account: "", role: Role.platformOperator.rawValue,
            event: AuditEvent("account.created"), subject: "account", id: id.text,
            to: AccountRecord.State.active.rawValue, detail: draft.login),
          in: tx)
      }
    } catch StoreError.duplicate {
      return .loginTaken
    }
    return .created(id)
  }
}
