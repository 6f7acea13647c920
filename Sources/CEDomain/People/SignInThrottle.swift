/// Counts failed sign-ins and makes whoever goes on failing wait longer and longer.
///
/// Counted per document or login name, known or not, and per origin, so that neither one account
/// nor one terminal can be used for guessing. Both kinds stand in one table.
public struct SignInThrottle {
  /// What failures are counted by.
  public enum Subject: Hashable, Sendable {
    /// The keyed hash of what was typed as document number or login name.
    case identity(hash: [UInt8])
    /// The account that types its document number once more before an exam (SH-7-03).
    case examIdentity(Identifier<Account>)
    /// The account that opens its covered exam paper again.
    case examLock(Identifier<Account>)
    /// Where the connection comes from: an address or a terminal.
    case origin(String)

    var key: String {
      switch self {
      case .identity(let hash): "identity:" + hexadecimal(hash)
      case .examIdentity(let account): "exam:" + account.text
      case .examLock(let account): "lock:" + account.text
      case .origin(let name): "origin:" + name
      }
    }

    /// Failures that cost nothing: people mistype; a training centre shares one address.
    var freeFailures: Int {
      switch self {
      case .identity, .examIdentity, .examLock: 4
      case .origin: 19
      }
    }

    /// The first wait; each further failure doubles it (NAT-2.1-05: 15 minutes after five).
    var firstWait: Duration {
      switch self {
      case .identity: .seconds(15 * 60)
      // Shorter: the person is signed in, and the exam's window may be about to close.
      case .examIdentity: .seconds(3 * 60)
      case .examLock: .seconds(30)
      case .origin: .seconds(60)
      }
    }

    var longestWait: Duration {
      switch self {
      case .identity: .seconds(24 * 3600)
      case .examIdentity: .seconds(3600)
      case .examLock: .seconds(2 * 60)
      case .origin: .seconds(3600)
      }
    }
  }

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// How long to wait after the n-th failure in a row; nil while failures are free.
  public static func wait(afterFailures count: Int, of subject: Subject) -> Duration? {
    guard count > subject.freeFailures else { return nil }
    let doublings = min(count - subject.freeFailures - 1, 16)
    return min(subject.firstWait * (1 << doublings), subject.longestWait)
  }

  /// The latest moment until which one of `subjects` is locked; nil when none is.
  public func lockedUntil(_ subjects: [Subject], at now: Moment) throws -> Moment? {
    try store.database.read { try SignInThrottle.lockedUntil(subjects, at: now, in: $0) }
  }

  /// The same inside the transaction that checks the secret, so that tries sent at the same time
  /// are counted one after the other.
  static func lockedUntil(
    _ subjects: [Subject], at now: Moment, in tx: any Reading
  ) throws -> Moment? {
    try tx.rows(
      """
      SELECT locked_until FROM sign_in_failure
      WHERE origin IN (\(list: subjects.map(\.key))) AND locked_until > \(now)
      """
    ).compactMap { $0.optionalMoment(0) }.max()
  }

  /// Counts one failure of each subject.
  ///
  /// - Returns: Until when the next try is refused; nil when it may follow at once.
  @discardableResult
  static func recordFailure(
    of subjects: [Subject], at now: Moment, in tx: any Writing
  ) throws -> Moment? {
    var latest: Moment?
    for subject in subjects {
      let row = try tx.first(
        "SELECT count, last_at FROM sign_in_failure WHERE origin = \(subject.key)")
      // A day without failure is forgiven.
      let isFresh = row.map { now - $0.moment(1) < .seconds(24 * 3600) } ?? false
      let count = (isFresh ? row?.integer(0) ?? 0 : 0) + 1
      let until = wait(afterFailures: count, of: subject).map { now + $0 }
      try tx.run(
        """
        INSERT INTO sign_in_failure (origin, count, first_at, last_at, locked_until)
        VALUES (\(subject.key), \(count), \(now), \(now), \(until))
        ON CONFLICT (origin) DO UPDATE SET count = excluded.count, last_at = excluded.last_at,
          locked_until = excluded.locked_until
        """)
      if let until { latest = max(latest ?? until, until) }
    }
    return latest
  }

  /// Forgets the failures of an identity after it signed in, or when the desk unlocks it.
  static func clear(_ subject: Subject, in tx: any Writing) throws {
    try tx.run("DELETE FROM sign_in_failure WHERE origin = \(subject.key)")
  }
}
