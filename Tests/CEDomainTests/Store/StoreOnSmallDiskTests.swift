import CEDomain
import CETestSupport
import Glibc
import Testing

/// On a file system of its own, where mounting is allowed (root in a container often may not).
@Suite("A store on a small disk", .serialized, .enabled(if: SmallDisk.isPossible))
struct StoreOnSmallDiskTests {
  private func fill(_ database: any Database, from entropy: Entropy) throws {
    _ = try database.write { try $0.run("CREATE TABLE big (bytes BLOB) STRICT") }
    while true {
      try database.write { tx in
        _ = try Counter.order.next(in: tx)
        _ = try tx.run("INSERT INTO big (bytes) VALUES (\(entropy.bytes(20_000)))")
      }
    }
  }

  @Test("a full disk is said to be full, and every acknowledged row is there afterwards")
  func full() throws {
    let disk = try SmallDisk(kibibytes: 1200)
    let database = try disk.create().database
    #expect(throws: StoreError.full) { try fill(database, from: .fixed()) }
    let (orders, uses) = try database.read { tx in
      (
        try Counter.order.current(in: tx),
        try tx.count("SELECT count(*) FROM big")
      )
    }
    #expect(uses > 0)
    #expect(orders - 1_000_000 == uses)
  }

  @Test("the same holds when the store is opened again")
  func reopened() throws {
    let disk = try SmallDisk(kibibytes: 1200)
    #expect(throws: StoreError.full) { try fill(try disk.create().database, from: .fixed()) }
    let database = try disk.open(mode: .readOnly).database
    let uses = try database.read { try $0.count("SELECT count(*) FROM big") }
    #expect(try database.read { try Counter.order.current(in: $0) } - 1_000_000 == uses)
  }

  @Test("on a disk that became read-only, writing is refused with its reason")
  func readOnly() throws {
    let disk = try SmallDisk(kibibytes: 2000)
    _ = try disk.create().database.write { try Counter.order.next(in: $0) }
    try disk.makeReadOnly()
    let store = try disk.open()
    #expect(try store.database.read { try Counter.order.current(in: $0) } == 1_000_001)
    #expect(throws: StoreError.readOnly) {
      try store.database.write { try Counter.order.next(in: $0) }
    }
  }
}

/// A file system in memory, mounted on a folder and taken away with the value.
private final class SmallDisk {
  private let place = TemporaryStore()
  private var folder: String { place.folder + "/disk" }
  private var path: String { folder + "/store.sqlite" }

  init(kibibytes: Int) throws {
    mkdir(folder, 0o700)
    try #require(mount("tmpfs", folder, "tmpfs", 0, "size=\(kibibytes)k") == 0)
  }

  deinit {
    umount2(folder, Int32(MNT_DETACH))
    rmdir(folder)
  }

  func create() throws -> OpenStore {
    try OpenStore.create(
      at: path, key: place.key, reference: nil, isDemo: false, from: .fixed())
  }

  func open(mode: OpenStore.Mode = .readWrite) throws -> OpenStore {
    try OpenStore.open(at: path, key: place.key, reference: nil, mode: mode)
  }

  func makeReadOnly() throws {
    let flags = UInt(MS_REMOUNT) | UInt(MS_RDONLY)
    try #require(mount("tmpfs", folder, "tmpfs", flags, nil) == 0)
  }

  static let isPossible: Bool = {
    let place = TemporaryStore()
    let folder = place.folder + "/probe"
    mkdir(folder, 0o700)
    defer { rmdir(folder) }
    guard mount("tmpfs", folder, "tmpfs", 0, "size=64k") == 0 else { return false }
    umount(folder)
    return true
  }()
}
