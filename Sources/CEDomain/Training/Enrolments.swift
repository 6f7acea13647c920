/// Enrolling for a training year at the unified entry (SH-3-04…14).
public struct Enrolments {
  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// What the entry offers `person` today; nothing to whoever may not enrol the person.
  public func options(
    for person: Identifier<Person>, in jurisdiction: String = "SH", by actor: Actor,
    at now: Moment
  ) throws -> EnrolmentOptions {
    guard actor.may(.enrol, of: person) else {
      return EnrolmentOptions(isCollected: false, years: [], existing: [])
    }
    return try store.database.read { tx in
      try options(for: person, in: jurisdiction, at: now, tx: tx)
    }
  }

  /// Enrols the person, or changes the institution while nothing is paid (SH-3-13, SH-3-14).
  public func enrol(
    _ person: Identifier<Person>, year: Int, institution: Identifier<Organisation>,
    in jurisdiction: String = "SH", by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> EnrolmentOutcome {
    guard actor.may(.enrol, of: person) else { return .refused(.notPermitted) }
    return try store.database.write { tx in
      try enrol(
        person, year: year, institution: institution, in: jurisdiction, by: actor, at: now,
        from: entropy, tx: tx)
    }
  }

  /// The person's enrolments, newest year first; only those the actor may see.
  public func enrolments(
    of person: Identifier<Person>, in jurisdiction: String = "SH", by actor: Actor
  ) throws -> [Enrolment] {
    try store.database.read { tx in
      try EnrolmentTable.enrolments(of: person, in: jurisdiction, tx: tx)
        .filter { actor.may(.viewTraining, of: person, at: $0.institution) }
    }
  }

  /// The same inside a transaction: a roster enrols its learners when it is paid.
  func enrol(
    _ person: Identifier<Person>, year: Int, institution: Identifier<Organisation>,
    in jurisdiction: String, by actor: Actor, at now: Moment, from entropy: Entropy,
    tx: any Writing
  ) throws -> EnrolmentOutcome {
    let options = try options(for: person, in: jurisdiction, at: now, tx: tx)
    guard options.isCollected else { return .refused(.collectionMissing) }
    guard let offered = options.year(year) else { return .refused(.yearNotOffered) }
    guard offered.institutions.contains(where: { $0.id == institution }) else {
      return .refused(.institutionUnknown)
    }
    let today = CalendarDay(containing: now)
    let policy = try TrainingPolicies.policy(of: jurisdiction, year: year, on: today, tx: tx)
    guard let version = policy?.version else { return .refused(.yearNotOffered) }
    if let existing = options.enrolment(for: year) {
      return try change(existing, to: institution, version: version, by: actor, at: now, tx: tx)
    }
    let enrolment = Enrolment(
      id: Identifier(at: now, from: entropy), person: person, jurisdiction: jurisdiction,
      year: year, institution: institution, profileVersion: version, state: .enrolled,
      createdAt: now, version: 1)
    try EnrolmentTable.insert(enrolment, tx: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .enrolled, subject: "enrolment", id: enrolment.id.text,
        to: enrolment.state.rawValue, detail: "\(year) \(institution)"), in: tx)
    return .enrolled(enrolment)
  }

  private func change(
    _ existing: Enrolment, to institution: Identifier<Organisation>, version: Int,
    by actor: Actor, at now: Moment, tx: any Writing
  ) throws -> EnrolmentOutcome {
    guard existing.institution != institution else { return .refused(.alreadyEnrolled) }
    let bought = try OrderTable.isBought(existing.year, by: existing.person, tx: tx)
    guard !bought else { return .refused(.alreadyPaid) }
    try EnrolmentTable.set(
      institution: institution, profileVersion: version, of: existing, tx: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .institutionChanged, subject: "enrolment",
        id: existing.id.text, from: existing.institution.text, to: institution.text), in: tx)
    let changed = try EnrolmentTable.enrolment(existing.id, tx: tx)
    return .changed(changed ?? existing)
  }

  private func options(
    for person: Identifier<Person>, in jurisdiction: String, at now: Moment, tx: any Reading
  ) throws -> EnrolmentOptions {
    let today = CalendarDay(containing: now)
    let open = try TrainingPolicies.openYears(of: jurisdiction, on: today, tx: tx)
    let isRequired = open.first?.isCollectionRequired ?? true
    let collected = try !isRequired || NationalRecords.record(of: person, in: tx).allowsEnrolment
    return EnrolmentOptions(
      isCollected: collected, years: open.map { EnrolmentYear($0) },
      existing: try EnrolmentTable.enrolments(of: person, in: jurisdiction, tx: tx))
  }
}

extension EnrolmentYear {
  init(_ policy: TrainingPolicy) {
    self.init(
      year: policy.year, isMakeUp: policy.isMakeUp, study: policy.study,
      institutions: policy.institutions)
  }
}

extension AuditEvent {
  static let enrolled = AuditEvent("enrolment.made")
  static let institutionChanged = AuditEvent("enrolment.institution")
}
