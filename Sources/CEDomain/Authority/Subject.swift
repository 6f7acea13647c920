/// What an action is done to; what is not said is not known, and what is not known is refused.
public struct Subject: Hashable, Sendable {
  /// The person whose data it is.
  public let owner: Identifier<Person>?
  /// The unit or institution it belongs to.
  public let organisation: Identifier<Organisation>?
  /// The code of the division it belongs to.
  public let region: String
  /// True while the actor has a review or desk task about it (FLD-13-07).
  public let hasOpenTask: Bool

  public init(
    owner: Identifier<Person>? = nil, organisation: Identifier<Organisation>? = nil,
    region: String = "", hasOpenTask: Bool = false
  ) {
    self.owner = owner
    self.organisation = organisation
    self.region = region
    self.hasOpenTask = hasOpenTask
  }

  /// Nobody's in particular: profiles, the calendar, the outbox as a whole.
  public static let everything = Subject()
}

/// What ``Authority/check(_:_:_:)`` answers.
public enum Permission: Hashable, Sendable {
  case granted
  case refused(Refusal)

  public var isGranted: Bool { self == .granted }
}

/// Why somebody may not do something.
public enum Refusal: Hashable, Sendable, CaseIterable {
  /// None of the actor's roles does this.
  case notYourRole
  /// It belongs to another person.
  case notYours
  /// It belongs to another unit or institution (ROL-3-11).
  case otherOrganisation
  /// It belongs to another region (ROL-4-17).
  case otherRegion
  /// The actor would decide an own application (ROL-1-12).
  case ownApplication
  /// The actor is learner and staff at the same sign-in (ROL-1-12).
  case mixedRoles
  /// Unmasked data is shown to its owner and to whoever has a task about it (FLD-13-07).
  case noOpenTask
}
