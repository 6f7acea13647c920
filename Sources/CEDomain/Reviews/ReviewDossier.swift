/// Everything about one case that a reviewer reads (ROL-2-03).
public struct ReviewDossier: Sendable {
  public let item: ReviewCase
  /// What was handed in, while it waits and the reader has it open; nil afterwards, when nobody
  /// has a task about the person any more (FLD-13-07).
  public let submission: Submission?
  /// What was handed in, as forms in reading order.
  public let forms: [Form]
  /// Nil together with ``submission``.
  public let person: UnmaskedPerson?
  /// The person's other cases, the latest first.
  public let earlier: [ReviewCase]
  public let decisions: [ReviewDecision]
  public let trail: [TrailEntry]
  /// Steps there are in all.
  public let stepCount: Int

  /// Who did what to a case, and when.
  public struct TrailEntry: Hashable, Sendable {
    public let entry: AuditEntry
    /// Empty for the program itself.
    public let name: String
  }
}

/// What came of opening a case.
public enum ReviewOpening: Sendable {
  case opened(ReviewDossier)
  case refused(ReviewRefusal)
}

extension ReviewDesk {
  /// Opens a case: claims it for half an hour and shows everything, unmasked and audited; a case
  /// that is decided shows what became of it and nothing about the person.
  public func open(
    _ id: Identifier<ReviewCase>, by actor: Actor, at now: Moment
  ) throws -> ReviewOpening {
    let claimed = try store.database.write { tx in
      try claim(id, by: actor, at: now, tx: tx)
    }
    switch claimed {
    case .refused(let reason): return .refused(reason)
    case .done(let item):
      // Read after the claim: nobody need wait for it.
      return try store.database.read { tx in
        .opened(try dossier(of: item, isTask: item.state == .pending, tx: tx))
      }
    }
  }

  /// Claims a case that waits, and writes the opening down.
  private func claim(
    _ id: Identifier<ReviewCase>, by actor: Actor, at now: Moment, tx: any Writing
  ) throws -> ReviewOutcome {
    guard let item = try reviews.table.reviewCase(id, tx: tx) else {
      return .refused(.unknownCase)
    }
    let actor = try actor.withPerson(in: tx)
    if let reason = reviews.refusal(of: item, to: actor) {
      return .refused(.notPermitted(reason))
    }
    guard item.state == .pending else { return .done(item) }
    if let claim = item.claim, claim.holds(against: actor, at: now) {
      return .refused(.held(claim))
    }
    try reviews.table.claim(item, by: actor, at: now, tx: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .caseOpened, subject: "review_case", id: id.text,
        detail: item.person.text), in: tx)
    return .done(try reviews.reread(id, tx: tx))
  }

  /// Gives a case back; harmless when it is a colleague's.
  public func release(_ id: Identifier<ReviewCase>, by actor: Actor) throws {
    try store.database.write { try reviews.table.release(id, by: actor, tx: $0) }
  }

  /// What became of a case meanwhile: for whoever's decision came too late (OV-5-14).
  public func state(of id: Identifier<ReviewCase>, by actor: Actor) throws -> ReviewDossier? {
    try store.database.read { tx in
      guard let item = try reviews.table.reviewCase(id, tx: tx),
        reviews.refusal(of: item, to: actor) != .otherRegion
      else { return nil }
      return try dossier(of: item, isTask: false, tx: tx)
    }
  }

  private func dossier(
    of item: ReviewCase, isTask: Bool, tx: any Reading
  ) throws -> ReviewDossier {
    let matter = reviews.matter(item.kind)
    let submission = isTask ? try reviews.submission(of: item, in: tx) : nil
    let history = try store.audit.history(of: "review_case", id: item.id.text, in: tx)
    let names = try names(of: Set(history.map(\.account)), tx: tx)
    return ReviewDossier(
      item: item, submission: submission,
      forms: try submission.map { try matter.forms(for: $0.after, in: store) } ?? [],
      person: isTask ? try person(item.person, tx: tx) : nil,
      earlier: try reviews.cases(of: item.person, in: tx).filter { $0.id != item.id },
      decisions: try reviews.table.decisions(on: item.id, tx: tx),
      trail: history.map {
        ReviewDossier.TrailEntry(entry: $0, name: names[$0.account] ?? "")
      }, stepCount: matter.steps.count)
  }

  private func person(_ id: Identifier<Person>, tx: any Reading) throws -> UnmaskedPerson? {
    let directory = PersonDirectory(store: store)
    guard let record = try directory.person(id, in: tx) else { return nil }
    return UnmaskedPerson(
      name: record.name, documentNumber: try directory.documentNumber(of: id, in: tx) ?? "",
      mobile: try directory.mobile(of: id, in: tx) ?? "")
  }

  private func names(of accounts: Set<String>, tx: any Reading) throws -> [String: String] {
    let rows = try tx.rows(
      "SELECT id, display_name FROM account WHERE id IN (\(list: accounts.sorted()))")
    return Dictionary(rows.map { ($0.text(0), $0.text(1)) }) { first, _ in first }
  }
}

extension ReviewTable {
  /// Notes who has a case open; the first opening ends the owner's time to withdraw (OV-7-06).
  ///
  /// The version stays: a claim is no decision.
  func claim(_ item: ReviewCase, by actor: Actor, at now: Moment, tx: any Writing) throws {
    try tx.run(
      """
      UPDATE review_case SET claimed_by = \(actor.account), claimed_at = \(now),
        opened_at = coalesce(opened_at, \(now))
      WHERE id = \(item.id)
      """)
  }

  func release(_ id: Identifier<ReviewCase>, by actor: Actor, tx: any Writing) throws {
    try tx.run(
      """
      UPDATE review_case SET claimed_by = NULL, claimed_at = NULL
      WHERE id = \(id) AND claimed_by = \(actor.account)
      """)
  }
}
