/// What became of one question of an imported text.
public struct QuestionVerdict: Hashable, Sendable {
  /// As written; nil when the block has no header.
  public let identifier: String?
  /// The line to look at, counted from 1.
  public let line: Int
  public let outcome: Outcome

  public enum Outcome: Hashable, Sendable {
    case imported
    case updated(version: Int)
    case unchanged
    case refused(QuestionFault)
  }

  public var isRefused: Bool {
    switch outcome {
    case .refused: true
    case .imported, .updated, .unchanged: false
    }
  }
}

extension QuestionBank {
  /// Takes over a `.questions` text: every question gets a verdict, the good ones are kept in one
  /// transaction, the others change nothing.
  ///
  /// Only courses of the catalogue that the actor may manage are taken.
  ///
  /// - Parameter isTrial: True gives the verdicts and keeps nothing (`--dry-run`).
  public func take(
    _ text: String, by actor: Actor, at now: Moment, isTrial: Bool = false
  ) throws -> [QuestionVerdict] {
    let readings = QuestionText.read(text)
    guard !isTrial else {
      return try store.database.read { tx in
        let courses = try owners(in: tx)
        return try readings.map {
          try verdict(on: $0, courses: courses, by: actor, in: tx).verdict
        }
      }
    }
    return try store.database.write { tx in
      let courses = try owners(in: tx)
      var verdicts: [QuestionVerdict] = []
      for reading in readings {
        let (verdict, question) = try verdict(on: reading, courses: courses, by: actor, in: tx)
        if let question { try keep(question, verdict.outcome, in: tx) }
        verdicts.append(verdict)
      }
      let changed = verdicts.filter { !$0.isRefused && $0.outcome != .unchanged }.count
      if changed > 0 {
        try store.audit.append(
          AuditEntry(
            at: now, by: actor, event: .questionsImported, subject: "question_bank", id: "",
            detail: "changed=\(changed) total=\(verdicts.count)"), in: tx)
      }
      return verdicts
    }
  }

  private func verdict(
    on reading: QuestionText.Reading, courses: [Identifier<Course>: Identifier<Organisation>],
    by actor: Actor, in tx: any Reading
  ) throws -> (verdict: QuestionVerdict, question: Question?) {
    func verdict(_ outcome: QuestionVerdict.Outcome) -> QuestionVerdict {
      QuestionVerdict(identifier: reading.identifier, line: reading.line, outcome: outcome)
    }
    switch reading.result {
    case .failure(let refusal):
      return (verdict(.refused(refusal.fault)), nil)
    case .success(let question):
      guard let owner = courses[question.course] else {
        return (verdict(.refused(.unknownCourse(question.course.text))), nil)
      }
      guard actor.may(.manageQuestions, at: owner) else {
        return (verdict(.refused(.foreignCourse(question.course.text))), nil)
      }
      guard let stored = try stored(question.id, in: tx) else {
        return (verdict(.imported), question)
      }
      if stored.isUsed, stored.question.hasSameText(as: question) {
        return (verdict(.unchanged), nil)
      }
      return (verdict(.updated(version: stored.question.version + 1)), question)
    }
  }

  /// The institution of every course.
  private func owners(
    in tx: any Reading
  ) throws -> [Identifier<Course>: Identifier<Organisation>] {
    let rows = try tx.rows("SELECT id, institution_id FROM course")
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.identifier(0), $0.identifier(1)) })
  }

  private func keep(
    _ question: Question, _ outcome: QuestionVerdict.Outcome, in tx: any Writing
  ) throws {
    let version: Int
    switch outcome {
    case .updated(let next): version = next
    case .imported, .unchanged, .refused: version = 1
    }
    try tx.run(
      """
      INSERT INTO question (id, course_id, kind, stem, answer, explanation, state, version)
      VALUES (\(question.id), \(question.course), \(question.kind.rawValue), \(question.stem),
        \(question.right.text), \(question.explanation), 'used', \(version))
      ON CONFLICT (id) DO UPDATE SET course_id = excluded.course_id, kind = excluded.kind,
        stem = excluded.stem, answer = excluded.answer, explanation = excluded.explanation,
        state = 'used', version = excluded.version
      """)
    try tx.run("DELETE FROM question_option WHERE question_id = \(question.id)")
    for (position, text) in question.options.enumerated() {
      try tx.run(
        """
        INSERT INTO question_option (question_id, letter, text)
        VALUES (\(question.id), \(LetterSet(position: position).text), \(text))
        """)
    }
  }

  private func stored(
    _ id: Identifier<Question>, in tx: any Reading
  ) throws -> (question: Question, isUsed: Bool)? {
    let row = try tx.first(
      """
      SELECT id, course_id, kind, stem, answer, explanation, version, state FROM question
      WHERE id = \(id)
      """)
    guard let row else { return nil }
    let options = try tx.rows(
      "SELECT text FROM question_option WHERE question_id = \(id) ORDER BY letter")
    let question = Question(
      id: id, course: row.identifier(1), kind: QuestionBank.kind(row.text(2)), stem: row.text(3),
      options: options.map { $0.text(0) }, right: QuestionBank.letters(row.text(4)),
      explanation: row.text(5), version: row.integer(6))
    return (question, row.text(7) == "used")
  }

  /// A question in use that the actor may take out of use; nil for everybody else.
  public func question(numbered typed: String, by actor: Actor) throws -> Question? {
    try store.database.read { tx in
      let id = Identifier<Question>(TextNormalizer.code(typed))
      let owner = try tx.first(
        """
        SELECT course.institution_id FROM question JOIN course ON course.id = question.course_id
        WHERE question.id = \(id)
        """)
      guard let owner, actor.may(.manageQuestions, at: owner.identifier(0)),
        let found = try stored(id, in: tx), found.isUsed
      else { return nil }
      return found.question
    }
  }

  /// Takes a question out of use; papers already drawn keep it.
  ///
  /// - Parameter reason: Written to the audit log.
  /// - Returns: False when there is no such question in use, or it is another institution's.
  @discardableResult
  public func retire(
    _ question: Identifier<Question>, because reason: String = "", by actor: Actor, at now: Moment
  ) throws -> Bool {
    try store.database.write { tx in
      let owner = try tx.first(
        """
        SELECT course.institution_id FROM question JOIN course ON course.id = question.course_id
        WHERE question.id = \(question)
        """)
      guard let owner, actor.may(.manageQuestions, at: owner.identifier(0)) else { return false }
      let changed = try tx.run(
        """
        UPDATE question SET state = 'retired', version = version + 1
        WHERE id = \(question) AND state = 'used'
        """)
      guard changed == 1 else { return false }
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .questionRetired, subject: "question", id: question.text,
          from: "used", to: "retired", detail: reason), in: tx)
      return true
    }
  }
}
