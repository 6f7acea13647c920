import CEDomain
import CETestSupport
import Glibc
import Testing

@Suite("OpenStore")
struct OpenStoreTests {
  @Test("a store made on a file opens again with what was written")
  func reopen() throws {
    let place = TemporaryStore()
    do {
      let store = try place.create()
      try store.database.write { tx in _ = try Counter.order.next(in: tx) }
    }
    let store = try place.open()
    #expect(try store.database.read { try Counter.order.current(in: $0) } == 1_000_001)
    #expect(!store.isDemo)
  }

  @Test("a store made for demonstration says so after reopening")
  func demo() throws {
    let place = TemporaryStore()
    _ = try place.create(isDemo: true)
    #expect(try place.open().isDemo)
  }

  @Test("a path without a store is missing")
  func missing() {
    let place = TemporaryStore()
    #expect(throws: StoreError.missing(path: place.path)) { try place.open() }
  }

  @Test("an existing store is never made anew")
  func twice() throws {
    let place = TemporaryStore()
    _ = try place.create()
    #expect(throws: StoreError.duplicate(constraint: place.path)) { try place.create() }
  }

  @Test("a store whose keys cannot be written is not left half made")
  func halfMade() throws {
    let place = TemporaryStore()
    _ = try OpenStore.create(
      at: SQLiteDatabase.memory, key: place.key, reference: nil, isDemo: false, from: .fixed())
    #expect(throws: StoreError.duplicate(constraint: place.key)) { try place.create() }
    #expect(access(place.path, F_OK) != 0)
    #expect(access(place.key, F_OK) == 0)
  }

  @Test("without its key file a store stays closed")
  func keyMissing() throws {
    let place = TemporaryStore()
    _ = try place.create()
    unlink(place.key)
    #expect(throws: StoreError.keyMissing(path: place.key)) { try place.open() }
  }

  @Test("the key file of another store does not fit")
  func foreignKey() throws {
    let place = TemporaryStore()
    _ = try place.create()
    let other = TemporaryStore()
    _ = try OpenStore.create(
      at: other.path, key: other.key, reference: nil, isDemo: false, from: .fixed(99))
    #expect(throws: StoreError.keyMissing(path: other.key)) {
      try OpenStore.open(at: place.path, key: other.key, reference: nil)
    }
  }

  @Test("a key file that strangers may read is refused")
  func openKey() throws {
    let place = TemporaryStore()
    _ = try place.create()
    chmod(place.key, 0o644)
    #expect(throws: StoreError.keyMissing(path: place.key)) { try place.open() }
  }

  @Test("the key file can be read by its owner alone")
  func keyRights() throws {
    let place = TemporaryStore()
    _ = try place.create()
    var facts = stat()
    try #require(stat(place.key, &facts) == 0)
    #expect(facts.st_mode & 0o777 == 0o600)
  }

  @Test("a file of a newer version is refused and not touched")
  func newer() throws {
    let place = TemporaryStore()
    _ = try place.create()
    try SQLiteDatabase(path: place.path, mode: .readWrite).write { tx in
      _ = try tx.run("UPDATE store_meta SET value = '9999' WHERE name = 'schema_version'")
    }
    let supported = Migrations.current
    #expect(throws: StoreError.schemaTooNew(found: 9999, supported: supported)) {
      try place.open()
    }
  }
}
