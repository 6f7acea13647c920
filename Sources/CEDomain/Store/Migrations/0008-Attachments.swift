extension Migration {
  /// Files under a keyed digest and sealed, who may still see them, and the ways they come in.
  ///
  /// The tables of the first step held the bytes in clear; no release wrote a row into them.
  static let attachments = Migration(
    "0008-attachments",
    [
      "DROP TABLE attachment_use",
      "DROP TABLE attachment",
      """
      CREATE TABLE attachment (
        digest TEXT NOT NULL PRIMARY KEY,
        content_type TEXT NOT NULL,
        byte_count INTEGER NOT NULL,
        width INTEGER,
        height INTEGER,
        created_at INTEGER NOT NULL,
        sealed BLOB NOT NULL
      ) STRICT
      """,
      """
      CREATE TABLE attachment_use (
        id TEXT NOT NULL PRIMARY KEY,
        digest TEXT NOT NULL REFERENCES attachment (digest),
        account_id TEXT NOT NULL,
        person_id TEXT,
        owner_kind TEXT NOT NULL,
        owner_id TEXT NOT NULL,
        purpose TEXT NOT NULL,
        name_sealed BLOB NOT NULL,
        created_at INTEGER NOT NULL,
        looked_at INTEGER NOT NULL
      ) STRICT
      """,
      "CREATE INDEX attachment_use_owner ON attachment_use (owner_kind, owner_id)",
      "CREATE INDEX attachment_use_digest ON attachment_use (digest)",
      "CREATE INDEX attachment_use_account ON attachment_use (account_id)",
      "CREATE INDEX attachment_use_looked ON attachment_use (owner_kind, looked_at)",
      """
      CREATE TABLE attachment_folder (
        path TEXT NOT NULL PRIMARY KEY,
        label TEXT NOT NULL
      ) STRICT
      """,
      """
      CREATE TABLE attachment_inbox (
        one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
        root TEXT NOT NULL,
        address TEXT NOT NULL
      ) STRICT
      """,
      """
      CREATE TABLE attachment_intake (
        account_id TEXT NOT NULL PRIMARY KEY,
        pickup_code TEXT UNIQUE,
        issued_at INTEGER,
        source TEXT NOT NULL DEFAULT '',
        folder TEXT NOT NULL DEFAULT ''
      ) STRICT
      """,
    ])
}
