/// The port behind which a database engine stands.
///
/// Whole transactions only: the closure's work is kept when it returns and undone when it throws.
/// A closure may be run again (serialization failure on an engine that retries), so it must not
/// have effects outside the database. Read, copy out, close: no cursor outlives the closure.
public protocol Database: AnyObject {
  /// Runs `body` on one consistent snapshot.
  func read<Value>(_ body: (any Reading) throws -> Value) throws -> Value

  /// Runs `body` as the one writer. What was written is durable when this returns.
  func write<Value>(_ body: (any Writing) throws -> Value) throws -> Value

  /// Copies the whole database, as of one moment, into a new file at `path`.
  func backup(to path: String) throws

  /// Runs `work`, a series of large transactions, as fast as the engine can: for stores that are
  /// being made.
  ///
  /// Nothing else may have the database open. It is durable when this returns; when it throws, or
  /// the machine stops meanwhile, the database is worth nothing and must be removed.
  ///
  /// - Parameter lateIndexes: Names of indexes that `work` does not read; they are made when it has
  ///   returned. Unknown names are passed over.
  func inBulk<Value>(_ lateIndexes: Set<String>, _ work: () throws -> Value) throws -> Value

  /// Gives back the memory that the next transaction can make anew, at the cost of its first
  /// milliseconds: for a session that waits for somebody to come.
  func rest()
}

/// What a reading transaction can do.
public protocol Reading {
  /// All rows of a query, copied out.
  func rows(_ statement: SQL) throws -> [Row]

  /// The profiles this database has parsed so far.
  var profiles: ProfileCache { get }
}

/// What a writing transaction can do besides reading.
public protocol Writing: Reading {
  /// Runs a statement.
  ///
  /// - Returns: The number of rows changed.
  @discardableResult
  func run(_ statement: SQL) throws -> Int
}

extension Reading {
  /// The first row of a query, or nil when it has none.
  public func first(_ statement: SQL) throws -> Row? {
    try rows(statement).first
  }

  /// The single integer of a `SELECT count(*) …`; 0 when there is no row.
  public func count(_ statement: SQL) throws -> Int {
    try first(statement)?.integer(0) ?? 0
  }
}

/// One row, copied out of the database; columns count from 0 in the order of the `SELECT`.
///
/// Asking for a type the column does not hold is our own mistake in the statement and traps.
public struct Row: Sendable {
  public let values: [SQLValue]

  public init(values: [SQLValue]) {
    self.values = values
  }

  public func integer(_ column: Int) -> Int {
    guard let value = optionalInteger(column) else {
      preconditionFailure("column \(column) is null, an integer was expected")
    }
    return value
  }

  public func optionalInteger(_ column: Int) -> Int? {
    switch values[column] {
    case .null: nil
    case .integer(let value): Int(value)
    case .text, .blob: preconditionFailure("column \(column) is no integer")
    }
  }

  public func text(_ column: Int) -> String {
    guard let value = optionalText(column) else {
      preconditionFailure("column \(column) is null, a text was expected")
    }
    return value
  }

  public func optionalText(_ column: Int) -> String? {
    switch values[column] {
    case .null: nil
    case .text(let value): value
    case .integer, .blob: preconditionFailure("column \(column) is no text")
    }
  }

  public func blob(_ column: Int) -> [UInt8] {
    guard let value = optionalBlob(column) else {
      preconditionFailure("column \(column) is null, a blob was expected")
    }
    return value
  }

  public func optionalBlob(_ column: Int) -> [UInt8]? {
    switch values[column] {
    case .null: nil
    case .blob(let value): value
    case .integer, .text: preconditionFailure("column \(column) is no blob")
    }
  }

  public func bool(_ column: Int) -> Bool { integer(column) != 0 }
  public func moment(_ column: Int) -> Moment { Moment(milliseconds: Int64(integer(column))) }
  public func optionalMoment(_ column: Int) -> Moment? {
    optionalInteger(column).map { Moment(milliseconds: Int64($0)) }
  }
  public func credits(_ column: Int) -> Credits { Credits(tenths: integer(column)) }
  public func money(_ column: Int) -> Money { Money(fen: integer(column)) }
  public func identifier<Kind>(_ column: Int) -> Identifier<Kind> { Identifier(text(column)) }
  public func optionalIdentifier<Kind>(_ column: Int) -> Identifier<Kind>? {
    optionalText(column).map { Identifier($0) }
  }
}
