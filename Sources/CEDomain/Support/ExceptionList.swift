/// 异常清单: everything that went wrong and waits for somebody, with how often (ROL-8-03, ROL-8-10).
public struct ExceptionList {
  /// One kind of trouble.
  public struct Line: Hashable, Sendable {
    public let trouble: Trouble
    public let count: Int
  }

  public enum Trouble: Hashable, Sendable {
    /// Confirmations that failed, by what was missing.
    case confirmation(SyncFault?)
    /// Messages that no port could deliver.
    case undeliverable
    /// Messages nobody took in time, since a week.
    case expiredMessages
    /// Rows that contradict each other.
    case inconsistency(ConsistencyCheck.Kind)
  }

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// What there is now; empty when all is well, nil when the actor may not look.
  public func lines(by actor: Actor, at now: Moment) throws -> [Line]? {
    guard actor.may(.resolveSyncFailure), actor.may(.verifyStore) else { return nil }
    return try confirmations(by: actor) + messages(at: now) + inconsistencies(at: now)
  }

  private func confirmations(by actor: Actor) throws -> [Line] {
    let failures = try CreditConfirmation(store: store).failures(by: actor)
    let faults: [SyncFault?] = SyncFault.allCases.map { $0 } + [nil]
    return faults.compactMap { fault in
      line(.confirmation(fault), failures.count { $0.fault == fault })
    }
  }

  private func messages(at now: Moment) throws -> [Line] {
    try store.database.read { tx in
      let failed = try tx.count(
        "SELECT count(*) FROM outbox WHERE state = \(Outbox.State.failed.rawValue)")
      let expired = try tx.count(
        """
        SELECT count(*) FROM outbox WHERE state = \(Outbox.State.expired.rawValue)
          AND created_at > \(now - .seconds(7 * 24 * 3600))
        """)
      return [line(.undeliverable, failed), line(.expiredMessages, expired)].compactMap { $0 }
    }
  }

  private func inconsistencies(at now: Moment) throws -> [Line] {
    try ConsistencyCheck(store: store).findings(at: now).compactMap { finding in
      // Listed above, by what was missing.
      finding.kind == .confirmationFailed
        ? nil : line(.inconsistency(finding.kind), finding.count)
    }
  }

  private func line(_ trouble: Trouble, _ count: Int) -> Line? {
    count > 0 ? Line(trouble: trouble, count: count) : nil
  }
}
