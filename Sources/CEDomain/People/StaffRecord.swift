/// An account of staff as the operator sees it (ROL-8-06).
public struct StaffRecord: Hashable, Sendable {
  public let id: Identifier<Account>
  public let login: String
  public let displayName: String
  public let roles: Set<Role>
  public let organisation: Identifier<Organisation>?
  /// Empty where it belongs to none.
  public let organisationName: String
  /// Division code; empty for no limit.
  public let region: String
  public let state: AccountRecord.State
  /// Until when a password given out by an operator works; nil once an own one was chosen.
  public let oneTimeUntil: Moment?
  public let createdAt: Moment
  public let version: Int

  /// What of it can be changed.
  public var draft: StaffAccounts.Draft {
    StaffAccounts.Draft(
      login: login, displayName: displayName, roles: roles, organisation: organisation,
      region: region)
  }

  init(_ row: Row) {
    id = row.identifier(0)
    login = row.text(1)
    displayName = row.text(2)
    roles = Set(row.text(3).split(separator: ",").compactMap { Role(rawValue: String($0)) })
    organisation = row.optionalIdentifier(4)
    organisationName = row.optionalText(5) ?? ""
    region = row.text(6)
    state = AccountRecord.State(rawValue: row.text(7)) ?? .disabled
    oneTimeUntil = row.optionalMoment(8)
    createdAt = row.moment(9)
    version = row.integer(10)
  }

  static let query: SQL = """
    SELECT a.id, a.login_name, a.display_name, a.roles, a.organisation_id, o.name, a.region,
      a.state, a.one_time_until, a.created_at, a.version
    FROM account a LEFT JOIN organisation o ON o.id = a.organisation_id
    WHERE a.system = 'STAFF'
    """
}

extension Role {
  /// The roles an account of staff can have; never a learner's (ROL-1-12).
  public static let staff = Role.allCases.filter { $0 != .learner && $0 != .system }
}
