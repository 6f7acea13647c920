import CEDomain
import CETestSupport
import Glibc
import Testing

@Suite("SQLiteDatabase")
struct SQLiteDatabaseTests {
  private func memory() throws -> SQLiteDatabase {
    let database = try SQLiteDatabase(path: SQLiteDatabase.memory, mode: .create)
    try database.write { tx in
      _ = try tx.run("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b BLOB) STRICT")
    }
    return database
  }

  @Test("every kind of value comes back as it was bound")
  func values() throws {
    let database = try memory()
    let text = "王𠮷\u{0}，'\"; DROP TABLE t"
    let bytes = [UInt8](0...255)
    _ = try database.write { try $0.run("INSERT INTO t VALUES (\(Int.min), \(text), \(bytes))") }
    let row = try #require(try database.read { try $0.first("SELECT id, a, b FROM t") })
    #expect(row.values == [.integer(Int64.min), .text(text), .blob(bytes)])
  }

  @Test("empty text, an empty blob and nothing are three things")
  func empties() throws {
    let database = try memory()
    let nothing: String? = nil
    let row = try database.read {
      try $0.first("SELECT \(""), \([UInt8]()), \(nothing)")
    }
    #expect(row?.values == [.text(""), .blob([]), .null])
  }

  @Test("after a rest everything is there, and statements run as before")
  func rests() throws {
    let database = try memory()
    _ = try database.write { try $0.run("INSERT INTO t VALUES (\(1), \("王"), \([7] as [UInt8]))") }
    for _ in 1...2 {
      database.rest()
      #expect(try database.read { try $0.first("SELECT a FROM t WHERE id = \(1)") }?.text(0) == "王")
      _ = try database.write { try $0.run("UPDATE t SET b = \([8] as [UInt8]) WHERE id = \(1)") }
    }
    #expect(try database.findings().isEmpty)
  }

  @Test("a transaction that throws leaves nothing behind")
  func rollback() throws {
    let database = try memory()
    #expect(throws: StoreError.stale) {
      try database.write { tx in
        try tx.run("INSERT INTO t (id) VALUES (1)")
        throw StoreError.stale
      }
    }
    #expect(try database.read { try $0.count("SELECT count(*) FROM t") } == 0)
  }

  @Test("a row that exists is a duplicate, and the rest of the transaction can go on")
  func duplicate() throws {
    let database = try memory()
    try database.write { tx in
      try tx.run("INSERT INTO t (id) VALUES (1)")
      #expect(throws: StoreError.duplicate(constraint: "t.id")) {
        try tx.run("INSERT INTO t (id) VALUES (1)")
      }
      try tx.run("INSERT INTO t (id) VALUES (2)")
    }
    #expect(try database.read { try $0.count("SELECT count(*) FROM t") } == 2)
  }

  @Test("a mistake in a statement names the statement")
  func mistake() throws {
    let database = try memory()
    #expect {
      try database.read { try $0.rows("SELECT a FROM nowhere") }
    } throws: { error in
      guard case StoreError.engine(_, let message, let sql) = error else { return false }
      return message.contains("nowhere") && sql.contains("nowhere")
    }
  }

  @Test("a decision on an old version is stale and changes nothing (OV-5-14)")
  func stale() throws {
    let database = try memory()
    _ = try database.write { try $0.run("INSERT INTO t (id, a) VALUES (2, 'kept')") }
    #expect(throws: StoreError.stale) {
      try database.write { try $0.decide("UPDATE t SET a = 'lost' WHERE id = 1") }
    }
    #expect(try database.read { try $0.first("SELECT a FROM t") }?.text(0) == "kept")
  }

  @Test("a read sees one moment although somebody writes meanwhile")
  func snapshot() throws {
    let place = TemporaryStore()
    let reader = try place.create().database
    let writer = try place.open().database
    try reader.read { tx in
      let before = try Counter.order.current(in: tx)
      _ = try writer.write { try Counter.order.next(in: $0) }
      #expect(try Counter.order.current(in: tx) == before)
    }
    #expect(try reader.read { try Counter.order.current(in: $0) } == 1_000_001)
  }

  @Test("a writer that waits too long is told that the store is busy")
  func busy() throws {
    let place = TemporaryStore()
    let first = try place.create().database
    let second = try place.open(patience: .milliseconds(20)).database
    _ = try first.write { _ in
      #expect(throws: StoreError.busy) { try second.write { _ in } }
    }
    #expect(throws: Never.self) { try second.write { _ in } }
  }

  @Test("a backup holds what was committed, in one file that only its owner reads")
  func backup() throws {
    let place = TemporaryStore()
    let store = try place.create()
    _ = try store.database.write { try Counter.order.next(in: $0) }
    let copy = place.folder + "/copy.sqlite"
    try store.database.backup(to: copy)
    var facts = stat()
    try #require(stat(copy, &facts) == 0)
    #expect(facts.st_mode & 0o777 == 0o600)
    #expect(access(copy + "-wal", F_OK) != 0)
    let opened = try OpenStore.open(at: copy, key: place.key, reference: nil)
    #expect(try opened.database.read { try Counter.order.current(in: $0) } == 1_000_001)
  }

  @Test("a backup never overwrites a file")
  func backupTwice() throws {
    let place = TemporaryStore()
    let store = try place.create()
    let copy = place.folder + "/copy.sqlite"
    try store.database.backup(to: copy)
    #expect(throws: StoreError.duplicate(constraint: copy)) {
      try store.database.backup(to: copy)
    }
  }
}
