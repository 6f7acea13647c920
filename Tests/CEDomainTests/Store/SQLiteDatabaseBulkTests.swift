import CEDomain
import CETestSupport
import Testing

@Suite("SQLiteDatabase in bulk")
struct SQLiteDatabaseBulkTests {
  private func enter(_ database: any Database, _ count: Int) throws {
    try database.write { tx in
      for place in 0..<count {
        _ = try tx.run("INSERT INTO t (id, a) VALUES (\(place), \("a\(place)"))")
      }
    }
  }

  private func make(_ folder: TemporaryStore) throws -> SQLiteDatabase {
    let database = try SQLiteDatabase(path: folder.path, mode: .create)
    try database.write { tx in
      _ = try tx.run("CREATE TABLE t (id INTEGER NOT NULL PRIMARY KEY, a TEXT NOT NULL) STRICT")
      _ = try tx.run("CREATE INDEX t_a ON t (a)")
      _ = try tx.run("CREATE INDEX t_late ON t (a, id)")
    }
    return database
  }

  @Test("an index named late is gone while the work runs, and there again afterwards")
  func indexes() throws {
    let folder = TemporaryStore()
    let database = try make(folder)
    func names() throws -> [String] {
      try database.read { tx in
        try tx.rows("SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name")
          .map { $0.text(0) }
      }
    }
    try database.inBulk(["t_late", "unknown"]) {
      #expect(try names() == ["t_a"])
      try enter(database, 500)
    }
    #expect(try names() == ["t_a", "t_late"])
    #expect(try database.findings().isEmpty)
  }

  @Test("afterwards the file is as safe as before: write-ahead log, waiting for the disk")
  func settings() throws {
    let folder = TemporaryStore()
    let database = try make(folder)
    try database.inBulk([]) { try enter(database, 10) }
    // The engine counts asking for the mode as a write.
    let mode = try database.write { try $0.first("PRAGMA journal_mode")?.text(0) }
    let waits = try database.write { try $0.count("PRAGMA synchronous") }
    #expect(mode == "wal")
    #expect(waits == 2)
    let other = try SQLiteDatabase(path: folder.path, mode: .readWrite)
    #expect(try other.read { try $0.count("SELECT count(*) FROM t") } == 10)
  }
}
