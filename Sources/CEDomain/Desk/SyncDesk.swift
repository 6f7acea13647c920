/// A finished training whose credits could not be entered, as the desk sees it (SH-9-05).
public struct SyncCase: Hashable, Sendable {
  public let item: SyncItem
  public let orderNumber: String
  public let trainingName: String
  /// Masked.
  public let personName: String
  /// What a colleague found out; empty when nobody wrote anything.
  public let note: String
}

/// 同步异常: failed confirmations, for the operator and for the institution of the training.
public struct SyncDesk {
  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// What failed and was not settled, oldest first.
  public func cases(by actor: Actor) throws -> [SyncCase] {
    let failures = try CreditConfirmation(store: store).failures(by: actor)
    return try store.database.read { tx in
      try failures.compactMap { try syncCase($0, tx: tx) }
    }
  }

  /// One case; nil when it is settled or another institution's.
  public func syncCase(_ id: Identifier<SyncItem>, by actor: Actor) throws -> SyncCase? {
    try cases(by: actor).first { $0.item.id == id }
  }

  /// Keeps what was found out; shown to every colleague who opens the case.
  ///
  /// - Returns: False when the text is empty or longer than 200 characters, or the actor may not.
  public func note(
    _ text: String, on item: SyncItem, by actor: Actor, at now: Moment
  ) throws -> Bool {
    guard LengthRule.opinion.accepts(text) else { return false }
    return try store.database.write { tx in
      let institution = try TrainingTable.training(item.training, tx: tx)?.institution
      guard actor.may(.resolveSyncFailure, of: item.person, at: institution) else { return false }
      try tx.decide(
        """
        UPDATE sync_item SET note = \(text), version = version + 1
        WHERE id = \(item.id) AND version = \(item.version)
        """)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .creditsNoted, subject: "sync_item", id: item.id.text,
          detail: text), in: tx)
      return true
    }
  }

  private func syncCase(_ item: SyncItem, tx: any Reading) throws -> SyncCase? {
    try tx.first(
      """
      SELECT o.number, o.training_name, n.name, s.note
      FROM sync_item s JOIN training t ON t.id = s.training_id JOIN ce_order o ON o.id = t.order_id
        JOIN person n ON n.id = s.person_id
      WHERE s.id = \(item.id)
      """
    ).map {
      SyncCase(
        item: item, orderNumber: $0.text(0), trainingName: $0.text(1),
        personName: Masking.name($0.text(2)), note: $0.text(3))
    }
  }
}

extension AuditEvent {
  static let creditsNoted = AuditEvent("credits.noted")
}
