/// Carries finished trainings into the national record, fifteen working days later (SH-8-01…04).
public struct CreditConfirmation {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Notes when a finished training is due: 00:00 of the n-th working day after completion
  /// (FLD-15-02).
  ///
  /// - Returns: The moment it is due.
  func schedule(
    _ training: Training, from entropy: Entropy, at now: Moment, in tx: any Writing
  ) throws -> Moment {
    // A passed exam must not fail because the table of holidays is missing: weekdays count until
    // the item falls due and is looked at again.
    let calendar = (try? store.calendar(in: tx)) ?? BusinessCalendar()
    let due = try dueAt(training, by: calendar, at: now, in: tx)
    try tx.run(
      """
      INSERT INTO sync_item (id, training_id, person_id, year, due_at, state)
      VALUES (\(Identifier<SyncItem>(at: now, from: entropy)), \(training.id),
        \(training.person), \(training.year), \(due), \(SyncState.pending.rawValue))
      ON CONFLICT (training_id) DO NOTHING
      """)
    return due
  }

  private func dueAt(
    _ training: Training, by calendar: BusinessCalendar, at now: Moment, in tx: any Reading
  ) throws -> Moment {
    let days = try ExamRules.rules(for: training, in: tx).confirmationDays
    let finished = CalendarDay(containing: training.finishedAt ?? now)
    return calendar.availability(days, workingDaysAfter: finished)
  }

  /// How far the credits of a training are; nil before it is finished.
  public func item(
    of training: Identifier<Training>, by actor: Actor
  ) throws -> SyncItem? {
    try store.database.read { tx in
      guard let item = try SyncTable.item(of: training, in: tx),
        Authority.allows(actor, .viewCredits, Subject(owner: item.person))
      else { return nil }
      return item
    }
  }

  /// Confirms everything that is due by `now`; each in a transaction of its own.
  public func run(
    by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> ConfirmationSweep {
    guard Authority.allows(actor, .confirmCredits, .everything) else { return ConfirmationSweep() }
    var sweep = ConfirmationSweep()
    for item in try store.database.read({ try SyncTable.due(at: now, in: $0) }) {
      do {
        switch try settle(item, by: actor, at: now, from: entropy) {
        case .synced: sweep.synced += 1
        case .awaitingApplication: sweep.awaitingApplication += 1
        case .failed: sweep.failed += 1
        case .pending: break
        }
      } catch {
        sweep.failed += 1
        sweep.errors.append("\(item.training): \(error)")
      }
    }
    return sweep
  }

  /// The items an operator has to look at (SH-9-05), oldest first; an institution sees its own.
  public func failures(by actor: Actor) throws -> [SyncItem] {
    guard Authority.offers(actor, .resolveSyncFailure) else { return [] }
    return try store.database.read { tx in
      try SyncTable.items(in: .failed, in: tx).filter { item in
        let institution = try TrainingTable.training(item.training, tx: tx)?.institution
        return Authority.allows(
          actor, .resolveSyncFailure, Subject(owner: item.person, organisation: institution))
      }
    }
  }

  /// Puts a failed item back into the queue; `version` is the one the operator saw.
  public func retry(
    _ item: SyncItem, by actor: Actor, at now: Moment
  ) throws -> Bool {
    try store.database.write { tx in
      let institution = try TrainingTable.training(item.training, tx: tx)?.institution
      let subject = Subject(owner: item.person, organisation: institution)
      guard Authority.allows(actor, .resolveSyncFailure, subject), item.state == .failed else {
        return false
      }
      try SyncTable.set(.pending, error: "", of: item, at: nil, in: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .creditsRetried, subject: "sync_item", id: item.id.text,
          from: item.state.rawValue, to: SyncState.pending.rawValue), in: tx)
      return true
    }
  }

  // MARK: One item

  private func settle(
    _ item: SyncItem, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> SyncState {
    try store.database.write { tx in
      guard let training = try TrainingTable.training(item.training, tx: tx),
        let current = try SyncTable.item(of: item.training, in: tx), current.state == .pending
      else { return .pending }
      // Asked again: holidays entered meanwhile move it back. Without them nothing is confirmed.
      let due = try dueAt(training, by: store.calendar(in: tx), at: now, in: tx)
      guard due <= now else {
        try SyncTable.postpone(current, to: due, in: tx)
        return .pending
      }
      if let fault = try fault(of: training, in: tx) {
        try SyncTable.set(.failed, error: fault.rawValue, of: current, at: now, in: tx)
        try trace(current, to: .failed, detail: fault.rawValue, by: actor, at: now, in: tx)
        return .failed
      }
      let state: SyncState = training.isMakeUp ? .awaitingApplication : .synced
      if state == .synced { try enter(training, current, at: now, from: entropy, in: tx) }
      try TrainingTable.set(
        state == .synced ? .synced : .awaitingApplication, of: training, tx: tx)
      try SyncTable.set(state, error: "", of: current, at: now, in: tx)
      try trace(current, to: state, detail: "", by: actor, at: now, in: tx)
      let message: ExamMessage =
        state == .synced
        ? .creditsSynced(year: training.year)
        : .creditsToApplyFor(
          year: training.year, try Timetable.report(of: training, in: tx).completed)
      try message.post(to: training.person, at: now, from: entropy, in: tx)
      return state
    }
  }

  private func fault(of training: Training, in tx: any Reading) throws -> SyncFault? {
    guard training.state == .finished else { return .trainingState }
    let collected = try tx.count(
      """
      SELECT count(*) FROM national_record
      WHERE person_id = \(training.person) AND collection_state = 'approved'
      """)
    return collected == 1 ? nil : .collectionMissing
  }

  /// One entry for each subject, with the credits really completed (SH-8-02).
  private func enter(
    _ training: Training, _ item: SyncItem, at now: Moment, from entropy: Entropy,
    in tx: any Writing
  ) throws {
    let completed = try Timetable.report(of: training, in: tx).completed
    let name = try OrderTable.order(training.order, tx: tx)?.trainingName ?? ""
    for subject in CourseSubject.allCases {
      try tx.run(
        """
        INSERT INTO ce_entry (id, person_id, year, subject, credits, source, reason, passed_at,
          training_id, state, due_at)
        VALUES (\(Identifier<CreditEntry>(at: now, from: entropy)), \(training.person),
          \(training.year), \(subject.rawValue), \(completed[subject]), 'network', \(name),
          \(training.passedAt ?? now), \(training.id), 'confirmed', \(item.dueAt))
        """)
    }
  }

  private func trace(
    _ item: SyncItem, to state: SyncState, detail: String, by actor: Actor, at now: Moment,
    in tx: any Writing
  ) throws {
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .creditsSettled, subject: "sync_item", id: item.id.text,
        from: item.state.rawValue, to: state.rawValue, detail: detail), in: tx)
  }
}

extension AuditEvent {
  static let creditsSettled = AuditEvent("credits.settled")
  static let creditsRetried = AuditEvent("credits.retried")
}
