/// Who is asking: what ``Authority`` decides on and what audit rows name.
public struct Actor: Hashable, Sendable {
  public let account: Identifier<Account>
  /// The person behind a learner's account; nil for staff.
  public let person: Identifier<Person>?
  public let roles: Set<Role>
  /// The organisation a member of staff belongs to.
  public let organisation: Identifier<Organisation>?
  /// The division code whose records the actor may see; empty for no limit.
  public let region: String
  public let session: Identifier<Session>
  /// The name shown in the top bar.
  public let displayName: String

  public init(
    account: Identifier<Account>, person: Identifier<Person>?, roles: Set<Role>,
    organisation: Identifier<Organisation>?, region: String, session: Identifier<Session>,
    displayName: String
  ) {
    self.account = account
    self.person = person
    self.roles = roles
    self.organisation = organisation
    self.region = region
    self.session = session
    self.displayName = displayName
  }
}

/// What an account may act as (ROL-1).
public enum Role: String, Hashable, Sendable, CaseIterable {
  case learner
  case employer
  case countyFinance, cityFinance, provinceFinance
  case humanResources
  case networkInstitution, faceToFaceInstitution
  case examOffice
  case cashier
  case support
  case platformOperator
  /// Jobs that no person started: the sweep, the credit confirmation.
  case system
}

/// Row kinds that identifiers name; they have no values.
public enum Account {}
public enum Person {}
public enum Organisation {}
public enum Session {}
