import CEDomain

/// A store's file as an operator's accident may leave it; for tests alone.
///
/// Opens no `OpenStore`: what is done here goes past the keys, the versions and the audit log.
public struct StoreFile {
  private let path: String

  public init(_ path: String) {
    self.path = path
  }

  /// Says that a program newer than ours made the file.
  public func pretendNewerSchema() throws {
    try SQLiteDatabase(path: path, mode: .readWrite).write { tx in
      _ = try tx.run("UPDATE store_meta SET value = '999' WHERE name = 'schema_version'")
    }
  }

  /// Changes a word of the oldest audit row, as somebody with the file but without the key would.
  public func tamperWithAudit() throws {
    try SQLiteDatabase(path: path, mode: .readWrite).write { tx in
      _ = try tx.run("UPDATE audit SET detail = detail || 'x' WHERE sequence = 1")
    }
  }

  /// Holds the write lock while `body` runs: another program that writes and does not end.
  public func whileLocked<Value>(_ body: () throws -> Value) throws -> Value {
    try SQLiteDatabase(path: path, mode: .readWrite).write { _ in try body() }
  }

  /// The first column of what a query finds, as texts.
  public func texts(_ query: SQL) throws -> [String] {
    try SQLiteDatabase(path: path, mode: .readOnly).read { tx in
      try tx.rows(query).map { $0.text(0) }
    }
  }

  /// The number a query counts.
  public func count(_ query: SQL) throws -> Int {
    try SQLiteDatabase(path: path, mode: .readOnly).read { try $0.count(query) }
  }
}
