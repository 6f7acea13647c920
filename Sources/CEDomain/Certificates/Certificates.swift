/// Issuing, showing and voiding certificates (SH-8-05…14).
public struct Certificates {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The valid certificate of a training.
  ///
  /// Its owner sees the whole name and document number, everybody else masked ones (FLD-13-07).
  public func certificate(
    of training: Identifier<Training>, by actor: Actor
  ) throws -> Certificate? {
    try store.database.read { tx in
      guard let found = try CertificateTable(store: store).valid(of: training, in: tx),
        Authority.allows(actor, .viewCertificate, Subject(owner: found.person))
      else { return nil }
      return actor.person == found.person ? found : found.masked
    }
  }

  /// Issues the certificate of a training that has just been finished.
  ///
  /// The text is frozen: courses finished later and better scores do not change it.
  func issue(
    for training: Training, by actor: Actor, at now: Moment, from entropy: Entropy,
    in tx: any Writing
  ) throws -> Certificate {
    let draft = try draft(for: training, at: now, from: entropy, in: tx)
    try CertificateTable(store: store).insert(draft, from: entropy, in: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .certificateIssued, subject: "certificate", id: draft.id.text,
        to: "valid", detail: draft.number), in: tx)
    return draft
  }

  /// Issues a new certificate with the best score; the former one becomes void and says so.
  ///
  /// Only when the person asks: a certificate already handed in stays good until then.
  public func renew(
    of training: Identifier<Training>, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> CertificateRenewal {
    try store.database.write { tx in
      guard let row = try TrainingTable.training(training, tx: tx),
        Authority.allows(actor, .viewCertificate, Subject(owner: row.person)),
        actor.person == row.person
      else { return .notPermitted }
      let table = CertificateTable(store: store)
      guard row.passedAt != nil, let former = try table.valid(of: training, in: tx) else {
        return .notFinished
      }
      guard let best = row.bestScore, best > former.score.tenths else {
        return .unchanged(former)
      }
      let draft = try draft(for: row, at: now, from: entropy, in: tx)
      try table.void(former, because: "renewed", replacement: draft.number, in: tx)
      try table.insert(draft, from: entropy, in: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .certificateRenewed, subject: "certificate",
          id: draft.id.text, from: former.number, to: draft.number), in: tx)
      return .issued(draft)
    }
  }

  /// A certificate that the actor may make void, masked; nil for everybody else.
  public func certificate(number: String, by actor: Actor) throws -> Certificate? {
    try store.database.read { tx in
      let number = TextNormalizer.code(number)
      guard let found = try CertificateTable(store: store).certificate(number: number, in: tx),
        try mayVoid(found, actor, in: tx)
      else { return nil }
      return found.masked
    }
  }

  private func mayVoid(
    _ found: Certificate, _ actor: Actor, in tx: any Reading
  ) throws -> Bool {
    let region = try NationalRecords.record(of: found.person, in: tx).departmentCode
    return Authority.allows(actor, .voidCertificate, Subject(owner: found.person, region: region))
  }

  /// Makes a certificate void (ROL-4-18); the public page says so from now on, and its owner hears
  /// of it.
  ///
  /// - Parameter reason: 1 to 200 characters, shown to the owner.
  /// - Returns: False when there is no valid certificate of this number, the reason is missing or
  ///   the actor may not.
  public func void(
    number: String, because reason: String, by actor: Actor, at now: Moment,
    from entropy: Entropy
  ) throws -> Bool {
    guard LengthRule.opinion.accepts(reason) else { return false }
    return try store.database.write { tx in
      let table = CertificateTable(store: store)
      guard let found = try table.certificate(number: number, in: tx), found.state == .valid else {
        return false
      }
      guard try mayVoid(found, actor, in: tx) else { return false }
      try table.void(found, because: reason, replacement: nil, in: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .certificateVoided, subject: "certificate",
          id: found.id.text, from: "valid", to: "void", detail: reason), in: tx)
      try ExamMessage.certificateVoided(number: found.number, reason: reason)
        .post(to: found.person, at: now, from: entropy, in: tx)
      return true
    }
  }

  private func draft(
    for training: Training, at now: Moment, from entropy: Entropy, in tx: any Writing
  ) throws -> Certificate {
    let directory = PersonDirectory(store: store)
    guard let person = try directory.person(training.person, in: tx),
      let document = try directory.documentNumber(of: training.person, in: tx)
    else { throw StoreError.damaged(detail: "person \(training.person)") }
    let items = try Timetable.items(of: training.id, in: tx).filter { $0.completedAt != nil }
    let institution = try tx.first(
      "SELECT name FROM organisation WHERE id = \(training.institution)")?.text(0)
    let order = try OrderTable.order(training.order, tx: tx)
    let unhashed = Certificate(
      id: Identifier(at: now, from: entropy), number: try Counter.certificate.nextText(in: tx),
      code: VerifyCode(from: entropy), training: training.id, person: training.person,
      year: training.year, trainingName: order?.trainingName ?? "",
      institutionName: institution ?? "", name: person.name, document: document,
      period: DayWindow(
        opens: CalendarDay(containing: training.purchasedAt), closes: training.window.closes),
      credits: items.reduce(.zero) { $0.adding($1.credits, to: $1.subject) },
      score: Score(tenths: training.bestScore ?? 0), issuedOn: CalendarDay(containing: now),
      contentHash: "", state: .valid, courses: CertificateLines.lines(of: items), version: 1)
    return unhashed.withHash(CertificateContent.hash(of: unhashed, with: store.seal))
  }
}

extension AuditEvent {
  static let certificateIssued = AuditEvent("certificate.issued")
  static let certificateRenewed = AuditEvent("certificate.renewed")
  static let certificateVoided = AuditEvent("certificate.voided")
}
