/// A sentence reviewers use again and again.
public struct OpinionPhrase: Hashable, Sendable {
  public let id: Identifier<OpinionPhrase>
  /// True for everybody's, false for the reviewer's own.
  public let isShared: Bool
  public let text: String
  public let version: Int
}

/// What became of a change to a phrase.
public enum PhraseOutcome: Hashable, Sendable {
  case done
  /// Not 1–200 characters (FLD-12-09).
  case refusedLength
  case notPermitted
}

/// The sentences a reviewer puts into an opinion with one key.
public struct OpinionPhrases {
  /// More would need more than the number keys.
  public static let most = 9

  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The reviewer's own, then everybody's, each in the order they were made.
  public func phrases(of actor: Actor) throws -> [OpinionPhrase] {
    try store.database.read { tx in
      try tx.rows(
        """
        SELECT id, account_id, text, version FROM opinion_phrase
        WHERE account_id = \(actor.account) OR account_id IS NULL
        ORDER BY account_id IS NULL, created_at, id
        """
      ).map {
        OpinionPhrase(
          id: $0.identifier(0), isShared: $0.optionalText(1) == nil, text: $0.text(2),
          version: $0.integer(3))
      }
    }
  }

  /// Adds a phrase; everybody's only by whoever may.
  public func add(
    _ text: String, isShared: Bool, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> PhraseOutcome {
    let text = LengthRule.opinion.normalized(text)
    guard mayChange(isShared: isShared, actor) else { return .notPermitted }
    guard LengthRule.opinion.accepts(text) else { return .refusedLength }
    let id = Identifier<OpinionPhrase>(at: now, from: entropy)
    let owner = isShared ? nil : actor.account
    try store.database.write { tx in
      _ = try tx.run(
        """
        INSERT INTO opinion_phrase (id, account_id, text, created_at)
        VALUES (\(id), \(owner), \(text), \(now))
        """)
    }
    return .done
  }

  /// Words a phrase anew; an empty text takes it away.
  ///
  /// - Throws: ``StoreError/stale`` when it was changed since.
  public func change(
    _ phrase: OpinionPhrase, to text: String, by actor: Actor
  ) throws -> PhraseOutcome {
    let text = LengthRule.opinion.normalized(text)
    guard mayChange(isShared: phrase.isShared, actor) else { return .notPermitted }
    guard text.isEmpty || LengthRule.opinion.accepts(text) else { return .refusedLength }
    let owner = phrase.isShared ? nil : actor.account
    let mine: SQL = """
       WHERE id = \(phrase.id) AND version = \(phrase.version)
        AND (account_id = \(owner) OR (account_id IS NULL AND \(phrase.isShared) = 1))
      """
    try store.database.write { tx in
      let change: SQL =
        text.isEmpty
        ? "DELETE FROM opinion_phrase"
        : "UPDATE opinion_phrase SET text = \(text), version = version + 1"
      try tx.decide(change + mine)
    }
    return .done
  }

  private func mayChange(isShared: Bool, _ actor: Actor) -> Bool {
    Authority.allows(actor, isShared ? .manageSharedPhrases : .reviewCase, subject(of: actor))
  }

  private func subject(of actor: Actor) -> Subject { Subject(region: actor.region) }
}
