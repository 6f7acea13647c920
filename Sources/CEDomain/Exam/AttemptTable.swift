/// The statements over `exam_attempt` and `attempt_question`.
enum AttemptTable {
  static func attempt(_ id: Identifier<Attempt>, in tx: any Reading) throws -> Attempt? {
    try tx.first(columns + " WHERE id = \(id)").map(attempt)
  }

  static func open(
    _ mode: Attempt.Mode, of training: Identifier<Training>, in tx: any Reading
  ) throws -> Attempt? {
    let filter: SQL = """
       WHERE training_id = \(training) AND mode = \(mode.rawValue) AND state = 'open'
      """
    return try tx.first(columns + filter).map(attempt)
  }

  /// Newest first.
  static func attempts(
    of training: Identifier<Training>, in tx: any Reading
  ) throws -> [Attempt] {
    let filter: SQL = " WHERE training_id = \(training) ORDER BY started_at DESC, number DESC"
    return try tx.rows(columns + filter).map(attempt)
  }

  /// The open attempts whose deadline is reached, the oldest deadline first.
  static func overdue(at now: Moment, in tx: any Reading) throws -> [Identifier<Attempt>] {
    try tx.rows(
      """
      SELECT id FROM exam_attempt WHERE state = 'open' AND deadline <= \(now) ORDER BY deadline
      """
    ).map { $0.identifier(0) }
  }

  static func nextNumber(
    _ mode: Attempt.Mode, of training: Identifier<Training>, in tx: any Reading
  ) throws -> Int {
    try tx.count(
      """
      SELECT count(*) FROM exam_attempt WHERE training_id = \(training) AND mode = \(mode.rawValue)
      """) + 1
  }

  static func insert(
    _ row: Attempt, seed: UInt64, bankVersion: Int, paper: Paper, in tx: any Writing
  ) throws {
    try tx.run(
      """
      INSERT INTO exam_attempt (id, training_id, person_id, mode, number, seed, bank_version,
        started_at, deadline, full_score, pass_score, question_count, state, session_id,
        held_since)
      VALUES (\(row.id), \(row.training), \(row.person), \(row.mode.rawValue), \(row.number),
        \(Int64(bitPattern: seed)), \(bankVersion), \(row.startedAt), \(row.deadline),
        \(row.full), \(row.pass), \(row.questionCount), 'open', \(row.session),
        \(row.heldSince))
      """)
    for (index, question) in paper.questions.enumerated() {
      try tx.run(
        """
        INSERT INTO attempt_question (attempt_id, ordinal, question_id, course_id,
          question_version, kind, stem, options, right_answer, points, explanation)
        VALUES (\(row.id), \(index + 1), \(question.question), \(question.course),
          \(question.version), \(question.kind.rawValue), \(question.stem),
          \(question.options.joined(separator: "\n")), \(question.right.text),
          \(question.points), \(question.explanation))
        """)
    }
  }

  /// The frozen paper and the state of each answer.
  static func paper(
    of id: Identifier<Attempt>, in tx: any Reading
  ) throws -> (paper: Paper, slots: [ExamSitting.Slot]) {
    let rows = try tx.rows(
      """
      SELECT question_id, course_id, question_version, kind, stem, options, right_answer, points,
        explanation, answer, saved_at, flagged
      FROM attempt_question WHERE attempt_id = \(id) ORDER BY ordinal
      """)
    let questions = rows.map { row in
      PaperQuestion(
        question: row.identifier(0), course: row.identifier(1), version: row.integer(2),
        kind: QuestionBank.kind(row.text(3)), stem: row.text(4),
        options: row.text(5).split(separator: "\n").map(String.init),
        right: QuestionBank.letters(row.text(6)), points: Score(tenths: row.integer(7)),
        explanation: row.text(8))
    }
    let slots = rows.map { row in
      ExamSitting.Slot(
        saved: QuestionBank.letters(row.text(9)), savedAt: row.optionalMoment(10),
        isFlagged: row.bool(11))
    }
    return (Paper(questions: questions), slots)
  }

  /// Closes the row; false when somebody else closed it first.
  static func close(
    _ id: Identifier<Attempt>, _ closing: ExamSitting.Closing, score: Score,
    in tx: any Writing
  ) throws -> Bool {
    try tx.run(
      """
      UPDATE exam_attempt SET state = 'closed', closed_at = \(closing.at),
        closed_by = \(closing.byDeadline ? "deadline" : "candidate"), score = \(score),
        version = version + 1
      WHERE id = \(id) AND state = 'open'
      """) == 1
  }

  private static let columns: SQL = """
    SELECT id, training_id, person_id, mode, number, started_at, deadline, full_score, pass_score,
      question_count, state, session_id, held_since, closed_at, closed_by, score, version
    FROM exam_attempt
    """

  private static func attempt(_ row: Row) throws -> Attempt {
    guard let mode = Attempt.Mode(rawValue: row.text(3)) else {
      throw StoreError.damaged(detail: "exam_attempt \(row.text(0))")
    }
    let state: Attempt.State =
      row.text(10) == "open"
      ? .open
      : .closed(
        .init(at: row.moment(13), byDeadline: row.text(14) == "deadline"),
        Score(tenths: row.integer(15)))
    return Attempt(
      id: row.identifier(0), training: row.identifier(1), person: row.identifier(2), mode: mode,
      number: row.integer(4), startedAt: row.moment(5), deadline: row.moment(6),
      full: Score(tenths: row.integer(7)), pass: Score(tenths: row.integer(8)),
      questionCount: row.integer(9), state: state, session: row.identifier(11),
      heldSince: row.moment(12), version: row.integer(16))
  }
}
