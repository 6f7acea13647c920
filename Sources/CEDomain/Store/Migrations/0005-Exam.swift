extension Migration {
  /// The question bank and the attempts.
  static let exam = Migration(
    "0005-exam",
    [
      """
      CREATE TABLE question (
        id TEXT NOT NULL PRIMARY KEY,
        course_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        stem TEXT NOT NULL,
        answer TEXT NOT NULL,
        explanation TEXT NOT NULL,
        state TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT
      """,
      "CREATE INDEX question_course ON question (course_id, state)",
      """
      CREATE TABLE question_option (
        question_id TEXT NOT NULL REFERENCES question (id),
        letter TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (question_id, letter)
      ) STRICT
      """,
      """
      CREATE TABLE exam_attempt (
        id TEXT NOT NULL PRIMARY KEY,
        training_id TEXT NOT NULL,
        person_id TEXT NOT NULL,
        mode TEXT NOT NULL,
        number INTEGER NOT NULL,
        seed INTEGER NOT NULL,
        bank_version INTEGER NOT NULL,
        started_at INTEGER NOT NULL,
        deadline INTEGER NOT NULL,
        full_score INTEGER NOT NULL,
        pass_score INTEGER NOT NULL,
        question_count INTEGER NOT NULL,
        state TEXT NOT NULL,
        session_id TEXT NOT NULL,
        held_since INTEGER NOT NULL,
        closed_at INTEGER,
        closed_by TEXT,
        score INTEGER,
        version INTEGER NOT NULL DEFAULT 1,
        UNIQUE (training_id, mode, number)
      ) STRICT
      """,
      // One open attempt of a mode; the store itself refuses a second one.
      """
      CREATE UNIQUE INDEX exam_attempt_open ON exam_attempt (training_id, mode)
      WHERE state = 'open'
      """,
      "CREATE INDEX exam_attempt_due ON exam_attempt (deadline) WHERE state = 'open'",
      "CREATE INDEX exam_attempt_person ON exam_attempt (person_id, started_at)",
      // The paper as it was at the start, and the answers: one narrow row changes with an answer.
      """
      CREATE TABLE attempt_question (
        attempt_id TEXT NOT NULL REFERENCES exam_attempt (id),
        ordinal INTEGER NOT NULL,
        question_id TEXT NOT NULL,
        course_id TEXT NOT NULL,
        question_version INTEGER NOT NULL,
        kind TEXT NOT NULL,
        stem TEXT NOT NULL,
        options TEXT NOT NULL,
        right_answer TEXT NOT NULL,
        points INTEGER NOT NULL,
        explanation TEXT NOT NULL,
        answer TEXT NOT NULL DEFAULT '',
        saved_at INTEGER,
        flagged INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (attempt_id, ordinal)
      ) STRICT
      """,
    ])
}
