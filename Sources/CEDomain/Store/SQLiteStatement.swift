import CSQLite

/// One prepared statement, reset after every use.
final class SQLiteStatement {
  private let handle: OpaquePointer
  private unowned let database: SQLiteDatabase
  private let text: String

  init(_ text: String, in database: SQLiteDatabase) throws {
    self.text = text
    self.database = database
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(
      database.handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK else { throw database.failure(code, in: text) }
    guard let handle else { preconditionFailure("empty statement") }
    self.handle = handle
  }

  deinit {
    sqlite3_finalize(handle)
  }

  var isReadOnly: Bool { sqlite3_stmt_readonly(handle) != 0 }

  /// Runs to the end and answers how many rows changed.
  func run(_ values: [SQLValue]) throws -> Int {
    defer { reset() }
    try bind(values)
    while try step() {}
    return Int(sqlite3_changes64(database.handle))
  }

  /// Copies every row out.
  func rows(_ values: [SQLValue]) throws -> [Row] {
    defer { reset() }
    try bind(values)
    let columns = sqlite3_column_count(handle)
    var rows: [Row] = []
    while try step() {
      rows.append(Row(values: (0..<columns).map(value)))
    }
    database.rowsRead += rows.count
    return rows
  }

  private func step() throws -> Bool {
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw database.failure(code, in: text)
    }
  }

  private func reset() {
    sqlite3_reset(handle)
    // A bound identity number must not outlive its use.
    sqlite3_clear_bindings(handle)
  }

  private func bind(_ values: [SQLValue]) throws {
    precondition(
      values.count == Int(sqlite3_bind_parameter_count(handle)), "values do not fit: \(text)")
    for (offset, value) in values.enumerated() {
      let code = bind(value, at: Int32(offset + 1))
      guard code == SQLITE_OK else { throw database.failure(code, in: text) }
    }
  }

  private func bind(_ value: SQLValue, at place: Int32) -> Int32 {
    switch value {
    case .null:
      return sqlite3_bind_null(handle, place)
    case .integer(let number):
      return sqlite3_bind_int64(handle, place, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        guard let start = bytes.baseAddress else {
          return sqlite3_bind_text64(handle, place, "", 0, cs_transient(), UInt8(SQLITE_UTF8))
        }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          sqlite3_bind_text64(
            handle, place, $0, UInt64(bytes.count), cs_transient(), UInt8(SQLITE_UTF8))
        }
      }
    case .blob(let bytes):
      if bytes.isEmpty { return sqlite3_bind_zeroblob(handle, place, 0) }
      return bytes.withUnsafeBytes {
        sqlite3_bind_blob64(handle, place, $0.baseAddress, UInt64($0.count), cs_transient())
      }
    }
  }

  private func value(at column: Int32) -> SQLValue {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_NULL:
      return .null
    case SQLITE_INTEGER:
      return .integer(sqlite3_column_int64(handle, column))
    case SQLITE_TEXT:
      guard let start = sqlite3_column_text(handle, column) else { return .text("") }
      let count = Int(sqlite3_column_bytes(handle, column))
      return .text(
        String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
    case SQLITE_BLOB:
      guard let start = sqlite3_column_blob(handle, column) else { return .blob([]) }
      let count = Int(sqlite3_column_bytes(handle, column))
      return .blob([UInt8](UnsafeRawBufferPointer(start: start, count: count)))
    default:
      preconditionFailure("a floating-point column in: \(text)")
    }
  }
}

/// A reading transaction of SQLite.
struct SQLiteReading: Reading {
  let database: SQLiteDatabase
  var profiles: ProfileCache { database.profiles }

  func rows(_ sql: SQL) throws -> [Row] {
    let statement = try database.statement(for: sql.text)
    precondition(statement.isReadOnly, "a read that writes: \(sql.text)")
    return try statement.rows(sql.values)
  }
}

/// A writing transaction of SQLite.
struct SQLiteWriting: Writing {
  let database: SQLiteDatabase
  var profiles: ProfileCache { database.profiles }

  func rows(_ sql: SQL) throws -> [Row] {
    try database.statement(for: sql.text).rows(sql.values)
  }

  func run(_ sql: SQL) throws -> Int {
    try database.statement(for: sql.text).run(sql.values)
  }
}
