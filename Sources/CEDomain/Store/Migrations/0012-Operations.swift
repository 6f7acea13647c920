extension Migration {
  /// What operators keep: passwords that work once, and their own lines in the code tables.
  static let operations = Migration(
    "0012-operations",
    [
      // Set while the password was given out by an operator and must be changed at the sign-in.
      "ALTER TABLE account ADD COLUMN one_time_until INTEGER",
      """
      CREATE TABLE code_entry (
        code_table TEXT NOT NULL,
        code TEXT NOT NULL,
        chinese TEXT NOT NULL,
        english TEXT NOT NULL,
        ordinal INTEGER NOT NULL,
        state TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        updated_at INTEGER NOT NULL,
        PRIMARY KEY (code_table, code)
      ) STRICT
      """,
    ])
}
