/// What a person agreed to, in which wording, and since when (PIPL; separate consent).
public struct Consent: Hashable, Sendable {
  /// What is done with the data; each purpose is agreed to by itself.
  public enum Purpose: String, Hashable, Sendable, CaseIterable {
    /// Identity number and pictures of the document for the real-name check (NAT-2.5).
    case realName

    /// The version of the wording that is asked for now. A new wording is agreed to anew.
    public var textVersion: Int {
      switch self {
      case .realName: 1
      }
    }
  }

  public let id: Identifier<Consent>
  public let purpose: Purpose
  public let textVersion: Int
  public let givenAt: Moment
  /// Nil while it stands.
  public let withdrawnAt: Moment?
  public let version: Int
}

/// The consents of persons: given and withdrawn by themselves alone, never deleted.
public struct Consents {
  /// What came of withdrawing.
  public enum Withdrawal: Hashable, Sendable {
    case withdrawn
    /// It was withdrawn before.
    case notStanding
    case notPermitted
  }

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The actor's own consents, newest first.
  public func consents(of actor: Actor) throws -> [Consent] {
    guard let person = owner(actor) else { return [] }
    return try store.database.read { try Consents.consents(of: person, in: $0) }
  }

  /// True while the actor agrees to the present wording.
  public func stands(_ purpose: Consent.Purpose, of actor: Actor) throws -> Bool {
    guard let person = owner(actor) else { return false }
    return try store.database.read { try Consents.stands(purpose, of: person, in: $0) }
  }

  /// Notes that the actor agrees to the present wording; agreeing twice is noted once.
  ///
  /// - Returns: False when the actor has no such person's account.
  @discardableResult
  public func give(
    _ purpose: Consent.Purpose, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> Bool {
    guard let person = owner(actor) else { return false }
    let id = Identifier<Consent>(at: now, from: entropy)
    try store.database.write { tx in
      guard try !Consents.stands(purpose, of: person, in: tx) else { return }
      try tx.run(
        """
        INSERT INTO consent (id, person_id, purpose, text_version, account_id, given_at)
        VALUES (\(id), \(person), \(purpose.rawValue), \(purpose.textVersion), \(actor.account),
          \(now))
        """)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .consentGiven, subject: "consent", id: id.text,
          to: purpose.rawValue, detail: "v\(purpose.textVersion)"), in: tx)
    }
    return true
  }

  /// Ends a consent for what is still to come; what was done under it stays done.
  public func withdraw(_ consent: Consent, by actor: Actor, at now: Moment) throws -> Withdrawal {
    guard let person = owner(actor) else { return .notPermitted }
    return try store.database.write { tx in
      let changed = try tx.run(
        """
        UPDATE consent SET withdrawn_at = \(now), version = version + 1
        WHERE id = \(consent.id) AND person_id = \(person) AND withdrawn_at IS NULL
        """)
      guard changed == 1 else { return .notStanding }
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .consentWithdrawn, subject: "consent", id: consent.id.text,
          from: consent.purpose.rawValue), in: tx)
      return .withdrawn
    }
  }

  static func stands(
    _ purpose: Consent.Purpose, of person: Identifier<Person>, in tx: any Reading
  ) throws -> Bool {
    try tx.count(
      """
      SELECT count(*) FROM consent
      WHERE person_id = \(person) AND purpose = \(purpose.rawValue)
        AND text_version = \(purpose.textVersion) AND withdrawn_at IS NULL
      """) > 0
  }

  static func consents(of person: Identifier<Person>, in tx: any Reading) throws -> [Consent] {
    try tx.rows(
      """
      SELECT id, purpose, text_version, given_at, withdrawn_at, version FROM consent
      WHERE person_id = \(person) ORDER BY given_at DESC, id DESC
      """
    ).map { row in
      Consent(
        id: row.identifier(0), purpose: try row.code(1), textVersion: row.integer(2),
        givenAt: row.moment(3), withdrawnAt: row.optionalMoment(4), version: row.integer(5))
    }
  }

  private func owner(_ actor: Actor) -> Identifier<Person>? {
    guard let person = actor.person,
      Authority.allows(actor, .giveConsent, Subject(owner: person))
    else { return nil }
    return person
  }
}

extension AuditEvent {
  static let consentGiven = AuditEvent("consent.given")
  static let consentWithdrawn = AuditEvent("consent.withdrawn")
}
