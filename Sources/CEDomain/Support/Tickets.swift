/// A question handed over to support: 转人工 (NAT-2.4-01).
public struct Ticket: Hashable, Sendable {
  public enum State: String, Hashable, Sendable, CaseIterable {
    case open, answered
  }

  public let id: Identifier<Ticket>
  /// Said on the phone.
  public let number: Int
  public let person: Identifier<Person>
  public let personNameMasked: String
  public let question: String
  public let answer: String?
  public let state: State
  public let askedAt: Moment
  public let version: Int
}

/// Questions to support and their answers. What was asked and answered is sealed: people write
/// numbers into questions.
public struct Tickets {
  /// The most characters of a question or an answer (FLD-12-09).
  public static let characters = 500
  /// The most open questions of one person.
  public static let mostOpen = 3

  public enum Outcome: Hashable, Sendable {
    case done(number: Int)
    case empty
    /// The person waits for answers already.
    case tooMany
    case notPermitted
  }

  static let counter = Counter("ticket", first: 10_001, digits: 5)

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Asks support on behalf of the person who is signed in.
  public func ask(
    _ question: String, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> Outcome {
    guard let person = actor.person, actor.may(.askSupport, of: person) else {
      return .notPermitted
    }
    let text = String(TextNormalizer.freeText(question).prefix(Self.characters))
    guard !text.isEmpty else { return .empty }
    return try store.database.write { tx in
      let open = try tx.count(
        """
        SELECT count(*) FROM ticket
        WHERE person_id = \(person) AND state = \(Ticket.State.open.rawValue)
        """)
      guard open < Self.mostOpen else { return .tooMany }
      let id = Identifier<Ticket>(at: now, from: entropy)
      let number = try Self.counter.next(in: tx)
      try tx.run(
        """
        INSERT INTO ticket (id, number, person_id, question_sealed, state, created_at)
        VALUES (\(id), \(number), \(person),
          \(store.seal.seal(text, in: .question(of: id), from: entropy)),
          \(Ticket.State.open.rawValue), \(now))
        """)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .ticketAsked, subject: "ticket", id: id.text,
          to: Ticket.State.open.rawValue), in: tx)
      return .done(number: number)
    }
  }

  /// Answers a question; the person gets a message.
  ///
  /// - Throws: ``StoreError/stale`` when a colleague answered meanwhile.
  public func answer(
    _ ticket: Ticket, with answer: String, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> Outcome {
    guard actor.may(.answerTicket, of: ticket.person) else { return .notPermitted }
    let text = String(TextNormalizer.freeText(answer).prefix(Self.characters))
    guard !text.isEmpty else { return .empty }
    return try store.database.write { tx in
      try tx.decide(
        """
        UPDATE ticket SET answer_sealed =
            \(store.seal.seal(text, in: .answer(of: ticket.id), from: entropy)),
          answered_by = \(actor.account), answered_at = \(now),
          state = \(Ticket.State.answered.rawValue), version = version + 1
        WHERE id = \(ticket.id) AND version = \(ticket.version)
          AND state = \(Ticket.State.open.rawValue)
        """)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .ticketAnswered, subject: "ticket", id: ticket.id.text,
          from: Ticket.State.open.rawValue, to: Ticket.State.answered.rawValue), in: tx)
      try MessageBox.post(
        "ticket.answered", ["number": String(ticket.number), "answer": text],
        to: ticket.person, at: now, from: entropy, in: tx)
      return .done(number: ticket.number)
    }
  }

  /// What waits for support, oldest first; empty for everybody else.
  public func waiting(for actor: Actor) throws -> [Ticket] {
    guard actor.may(.answerTicket) else { return [] }
    return try tickets("WHERE t.state = 'open' ORDER BY t.created_at, t.id LIMIT 500")
  }

  /// The actor's own questions, newest first.
  public func own(of actor: Actor) throws -> [Ticket] {
    guard let person = actor.person, actor.may(.askSupport, of: person) else { return [] }
    return try tickets("WHERE t.person_id = \(person) ORDER BY t.created_at DESC, t.id DESC")
  }

  private func tickets(_ condition: SQL) throws -> [Ticket] {
    try store.database.read { tx in
      try tx.rows(
        """
        SELECT t.id, t.number, t.person_id, p.name, t.question_sealed, t.answer_sealed, t.state,
          t.created_at, t.version
        FROM ticket t JOIN person p ON p.id = t.person_id

        """ + condition
      ).map { row in
        let id: Identifier<Ticket> = row.identifier(0)
        return Ticket(
          id: id, number: row.integer(1), person: row.identifier(2),
          personNameMasked: Masking.name(row.text(3)),
          question: try store.seal.open(row.blob(4), in: .question(of: id)),
          answer: try row.optionalBlob(5).map { try store.seal.open($0, in: .answer(of: id)) },
          state: Ticket.State(rawValue: row.text(6)) ?? .answered, askedAt: row.moment(7),
          version: row.integer(8))
      }
    }
  }
}

extension Seal.Place {
  fileprivate static func question(of ticket: Identifier<Ticket>) -> Seal.Place {
    Seal.Place(table: "ticket", column: "question_sealed", row: ticket.text)
  }

  fileprivate static func answer(of ticket: Identifier<Ticket>) -> Seal.Place {
    Seal.Place(table: "ticket", column: "answer_sealed", row: ticket.text)
  }
}

extension AuditEvent {
  static let ticketAsked = AuditEvent("ticket.asked")
  static let ticketAnswered = AuditEvent("ticket.answered")
}
