/// Somebody's way into one system (OV-5-02).
public struct AccountRecord: Hashable, Sendable {
  /// The systems an account opens.
  public enum System: String, Hashable, Sendable, CaseIterable {
    case shanghai = "SH"
    case national = "NAT"
    case staff = "STAFF"
  }

  public enum State: String, Hashable, Sendable, CaseIterable {
    case active
    /// Locked by the operator; time does not open it.
    case locked
    case disabled
  }

  public let id: Identifier<Account>
  public let person: Identifier<Person>?
  public let organisation: Identifier<Organisation>?
  public let loginName: String
  public let displayName: String
  public let roles: Set<Role>
  public let region: String
  public let state: State

  init(_ row: Row) {
    id = row.identifier(0)
    person = row.optionalIdentifier(1)
    organisation = row.optionalIdentifier(2)
    loginName = row.text(3)
    displayName = row.text(4)
    roles = Set(row.text(5).split(separator: ",").compactMap { Role(rawValue: String($0)) })
    region = row.text(6)
    // A state this version does not know lets nobody in.
    state = State(rawValue: row.text(7)) ?? .disabled
  }

  static let columns = SQL.Fragment(
    "id, person_id, organisation_id, login_name, display_name, roles, region, state")

  /// The actor of a session of this account.
  ///
  /// A member of staff never acts as learner in the same sign-in (ROL-1-12).
  func actor(session: Identifier<Session>) -> Actor {
    let staff = roles.subtracting([.learner])
    return Actor(
      account: id, person: staff.isEmpty ? person : nil,
      roles: staff.isEmpty ? roles : staff, organisation: organisation, region: region,
      session: session, displayName: displayName)
  }
}

/// The stored accounts.
public struct Accounts {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  func account(_ id: Identifier<Account>, in tx: any Reading) throws -> AccountRecord? {
    try tx.first("SELECT \(AccountRecord.columns) FROM account WHERE id = \(id)")
      .map { AccountRecord($0) }
  }

  func account(
    of person: Identifier<Person>, in system: AccountRecord.System, tx: any Reading
  ) throws -> AccountRecord? {
    try tx.first(
      """
      SELECT \(AccountRecord.columns) FROM account
      WHERE person_id = \(person) AND system = \(system.rawValue)
      """
    ).map { AccountRecord($0) }
  }

  /// When each of a person's accounts was opened, oldest first.
  func openings(of person: Identifier<Person>, in tx: any Reading) throws -> [Opening] {
    try tx.rows(
      """
      SELECT id, system, login_name, created_at FROM account
      WHERE person_id = \(person) ORDER BY created_at, id
      """
    ).map { row in
      Opening(
        id: row.identifier(0), system: try row.code(1), loginName: row.text(2),
        openedAt: row.moment(3))
    }
  }

  /// An account as the person's history tells of it.
  struct Opening: Hashable, Sendable {
    let id: Identifier<Account>
    let system: AccountRecord.System
    let loginName: String
    let openedAt: Moment
  }

  /// The learner's account in Shanghai; made at the first sign-in, for Shanghai has no
  /// registration (SH-2-04, POL-H-01).
  func learnerAccount(
    of person: PersonRecord, at now: Moment, from entropy: Entropy, in tx: any Writing
  ) throws -> AccountRecord {
    if let found = try account(of: person.id, in: .shanghai, tx: tx) { return found }
    let id = Identifier<Account>(at: now, from: entropy)
    try tx.run(
      """
      INSERT INTO account (id, system, person_id, login_name, display_name, roles, region, state,
        created_at)
      VALUES (\(id), \(AccountRecord.System.shanghai.rawValue), \(person.id),
        \(person.id.text), \(person.name), \(Role.learner.rawValue), \("310000"),
        \(AccountRecord.State.active.rawValue), \(now))
      """)
    guard let made = try account(id, in: tx) else {
      preconditionFailure("an account just made is gone")
    }
    return made
  }
}
