/// Trainings that were studied to the end, and the formal exams.
struct TrainingHistory: HistorySource {
  func entries(of reader: HistoryReader, in tx: any Reading) throws -> [HistoryEntry] {
    try TrainingTable.trainings(of: reader.person, tx: tx).flatMap { training in
      let exams = try AttemptTable.attempts(of: training.id, in: tx).compactMap(entry)
      guard let studiedAt = training.studiedAt else { return exams }
      let name = try OrderTable.order(training.order, tx: tx)?.trainingName ?? ""
      return exams + [HistoryEntry(at: studiedAt, .studied(training: name))]
    }
  }

  private func entry(_ attempt: Attempt) -> HistoryEntry? {
    guard attempt.mode == .formal, case .closed(let closing, let score) = attempt.state,
      let isPassed = attempt.isPassed
    else { return nil }
    return HistoryEntry(
      at: closing.at,
      .examClosed(number: attempt.number, score: score, isPassed: isPassed))
  }
}
