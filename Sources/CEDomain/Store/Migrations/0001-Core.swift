extension Migration {
  /// People, accounts, sessions, messages, drafts, audit, attachments, counters, profiles.
  ///
  /// Moments are UTC milliseconds, days `YYYY-MM-DD`; `version` counts decisions on a row.
  static let core = Migration(
    "0001-core",
    [
      """
      CREATE TABLE organisation (
        id TEXT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        code TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        short_name TEXT NOT NULL,
        region TEXT NOT NULL,
        phone TEXT NOT NULL,
        state TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        created_at INTEGER NOT NULL
      ) STRICT
      """,
      """
      CREATE TABLE person (
        id TEXT NOT NULL PRIMARY KEY,
        id_type TEXT NOT NULL,
        id_index BLOB NOT NULL,
        id_sealed BLOB NOT NULL,
        id_masked TEXT NOT NULL,
        name TEXT NOT NULL,
        name_pinyin TEXT NOT NULL,
        gender TEXT,
        birth_date TEXT,
        mobile_sealed BLOB,
        mobile_index BLOB,
        mobile_masked TEXT,
        created_at INTEGER NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        UNIQUE (id_type, id_index)
      ) STRICT
      """,
      "CREATE INDEX person_mobile ON person (mobile_index)",
      "CREATE INDEX person_pinyin ON person (name_pinyin)",
      """
      CREATE TABLE national_record (
        person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
        collection_state TEXT NOT NULL,
        department_code TEXT NOT NULL,
        department_name TEXT NOT NULL,
        qualification_kind TEXT NOT NULL,
        qualification_level TEXT NOT NULL,
        updated_at INTEGER NOT NULL,
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT
      """,
      """
      CREATE TABLE account (
        id TEXT NOT NULL PRIMARY KEY,
        system TEXT NOT NULL,
        person_id TEXT REFERENCES person (id),
        organisation_id TEXT REFERENCES organisation (id),
        login_name TEXT NOT NULL,
        display_name TEXT NOT NULL,
        password_hash TEXT,
        roles TEXT NOT NULL,
        region TEXT NOT NULL,
        state TEXT NOT NULL,
        failed_count INTEGER NOT NULL DEFAULT 0,
        locked_until INTEGER,
        version INTEGER NOT NULL DEFAULT 1,
        created_at INTEGER NOT NULL,
        UNIQUE (system, login_name)
      ) STRICT
      """,
      "CREATE INDEX account_person ON account (person_id)",
      """
      CREATE TABLE session (
        id TEXT NOT NULL PRIMARY KEY,
        account_id TEXT NOT NULL REFERENCES account (id),
        role TEXT NOT NULL,
        origin TEXT NOT NULL,
        started_at INTEGER NOT NULL,
        seen_at INTEGER NOT NULL,
        ended_at INTEGER,
        end_reason TEXT
      ) STRICT
      """,
      "CREATE INDEX session_account ON session (account_id, ended_at)",
      """
      CREATE TABLE sign_in_failure (
        origin TEXT NOT NULL PRIMARY KEY,
        count INTEGER NOT NULL,
        first_at INTEGER NOT NULL,
        last_at INTEGER NOT NULL,
        locked_until INTEGER
      ) STRICT
      """,
      """
      CREATE TABLE sign_in_code (
        id TEXT NOT NULL PRIMARY KEY,
        account_id TEXT NOT NULL REFERENCES account (id),
        purpose TEXT NOT NULL,
        code_hash BLOB NOT NULL,
        sent_to TEXT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        created_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        used_at INTEGER
      ) STRICT
      """,
      "CREATE INDEX sign_in_code_account ON sign_in_code (account_id, purpose, created_at)",
    ] + messages + records)

  private static let messages: [SQL] = [
    """
    CREATE TABLE message (
      id TEXT NOT NULL PRIMARY KEY,
      person_id TEXT NOT NULL REFERENCES person (id),
      code TEXT NOT NULL,
      arguments TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      read_at INTEGER
    ) STRICT
    """,
    "CREATE INDEX message_person ON message (person_id, read_at)",
    """
    CREATE TABLE outbox (
      id TEXT NOT NULL PRIMARY KEY,
      channel TEXT NOT NULL,
      person_id TEXT REFERENCES person (id),
      recipient_sealed BLOB NOT NULL,
      recipient_masked TEXT NOT NULL,
      code TEXT NOT NULL,
      arguments_sealed BLOB NOT NULL,
      state TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      last_error TEXT,
      created_at INTEGER NOT NULL,
      expires_at INTEGER,
      decided_at INTEGER,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT
    """,
    "CREATE INDEX outbox_state ON outbox (state, created_at)",
    """
    CREATE TABLE draft (
      owner TEXT NOT NULL,
      form TEXT NOT NULL,
      record TEXT NOT NULL,
      field TEXT NOT NULL,
      value TEXT,
      sealed BLOB,
      saved_at INTEGER NOT NULL,
      PRIMARY KEY (owner, form, record, field)
    ) STRICT
    """,
  ]

  private static let records: [SQL] = [
    """
    CREATE TABLE audit (
      sequence INTEGER NOT NULL PRIMARY KEY,
      at INTEGER NOT NULL,
      account_id TEXT NOT NULL,
      role TEXT NOT NULL,
      event TEXT NOT NULL,
      subject_kind TEXT NOT NULL,
      subject_id TEXT NOT NULL,
      old_state TEXT,
      new_state TEXT,
      detail TEXT NOT NULL,
      hash BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX audit_subject ON audit (subject_kind, subject_id, sequence)",
    "CREATE INDEX audit_account ON audit (account_id, sequence)",
    """
    CREATE TABLE attachment (
      digest TEXT NOT NULL PRIMARY KEY,
      content_type TEXT NOT NULL,
      byte_count INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE attachment_use (
      id TEXT NOT NULL PRIMARY KEY,
      digest TEXT NOT NULL REFERENCES attachment (digest),
      owner_kind TEXT NOT NULL,
      owner_id TEXT NOT NULL,
      purpose TEXT NOT NULL,
      file_name TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX attachment_use_owner ON attachment_use (owner_kind, owner_id)",
    "CREATE INDEX attachment_use_digest ON attachment_use (digest)",
    """
    CREATE TABLE counter (
      name TEXT NOT NULL PRIMARY KEY,
      value INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE calendar_day (
      day TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      updated_at INTEGER NOT NULL,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT
    """,
    """
    CREATE TABLE jurisdiction_profile (
      code TEXT NOT NULL,
      year INTEGER NOT NULL,
      version INTEGER NOT NULL,
      state TEXT NOT NULL,
      effective_from TEXT NOT NULL,
      json TEXT NOT NULL,
      PRIMARY KEY (code, year, version)
    ) STRICT
    """,
  ]
}
