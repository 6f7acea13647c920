/// One person of a ``MassIntake``: who it is, what is in force, what is applied for.
public struct Entrant: Sendable {
  public var person: PersonEntry
  /// When the account was opened.
  public var registeredAt: Moment
  /// The collection that is in force; empty for a person without one.
  public var approved: Answers
  /// What was handed in for review, in order of time.
  public var applications: [Application]
  /// True for a person who has begun the collection and not handed it in.
  public var hasDraft: Bool

  public init(
    person: PersonEntry, registeredAt: Moment, approved: Answers = Answers(),
    applications: [Application] = [], hasDraft: Bool = false
  ) {
    self.person = person
    self.registeredAt = registeredAt
    self.approved = approved
    self.applications = applications
    self.hasDraft = hasDraft
  }

  /// One thing handed in, and what became of it.
  public struct Application: Sendable {
    public var kind: CaseKind
    public var unitName: String
    /// The division that decides; kinds whose steps name an answer read it there.
    public var department: String
    public var submission: Submission
    public var submittedAt: Moment
    /// What was decided, with its words; nil while it waits.
    public var decision: Decision?

    public init(
      _ kind: CaseKind, unitName: String, department: String, _ submission: Submission,
      at submittedAt: Moment, decision: Decision? = nil
    ) {
      self.kind = kind
      self.unitName = unitName
      self.department = department
      self.submission = submission
      self.submittedAt = submittedAt
      self.decision = decision
    }
  }

  /// What a department decided.
  public struct Decision: Sendable {
    public var action: ReviewAction
    public var opinion: Opinion
    public var at: Moment
    /// The reviewer; nil for the program itself.
    public var reviewer: Actor?

    public init(
      _ action: ReviewAction, _ opinion: Opinion = Opinion(), at: Moment, by reviewer: Actor? = nil
    ) {
      self.action = action
      self.opinion = opinion
      self.at = at
      self.reviewer = reviewer
    }
  }
}
