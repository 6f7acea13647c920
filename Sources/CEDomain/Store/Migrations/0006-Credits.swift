extension Migration {
  /// The year's credit entries, their confirmation, and the certificates.
  static let credits = Migration(
    "0006-credits",
    [
      """
      CREATE TABLE ce_entry (
        id TEXT NOT NULL PRIMARY KEY,
        person_id TEXT NOT NULL REFERENCES person (id),
        year INTEGER NOT NULL,
        subject TEXT NOT NULL,
        credits INTEGER NOT NULL,
        source TEXT NOT NULL,
        reason TEXT NOT NULL,
        passed_at INTEGER NOT NULL,
        training_id TEXT,
        state TEXT NOT NULL,
        due_at INTEGER NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        UNIQUE (training_id, subject)
      ) STRICT
      """,
      "CREATE INDEX ce_entry_person ON ce_entry (person_id, year, state)",
      """
      CREATE TABLE sync_item (
        id TEXT NOT NULL PRIMARY KEY,
        training_id TEXT NOT NULL UNIQUE REFERENCES training (id),
        person_id TEXT NOT NULL REFERENCES person (id),
        year INTEGER NOT NULL,
        due_at INTEGER NOT NULL,
        state TEXT NOT NULL,
        error TEXT NOT NULL DEFAULT '',
        tries INTEGER NOT NULL DEFAULT 0,
        settled_at INTEGER,
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT
      """,
      "CREATE INDEX sync_item_due ON sync_item (state, due_at)",
      """
      CREATE TABLE certificate (
        id TEXT NOT NULL PRIMARY KEY,
        number TEXT NOT NULL UNIQUE,
        verify_code TEXT NOT NULL UNIQUE,
        training_id TEXT NOT NULL REFERENCES training (id),
        person_id TEXT NOT NULL REFERENCES person (id),
        year INTEGER NOT NULL,
        training_name TEXT NOT NULL,
        institution_name TEXT NOT NULL,
        name TEXT NOT NULL,
        document_sealed BLOB NOT NULL,
        document_masked TEXT NOT NULL,
        begins_on TEXT NOT NULL,
        ends_on TEXT NOT NULL,
        professional INTEGER NOT NULL,
        public INTEGER NOT NULL,
        score INTEGER NOT NULL,
        issued_on TEXT NOT NULL,
        content_hash TEXT NOT NULL,
        state TEXT NOT NULL,
        void_reason TEXT NOT NULL DEFAULT '',
        replaced_by TEXT,
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT
      """,
      // One valid certificate of a training; the store itself refuses a second one.
      """
      CREATE UNIQUE INDEX certificate_valid ON certificate (training_id) WHERE state = 'valid'
      """,
      "CREATE INDEX certificate_person ON certificate (person_id, year)",
      """
      CREATE TABLE certificate_course (
        certificate_id TEXT NOT NULL REFERENCES certificate (id),
        ordinal INTEGER NOT NULL,
        title TEXT NOT NULL,
        category TEXT NOT NULL,
        subject TEXT NOT NULL,
        credits INTEGER NOT NULL,
        minutes INTEGER NOT NULL,
        PRIMARY KEY (certificate_id, ordinal)
      ) STRICT
      """,
      """
      CREATE TABLE verification_try (
        origin TEXT NOT NULL PRIMARY KEY,
        count INTEGER NOT NULL,
        first_at INTEGER NOT NULL
      ) STRICT
      """,
    ])
}
