/// Looks for rows that contradict each other (ROL-8-10). Changes nothing.
///
/// Every finding is a mistake of ours or a touched file: the verbs keep these rules in their
/// transactions.
public struct ConsistencyCheck {
  /// What was found, with how many rows it concerns.
  public struct Finding: Hashable, Sendable {
    public let kind: Kind
    public let count: Int
  }

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A paid order to which no settled payment belongs.
    case paidWithoutPayment
    /// A settled payment whose order is neither paid nor refunded.
    case paymentWithoutPaidOrder
    /// A settled payment over another sum than its order.
    case paymentAmountDiffers
    /// A paid order without a training.
    case paidWithoutTraining
    /// A learning card used for an order that is not paid.
    case cardUsedForNothing
    /// An exam attempt still open ten minutes after its deadline: the sweep does not run.
    case attemptOverdue
    /// A lesson whose counted intervals do not add up to what is learned.
    case studySumDiffers
    /// More learned than the lesson lasts.
    case learnedTooMuch
    /// A finished training without a certificate.
    case finishedWithoutCertificate
    /// A certificate of a training that was not passed.
    case certificateWithoutPass
    /// A confirmed training without credits in the year's record.
    case confirmedWithoutCredits
    /// A confirmation that failed and waits for the operator.
    case confirmationFailed
  }

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Everything that contradicts, in the order of ``Kind``; empty when the store is consistent.
  public func findings(at now: Moment) throws -> [Finding] {
    try store.database.read { tx in
      try Kind.allCases.compactMap { kind in
        let count = try tx.count(ConsistencyCheck.query(kind, at: now))
        return count == 0 ? nil : Finding(kind: kind, count: count)
      }
    }
  }

  private static func query(_ kind: Kind, at now: Moment) -> SQL {
    switch kind {
    case .paidWithoutPayment:
      """
      SELECT count(*) FROM ce_order o WHERE o.state IN ('paid', 'completed')
        AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.state = 'settled'
          AND (p.order_id = o.id OR p.roster_id = o.roster_id))
      """
    case .paymentWithoutPaidOrder:
      """
      SELECT count(*) FROM payment p JOIN ce_order o ON o.id = p.order_id
      WHERE p.state = 'settled' AND o.state NOT IN ('paid', 'completed', 'refunded')
      """
    case .paymentAmountDiffers:
      """
      SELECT count(*) FROM payment p JOIN ce_order o ON o.id = p.order_id
      WHERE p.state = 'settled' AND p.amount <> o.amount
      """
    case .paidWithoutTraining:
      """
      SELECT count(*) FROM ce_order o WHERE o.state IN ('paid', 'completed')
        AND NOT EXISTS (SELECT 1 FROM training t WHERE t.order_id = o.id)
      """
    case .cardUsedForNothing:
      """
      SELECT count(*) FROM learning_card c JOIN ce_order o ON o.id = c.used_order_id
      WHERE o.state NOT IN ('paid', 'completed', 'refunded')
      """
    case .attemptOverdue:
      """
      SELECT count(*) FROM exam_attempt
      WHERE state = 'open' AND deadline < \(now - .seconds(600))
      """
    case .studySumDiffers:
      """
      SELECT count(*) FROM lesson_progress g WHERE g.learned_ms <> (
        SELECT coalesce(sum(i.ended_at - i.began_at), 0) FROM study_interval i
        WHERE i.training_id = g.training_id AND i.lesson_id = g.lesson_id AND i.counted = 1)
      """
    case .learnedTooMuch:
      """
      SELECT count(*) FROM lesson_progress g JOIN lesson l ON l.id = g.lesson_id
      WHERE g.learned_ms > l.seconds * 1000
      """
    case .finishedWithoutCertificate:
      """
      SELECT count(*) FROM training t WHERE t.passed_at IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM certificate c WHERE c.training_id = t.id)
      """
    case .certificateWithoutPass:
      """
      SELECT count(*) FROM certificate c JOIN training t ON t.id = c.training_id
      WHERE t.passed_at IS NULL
      """
    case .confirmedWithoutCredits:
      """
      SELECT count(*) FROM training t WHERE t.state = 'synced'
        AND NOT EXISTS (SELECT 1 FROM ce_entry e WHERE e.training_id = t.id)
      """
    case .confirmationFailed:
      "SELECT count(*) FROM sync_item WHERE state = 'failed'"
    }
  }
}
