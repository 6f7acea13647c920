/// An open store: the database and what belongs to it.
///
/// One per program; used by one thread at a time.
public final class OpenStore {
  /// Whether a store may be written.
  public enum Mode: Sendable {
    case readWrite
    case readOnly
  }

  public let database: any Database
  /// Opens and closes sealed fields, and hashes them for lookup.
  public let seal: Seal
  /// Appends to the chain of audit rows.
  public let audit: AuditLog
  /// What was typed and not yet submitted.
  public let drafts: DraftStore
  /// Messages on their way out.
  public let outbox: Outbox
  /// True for a store made by `ceadmin demo`: the settable clock and the on-screen message port
  /// work only there.
  public let isDemo: Bool
  /// How far a demo's business clock stands from the machine's; zero for real stores.
  public let clockOffset: Duration
  private let referencePath: String?
  private var openedReference: ReferenceStore?

  init(
    database: any Database, keys: KeyRing, reference: String?, isDemo: Bool, clockOffset: Duration
  ) {
    self.database = database
    self.isDemo = isDemo
    self.clockOffset = isDemo ? clockOffset : .zero
    seal = Seal(keys: keys)
    audit = AuditLog(seal: seal)
    drafts = DraftStore(database: database, seal: seal)
    outbox = Outbox(seal: seal)
    referencePath = reference
  }

  /// The read-only tables of codes, divisions, holidays and readings; opened at the first use.
  public var reference: ReferenceStore {
    get throws {
      if let openedReference { return openedReference }
      guard let referencePath else { throw StoreError.missing(path: "reference.sqlite") }
      let opened = try ReferenceStore(path: referencePath)
      openedReference = opened
      return opened
    }
  }

  /// Opens a store that exists, bringing an older one up to date.
  ///
  /// A newer store is refused untouched, and so is one whose keys are not in the file `key`.
  ///
  /// - Parameters:
  ///   - key: The key file's path; it lies outside the database's backups.
  ///   - reference: The path of the file ``ReferenceBuilder`` made; nil for none.
  ///   - patience: How long a writer waits for another one.
  public static func open(
    at path: String, key: String, reference: String?, mode: Mode = .readWrite,
    patience: Duration = .seconds(5)
  ) throws -> OpenStore {
    let database = try SQLiteDatabase(
      path: path, mode: mode == .readOnly ? .readOnly : .readWrite, patience: patience)
    let meta = try meta(of: database)
    let version = meta[.schemaVersion].flatMap { Int($0) } ?? 0
    guard version <= Migrations.current else {
      throw StoreError.schemaTooNew(found: version, supported: Migrations.current)
    }
    let keys = try KeyFile.read(key)
    guard let id = meta[.storeID], keys.check(for: id) == meta[.keyCheck] else {
      throw StoreError.keyMissing(path: key)
    }
    if version < Migrations.current { try Migrations.apply(to: database) }
    return OpenStore(
      database: database, keys: keys, reference: reference, isDemo: meta[.isDemo] == "1",
      clockOffset: .milliseconds(meta[.clockOffset].flatMap { Int64($0) } ?? 0))
  }

  /// Makes a new store and its key file; neither may exist before.
  ///
  /// - Parameter path: ``SQLiteDatabase/memory`` for one that dies with the program.
  /// - Parameter key: Nil keeps the keys in memory only: the store cannot be opened again.
  public static func create(
    at path: String, key: String?, reference: String?, isDemo: Bool,
    clockOffset: Duration = .zero, from entropy: Entropy
  ) throws -> OpenStore {
    let database = try SQLiteDatabase(path: path, mode: .create)
    let keys: KeyRing
    do {
      keys = try prepare(database, key: key, isDemo: isDemo, from: entropy)
    } catch {
      // Half a store helps nobody, and would stand in the way of the next attempt.
      SQLiteDatabase.remove(path)
      throw error
    }
    if clockOffset != .zero {
      try database.write { tx in
        try StoreMeta.set(.clockOffset, to: String(clockOffset.wholeMilliseconds), in: tx)
      }
    }
    return OpenStore(
      database: database, keys: keys, reference: reference, isDemo: isDemo,
      clockOffset: clockOffset)
  }

  private static func prepare(
    _ database: SQLiteDatabase, key: String?, isDemo: Bool, from entropy: Entropy
  ) throws -> KeyRing {
    try Migrations.apply(to: database)
    // Last, because a key file is never removed again: somebody may need it.
    let keys = try key.map { try KeyFile.create(at: $0, from: entropy) } ?? fresh(from: entropy)
    let id = hexadecimal(entropy.bytes(16))
    try database.write { tx in
      try StoreMeta.set(.storeID, to: id, in: tx)
      try StoreMeta.set(.keyCheck, to: keys.check(for: id), in: tx)
      try StoreMeta.set(.isDemo, to: isDemo ? "1" : "0", in: tx)
    }
    return keys
  }

  private static func meta(of database: SQLiteDatabase) throws -> [StoreMeta.Name: String] {
    do {
      return try database.read { try StoreMeta.all(in: $0) }
    } catch StoreError.engine {
      // A sound file of somebody else's, or an empty one.
      throw StoreError.damaged(detail: "no store_meta")
    }
  }

  private static func fresh(from entropy: Entropy) throws -> KeyRing {
    let keys = KeyRing(
      sealing: [1: entropy.bytes(KeyRing.keyBytes)], index: entropy.bytes(KeyRing.keyBytes))
    guard let keys else { preconditionFailure("entropy answered too few bytes") }
    return keys
  }
}
