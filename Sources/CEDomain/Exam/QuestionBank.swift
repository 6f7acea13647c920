/// The stored questions of all courses.
public struct QuestionBank {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The questions in use of one course, in the order of their identifiers.
  public func questions(ofCourse course: Identifier<Course>) throws -> [Question] {
    try store.database.read { try QuestionBank.questions(ofCourses: [course], in: $0) }
  }

  /// How many questions in use each course has.
  public func counts() throws -> [Identifier<Course>: Int] {
    try store.database.read { tx in
      let rows = try tx.rows(
        "SELECT course_id, count(*) FROM question WHERE state = 'used' GROUP BY course_id")
      return Dictionary(uniqueKeysWithValues: rows.map { ($0.identifier(0), $0.integer(1)) })
    }
  }

  static func questions(
    ofCourses courses: [Identifier<Course>], in tx: any Reading
  ) throws -> [Question] {
    guard !courses.isEmpty else { return [] }
    let options = try tx.rows(
      """
      SELECT question_option.question_id, question_option.text
      FROM question_option JOIN question ON question.id = question_option.question_id
      WHERE question.course_id IN (\(list: courses)) AND question.state = 'used'
      ORDER BY question_option.question_id, question_option.letter
      """)
    let texts = Dictionary(grouping: options) { $0.text(0) }
    return try tx.rows(
      """
      SELECT id, course_id, kind, stem, answer, explanation, version FROM question
      WHERE course_id IN (\(list: courses)) AND state = 'used' ORDER BY id
      """
    ).map { row in
      Question(
        id: row.identifier(0), course: row.identifier(1), kind: kind(row.text(2)),
        stem: row.text(3),
        options: (texts[row.text(0)] ?? []).map { $0.text(1) }, right: letters(row.text(4)),
        explanation: row.text(5), version: row.integer(6))
    }
  }

  /// Grows with every question added, changed or retired, so that equal versions mean equal banks.
  static func version(in tx: any Reading) throws -> Int {
    try tx.count("SELECT coalesce(sum(version), 0) FROM question")
  }

  static func kind(_ code: String) -> Question.Kind {
    guard let kind = Question.Kind(rawValue: code) else {
      preconditionFailure("unknown kind of question \(code)")
    }
    return kind
  }

  static func letters(_ text: String) -> LetterSet {
    guard let letters = LetterSet(text) else { preconditionFailure("no letters: \(text)") }
    return letters
  }
}
