import CEDomain
import CETestSupport
import Testing

@Suite("Migrations")
struct MigrationsTests {
  private func memory() throws -> SQLiteDatabase {
    try SQLiteDatabase(path: SQLiteDatabase.memory, mode: .create)
  }

  private func tables(in database: SQLiteDatabase) throws -> [String] {
    try database.read {
      try $0.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    }.map { $0.text(0) }
  }

  private let one = Migration("0001-one", ["CREATE TABLE one (a TEXT) STRICT"])
  private let two = Migration("0002-two", ["CREATE TABLE two (a TEXT) STRICT"])
  private let broken = Migration(
    "0002-broken", ["CREATE TABLE two (a TEXT) STRICT", "CREATE TABLE one (a TEXT) STRICT"])

  @Test("each step is applied once, later ones when they come")
  func stepwise() throws {
    let database = try memory()
    #expect(try Migrations.apply([one], to: database))
    #expect(try !Migrations.apply([one], to: database))
    #expect(try Migrations.apply([one, two], to: database))
    #expect(try tables(in: database) == ["one", "store_meta", "two"])
  }

  @Test("a step that fails leaves the store as it was: none is half migrated")
  func allOrNothing() throws {
    let database = try memory()
    try Migrations.apply([one], to: database)
    #expect(throws: StoreError.self) { try Migrations.apply([one, broken], to: database) }
    #expect(try tables(in: database) == ["one", "store_meta"])
    #expect(try Migrations.apply([one, two], to: database))
  }

  @Test("a newer store is refused untouched")
  func newer() throws {
    let database = try memory()
    try Migrations.apply([one, two], to: database)
    #expect(throws: StoreError.schemaTooNew(found: 2, supported: 1)) {
      try Migrations.apply([one], to: database)
    }
  }

  @Test("the steps' names are different")
  func names() {
    #expect(Set(Migrations.all.map(\.name)).count == Migrations.all.count)
  }

  @Test("every table checks its types")
  func strict() throws {
    let store = try TemporaryStore.inMemory()
    let loose = try store.database.read {
      try $0.rows(
        """
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE '%STRICT%'
        """)
    }
    #expect(loose.isEmpty)
  }

  @Test("no table counts rows by the engine's own means, and none has triggers")
  func portable() throws {
    let store = try TemporaryStore.inMemory()
    let count = try store.database.read {
      try $0.count(
        """
        SELECT count(*) FROM sqlite_master
        WHERE type = 'trigger' OR sql LIKE '%AUTOINCREMENT%' OR sql LIKE '%WITHOUT ROWID%'
        """)
    }
    #expect(count == 0)
  }

  @Test("references between rows are enforced")
  func references() throws {
    let store = try TemporaryStore.inMemory()
    #expect(throws: StoreError.self) {
      try store.database.write { tx in
        try tx.run(
          """
          INSERT INTO message (id, person_id, code, arguments, created_at)
          VALUES ('M1', 'nobody', 'x', '', 0)
          """)
      }
    }
  }
}
