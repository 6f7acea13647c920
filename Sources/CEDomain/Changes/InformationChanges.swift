/// 会计人员信息变更: changes of an approved collection, each a case of its own (NAT-4).
///
/// A change holds the part before and after it; the new values come into force with the approval
/// (NAT-4.1-06). Rows are taken over one by one, so that a transfer's new row survives a change
/// that was asked for before it.
public struct InformationChanges {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  private var table: CollectionTable { CollectionTable(seal: store.seal) }
  private var reviews: Reviews { Reviews(store: store) }

  /// What the actor's own change pages show; nil for whoever has no collection to change.
  public func sheet(by actor: Actor) throws -> ChangeSheet? {
    guard let person = owner(actor) else { return nil }
    return try store.database.read { tx in
      let known = try Collections(store: store).known(of: person, in: tx)
      return ChangeSheet(
        state: try table.record(of: person, in: tx)?.state ?? .none,
        current: try table.approved(of: person, in: tx).merging(known),
        birthDate: CalendarDay(known[.collectionBirthDate]),
        records: try records(of: person, in: tx))
    }
  }

  /// Asks for other basic values: in force at once unless 身份证明 changes (NAT-4.1-05/06).
  public func changeBasics(
    to typed: Answers, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> ChangeOutcome {
    try change(.basics, by: actor, at: now, from: entropy) { base in
      let after = ChangePart.basics.answers(in: base.collection.merging(editable(typed, of: base)))
      let context = RuleContext(answers: base.collection.merging(after), today: base.today)
      let found = Form.changeBasics.violations(in: context).filter { !$0.isWarning }
      guard found.isEmpty else { return .outcome(.invalid(found)) }
      return .proceed(after, checks: [])
    }
  }

  /// Adds a row, or puts one in the place of the row with its id (NAT-4.2, NAT-4.3).
  ///
  /// - Parameter port: 学信网, asked about a new or changed education outside of any transaction.
  public func changeRow(
    _ row: RowList.Row, of part: ChangePart, checking port: any RecordCheckPort, by actor: Actor,
    at now: Moment, from entropy: Entropy
  ) throws -> ChangeOutcome {
    guard let list = part.list, let person = owner(actor) else { return .refused(.notPermitted) }
    let known = try store.database.read { try Collections(store: store).known(of: person, in: $0) }
    let today = CalendarDay(containing: now)
    guard let form = part.rowForm(born: CalendarDay(known[.collectionBirthDate]))?.form else {
      return .refused(.notPermitted)
    }
    // What was locked when a former platform handed it over is reviewed anew here.
    var row = RowList.Row(id: row.id, answers: row.answers, isHistorical: row.isHistorical)
    if let found = faults(of: row, form, today) { return .invalid(found) }
    if let claim = DegreeClaim(in: row.answers), part == .education,
      claim.verdict(in: row.answers) == nil
    {
      let verdict = port.verdict(on: Collections.question(.degree(claim), of: known))
      row.answers = claim.keeping(verdict, in: row.answers)
      if let found = faults(of: row, form, today) { return .picturesNeeded(row, found) }
    }
    return try change(part, by: actor, at: now, from: entropy) { base in
      var rows = RowList(text: base.collection[list])
      rows.put(row)
      return try part.proceeding(with: rows, base)
    }
  }

  /// Asks for a row to be taken away; it stays until the approval (NAT-4.2-06).
  public func deleteRow(
    _ id: String, of part: ChangePart, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> ChangeOutcome {
    guard let list = part.list else { return .refused(.notPermitted) }
    return try change(part, by: actor, at: now, from: entropy) { base in
      var rows = RowList(text: base.collection[list])
      guard rows[id] != nil else { return .outcome(.refused(.rowGone)) }
      rows.remove(id)
      return try part.proceeding(with: rows, base)
    }
  }

  /// Asks for another scope; the rows in force must already meet its needs (NAT-4.4-01).
  public func changeScope(
    to scope: CollectionScope, checking port: any RecordCheckPort, by actor: Actor,
    at now: Moment, from entropy: Entropy
  ) throws -> ChangeOutcome {
    guard let person = owner(actor) else { return .refused(.notPermitted) }
    let known = try store.database.read { try Collections(store: store).known(of: person, in: $0) }
    let verdict: CheckResult.Verdict? =
      scope == .qualified
      ? port.verdict(on: Collections.question(.accountingCertificate, of: known)) : nil
    return try change(.scope, by: actor, at: now, from: entropy) { base in
      var after = Answers([.collectionScope: scope.rawValue])
      after[.collectionLibraryCheck] = verdict?.rawValue ?? ""
      let whole = base.collection.merging(after)
      if let part = scope.unmetPart(in: whole, today: base.today) {
        return .outcome(.refused(.scopeNotMet(scope, part)))
      }
      let checks = verdict.map { [CheckResult("certificateLibrary", $0)] } ?? []
      return .proceed(after, checks: checks)
    }
  }

  /// Takes a waiting change back (OV-7-06).
  public func withdraw(
    _ id: Identifier<ReviewCase>, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> ChangeOutcome {
    try store.database.write { tx in
      switch try reviews.withdraw(id, by: actor, at: now, from: entropy, in: tx) {
      case .done(let item): .submitted(item)
      case .refused(.opened): .refused(.opened)
      case .refused: .refused(.notPermitted)
      }
    }
  }

  // MARK: Steps

  /// What a change starts from.
  struct Base {
    let collection: Answers
    let today: CalendarDay
    let birthDate: CalendarDay?
  }

  /// What to hand in, or why not.
  enum Proceeding {
    case proceed(Answers, checks: [CheckResult])
    case outcome(ChangeOutcome)
  }

  private func change(
    _ part: ChangePart, by actor: Actor, at now: Moment, from entropy: Entropy,
    _ prepare: (Base) throws -> Proceeding
  ) throws -> ChangeOutcome {
    guard let person = owner(actor) else { return .refused(.notPermitted) }
    do {
      return try decide(part, of: person, by: actor, at: now, from: entropy, prepare)
    } catch let missing as MissingFiles {
      return .invalid(missing.violations)
    }
  }

  private func decide(
    _ part: ChangePart, of person: Identifier<Person>, by actor: Actor, at now: Moment,
    from entropy: Entropy, _ prepare: (Base) throws -> Proceeding
  ) throws -> ChangeOutcome {
    try store.database.write { tx in
      let record = try table.record(of: person, in: tx)
      guard let record, record.state == .approved else {
        return .refused(.notApproved(record?.state ?? .none))
      }
      let known = try Collections(store: store).known(of: person, in: tx)
      let base = Base(
        collection: try table.approved(of: person, in: tx).merging(known),
        today: CalendarDay(containing: now), birthDate: CalendarDay(known[.collectionBirthDate]))
      let after: Answers
      let checks: [CheckResult]
      switch try prepare(base) {
      case .outcome(let outcome): return outcome
      case .proceed(let answers, let found): (after, checks) = (answers, found)
      }
      let before = part.answers(in: base.collection)
      guard after != before else { return .refused(.nothingChanged) }
      let application = ReviewApplication(
        part.kind, of: person, unitName: Collections.presentUnit(in: base.collection),
        department: record.department,
        Submission(before: before, after: after, checks: checks))
      return try handIn(application, part, by: actor, at: now, from: entropy, in: tx)
    }
  }

  private func handIn(
    _ application: ReviewApplication, _ part: ChangePart, by actor: Actor, at now: Moment,
    from entropy: Entropy, in tx: any Writing
  ) throws -> ChangeOutcome {
    let earlier = try reviews.latest(part.kind, of: application.person, in: tx)
    let submission = application.submission
    let isManual = part != .basics || submission.changesIdentityProof
    // A returned change keeps its number (ROL-2-09); the automatic way makes a case of its own.
    let again = isManual && earlier?.state == .returned ? earlier?.id : nil
    let outcome =
      isManual
      ? try reviews.submit(
        application, resubmitting: again, by: actor, at: now, from: entropy, in: tx)
      : try reviews.approveAutomatically(application, by: actor, at: now, from: entropy, in: tx)
    switch outcome {
    case .done(let item):
      try Attachments(store: store).keep(
        submission.after, of: [part.form(born: nil)], with: item, by: actor, at: now,
        from: entropy, in: tx)
      return isManual ? .submitted(item) : .inForce(item)
    case .refused(.alreadyWaiting): return .refused(.alreadyWaiting)
    case .refused: return .refused(.notPermitted)
    }
  }

  /// What may be typed: the registration's own fields never (NAT-4.1-04).
  private func editable(_ typed: Answers, of base: Base) -> Answers {
    var answers = Answers()
    for field in Form.changeBasics.fields {
      if case .fixed = field.kind { continue }
      answers[field.key] = typed[field.key]
    }
    return answers
  }

  private func faults(
    of row: RowList.Row, _ form: Form, _ today: CalendarDay
  ) -> [Violation]? {
    let found = form.violations(in: RuleContext(answers: row.answers, today: today))
      .filter { !$0.isWarning }
    return found.isEmpty ? nil : found
  }

  private func records(
    of person: Identifier<Person>, in tx: any Reading
  ) throws -> [ChangeRecord] {
    try reviews.cases(ChangePart.allCases.map(\.kind), of: person, in: tx).compactMap { item in
      guard let part = ChangePart(item.kind) else { return nil }
      let submission = try reviews.submission(of: item, in: tx)
      return ChangeRecord(
        item: item, part: part, manner: ChangeManner(submission, part: part),
        submission: submission)
    }
  }

  /// The actor's own person; nil for whoever collects nothing.
  private func owner(_ actor: Actor) -> Identifier<Person>? {
    guard let person = actor.person, actor.may(.collectInformation, of: person) else { return nil }
    return person
  }
}

extension Submission {
  /// 身份证明 changed: the department looks at it (NAT-4.1-06).
  var changesIdentityProof: Bool {
    [FieldKey.collectionIdentityFront, .collectionIdentityBack].contains {
      before[$0] != after[$0]
    }
  }
}
