/// Everything that is applied for and decided by a person: the one review desk (ROL-2).
///
/// The verbs of the owner work inside the caller's transaction, so that what was typed, the case
/// and what the owner sees of it come into being together; ``decide(_:on:version:opinion:by:at:from:)``
/// is a transaction of its own (ROL-2-05).
///
/// ```swift
/// let outcome = try Reviews(store: store).submit(
///   ReviewApplication(.transfer, of: person, Submission(before: old, after: new)),
///   by: actor, at: now, from: entropy, in: tx)
/// ```
public struct Reviews {
  let store: OpenStore
  let matters: [any ReviewedMatter]

  /// - Parameter matters: The kinds of application there are.
  public init(store: OpenStore, matters: [any ReviewedMatter] = ReviewedMatters.all) {
    self.store = store
    self.matters = matters
  }

  var table: ReviewTable { ReviewTable(seal: store.seal) }
  var submissions: SubmissionTable { SubmissionTable(seal: store.seal) }

  /// The rules of a kind; a kind nobody listed is our own mistake.
  func matter(_ kind: CaseKind) -> any ReviewedMatter {
    guard let matter = matters.first(where: { $0.kind == kind }) else {
      preconditionFailure("no matter is listed for \(kind)")
    }
    return matter
  }

  /// Hands an application in: a new case, or the same one again after a return or a withdrawal.
  ///
  /// The caller has checked that the answers are complete. A person has at most one waiting case
  /// of a kind (NAT-4-07).
  ///
  /// - Parameter id: The case to hand in again; it keeps its number (ROL-2-09) and goes to the
  ///   department that is named now (NAT-3.6-05).
  public func submit(
    _ application: ReviewApplication, resubmitting id: Identifier<ReviewCase>? = nil,
    by actor: Actor, at now: Moment, from entropy: Entropy, in tx: any Writing
  ) throws -> ReviewOutcome {
    let kinds = [application.kind]
    let earlier = try table.cases(kinds, of: application.person, tx: tx)
    if let waiting = earlier.first(where: { $0.state == .pending }) {
      return .refused(.alreadyWaiting(waiting))
    }
    let subject = Subject(owner: application.person)
    if case .refused(let reason) = Authority.check(actor, .submitCase, subject) {
      return .refused(.notPermitted(reason))
    }
    guard let id else {
      return .done(try enter(application, by: actor, at: now, from: entropy, tx: tx))
    }
    guard let item = earlier.first(where: { $0.id == id }) else { return .refused(.unknownCase) }
    return try resubmit(item, application, by: actor, at: now, from: entropy, tx: tx)
  }

  /// Hands an application in that no person need decide: it is approved at once and carried out
  /// (自动审核, ROL-9-08).
  public func approveAutomatically(
    _ application: ReviewApplication, by actor: Actor, at now: Moment, from entropy: Entropy,
    in tx: any Writing
  ) throws -> ReviewOutcome {
    let outcome = try submit(application, by: actor, at: now, from: entropy, in: tx)
    guard case .done(let item) = outcome else { return outcome }
    return try move(
      item, .approve, Opinion(), as: .system, isOwner: false, by: nil, at: now, from: entropy,
      tx: tx)
  }

  /// Takes a case back before any reviewer opened it (OV-7-06).
  public func withdraw(
    _ id: Identifier<ReviewCase>, by actor: Actor, at now: Moment, from entropy: Entropy,
    in tx: any Writing
  ) throws -> ReviewOutcome {
    guard let item = try table.reviewCase(id, tx: tx) else { return .refused(.unknownCase) }
    let subject = Subject(owner: item.person)
    if case .refused(let reason) = Authority.check(actor, .withdrawCase, subject) {
      return .refused(.notPermitted(reason))
    }
    return try move(
      item, .withdraw, Opinion(), as: .learner, isOwner: actor.person == item.person, by: actor,
      at: now, from: entropy, tx: tx)
  }

  // MARK: What the owner and other desks ask

  /// The person's latest case of a kind; nil when nothing was ever handed in.
  public func latest(
    _ kind: CaseKind, of person: Identifier<Person>, in tx: any Reading
  ) throws -> ReviewCase? {
    try table.cases([kind], of: person, tx: tx).first
  }

  /// All cases of a person, the latest first.
  public func cases(
    _ kinds: [CaseKind] = CaseKind.allCases, of person: Identifier<Person>, in tx: any Reading
  ) throws -> [ReviewCase] {
    try table.cases(kinds, of: person, tx: tx)
  }

  /// The person's cases that wait for a decision: what blocks another application (NAT-5.1-31).
  public func pending(
    _ kinds: [CaseKind] = CaseKind.allCases, of person: Identifier<Person>, in tx: any Reading
  ) throws -> [ReviewCase] {
    try table.cases(kinds, of: person, tx: tx).filter { $0.state == .pending }
  }

  /// What was handed in last in a case. Callers have asked ``Authority`` before.
  public func submission(of item: ReviewCase, in tx: any Reading) throws -> Submission {
    guard let found = try submissions.submission(item.submission, of: item.id, tx: tx) else {
      throw StoreError.damaged(detail: "submission \(item.id.text)")
    }
    return found
  }

  // MARK: Handing in

  private func enter(
    _ application: ReviewApplication, by actor: Actor, at now: Moment, from entropy: Entropy,
    tx: any Writing
  ) throws -> ReviewCase {
    let directory = PersonDirectory(store: store)
    guard let person = try directory.person(application.person, in: tx) else {
      throw StoreError.damaged(detail: "person \(application.person.text)")
    }
    let position = ReviewTable.Position(
      state: .pending, step: 0, department: department(of: application, step: 0), revision: 0,
      submission: 0, unitName: application.unitName, way: .manual)
    let id = try table.insert(
      application, person: person, at: position, now: now, from: entropy, tx: tx)
    try submissions.insert(
      application.submission, of: id, ordinal: 0, at: now, from: entropy, tx: tx)
    try audit(id, from: nil, to: .pending, detail: application.kind.rawValue, actor, now, tx)
    return try reread(id, tx: tx)
  }

  private func resubmit(
    _ item: ReviewCase, _ application: ReviewApplication, by actor: Actor, at now: Moment,
    from entropy: Entropy, tx: any Writing
  ) throws -> ReviewOutcome {
    let workflow = ReviewWorkflow.canonical(reviewers: [])
    let outcome = workflow.outcome(
      of: .submit, in: item.state, by: .learner, isOwner: actor.person == item.person
    ) { _ in true }
    guard case .moved(let state, let effects, _) = outcome else {
      return .refused(.notInState(item.state))
    }
    let position = ReviewTable.Position(
      state: state, step: 0, department: department(of: application, step: 0),
      revision: item.revision + (effects.contains(.countRevision) ? 1 : 0),
      submission: item.submission + 1, unitName: application.unitName, way: .manual)
    try table.move(item, to: position, isSubmitted: true, at: now, tx: tx)
    try submissions.insert(
      application.submission, of: item.id, ordinal: position.submission, at: now, from: entropy,
      tx: tx)
    try audit(
      item.id, from: item.state, to: state, detail: "\(item.kind.rawValue) \(position.revision)",
      actor, now, tx)
    return .done(try reread(item.id, tx: tx))
  }

  /// The department of a step: the answer the kind names, else the one handed in.
  func department(of application: ReviewApplication, step: Int) -> String {
    let steps = matter(application.kind).steps
    let key = steps.indices.contains(step) ? steps[step].department : nil
    return key.map { application.submission.after[$0] } ?? application.department ?? ""
  }

  func reread(_ id: Identifier<ReviewCase>, tx: any Reading) throws -> ReviewCase {
    guard let item = try table.reviewCase(id, tx: tx) else {
      throw StoreError.damaged(detail: "review_case \(id.text)")
    }
    return item
  }

  func audit(
    _ id: Identifier<ReviewCase>, from old: ReviewState?, to new: ReviewState,
    detail: String, _ actor: Actor?, _ now: Moment, _ tx: any Writing
  ) throws {
    try store.audit.append(
      AuditEntry(
        at: now, account: actor?.account.text ?? "",
        role: actor.map { $0.roles.map(\.rawValue).sorted().joined(separator: ",") }
          ?? Role.system.rawValue,
        event: .caseMoved, subject: "review_case", id: id.text, from: old?.rawValue,
        to: new.rawValue, detail: detail), in: tx)
  }
}

extension AuditEvent {
  static let caseMoved = AuditEvent("case.moved")
  static let caseOpened = AuditEvent("case.opened")
}
