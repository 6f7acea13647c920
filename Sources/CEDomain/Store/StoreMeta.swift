/// The few facts a store knows about itself.
enum StoreMeta {
  enum Name: String {
    case schemaVersion = "schema_version"
    /// Made once; part of the key check, so that keys of another store are refused.
    case storeID = "store_id"
    /// The keyed hash of the store's id under the index key, in hexadecimal.
    case keyCheck = "key_check"
    /// `1` in a store made by `ceadmin demo`.
    case isDemo = "is_demo"
    /// Milliseconds a demo's clock stands before (negative) or after the machine's.
    case clockOffset = "clock_offset"
  }

  /// Stands before the first migration, because it holds the number of the last.
  static let table: SQL = """
    CREATE TABLE IF NOT EXISTS store_meta (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT
    """

  /// Everything at once: one query at start-up.
  static func all(in tx: any Reading) throws -> [Name: String] {
    var values: [Name: String] = [:]
    for row in try tx.rows("SELECT name, value FROM store_meta") {
      if let name = Name(rawValue: row.text(0)) { values[name] = row.text(1) }
    }
    return values
  }

  static func value(_ name: Name, in tx: any Reading) throws -> String? {
    try tx.first("SELECT value FROM store_meta WHERE name = \(name.rawValue)")?.text(0)
  }

  static func set(_ name: Name, to value: String, in tx: any Writing) throws {
    try tx.run(
      """
      INSERT INTO store_meta (name, value) VALUES (\(name.rawValue), \(value))
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """)
  }
}
