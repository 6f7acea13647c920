extension Migration {
  /// Login names of the national platform, codes sent to mobiles, help texts, questions to support.
  static let accounts = Migration(
    "0007-accounts",
    [
      """
      CREATE TABLE account_login (
        system TEXT NOT NULL,
        kind TEXT NOT NULL,
        login_index BLOB NOT NULL,
        account_id TEXT NOT NULL REFERENCES account (id),
        value_sealed BLOB,
        value_masked TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        PRIMARY KEY (system, kind, login_index)
      ) STRICT
      """,
      "CREATE INDEX account_login_account ON account_login (account_id, kind)",
      "ALTER TABLE person ADD COLUMN nationality TEXT",
      """
      CREATE TABLE mobile_code (
        id TEXT NOT NULL PRIMARY KEY,
        purpose TEXT NOT NULL,
        mobile_index BLOB NOT NULL,
        origin TEXT NOT NULL,
        code_hash BLOB NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        created_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        used_at INTEGER
      ) STRICT
      """,
      "CREATE INDEX mobile_code_mobile ON mobile_code (mobile_index, created_at)",
      "CREATE INDEX mobile_code_origin ON mobile_code (origin, created_at)",
      "CREATE INDEX mobile_code_created ON mobile_code (created_at)",
      """
      CREATE TABLE help_article (
        kind TEXT NOT NULL,
        code TEXT NOT NULL,
        ordinal INTEGER NOT NULL,
        topic TEXT NOT NULL,
        title_chinese TEXT NOT NULL,
        title_english TEXT NOT NULL,
        body_chinese TEXT NOT NULL,
        body_english TEXT NOT NULL,
        keywords TEXT NOT NULL,
        pinyin TEXT NOT NULL,
        state TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        updated_at INTEGER NOT NULL,
        PRIMARY KEY (kind, code)
      ) STRICT
      """,
      """
      CREATE TABLE ticket (
        id TEXT NOT NULL PRIMARY KEY,
        number INTEGER NOT NULL UNIQUE,
        person_id TEXT NOT NULL REFERENCES person (id),
        question_sealed BLOB NOT NULL,
        state TEXT NOT NULL,
        answer_sealed BLOB,
        answered_by TEXT,
        created_at INTEGER NOT NULL,
        answered_at INTEGER,
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT
      """,
      "CREATE INDEX ticket_state ON ticket (state, created_at)",
      "CREATE INDEX ticket_person ON ticket (person_id, created_at)",
      "ALTER TABLE demo_account ADD COLUMN system TEXT NOT NULL DEFAULT 'SH'",
    ])
}
