/// What saved study time completed.
public enum StudyMilestone: Hashable, Sendable {
  /// A course reached 100 %: its credits count, it may be evaluated (SH-5-12, SH-6-03).
  case course
  /// With it the required credits of both subjects are complete.
  case training
}

/// Carries lesson progress up to the course and the training.
struct StudyProgress {
  let store: OpenStore

  /// Recomputes one course of a training after its lessons moved.
  ///
  /// - Returns: What was completed just now, nil for nothing.
  func update(
    _ course: Identifier<Course>, in training: Training, by actor: Actor, at now: Moment,
    from entropy: Entropy, _ tx: any Writing
  ) throws -> StudyMilestone? {
    let lessons = try tx.rows(
      """
      SELECT lesson.seconds, coalesce(lesson_progress.learned_ms, 0)
      FROM timetable_item AS item
      JOIN lesson ON lesson.course_id = item.course_id
        AND lesson.course_version = item.course_version
      LEFT JOIN lesson_progress ON lesson_progress.lesson_id = lesson.id
        AND lesson_progress.training_id = item.training_id
      WHERE item.training_id = \(training.id) AND item.course_id = \(course)
      """)
    guard !lessons.isEmpty else { return nil }
    let learned = lessons.reduce(0) { $0 + min($1.integer(0) * 1000, $1.integer(1)) }
    let isComplete = lessons.allSatisfy { $0.integer(1) >= $0.integer(0) * 1000 }
    try tx.run(
      """
      UPDATE timetable_item SET learned_seconds = \(learned / 1000)
      WHERE training_id = \(training.id) AND course_id = \(course)
      """)
    guard isComplete else { return nil }
    let completed = try tx.run(
      """
      UPDATE timetable_item SET completed_at = \(now)
      WHERE training_id = \(training.id) AND course_id = \(course) AND completed_at IS NULL
      """)
    guard completed == 1 else { return nil }
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .courseCompleted, subject: "training", id: training.id.text,
        detail: course.text),
      in: tx)
    return try completeTraining(training, by: actor, at: now, from: entropy, tx)
      ? .training : .course
  }

  /// Notes the moment the required credits of both subjects were complete, once.
  private func completeTraining(
    _ training: Training, by actor: Actor, at now: Moment, from entropy: Entropy,
    _ tx: any Writing
  ) throws -> Bool {
    guard try Timetable.report(of: training, in: tx).isStudied else { return false }
    let known = try tx.first("SELECT studied_at FROM training WHERE id = \(training.id)")
    guard let known, known.optionalMoment(0) == nil else { return false }
    try Trainings(store: store).markStudied(training.id, by: actor, at: now, tx: tx)
    try LearningMessage.studied(year: training.year)
      .post(to: training.person, at: now, from: entropy, in: tx)
    return true
  }
}

extension AuditEvent {
  static let courseCompleted = AuditEvent("course.completed")
}
