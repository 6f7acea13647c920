/// Everything the exam hall shows about one training.
public struct ExamHall: Hashable, Sendable {
  public let training: Training
  public let rules: ExamRules
  public let gate: ExamGate
  public let trainingName: String
  /// Newest first, mock and formal.
  public let attempts: [Attempt]

  public func attempts(_ mode: Attempt.Mode) -> [Attempt] { attempts.filter { $0.mode == mode } }
  public func open(_ mode: Attempt.Mode) -> Attempt? {
    attempts.first { $0.mode == mode && $0.isOpen }
  }
  /// The highest score of all closed attempts (SH-7-07); nil before the first.
  public func best(_ mode: Attempt.Mode) -> Score? { attempts(mode).compactMap(\.score).max() }
  public var isPassed: Bool { training.passedAt != nil }
}

extension ExamAttempts {
  /// The hall of a training as of `now`; attempts past their deadline are closed first.
  ///
  /// - Returns: Nil when the training is another person's or does not exist.
  public func hall(
    of training: Identifier<Training>, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> ExamHall? {
    let overdue = try store.database.read { tx in
      try AttemptTable.attempts(of: training, in: tx).filter { $0.isOpen && now >= $0.deadline }
    }
    for attempt in overdue
    where Authority.allows(actor, .viewExamResults, Subject(owner: attempt.person)) {
      _ = try closeOverdue(attempt.id, by: actor, at: now, from: entropy)
    }
    return try store.database.read { tx in
      guard let row = try TrainingTable.training(training, tx: tx),
        Authority.allows(actor, .viewExamResults, Subject(owner: row.person))
      else { return nil }
      let rules = try ExamRules.rules(for: row, in: tx)
      let report = try Timetable.report(of: row, in: tx)
      return ExamHall(
        training: row, rules: rules, gate: ExamGate(row, report, asking: rules.gate, at: now),
        trainingName: try OrderTable.order(row.order, tx: tx)?.trainingName ?? "",
        attempts: try AttemptTable.attempts(of: training, in: tx))
    }
  }
}
