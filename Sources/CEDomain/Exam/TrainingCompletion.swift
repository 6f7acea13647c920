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
    guard score >= attempt.pass,
      try Trainings(store: store).markPassed(
        training.id, passedAt: closedAt, by: actor, at: now, tx: tx),
      let finished = try TrainingTable.training(training.id, tx: tx)
    else { return }
    let certificate = try Certificates(store: store).issue(
      for: finished, by: actor, at: now, from: entropy, in: tx)
    let due = try CreditConfirmation(store: store).schedule(
      finished, from: entropy, at: now, in: tx)
    try ExamMessage.passed(
      year: finished.year, score: score, certificate: certificate.number,
      due: CalendarDay(containing: due)
    ).post(to: finished.person, at: now, from: entropy, in: tx)
  }
}
