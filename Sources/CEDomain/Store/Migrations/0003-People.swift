extension Migration {
  /// WeChat bindings, port settings, the accounts a demo store shows on its sign-in screen.
  static let people = Migration(
    "0003-people",
    [
      """
      CREATE TABLE wechat_binding (
        account_id TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
        open_id BLOB NOT NULL UNIQUE,
        bound_at INTEGER NOT NULL
      ) STRICT
      """,
      """
      CREATE TABLE port_setting (
        port TEXT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        command TEXT NOT NULL
      ) STRICT
      """,
      """
      CREATE TABLE demo_account (
        ordinal INTEGER NOT NULL PRIMARY KEY,
        is_staff INTEGER NOT NULL,
        login TEXT NOT NULL,
        secret TEXT NOT NULL,
        shows_chinese TEXT NOT NULL,
        shows_english TEXT NOT NULL
      ) STRICT
      """,
      """
      CREATE TABLE scan_request (
        id TEXT NOT NULL PRIMARY KEY,
        purpose TEXT NOT NULL,
        account_id TEXT REFERENCES account (id),
        code_hash BLOB NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        created_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        used_at INTEGER
      ) STRICT
      """,
    ])
}
