/// Paying with a learning card: number and password, good for one order (FLD-12-10, OV-9-01).
public struct LearningCards {
  private let store: OpenStore
  private let hash: PasswordHash

  /// - Parameter cost: What hashing a password may cost; cheap only in tests.
  public init(store: OpenStore, cost: PasswordHash.Cost = .standard) {
    self.store = store
    hash = PasswordHash(cost: cost)
  }

  /// Wrong passwords after which a card is blocked.
  public static let mostFailures = 5
  /// Wrong cards of one person after which that person has to wait.
  public static let mostTries = 10
  static let wait: Duration = .seconds(3600)

  /// Puts a card on sale; the password is kept as a slow hash only.
  ///
  /// - Returns: False when the actor may not.
  @discardableResult
  public func add(
    number: String, password: String, amount: Money, expiresOn: CalendarDay, by actor: Actor,
    at now: Moment, from entropy: Entropy
  ) throws -> Bool {
    guard actor.may(.manageLearningCards) else { return false }
    let number = CardNumber.normalized(number)
    let hashed = hash.hash(password, from: entropy)
    try store.database.write { tx in
      try tx.run(
        """
        INSERT INTO learning_card (number, password_hash, amount, state, expires_on)
        VALUES (\(number), \(hashed), \(amount), \(CardState.unused.rawValue), \(expiresOn))
        """)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .cardAdded, subject: "learning_card",
          id: CardNumber.masked(number), to: CardState.unused.rawValue), in: tx)
    }
    return true
  }

  /// Pays `order` with a card.
  ///
  /// A wrong password and an unknown number answer alike and cost the same time.
  public func pay(
    _ order: Identifier<Order>, number: String, password: String, by actor: Actor,
    at now: Moment, from entropy: Entropy
  ) throws -> PaymentOutcome {
    let number = CardNumber.normalized(number)
    let known = try store.database.read { try card(number, tx: $0) }
    // The slow part stays outside the transaction, so that nobody waits for it.
    let fits = hash.verify(password, against: known?.hash)
    return try store.database.write { tx in
      guard let order = try OrderTable.order(order, tx: tx) else { return .refused(.unknownOrder) }
      guard actor.may(.payOrder, of: order.person) else { return .refused(.notPermitted) }
      if let obstacle = try Payments(store: store).obstacle(to: order, at: now, tx: tx) {
        return .refused(obstacle)
      }
      if let until = try waitingTime(of: order.person, at: now, tx: tx) {
        return .refused(.tooManyTries(until: until))
      }
      guard let card = try card(number, tx: tx), card.hash == known?.hash else {
        return try wrong(nil, person: order.person, by: actor, at: now, tx: tx)
      }
      guard card.state != .blocked else { return .refused(.cardBlocked) }
      guard fits else {
        return try wrong(card, person: order.person, by: actor, at: now, tx: tx)
      }
      if let refusal = card.refusal(for: order, at: now) { return .refused(refusal) }
      return .paid(
        try use(card, for: order, by: actor, at: now, from: entropy, tx: tx))
    }
  }

  private func use(
    _ card: Card, for order: Order, by actor: Actor, at now: Moment, from entropy: Entropy,
    tx: any Writing
  ) throws -> Training {
    try tx.decide(
      """
      UPDATE learning_card SET state = \(CardState.used.rawValue), used_order_id = \(order.id),
        used_at = \(now), failed_count = 0, version = version + 1
      WHERE number = \(card.number) AND version = \(card.version)
      """)
    try tx.run("DELETE FROM card_try WHERE person_id = \(order.person)")
    let payment = Payment(
      id: Identifier(at: now, from: entropy), order: order.id, roster: nil,
      method: .learningCard, reference: card.number, tender: nil, amount: card.amount,
      state: .settled, at: now, settledAt: now, codeText: nil, version: 1)
    try PaymentTable.insert(payment, tx: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .cardUsed, subject: "learning_card",
        id: CardNumber.masked(card.number), from: card.state.rawValue,
        to: CardState.used.rawValue, detail: order.number), in: tx)
    return try Payments(store: store).fulfil(
      order, with: .learningCard, by: actor, at: now, from: entropy, tx: tx)
  }

  /// Counts a wrong try against the card, when there is one, and against the person.
  private func wrong(
    _ card: Card?, person: Identifier<Person>, by actor: Actor, at now: Moment, tx: any Writing
  ) throws -> PaymentOutcome {
    try tx.run(
      """
      INSERT INTO card_try (person_id, failed_count, first_at) VALUES (\(person), 1, \(now))
      ON CONFLICT (person_id) DO UPDATE SET failed_count = card_try.failed_count + 1
      """)
    guard let card else { return .refused(.cardWrong) }
    let failures = card.failures + 1
    let isBlocked = failures >= LearningCards.mostFailures && card.state == .unused
    try tx.run(
      """
      UPDATE learning_card SET failed_count = \(failures),
        state = \((isBlocked ? .blocked : card.state).rawValue), version = version + 1
      WHERE number = \(card.number)
      """)
    if isBlocked {
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .cardBlocked, subject: "learning_card",
          id: CardNumber.masked(card.number), from: card.state.rawValue,
          to: CardState.blocked.rawValue), in: tx)
      return .refused(.cardBlocked)
    }
    return .refused(.cardWrong)
  }

  private func waitingTime(
    of person: Identifier<Person>, at now: Moment, tx: any Writing
  ) throws -> Moment? {
    let row = try tx.first(
      "SELECT failed_count, first_at FROM card_try WHERE person_id = \(person)")
    guard let row, row.integer(0) >= LearningCards.mostTries else { return nil }
    let until = row.moment(1) + LearningCards.wait
    guard now >= until else { return until }
    try tx.run("DELETE FROM card_try WHERE person_id = \(person)")
    return nil
  }

  private func card(_ number: String, tx: any Reading) throws -> Card? {
    try tx.first(
      """
      SELECT number, password_hash, amount, state, expires_on, failed_count, version
      FROM learning_card WHERE number = \(number)
      """
    ).map { row in
      Card(
        number: row.text(0), hash: row.text(1), amount: row.money(2), state: try row.code(3),
        expiresOn: try row.day(4), failures: row.integer(5), version: row.integer(6))
    }
  }
}

/// 未激活 / 已使用 / 已锁定
enum CardState: String {
  case unused
  case used
  case blocked
}

private struct Card {
  let number: String
  let hash: String
  let amount: Money
  let state: CardState
  let expiresOn: CalendarDay
  let failures: Int
  let version: Int

  func refusal(for order: Order, at now: Moment) -> PaymentRefusal? {
    if state == .used { return .cardUsed }
    if CalendarDay(containing: now) > expiresOn { return .cardExpired(expiresOn) }
    return amount == order.amount ? nil : .cardAmountDiffers(amount)
  }
}

private enum CardNumber {
  static func normalized(_ typed: String) -> String { LearningCardRule(.number).normalized(typed) }

  /// The last four characters, for the audit log.
  static func masked(_ number: String) -> String { "****" + number.suffix(4) }
}

extension AuditEvent {
  static let cardAdded = AuditEvent("card.added")
  static let cardUsed = AuditEvent("card.used")
  static let cardBlocked = AuditEvent("card.blocked")
}
