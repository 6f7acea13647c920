/// Carries an exam's score into its training: the best score counts, and the first pass finishes
/// the training (SH-7-06, SH-7-07, SH-7-11).
struct TrainingCompletion {
  let store: OpenStore

  func take(
    _ score: Score, of attempt: Attempt, at closedAt: Moment, by actor: Actor, now: Moment,
    from entropy: Entropy, in tx: any Writing
  ) throws {
    guard let training = try TrainingTable.training(attempt.training, tx: tx) else {
      throw StoreError.damaged(detail: "training \(attempt.training)")
    }
    if training.bestScore.map({ score.tenths > $0 }) ?? true {
      try tx.run(
        """
        UPDATE training SET best_score = \(score), version = version + 1
        WHERE id = \(training.id)
        """)
    }
    guard score >= attempt.pass, training.passedAt == nil else { return }
    try finish(
      training, passedAt: closedAt, score: score, by: actor, now: now, from: entropy, in: tx)
  }

  private func finish(
    _ training: Training, passedAt: Moment, score: Score, by actor: Actor, now: Moment,
    from entropy: Entropy, in tx: any Writing
  ) throws {
    // The later of study and pass (SH-7-11).
    let finishedAt = max(training.studiedAt ?? passedAt, passedAt)
    try tx.run(
      """
      UPDATE training SET state = \(TrainingState.finished.rawValue), passed_at = \(passedAt),
        finished_at = \(finishedAt), version = version + 1
      WHERE id = \(training.id)
      """)
    if let order = try OrderTable.order(training.order, tx: tx), order.state == .paid {
      try OrderTable.set(.completed, of: order, tx: tx)
    }
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .trainingFinished, subject: "training", id: training.id.text,
        from: training.state.rawValue, to: TrainingState.finished.rawValue,
        detail: "score \(score.long)"), in: tx)
    guard let finished = try TrainingTable.training(training.id, tx: tx) else { return }
    let certificate = try Certificates(store: store).issue(
      for: finished, by: actor, at: now, from: entropy, in: tx)
    let due = try CreditConfirmation(store: store).schedule(
      finished, from: entropy, at: now, in: tx)
    try MessageBox.post(
      "training.finished",
      [
        "year": String(training.year), "score": score.long, "certificate": certificate.number,
        "due": CalendarDay(containing: due).description,
      ], to: training.person, at: now, from: entropy, in: tx)
  }
}
