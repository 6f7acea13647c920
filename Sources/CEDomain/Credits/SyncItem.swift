/// A finished training on its way to the national record (SH-9-05).
public struct SyncItem: Hashable, Sendable {
  public let id: Identifier<SyncItem>
  public let training: Identifier<Training>
  public let person: Identifier<Person>
  public let year: Int
  /// From when on the credits can be queried (SH-8-01).
  public let dueAt: Moment
  public let state: SyncState
  /// Why it failed; nil otherwise.
  public let fault: SyncFault?
  public let settledAt: Moment?
  public let version: Int
}

/// 待同步 → 已同步 | 待本人申请 | 同步失败.
public enum SyncState: String, Hashable, Sendable, CaseIterable {
  case pending, synced
  /// A make-up year: the person applies on the national platform (SH-8-03).
  case awaitingApplication
  case failed
}

/// Why the credits could not be entered.
public enum SyncFault: String, Hashable, Sendable, CaseIterable {
  /// The national collection is not approved (any more).
  case collectionMissing
  /// The training is not finished (any more).
  case trainingState
}

/// What one run did.
public struct ConfirmationSweep: Hashable, Sendable {
  public internal(set) var synced = 0
  public internal(set) var awaitingApplication = 0
  public internal(set) var failed = 0
  /// Errors of the store; the items stay pending.
  public internal(set) var errors: [String] = []

  public init() {}
}

/// The statements over `sync_item`.
enum SyncTable {
  static func item(of training: Identifier<Training>, in tx: any Reading) throws -> SyncItem? {
    try tx.first(columns + " WHERE training_id = \(training)").map(item)
  }

  static func due(at now: Moment, in tx: any Reading) throws -> [SyncItem] {
    let filter: SQL = " WHERE state = 'pending' AND due_at <= \(now) ORDER BY due_at"
    return try tx.rows(columns + filter).map(item)
  }

  static func items(in state: SyncState, in tx: any Reading) throws -> [SyncItem] {
    try tx.rows(columns + " WHERE state = \(state.rawValue) ORDER BY due_at").map(item)
  }

  static func set(
    _ state: SyncState, error: String, of item: SyncItem, at now: Moment?, in tx: any Writing
  ) throws {
    try tx.decide(
      """
      UPDATE sync_item SET state = \(state.rawValue), error = \(error), settled_at = \(now),
        tries = tries + 1, version = version + 1
      WHERE id = \(item.id) AND version = \(item.version)
      """)
  }

  static func postpone(_ item: SyncItem, to due: Moment, in tx: any Writing) throws {
    try tx.decide(
      """
      UPDATE sync_item SET due_at = \(due), version = version + 1
      WHERE id = \(item.id) AND version = \(item.version)
      """)
  }

  private static let columns: SQL = """
    SELECT id, training_id, person_id, year, due_at, state, error, settled_at, version
    FROM sync_item
    """

  private static func item(_ row: Row) throws -> SyncItem {
    guard let state = SyncState(rawValue: row.text(5)) else {
      throw StoreError.damaged(detail: "sync_item \(row.text(0))")
    }
    return SyncItem(
      id: row.identifier(0), training: row.identifier(1), person: row.identifier(2),
      year: row.integer(3), dueAt: row.moment(4), state: state,
      fault: SyncFault(rawValue: row.text(6)), settledAt: row.optionalMoment(7),
      version: row.integer(8))
  }
}
