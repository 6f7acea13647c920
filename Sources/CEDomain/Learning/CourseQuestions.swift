/// A learner's question to the institution about a course (课程答疑, SH-5-16).
public struct CourseQuestion: Hashable, Sendable {
  public let id: Identifier<CourseQuestion>
  public let training: Identifier<Training>
  public let person: Identifier<Person>
  public let course: Identifier<Course>
  public let courseTitle: String
  public let text: String
  public let askedAt: Moment
  public let answer: String?
  public let answeredAt: Moment?
  public let state: State
  public let version: Int

  /// Where a question stands.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// 待回复
    case open
    /// 已回复
    case answered
  }
}

/// Asking the institution and answering as its staff.
public struct CourseQuestions {
  /// The most characters of a question or an answer.
  public static let characters = 500
  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Puts a question about a course of the person's timetable.
  public func ask(
    _ text: String, about course: Identifier<Course>, in training: Training, by actor: Actor,
    at now: Moment, from entropy: Entropy
  ) throws -> QuestionOutcome {
    guard actor.may(.askCourseQuestion, of: training.person) else { return .notPermitted }
    guard let text = CourseQuestions.cleaned(text) else { return .empty }
    return try store.database.write { tx in
      let chosen = try tx.count(
        """
        SELECT count(*) FROM timetable_item
        WHERE training_id = \(training.id) AND course_id = \(course)
        """)
      guard chosen == 1 else { return .notChosen }
      let id = Identifier<CourseQuestion>(at: now, from: entropy)
      try tx.run(
        """
        INSERT INTO course_question (id, training_id, person_id, course_id, text, asked_at, state)
        VALUES (\(id), \(training.id), \(training.person), \(course), \(text), \(now),
          \(CourseQuestion.State.open.rawValue))
        """)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .questionAsked, subject: "course_question", id: id.text,
          to: CourseQuestion.State.open.rawValue),
        in: tx)
      return try outcome(id, tx)
    }
  }

  /// Answers a question as staff of the course's institution; the learner gets a message.
  ///
  /// - Parameter version: Of the question as it was read; a question answered since then is
  ///   refused as stale (OV-5-14).
  public func answer(
    _ id: Identifier<CourseQuestion>, with text: String, seen version: Int, by actor: Actor,
    at now: Moment, from entropy: Entropy
  ) throws -> QuestionOutcome {
    guard let text = CourseQuestions.cleaned(text) else { return .empty }
    return try store.database.write { tx in
      let row = try tx.first(
        """
        SELECT course.institution_id, course_question.person_id, course.title
        FROM course_question JOIN course ON course.id = course_question.course_id
        WHERE course_question.id = \(id)
        """)
      guard let row,
        actor.may(.answerCourseQuestion, of: row.identifier(1), at: row.identifier(0))
      else { return .notPermitted }
      let changed = try tx.run(
        """
        UPDATE course_question SET answer = \(text), answered_at = \(now),
          answered_by = \(actor.account), state = \(CourseQuestion.State.answered.rawValue),
          version = version + 1
        WHERE id = \(id) AND version = \(version)
          AND state = \(CourseQuestion.State.open.rawValue)
        """)
      guard changed == 1 else { throw StoreError.stale }
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .questionAnswered, subject: "course_question", id: id.text,
          from: CourseQuestion.State.open.rawValue, to: CourseQuestion.State.answered.rawValue),
        in: tx)
      try LearningMessage.questionAnswered(course: row.text(2))
        .post(to: row.identifier(1), at: now, from: entropy, in: tx)
      return try outcome(id, tx)
    }
  }

  /// A person's questions, newest first, of one course or of all; empty for whoever may not see
  /// the person's trainings.
  public func questions(
    of person: Identifier<Person>, about course: Identifier<Course>? = nil, by actor: Actor
  ) throws -> [CourseQuestion] {
    guard actor.may(.viewTraining, of: person) else { return [] }
    let filter: SQL = course.map { " AND course_question.course_id = \($0)" } ?? ""
    return try store.database.read { tx in
      try tx.rows(
        CourseQuestion.columns + " WHERE person_id = \(person)" + filter
          + " ORDER BY asked_at DESC, course_question.id DESC"
      ).map { CourseQuestion(row: $0) }
    }
  }

  /// The questions the institution of `actor` still has to answer, oldest first; empty for
  /// everybody else.
  public func waiting(for actor: Actor) throws -> [CourseQuestion] {
    guard let institution = actor.organisation, actor.may(.answerCourseQuestion, at: institution)
    else { return [] }
    return try store.database.read { tx in
      try tx.rows(
        CourseQuestion.columns
          + " WHERE course.institution_id = \(institution) AND course_question.state = "
          + "\(CourseQuestion.State.open.rawValue) ORDER BY asked_at, course_question.id"
      ).map { CourseQuestion(row: $0) }
    }
  }

  private func outcome(
    _ id: Identifier<CourseQuestion>, _ tx: any Reading
  ) throws -> QuestionOutcome {
    let row = try tx.first(CourseQuestion.columns + " WHERE course_question.id = \(id)")
    guard let row else { return .notChosen }
    return .done(CourseQuestion(row: row))
  }

  /// Without control characters but newlines, trimmed, cut at ``characters``; nil when nothing is
  /// left.
  private static func cleaned(_ text: String) -> String? {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.filter { !$0.isControl || $0 == "\n" })
    var kept = Substring(String(scalars).prefix(characters))
    while let first = kept.first, first.isWhitespace { kept.removeFirst() }
    while let last = kept.last, last.isWhitespace { kept.removeLast() }
    return kept.isEmpty ? nil : String(kept)
  }
}

/// What became of asking or answering.
public enum QuestionOutcome: Hashable, Sendable {
  case done(CourseQuestion)
  case empty
  /// The course is not in the timetable.
  case notChosen
  case notPermitted
}

extension AuditEvent {
  static let questionAsked = AuditEvent("question.asked")
  static let questionAnswered = AuditEvent("question.answered")
}

extension CourseQuestion {
  fileprivate static let columns: SQL = """
    SELECT course_question.id, training_id, person_id, course_id, course.title, text, asked_at,
      answer, answered_at, course_question.state, course_question.version
    FROM course_question JOIN course ON course.id = course_question.course_id
    """

  fileprivate init(row: Row) {
    guard let state = State(rawValue: row.text(9)) else {
      preconditionFailure("question \(row.text(0)) is in an unknown state")
    }
    id = row.identifier(0)
    training = row.identifier(1)
    person = row.identifier(2)
    course = row.identifier(3)
    courseTitle = row.text(4)
    text = row.text(5)
    askedAt = row.moment(6)
    answer = row.optionalText(7)
    answeredAt = row.optionalMoment(8)
    self.state = state
    version = row.integer(10)
  }
}
