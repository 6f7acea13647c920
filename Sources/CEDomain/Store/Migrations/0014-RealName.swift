extension Migration {
  /// How far the proof of a person's identity has come, and what the person agreed to.
  ///
  /// `tries` counts what the outside services were asked on `tried_on`.
  static let realName = Migration(
    "0014-real-name",
    [
      """
      CREATE TABLE real_name (
        person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
        state TEXT NOT NULL,
        way TEXT,
        region TEXT NOT NULL DEFAULT '',
        submitted_at INTEGER,
        decided_at INTEGER,
        decided_by TEXT,
        tries INTEGER NOT NULL DEFAULT 0,
        tried_on TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT
      """,
      "CREATE INDEX real_name_queue ON real_name (state, submitted_at)",
      """
      CREATE TABLE consent (
        id TEXT NOT NULL PRIMARY KEY,
        person_id TEXT NOT NULL REFERENCES person (id),
        purpose TEXT NOT NULL,
        text_version INTEGER NOT NULL,
        account_id TEXT NOT NULL,
        given_at INTEGER NOT NULL,
        withdrawn_at INTEGER,
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT
      """,
      "CREATE INDEX consent_person ON consent (person_id, purpose)",
      """
      CREATE UNIQUE INDEX consent_standing ON consent (person_id, purpose, text_version)
      WHERE withdrawn_at IS NULL
      """,
    ])
}
