import CSQLite
import Glibc

/// The embedded engine: one SQLite file in WAL mode, or `:memory:`.
///
/// One connection, used by one thread at a time; every process and every thread opens its own.
/// A committed write has reached the disk (`synchronous=FULL`).
public final class SQLiteDatabase: Database {
  /// How a file is opened.
  public enum Mode: Sendable {
    /// The file must exist.
    case readWrite
    /// The file must exist; every write is refused.
    case readOnly
    /// A finished file that nobody ever changes in place: no locks are taken, the pages are
    /// shared by all processes. Replace it by renaming a new file over it.
    case immutable
    /// The file must not exist.
    case create
  }

  let handle: OpaquePointer
  private var statements: [String: SQLiteStatement] = [:]
  private var isInTransaction = false
  let profiles = ProfileCache()
  /// Rows copied out so far, for ``effort(of:)``.
  var rowsRead = 0
  /// The failure after which nothing of the transaction may be kept (disk full, I/O error).
  private var fatal: (any Error)?

  /// Opens the file at `path`; `:memory:` is always a new, empty database.
  ///
  /// - Parameter patience: How long a writer waits for another one before ``StoreError/busy``.
  public init(path: String, mode: Mode, patience: Duration = .seconds(5)) throws {
    if mode == .create, path != SQLiteDatabase.memory {
      try SQLiteDatabase.createFile(at: path)
    }
    handle = try SQLiteDatabase.connect(to: path, mode: mode)
    sqlite3_busy_timeout(handle, Int32(clamping: patience.wholeMilliseconds))
    do {
      try configure(mode)
    } catch {
      sqlite3_close_v2(handle)
      throw error
    }
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  /// The path of a database that lives only in memory.
  public static let memory = ":memory:"

  /// The version of the engine's library, for `ceadmin doctor`.
  public static var engineVersion: String { String(cString: sqlite3_libversion()) }

  public func read<Value>(_ body: (any Reading) throws -> Value) throws -> Value {
    try transaction(begin: "BEGIN") { try body(SQLiteReading(database: self)) }
  }

  public func write<Value>(_ body: (any Writing) throws -> Value) throws -> Value {
    // Immediate: a transaction that begins by reading and then writes is otherwise refused at
    // once, without waiting, whenever another process wrote in between.
    try transaction(begin: "BEGIN IMMEDIATE") { try body(SQLiteWriting(database: self)) }
  }

  public func rest() {
    statements.removeAll()
    // Drops what was read of the schema, by far the largest part; the next statement reads it.
    _ = sqlite3_exec(handle, "PRAGMA writable_schema=RESET", nil, nil, nil)
    sqlite3_db_release_memory(handle)
  }

  /// What is wrong with the file's pages and indexes, in the engine's words; empty when it is sound.
  public func findings() throws -> [String] {
    try read { try $0.rows("PRAGMA quick_check(20)").map { $0.text(0) } }.filter { $0 != "ok" }
  }

  /// Removes a file this program just made, with what stands beside it.
  static func remove(_ path: String) {
    guard path != memory else { return }
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }

  /// Runs statements that stand outside transactions (pragmas); never with values.
  func execute(_ text: String) throws {
    let code = sqlite3_exec(handle, text, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code, in: text) }
  }

  func statement(for text: String) throws -> SQLiteStatement {
    if let known = statements[text] { return known }
    // Statements are few and fixed; only generated `IN` lists could pile up.
    if statements.count >= 256 { statements.removeAll(keepingCapacity: true) }
    let new = try SQLiteStatement(text, in: self)
    statements[text] = new
    return new
  }

  private func transaction<Value>(begin: String, _ body: () throws -> Value) throws -> Value {
    precondition(!isInTransaction, "transactions do not nest")
    isInTransaction = true
    defer { isInTransaction = false }
    fatal = nil
    profiles.begin()
    _ = try statement(for: begin).run([])
    do {
      let value = try body()
      // The caller may have caught the error, and the engine may have rolled back already.
      if let fatal { throw fatal }
      _ = try statement(for: "COMMIT").run([])
      return value
    } catch {
      if sqlite3_get_autocommit(handle) == 0 { _ = try? statement(for: "ROLLBACK").run([]) }
      throw error
    }
  }

  /// The error for a result code, from the connection's own message.
  func failure(_ code: Int32, in sql: String) -> StoreError {
    let error = StoreError(
      code: code, message: String(cString: sqlite3_errmsg(handle)), sql: sql,
      systemError: sqlite3_system_errno(handle), path: path)
    switch code & 0xFF {
    case SQLITE_FULL, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_NOMEM: fatal = error
    default: if isInTransaction, sqlite3_get_autocommit(handle) != 0 { fatal = error }
    }
    return error
  }

  var path: String {
    guard let name = sqlite3_db_filename(handle, "main") else { return SQLiteDatabase.memory }
    return String(cString: name)
  }

  func configure(_ mode: Mode) throws {
    // Reading through the page cache costs no memory per session; temporary tables never reach
    // a disk; functions hidden in a damaged schema never run.
    try execute("PRAGMA mmap_size=268435456; PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF")
    switch mode {
    case .readWrite:
      try execute("PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL")
      try keepLog()
    case .create:
      try execute(
        """
        PRAGMA application_id=1667592244; PRAGMA journal_mode=WAL;
        PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL
        """)
      try keepLog()
    case .readOnly, .immutable:
      try execute("PRAGMA query_only=ON")
    }
  }

  /// Keeps the write-ahead log beside the file after the last close, emptied (the size limit
  /// does that): the next opening need neither make it nor read it through.
  private func keepLog() throws {
    try execute("PRAGMA journal_size_limit=4194304")
    var on: Int32 = 1
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_PERSIST_WAL, &on)
  }

  /// Done once, ahead of the first connection of the process.
  private static let keepSmall: Void = cs_keep_small()

  private static func connect(to path: String, mode: Mode) throws -> OpaquePointer {
    let access: Int32 =
      switch mode {
      case .readWrite, .create: SQLITE_OPEN_READWRITE | (path == memory ? SQLITE_OPEN_MEMORY : 0)
      case .readOnly: SQLITE_OPEN_READONLY
      case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      }
    let name = mode == .immutable ? "file:\(escaped(path))?immutable=1" : path
    keepSmall
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(
      name, &handle, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard let handle else { throw StoreError.engine(code: code, message: "no memory", sql: "") }
    guard code == SQLITE_OK else {
      let message = String(cString: sqlite3_errmsg(handle))
      let systemError = sqlite3_system_errno(handle)
      sqlite3_close_v2(handle)
      throw StoreError(
        code: code, message: message, sql: "", systemError: systemError, path: path)
    }
    return handle
  }

  /// Makes an empty file that group members may write, whatever the umask says: the installed
  /// program reaches it through its group alone.
  private static func createFile(at path: String) throws {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o660)
    guard descriptor >= 0 else {
      switch errno {
      case EEXIST: throw StoreError.duplicate(constraint: path)
      case ENOENT, ENOTDIR: throw StoreError.missing(path: path)
      case ENOSPC, EDQUOT: throw StoreError.full
      default: throw StoreError.readOnly
      }
    }
    fchmod(descriptor, 0o660)
    close(descriptor)
  }

  /// `path` as part of a `file:` address.
  private static func escaped(_ path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case 0x25, 0x23, 0x3F: "%" + String(byte, radix: 16, uppercase: true)
      default: String(decoding: [byte], as: UTF8.self)
      }
    }.joined()
  }
}
