/// Who is working on which case of a queue (ROL-2-07).
///
/// Opening a case claims it for half an hour; others see it as being worked on. A claim prevents
/// nothing by itself: what is decided twice is refused by the row's version (OV-5-14).
public struct DeskClaims {
  public static let length: Duration = .seconds(30 * 60)

  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// What came of opening a case.
  public enum Claim: Hashable, Sendable {
    /// It is the actor's now.
    case taken
    /// A colleague works on it; the display name.
    case held(by: String)
    case notPermitted
  }

  /// Claims a case.
  public func claim(
    _ caseID: String, in queue: String, by actor: Actor, at now: Moment
  ) throws -> Claim {
    guard actor.may(.claimCase) else { return .notPermitted }
    return try store.database.write { tx in
      let oldest = now - DeskClaims.length
      let holder = try tx.first(
        """
        SELECT a.display_name FROM desk_claim c JOIN account a ON a.id = c.account_id
        WHERE c.queue = \(queue) AND c.case_id = \(caseID) AND c.account_id <> \(actor.account)
          AND c.claimed_at > \(oldest)
        """)
      if let holder { return .held(by: holder.text(0)) }
      try tx.run(
        """
        INSERT INTO desk_claim (queue, case_id, account_id, claimed_at)
        VALUES (\(queue), \(caseID), \(actor.account), \(now))
        ON CONFLICT (queue, case_id) DO UPDATE SET account_id = excluded.account_id,
          claimed_at = excluded.claimed_at
        """)
      return .taken
    }
  }

  /// Whether the actor's claim on a case still runs.
  static func holds(
    _ caseID: String, in queue: String, by actor: Actor, at now: Moment, tx: any Reading
  ) throws -> Bool {
    let oldest = now - DeskClaims.length
    return try tx.count(
      """
      SELECT count(*) FROM desk_claim WHERE queue = \(queue) AND case_id = \(caseID)
        AND account_id = \(actor.account) AND claimed_at > \(oldest)
      """) > 0
  }

  /// Gives a case back; harmless when somebody else holds it.
  public func release(_ caseID: String, in queue: String, by actor: Actor) throws {
    guard actor.may(.claimCase) else { return }
    try store.database.write { tx in
      _ = try tx.run(
        """
        DELETE FROM desk_claim
        WHERE queue = \(queue) AND case_id = \(caseID) AND account_id = \(actor.account)
        """)
    }
  }

  /// The cases of a queue that others hold now; none for whoever works on no queue.
  public func held(in queue: String, by actor: Actor, at now: Moment) throws -> Set<String> {
    guard actor.may(.claimCase) else { return [] }
    let oldest = now - DeskClaims.length
    return try store.database.read { tx in
      let rows = try tx.rows(
        """
        SELECT case_id FROM desk_claim WHERE queue = \(queue)
          AND account_id <> \(actor.account) AND claimed_at > \(oldest)
        """)
      return Set(rows.map { $0.text(0) })
    }
  }
}
