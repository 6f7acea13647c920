/// One step of the schema's history: never edited after a release, only followed by another.
public struct Migration: Sendable {
  /// The file it stands in: `0001-core`.
  public let name: String
  /// Made when they are run: every start of the program counts the steps, few run one.
  let statements: @Sendable () -> [SQL]

  public init(_ name: String, _ statements: @autoclosure @escaping @Sendable () -> [SQL]) {
    self.name = name
    self.statements = statements
  }
}

/// The schema's history in order; a store's version is the number of steps it has seen.
public enum Migrations {
  /// Only ever appended to.
  public static let all: [Migration] = [
    .core,
    .training,
    .people,
    .learning,
    .exam,
    .credits,
    .accounts,
    .attachments,
    .reviews,
    .collection,
    .operations,
    .desks,
    .realName,
  ]

  /// The version this program reads and writes.
  public static var current: Int { all.count }

  /// Brings the store up to `steps`, all in one transaction; a newer store is refused untouched.
  ///
  /// - Returns: True if anything had to be done.
  @discardableResult
  public static func apply(_ steps: [Migration] = all, to database: any Database) throws -> Bool {
    try database.write { tx in
      // Read inside the transaction: another process may have migrated while we waited.
      try tx.run(StoreMeta.table)
      let found = try StoreMeta.value(.schemaVersion, in: tx).flatMap { Int($0) } ?? 0
      guard found <= steps.count else {
        throw StoreError.schemaTooNew(found: found, supported: steps.count)
      }
      guard found < steps.count else { return false }
      for step in steps[found...] {
        for statement in step.statements() { try tx.run(statement) }
      }
      try StoreMeta.set(.schemaVersion, to: String(steps.count), in: tx)
      return true
    }
  }
}
