import CEDomain
import CETestSupport
import Glibc
import Testing

@Suite("A store in trouble")
struct StoreDamageTests {
  private func write(_ bytes: [UInt8], to path: String, at offset: Int = 0) throws {
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    try #require(pwrite(descriptor, bytes, bytes.count, off_t(offset)) == bytes.count)
  }

  private func isDamaged(_ error: any Error) -> Bool {
    guard case StoreError.damaged = error else { return false }
    return true
  }

  @Test("a file that is no database is damaged")
  func garbage() throws {
    let place = TemporaryStore()
    try write([UInt8](repeating: 0x5A, count: 8192), to: place.path)
    #expect(performing: { try place.open() }, throws: isDamaged)
  }

  @Test("an empty file is no store")
  func empty() throws {
    let place = TemporaryStore()
    try write([], to: place.path)
    #expect(performing: { try place.open() }, throws: isDamaged)
  }

  @Test("somebody else's database is no store and stays as it is")
  func foreign() throws {
    let place = TemporaryStore()
    try SQLiteDatabase(path: place.path, mode: .create).write { tx in
      _ = try tx.run("CREATE TABLE theirs (a TEXT) STRICT")
    }
    #expect(performing: { try place.open() }, throws: isDamaged)
    let count = try SQLiteDatabase(path: place.path, mode: .readOnly).read {
      try $0.count("SELECT count(*) FROM sqlite_master")
    }
    #expect(count == 1)
  }

  @Test("overwritten pages are found by the check or refused by a read")
  func overwrittenPages() throws {
    let place = TemporaryStore()
    _ = try place.create()
    try SQLiteDatabase(path: place.path, mode: .readWrite).backup(to: place.path + ".copy")
    let copy = place.path + ".copy"
    try write([UInt8](repeating: 0xFF, count: 3 * 4096), to: copy, at: 2 * 4096)
    let database = try SQLiteDatabase(path: copy, mode: .readOnly)
    do {
      #expect(try !database.findings().isEmpty)
    } catch {
      #expect(isDamaged(error))
    }
  }

  @Test("a store opened for reading refuses to write and still reads")
  func readOnlyMode() throws {
    let place = TemporaryStore()
    _ = try place.create().database.write { try Counter.order.next(in: $0) }
    let store = try place.open(mode: .readOnly)
    #expect(throws: StoreError.readOnly) {
      try store.database.write { try Counter.order.next(in: $0) }
    }
    #expect(try store.database.read { try Counter.order.current(in: $0) } == 1_000_001)
  }

  @Test("a full store refuses the write, keeps the rest and goes on when there is room")
  func full() throws {
    let place = TemporaryStore()
    let database = try place.create().database
    _ = try database.write { try Counter.order.next(in: $0) }
    _ = try database.write { try $0.run("CREATE TABLE big (bytes BLOB) STRICT") }
    _ = try database.read { try $0.rows("PRAGMA max_page_count=60") }
    let big = [UInt8](repeating: 1, count: 1_000_000)
    func add() throws {
      try database.write { tx in
        _ = try Counter.order.next(in: tx)
        _ = try tx.run("INSERT INTO big (bytes) VALUES (\(big))")
      }
    }
    #expect(throws: StoreError.full) { try add() }
    #expect(try database.read { try Counter.order.current(in: $0) } == 1_000_001)
    _ = try database.read { try $0.rows("PRAGMA max_page_count=1000000") }
    #expect(throws: Never.self) { try add() }
  }

  @Test("a full store stays full although the caller swallowed the error")
  func swallowed() throws {
    let place = TemporaryStore()
    let database = try place.create().database
    _ = try database.read { try $0.rows("PRAGMA max_page_count=60") }
    #expect(throws: StoreError.full) {
      try database.write { tx in
        _ = try Counter.order.next(in: tx)
        _ = try? tx.run("UPDATE counter SET name = \(String(repeating: "x", count: 900_000))")
      }
    }
    #expect(try database.read { try Counter.order.current(in: $0) } == 1_000_000)
  }

  @Test("a folder without room or rights makes no store")
  func noFolder() {
    let place = TemporaryStore()
    let path = place.folder + "/nowhere/store.sqlite"
    #expect(throws: StoreError.missing(path: path)) {
      try OpenStore.create(
        at: path, key: nil, reference: nil, isDemo: false, from: .fixed())
    }
  }
}
