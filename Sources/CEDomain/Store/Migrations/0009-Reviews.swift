extension Migration {
  /// The review desk: cases, what was submitted, what was decided, reviewers' phrases.
  ///
  /// A queue is read by its region, oldest first, page by page: `province` and `city` hold the
  /// first two and four digits of `department`, so that every reviewer's queue is one range of one
  /// index. `desk` says whose turn it is: `waiting` for a reviewer, `decided`, or the `owner`'s.
  static let reviews = Migration(
    "0009-reviews",
    [
      """
      CREATE TABLE review_case (
        id TEXT NOT NULL PRIMARY KEY,
        number INTEGER NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        person_id TEXT NOT NULL REFERENCES person (id),
        person_name TEXT NOT NULL,
        name_key TEXT NOT NULL,
        unit_name TEXT NOT NULL,
        department TEXT NOT NULL,
        city TEXT NOT NULL,
        province TEXT NOT NULL,
        step INTEGER NOT NULL,
        state TEXT NOT NULL,
        desk TEXT NOT NULL,
        way TEXT NOT NULL,
        revision INTEGER NOT NULL,
        submission INTEGER NOT NULL,
        submitted_at INTEGER NOT NULL,
        queued_at INTEGER NOT NULL,
        claimed_by TEXT,
        claimed_at INTEGER,
        opened_at INTEGER,
        decided_at INTEGER,
        decision INTEGER,
        version INTEGER NOT NULL
      ) STRICT
      """,
      // One waiting case of a kind for each person (NAT-4-07).
      """
      CREATE UNIQUE INDEX review_case_waiting ON review_case (person_id, kind)
      WHERE desk = 'waiting'
      """,
      "CREATE INDEX review_case_person ON review_case (person_id, submitted_at)",
      """
      CREATE TABLE submission (
        case_id TEXT NOT NULL REFERENCES review_case (id),
        ordinal INTEGER NOT NULL,
        submitted_at INTEGER NOT NULL,
        before_sealed BLOB NOT NULL,
        after_sealed BLOB NOT NULL,
        checks TEXT NOT NULL,
        PRIMARY KEY (case_id, ordinal)
      ) STRICT
      """,
      """
      CREATE TABLE review_decision (
        case_id TEXT NOT NULL REFERENCES review_case (id),
        ordinal INTEGER NOT NULL,
        action TEXT NOT NULL,
        step INTEGER NOT NULL,
        submission INTEGER NOT NULL,
        at INTEGER NOT NULL,
        account_id TEXT,
        opinion_sealed BLOB NOT NULL,
        PRIMARY KEY (case_id, ordinal)
      ) STRICT
      """,
    ] + queues + phrases)

  /// The order by waiting time and the order by number, for each width of a region. Number and
  /// kind stand in the indexes so that a filter by kind looks at no row it does not show.
  private static let queues: [SQL] = [
    "CREATE INDEX review_queue_all ON review_case (desk, queued_at, number, kind)",
    "CREATE INDEX review_queue_province ON review_case (province, desk, queued_at, number, kind)",
    "CREATE INDEX review_queue_city ON review_case (city, desk, queued_at, number, kind)",
    "CREATE INDEX review_queue_county ON review_case (department, desk, queued_at, number, kind)",
    "CREATE INDEX review_number_all ON review_case (desk, number, kind)",
    "CREATE INDEX review_number_province ON review_case (province, desk, number, kind)",
    "CREATE INDEX review_number_city ON review_case (city, desk, number, kind)",
    "CREATE INDEX review_number_county ON review_case (department, desk, number, kind)",
    // Every part of a name and of its initials, by the region of the case.
    """
    CREATE TABLE review_name (
      part TEXT NOT NULL,
      department TEXT NOT NULL,
      number INTEGER NOT NULL,
      PRIMARY KEY (part, department, number)
    ) STRICT
    """,
  ]

  private static let phrases: [SQL] = [
    """
    CREATE TABLE opinion_phrase (
      id TEXT NOT NULL PRIMARY KEY,
      account_id TEXT REFERENCES account (id),
      text TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT
    """,
    "CREATE INDEX opinion_phrase_account ON opinion_phrase (account_id, created_at)",
  ]
}
