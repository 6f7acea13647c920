extension Migration {
  /// The information collection of each person (NAT-3).
  static let collection = Migration(
    "0010-collection",
    [
      """
      CREATE TABLE collection (
        person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
        state TEXT NOT NULL,
        scope TEXT NOT NULL DEFAULT '',
        department TEXT NOT NULL DEFAULT '',
        library TEXT NOT NULL DEFAULT '',
        case_id TEXT,
        approved_sealed BLOB,
        legacy_sealed BLOB,
        updated_at INTEGER NOT NULL,
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT
      """,
      "CREATE INDEX collection_department ON collection (department, state)",
    ])
}
