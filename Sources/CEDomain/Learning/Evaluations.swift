/// The evaluations of courses and of whole trainings (SH-6).
public struct Evaluations {
  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Whether the evaluation can be filled now, and if not why.
  public func availability(
    of subject: EvaluationSubject, in training: Training, by actor: Actor, at now: Moment
  ) throws -> EvaluationAvailability {
    guard actor.may(.evaluate, of: training.person) else { return .notPermitted }
    return try store.database.read { try availability(of: subject, in: training, at: now, $0) }
  }

  /// Files a filled form; once, never changed afterwards (SH-6-04).
  public func submit(
    _ answers: Answers, for subject: EvaluationSubject, in training: Training, by actor: Actor,
    at now: Moment, from entropy: Entropy
  ) throws -> EvaluationOutcome {
    guard actor.may(.evaluate, of: training.person) else { return .refused(.notPermitted) }
    return try store.database.write { tx in
      let policy = try LearningPolicy.of(training, in: tx).evaluation
      let form = EvaluationForm.form(for: subject, under: policy)
      let context = RuleContext(answers: answers, today: CalendarDay(containing: now))
      let violations = form.violations(in: context).filter { !$0.isWarning }
      guard violations.isEmpty else { return .invalid(violations) }
      let availability = try availability(of: subject, in: training, at: now, tx)
      guard availability == .open else { return .refused(availability) }
      let id = Identifier<EvaluationSubject>(at: now, from: entropy)
      try tx.run(
        """
        INSERT INTO evaluation (id, training_id, course_id, answers, comment, at)
        VALUES (\(id), \(training.id), \(subject.courseID), \(scores(answers, form)),
          \(answers[EvaluationForm.comment]), \(now))
        """)
      if case .course(let course) = subject {
        try tx.run(
          """
          UPDATE timetable_item SET evaluated_at = \(now)
          WHERE training_id = \(training.id) AND course_id = \(course)
          """)
      }
      try store.drafts.discard(
        Evaluations.draft(of: form, about: subject, in: training.id, by: actor), in: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .evaluationFiled, subject: "training",
          id: training.id.text, detail: subject.courseID),
        in: tx)
      return .filed(try Timetable.report(of: training, in: tx))
    }
  }

  /// Where the fields of an evaluation are kept until it is filed.
  public static func draft(
    of form: Form, about subject: EvaluationSubject, in training: Identifier<Training>,
    by actor: Actor
  ) -> DraftPlace {
    DraftPlace(
      owner: actor.account.text, form: form.name, record: "\(training)/\(subject.courseID)")
  }

  private func availability(
    of subject: EvaluationSubject, in training: Training, at now: Moment, _ tx: any Reading
  ) throws -> EvaluationAvailability {
    let filed = try tx.count(
      """
      SELECT count(*) FROM evaluation
      WHERE training_id = \(training.id) AND course_id = \(subject.courseID)
      """)
    guard filed == 0 else { return .alreadyFiled }
    guard try Timetable.isOpen(training, at: now, in: tx) else { return .windowClosed }
    switch subject {
    case .course(let course):
      let completed = try tx.count(
        """
        SELECT count(*) FROM timetable_item WHERE training_id = \(training.id)
          AND course_id = \(course) AND completed_at IS NOT NULL
        """)
      return completed == 1 ? .open : .courseIncomplete
    case .overall:
      let report = try Timetable.report(of: training, in: tx)
      return report.isStudied ? .open : .creditsIncomplete
    }
  }

  /// `{"content":5,"service":4}`: codes and digits only, so nothing needs escaping.
  private func scores(_ answers: Answers, _ form: Form) -> String {
    let pairs = form.fields.filter { $0.key != EvaluationForm.comment }.map { field in
      "\"\(field.key.name.dropFirst("evaluation.".count))\":\(answers[field.key])"
    }
    return "{\(pairs.joined(separator: ","))}"
  }
}

/// Whether an evaluation can be filled.
public enum EvaluationAvailability: Hashable, Sendable {
  case open
  /// The course is not at 100 % (SH-6-03).
  case courseIncomplete
  /// The required credits are not completed (SH-6-05).
  case creditsIncomplete
  case alreadyFiled
  case windowClosed
  case notPermitted
}

/// What became of filing an evaluation.
public enum EvaluationOutcome: Hashable, Sendable {
  case filed(TimetableReport)
  case invalid([Violation])
  case refused(EvaluationAvailability)
}

extension AuditEvent {
  static let evaluationFiled = AuditEvent("evaluation.filed")
}
