/// What became of one case of a batch.
public struct BatchLine: Hashable, Sendable {
  public let number: String
  public let result: Result

  public enum Result: Hashable, Sendable {
    case approved
    case refused(ReviewRefusal)
    /// A colleague decided meanwhile (OV-5-14).
    case stale
    /// A check failed or did not answer, or the kind is never approved unread (ROL-2-08).
    case needsReading
  }
}

extension ReviewDesk {
  /// Approves several cases without opening them, each in a transaction of its own.
  ///
  /// Only kinds that allow it, and only what every automatic check passed (ROL-2-08).
  public func approve(
    _ items: [ReviewCase], by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> [BatchLine] {
    try items.map { item in
      BatchLine(
        number: item.number, result: try approve(item, by: actor, at: now, from: entropy))
    }
  }

  private func approve(
    _ item: ReviewCase, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> BatchLine.Result {
    guard allowsBatchApproval(item.kind), try isClean(item) else { return .needsReading }
    do {
      let outcome = try reviews.decide(
        .approve, on: item.id, version: item.version, by: actor, at: now, from: entropy)
      switch outcome {
      case .done: return .approved
      case .refused(let reason): return .refused(reason)
      }
    } catch StoreError.stale {
      return .stale
    }
  }

  private func isClean(_ item: ReviewCase) throws -> Bool {
    try store.database.read { tx in
      try reviews.submission(of: item, in: tx).checks.allSatisfy { $0.verdict == .passed }
    }
  }
}
