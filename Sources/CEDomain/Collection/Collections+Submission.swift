extension Collections {
  /// Hands the collection in (NAT-3.1-04).
  ///
  /// Checks every page again, asks the registers what they were not asked yet, and makes the case
  /// in the chosen department's queue. A register that is silent holds nothing up; one that says
  /// no asks for pictures first.
  ///
  /// - Parameter port: Asked outside of any transaction.
  public func submit(
    _ typed: Answers, checking port: any RecordCheckPort, by actor: Actor, at now: Moment,
    from entropy: Entropy
  ) throws -> CollectionOutcome {
    guard let person = owner(actor) else { return .refused(.notPermitted) }
    let divisions = try store.reference.divisionTable()
    let known = try store.database.read { try self.known(of: person, in: $0) }
    let plan = WizardPlan.collection(
      divisions: divisions, born: CalendarDay(known[.collectionBirthDate]))
    var answers = plan.trimmed(typed.merging(known))
    let today = CalendarDay(containing: now)
    if let found = faults(plan, answers, today) { return .invalid(found) }
    let record = try store.database.read { try table.record(of: person, in: $0) }
    guard record?.state.isOpen ?? true else {
      return .refused(.notInState(record?.state ?? .none))
    }
    let open = CollectionChecks.open(in: answers)
    for check in open {
      let verdict = port.verdict(on: Collections.question(check.subject, of: known))
      answers = CollectionChecks.keeping(verdict, on: check, in: answers)
    }
    if !open.isEmpty {
      try keep(answers, of: actor, at: now, from: entropy)
      if let found = faults(plan, answers, today) { return .picturesNeeded(answers, found) }
    }
    do {
      return try handIn(
        answers, on: plan, of: person, by: actor, at: now, from: entropy)
    } catch let missing as MissingFiles {
      return .invalid(missing.violations)
    }
  }

  private func faults(
    _ plan: WizardPlan, _ answers: Answers, _ today: CalendarDay
  ) -> [Violation]? {
    let found = plan.violations(in: RuleContext(answers: answers, today: today))
      .filter { !$0.isWarning }
    return found.isEmpty ? nil : found
  }

  /// What the registers said survives whatever comes next.
  private func keep(
    _ answers: Answers, of actor: Actor, at now: Moment, from entropy: Entropy
  ) throws {
    let keys: Set<FieldKey> = [.collectionEducation, .collectionLibraryCheck]
    var kept = Answers()
    for key in keys { kept[key] = answers[key] }
    try store.database.write { tx in
      try store.drafts.put(
        kept, in: Collections.draftPlace(of: actor), at: now, from: entropy, tx: tx)
    }
  }

  private func handIn(
    _ answers: Answers, on plan: WizardPlan, of person: Identifier<Person>, by actor: Actor,
    at now: Moment,
    from entropy: Entropy
  ) throws -> CollectionOutcome {
    try store.database.write { tx in
      guard try isVerified(person, in: tx) else { return .refused(.realNameMissing) }
      try table.ensure(person, at: now, in: tx)
      guard let record = try table.record(of: person, in: tx), record.state.isOpen else {
        return .refused(.notInState(.pending))
      }
      let reviews = Reviews(store: store)
      let earlier = try latestCase(of: person, in: tx)
      let before = try earlier.map { try reviews.submission(of: $0, in: tx).after } ?? Answers()
      let application = ReviewApplication(
        .collection, of: person, unitName: Collections.presentUnit(in: answers),
        Submission(
          before: before, after: answers, checks: CollectionChecks.results(in: answers)))
      // What was refused is closed: a new case; what was returned or taken back keeps its number.
      let again = record.state == .rejected ? nil : earlier?.id
      let outcome = try reviews.submit(
        application, resubmitting: again, by: actor, at: now, from: entropy, in: tx)
      guard case .done(let item) = outcome else { return .refused(.notInState(record.state)) }
      try Attachments(store: store).keep(
        answers, of: plan.steps.compactMap(\.form), with: item, by: actor, at: now,
        from: entropy, in: tx)
      try table.submit(answers, as: item, on: record, at: now, in: tx)
      try NationalRecords.follow(.pending, answers, of: person, store: store, at: now, in: tx)
      try store.drafts.discard(Collections.draftPlace(of: actor), in: tx)
      return .submitted(item)
    }
  }

  /// The present employer, else the last one entered: what the queue shows.
  static func presentUnit(in answers: Answers) -> String {
    let rows = answers.rows(.collectionWork).map(\.answers)
    let present = rows.last { $0.isYes(.workOngoing) } ?? rows.last
    return present?[.workUnit] ?? ""
  }

  /// What a register is asked about the person; `known` is what registration knows.
  static func question(_ subject: RecordQuestion.Subject, of known: Answers) -> RecordQuestion {
    RecordQuestion(
      name: known[.collectionName],
      kind: IdentityDocument.Kind(rawValue: known[.collectionDocumentKind])
        ?? .residentIdentityCard,
      number: known[.collectionDocumentNumber], subject: subject)
  }
}
