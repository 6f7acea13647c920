extension ExamAttempts {
  // MARK: Handing in

  /// Hands the paper in: the attempt is scored and closed as of `moment`, the sitting's time.
  public func submit(
    _ id: Identifier<Attempt>, at moment: Moment, by actor: Actor, from entropy: Entropy
  ) throws -> AttemptClosing {
    try store.database.write { tx in
      guard let attempt = try AttemptTable.attempt(id, in: tx),
        Authority.allows(
          actor, attempt.mode == .formal ? .takeExam : .takeMockExam,
          Subject(owner: attempt.person))
      else { return .refused(.elsewhere) }
      if let result = try result(of: attempt, in: tx) { return .closedBefore(result) }
      guard attempt.session == actor.session else { return .refused(.elsewhere) }
      let isLate = moment >= attempt.deadline
      let closing = ExamSitting.Closing(
        at: isLate ? attempt.deadline : moment, byDeadline: isLate)
      return .closed(
        try close(attempt, closing, by: actor, at: moment, from: entropy, in: tx))
    }
  }

  /// The result of a closed attempt; nil while it is open or is another person's.
  public func result(of id: Identifier<Attempt>, by actor: Actor) throws -> AttemptResult? {
    try store.database.read { tx in
      guard let attempt = try AttemptTable.attempt(id, in: tx),
        Authority.allows(actor, .viewExamResults, Subject(owner: attempt.person))
      else { return nil }
      return try result(of: attempt, in: tx)
    }
  }

  private func result(of attempt: Attempt, in tx: any Reading) throws -> AttemptResult? {
    guard case .closed(let closing, let score) = attempt.state else { return nil }
    let best = try tx.count(
      """
      SELECT coalesce(max(score), 0) FROM exam_attempt
      WHERE training_id = \(attempt.training) AND mode = \(attempt.mode.rawValue)
      """)
    return AttemptResult(
      attempt: attempt, closing: closing, score: score, best: Score(tenths: best))
  }

  /// The paper of a closed mock exam with what was answered; formal papers are not shown again.
  public func review(
    of id: Identifier<Attempt>, by actor: Actor
  ) throws -> [ReviewedQuestion] {
    try store.database.read { tx in
      guard let attempt = try AttemptTable.attempt(id, in: tx), attempt.mode == .mock,
        !attempt.isOpen, Authority.allows(actor, .viewExamResults, Subject(owner: attempt.person))
      else { return [] }
      let (paper, slots) = try AttemptTable.paper(of: id, in: tx)
      return zip(paper.questions, slots).enumerated().map { index, pair in
        ReviewedQuestion(number: index + 1, question: pair.0, answer: pair.1.saved)
      }
    }
  }

  // MARK: At the deadline

  /// Closes every attempt whose deadline has passed, whether or not anybody is connected.
  ///
  /// Each in a transaction of its own: one that fails does not hold up the others.
  public func closeOverdue(
    by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> AttemptSweep {
    guard Authority.allows(actor, .closeOverdueExam, .everything) else {
      return AttemptSweep(closed: [], failed: [:])
    }
    var closed: [Identifier<Attempt>] = []
    var failed: [Identifier<Attempt>: String] = [:]
    for id in try store.database.read({ try AttemptTable.overdue(at: now, in: $0) }) {
      do {
        if try closeOverdue(id, by: actor, at: now, from: entropy)?.isOpen == false {
          closed.append(id)
        }
      } catch {
        failed[id] = "\(error)"
      }
    }
    return AttemptSweep(closed: closed, failed: failed)
  }

  /// Closes one attempt as of its deadline and gives it back as it then stands.
  func closeOverdue(
    _ id: Identifier<Attempt>, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> Attempt? {
    try store.database.write { tx in
      guard let attempt = try AttemptTable.attempt(id, in: tx), attempt.isOpen,
        now >= attempt.deadline
      else { return try AttemptTable.attempt(id, in: tx) }
      try close(
        attempt, .init(at: attempt.deadline, byDeadline: true), by: actor, at: now,
        from: entropy, in: tx)
      return try AttemptTable.attempt(id, in: tx)
    }
  }

  // MARK: Effects

  /// Scores and closes an open attempt and carries the score into the training.
  @discardableResult
  func close(
    _ attempt: Attempt, _ closing: ExamSitting.Closing, by actor: Actor, at now: Moment,
    from entropy: Entropy, in tx: any Writing
  ) throws -> AttemptResult {
    let (paper, slots) = try AttemptTable.paper(of: attempt.id, in: tx)
    let score = Scoring.score(slots.map(\.saved), of: paper)
    guard try AttemptTable.close(attempt.id, closing, score: score, in: tx) else {
      throw StoreError.stale
    }
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .attemptClosed, subject: "exam_attempt", id: attempt.id.text,
        from: "open", to: "closed",
        detail: "\(closing.byDeadline ? "deadline" : "candidate") \(score.long)"), in: tx)
    switch attempt.mode {
    case .mock:
      try tx.run(
        """
        UPDATE training SET mock_score = \(score), version = version + 1
        WHERE id = \(attempt.training) AND coalesce(mock_score, -1) < \(score)
        """)
    case .formal:
      try TrainingCompletion(store: store).take(
        score, of: attempt, at: closing.at, by: actor, now: now, from: entropy, in: tx)
    }
    if closing.byDeadline, attempt.mode == .formal {
      try ExamMessage.closedByDeadline(number: attempt.number, score: score)
        .post(to: attempt.person, at: now, from: entropy, in: tx)
    }
    guard let row = try AttemptTable.attempt(attempt.id, in: tx),
      let result = try result(of: row, in: tx)
    else { preconditionFailure("an attempt just closed has a result") }
    return result
  }
}

/// One question of a paper that may be looked at again.
public struct ReviewedQuestion: Hashable, Sendable {
  /// Counted from 1.
  public let number: Int
  public let question: PaperQuestion
  public let answer: LetterSet

  public var isRight: Bool { !answer.isEmpty && answer == question.right }
}
