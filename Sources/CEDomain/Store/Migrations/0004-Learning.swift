extension Migration {
  /// Courses by edition, the timetable, the study ledger, evaluations and questions.
  static let learning = Migration(
    "0004-learning",
    [
      """
      CREATE TABLE course (
        id TEXT NOT NULL PRIMARY KEY,
        institution_id TEXT NOT NULL,
        title TEXT NOT NULL,
        title_key TEXT NOT NULL,
        teacher TEXT NOT NULL,
        subject TEXT NOT NULL,
        levels TEXT NOT NULL,
        path TEXT NOT NULL,
        credits INTEGER NOT NULL,
        minutes INTEGER NOT NULL,
        state TEXT NOT NULL,
        version INTEGER NOT NULL
      ) STRICT
      """,
      """
      CREATE TABLE lesson (
        id TEXT NOT NULL PRIMARY KEY,
        course_id TEXT NOT NULL REFERENCES course (id),
        course_version INTEGER NOT NULL,
        ordinal INTEGER NOT NULL,
        title TEXT NOT NULL,
        seconds INTEGER NOT NULL,
        UNIQUE (course_id, course_version, ordinal)
      ) STRICT
      """,
      """
      CREATE TABLE handout_page (
        lesson_id TEXT NOT NULL REFERENCES lesson (id),
        ordinal INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (lesson_id, ordinal)
      ) STRICT
      """,
    ] + timetable + opinions)

  private static let timetable: [SQL] = [
    """
    CREATE TABLE timetable_item (
      training_id TEXT NOT NULL,
      course_id TEXT NOT NULL REFERENCES course (id),
      course_version INTEGER NOT NULL,
      subject TEXT NOT NULL,
      credits INTEGER NOT NULL,
      seconds INTEGER NOT NULL,
      learned_seconds INTEGER NOT NULL DEFAULT 0,
      added_at INTEGER NOT NULL,
      completed_at INTEGER,
      evaluated_at INTEGER,
      PRIMARY KEY (training_id, course_id)
    ) STRICT
    """,
    """
    CREATE TABLE lesson_progress (
      training_id TEXT NOT NULL,
      lesson_id TEXT NOT NULL REFERENCES lesson (id),
      learned_ms INTEGER NOT NULL,
      page INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      PRIMARY KEY (training_id, lesson_id)
    ) STRICT
    """,
    """
    CREATE TABLE study_interval (
      id TEXT NOT NULL PRIMARY KEY,
      training_id TEXT NOT NULL,
      person_id TEXT NOT NULL,
      lesson_id TEXT NOT NULL REFERENCES lesson (id),
      session_id TEXT NOT NULL,
      began_at INTEGER NOT NULL,
      ended_at INTEGER NOT NULL,
      counted INTEGER NOT NULL,
      reason TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX study_interval_lesson ON study_interval (training_id, lesson_id, ended_at)",
    """
    CREATE TABLE study_seat (
      person_id TEXT NOT NULL PRIMARY KEY,
      session_id TEXT NOT NULL,
      lesson_id TEXT NOT NULL,
      training_id TEXT NOT NULL,
      taken_at INTEGER NOT NULL,
      seen_at INTEGER NOT NULL
    ) STRICT
    """,
  ]

  private static let opinions: [SQL] = [
    """
    CREATE TABLE evaluation (
      id TEXT NOT NULL PRIMARY KEY,
      training_id TEXT NOT NULL,
      course_id TEXT NOT NULL,
      answers TEXT NOT NULL,
      comment TEXT NOT NULL,
      at INTEGER NOT NULL,
      UNIQUE (training_id, course_id)
    ) STRICT
    """,
    """
    CREATE TABLE course_question (
      id TEXT NOT NULL PRIMARY KEY,
      training_id TEXT NOT NULL,
      person_id TEXT NOT NULL,
      course_id TEXT NOT NULL REFERENCES course (id),
      text TEXT NOT NULL,
      asked_at INTEGER NOT NULL,
      answer TEXT,
      answered_at INTEGER,
      answered_by TEXT,
      state TEXT NOT NULL,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT
    """,
    "CREATE INDEX course_question_person ON course_question (person_id, asked_at)",
    "CREATE INDEX course_question_state ON course_question (state, asked_at)",
  ]
}
