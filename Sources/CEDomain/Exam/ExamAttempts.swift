/// Starting, answering and handing in: the stored side of an ``ExamSitting``.
///
/// What a verb reports as saved is on the disk. An attempt whose deadline has passed is closed, as
/// of the deadline, by whoever looks at it next.
public struct ExamAttempts {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  // MARK: Starting

  /// Draws a paper and starts the clock.
  ///
  /// The deadline is the time limit after `now`, or the end of the training's window where that
  /// is nearer.
  ///
  /// - Parameter proof: From ``IdentityCheck``, not older than ten minutes; a mock exam needs none.
  public func start(
    _ mode: Attempt.Mode, of training: Identifier<Training>, proof: IdentityProof? = nil,
    by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> AttemptStart {
    try store.database.write { tx in
      guard let row = try TrainingTable.training(training, tx: tx), may(mode, actor, row) else {
        return .refused(.notPermitted)
      }
      if let open = try AttemptTable.open(mode, of: training, in: tx) {
        guard now >= open.deadline else { return .alreadyOpen(open) }
        try close(
          open, .init(at: open.deadline, byDeadline: true), by: actor, at: now, from: entropy,
          in: tx)
      }
      let rules = try ExamRules.rules(for: row, in: tx)
      if let refusal = try refusal(mode, row, rules, proof, actor, at: now, in: tx) {
        return .refused(refusal)
      }
      do {
        let attempt = try draw(mode, row, rules, by: actor, at: now, from: entropy, in: tx)
        return .started(attempt)
      } catch let shortage as PaperDraw.Shortage {
        return .refused(.bankTooSmall(shortage))
      }
    }
  }

  private func refusal(
    _ mode: Attempt.Mode, _ training: Training, _ rules: ExamRules, _ proof: IdentityProof?,
    _ actor: Actor, at now: Moment, in tx: any Reading
  ) throws -> AttemptRefusal? {
    guard rules.blueprint.questionCount > 0 else { return .notPermitted }
    guard training.isOpen(at: now) else { return .windowClosed(training.window) }
    switch mode {
    case .mock:
      if !rules.hasMock { return .notPermitted }
      return try Timetable.items(of: training.id, in: tx).isEmpty ? .noCourses : nil
    case .formal:
      let report = try Timetable.report(of: training, in: tx)
      let gate = ExamGate(training, report, asking: rules.gate, at: now)
      guard gate.isOpen else { return .gateClosed(gate) }
      guard rules.isIdentityChecked else { return nil }
      return proof?.holds(for: actor, at: now) == true ? nil : .identityNotChecked
    }
  }

  private func draw(
    _ mode: Attempt.Mode, _ training: Training, _ rules: ExamRules, by actor: Actor,
    at now: Moment, from entropy: Entropy, in tx: any Writing
  ) throws -> Attempt {
    let seed = entropy.bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let chosen = try Timetable.items(of: training.id, in: tx).map(\.course.id)
    let level = CourseLevel(training.level)
    let others = try Catalogue(store: store).courses(
      for: level, of: training.institution, in: tx
    ).filter { $0.state == .offered }.map(\.id)
    let paper = try PaperDraw(rules.blueprint, seed: seed).paper(
      from: QuestionBank.questions(ofCourses: chosen, in: tx),
      toppedUpFrom: QuestionBank.questions(
        ofCourses: others.filter { !chosen.contains($0) }, in: tx))
    let attempt = Attempt(
      id: Identifier(at: now, from: entropy), training: training.id, person: training.person,
      mode: mode, number: try AttemptTable.nextNumber(mode, of: training.id, in: tx),
      startedAt: now, deadline: min(now + rules.blueprint.limit, training.window.closes.end),
      full: rules.blueprint.full, pass: rules.blueprint.pass, questionCount: paper.count,
      state: .open, session: actor.session, heldSince: now, version: 1)
    try AttemptTable.insert(
      attempt, seed: seed, bankVersion: QuestionBank.version(in: tx), paper: paper, in: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .attemptStarted, subject: "exam_attempt",
        id: attempt.id.text, to: "open",
        detail: "\(mode.rawValue) \(attempt.number) until \(ClockTime(of: attempt.deadline).stamp)"),
      in: tx)
    return attempt
  }

  // MARK: Sitting

  /// The sitting of an open attempt for this session, at the question answered last.
  public func sitting(
    of id: Identifier<Attempt>, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> SittingOpening {
    guard let attempt = try look(at: id, by: actor, at: now, from: entropy) else {
      return .notPermitted
    }
    guard attempt.isOpen else { return .closed(attempt) }
    guard attempt.session == actor.session else { return .heldElsewhere(attempt) }
    return .open(try store.database.read { try load(attempt, in: $0) })
  }

  private func load(_ attempt: Attempt, in tx: any Reading) throws -> ExamSitting {
    let (paper, slots) = try AttemptTable.paper(of: attempt.id, in: tx)
    let last = slots.indices.filter { slots[$0].savedAt != nil }.max {
      (slots[$0].savedAt ?? attempt.startedAt) < (slots[$1].savedAt ?? attempt.startedAt)
    }
    return ExamSitting(
      attempt: attempt.id, paper: paper, slots: slots, startedAt: attempt.startedAt,
      deadline: attempt.deadline, seenAt: last.flatMap { slots[$0].savedAt } ?? attempt.startedAt,
      current: last ?? 0)
  }

  /// The attempt as it stands, closed first if its deadline has passed.
  private func look(
    at id: Identifier<Attempt>, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> Attempt? {
    guard let attempt = try store.database.read({ try AttemptTable.attempt(id, in: $0) }),
      Authority.allows(actor, .viewExamResults, Subject(owner: attempt.person))
    else { return nil }
    guard attempt.isOpen, now >= attempt.deadline else { return attempt }
    return try closeOverdue(id, by: actor, at: now, from: entropy) ?? attempt
  }

  /// Saves one answer. When this returns `.saved`, a power cut cannot take it.
  ///
  /// One small update in one transaction: the row itself says whether the attempt is open, held
  /// by this session and in time, so nothing is read before.
  public func save(
    _ save: AnswerSave, of id: Identifier<Attempt>, by actor: Actor
  ) throws -> AnswerKeeping {
    let isSaved = try store.database.write { tx in
      try tx.run(
        """
        UPDATE attempt_question SET answer = \(save.answer.text), saved_at = \(save.at)
        WHERE attempt_id = \(id) AND ordinal = \(save.index + 1) AND EXISTS (
          SELECT 1 FROM exam_attempt WHERE id = \(id) AND state = 'open'
            AND session_id = \(actor.session) AND deadline > \(save.at))
        """) == 1
    }
    return isSaved ? .saved : try whyNot(id, by: actor)
  }

  /// Keeps the mark for another look.
  public func saveFlag(
    _ isFlagged: Bool, at index: Int, of id: Identifier<Attempt>, by actor: Actor
  ) throws -> AnswerKeeping {
    let isSaved = try store.database.write { tx in
      try tx.run(
        """
        UPDATE attempt_question SET flagged = \(isFlagged)
        WHERE attempt_id = \(id) AND ordinal = \(index + 1) AND EXISTS (
          SELECT 1 FROM exam_attempt WHERE id = \(id) AND state = 'open'
            AND session_id = \(actor.session))
        """) == 1
    }
    return isSaved ? .saved : try whyNot(id, by: actor)
  }

  private func whyNot(_ id: Identifier<Attempt>, by actor: Actor) throws -> AnswerKeeping {
    guard let attempt = try store.database.read({ try AttemptTable.attempt(id, in: $0) }) else {
      return .refused(.closed)
    }
    return .refused(attempt.isOpen && attempt.session != actor.session ? .elsewhere : .closed)
  }

  /// Whether this session still holds an attempt: a cheap look, once in a few seconds.
  public func standing(of id: Identifier<Attempt>, by actor: Actor) throws -> AttemptStanding {
    guard let attempt = try store.database.read({ try AttemptTable.attempt(id, in: $0) }),
      attempt.person == actor.person
    else { return .unknown }
    switch attempt.state {
    case .closed(let closing, _): return .closed(closing)
    case .open: return attempt.session == actor.session ? .held : .heldElsewhere
    }
  }

  /// Moves an open attempt to this session; the other one can answer no more.
  public func takeOver(
    _ id: Identifier<Attempt>, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> SittingOpening {
    guard let attempt = try look(at: id, by: actor, at: now, from: entropy),
      Authority.allows(actor, .takeOverExam, Subject(owner: attempt.person))
    else { return .notPermitted }
    try store.database.write { tx in
      let changed = try tx.run(
        """
        UPDATE exam_attempt SET session_id = \(actor.session), held_since = \(now),
          version = version + 1
        WHERE id = \(id) AND state = 'open' AND session_id <> \(actor.session)
        """)
      guard changed == 1 else { return }
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .attemptTakenOver, subject: "exam_attempt", id: id.text,
          from: attempt.session.text, to: actor.session.text), in: tx)
    }
    return try sitting(of: id, by: actor, at: now, from: entropy)
  }

  func may(_ mode: Attempt.Mode, _ actor: Actor, _ training: Training) -> Bool {
    let action: Action = mode == .formal ? .takeExam : .takeMockExam
    return Authority.allows(actor, action, Subject(owner: training.person))
  }
}
