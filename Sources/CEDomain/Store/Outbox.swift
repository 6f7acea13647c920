/// One row of the outbox.
public enum OutboxRow {}

/// Messages on their way out of the program: text messages and mails (OV-5-07).
///
/// A row is written in the transaction of what it tells of and sent afterwards, by the operator's
/// command or by a clerk who reads it out at the counter. Recipient and values are sealed.
public struct Outbox {
  private let seal: Seal

  init(seal: Seal) {
    self.seal = seal
  }

  /// The road a message takes.
  public enum Channel: String, Hashable, Sendable, CaseIterable {
    case textMessage = "sms"
    case mail
  }

  /// Where a message stands.
  public enum State: String, Hashable, Sendable, CaseIterable {
    case waiting, sent, failed, expired
    /// A clerk read it out to the person.
    case readOut = "read_out"
  }

  /// A message to send.
  public struct Message: Hashable, Sendable {
    public let channel: Channel
    public let person: Identifier<Person>?
    /// The number or address in clear.
    public let recipient: String
    /// The same as people may see it.
    public let recipientMasked: String
    /// Names the sentence in the wording tables.
    public let code: String
    public let arguments: MessageArguments
    /// After this the message is worthless.
    public let expiresAt: Moment?

    public init(
      channel: Channel, person: Identifier<Person>?, recipient: String, recipientMasked: String,
      code: String, arguments: MessageArguments, expiresAt: Moment? = nil
    ) {
      self.channel = channel
      self.person = person
      self.recipient = recipient
      self.recipientMasked = recipientMasked
      self.code = code
      self.arguments = arguments
      self.expiresAt = expiresAt
    }
  }

  /// A row with its message opened.
  public struct Item: Hashable, Sendable {
    public let id: Identifier<OutboxRow>
    public let message: Message
    public let state: State
    public let attempts: Int
    public let lastError: String?
    public let createdAt: Moment
    public let version: Int
  }

  /// Puts a message in line.
  @discardableResult
  public func enqueue(
    _ message: Message, at now: Moment, from entropy: Entropy, in tx: any Writing
  ) throws -> Identifier<OutboxRow> {
    let id = Identifier<OutboxRow>(at: now, from: entropy)
    let recipient = seal.seal(message.recipient, in: place("recipient_sealed", id), from: entropy)
    let arguments = seal.seal(
      message.arguments.text, in: place("arguments_sealed", id), from: entropy)
    try tx.run(
      """
      INSERT INTO outbox (id, channel, person_id, recipient_sealed, recipient_masked, code,
        arguments_sealed, state, created_at, expires_at)
      VALUES (\(id), \(message.channel.rawValue), \(message.person), \(recipient),
        \(message.recipientMasked), \(message.code), \(arguments), \(State.waiting.rawValue),
        \(now), \(message.expiresAt))
      """)
    return id
  }

  /// What waits and is still worth sending, oldest first.
  public func waiting(at now: Moment, limit: Int = 100, in tx: any Reading) throws -> [Item] {
    try tx.rows(
      columns + """
         WHERE state = \(State.waiting.rawValue)
          AND (expires_at IS NULL OR expires_at > \(now)) ORDER BY created_at, id LIMIT \(limit)
        """
    ).map(item(in:))
  }

  /// One row; nil when there is none.
  public func item(_ id: Identifier<OutboxRow>, in tx: any Reading) throws -> Item? {
    try tx.first(columns + " WHERE id = \(id)").map(item(in:))
  }

  /// Ends a waiting row as sent, failed or read out; a second ending is refused as stale.
  ///
  /// - Parameter state: Anything but `waiting`.
  public func settle(
    _ item: Item, as state: State, error: String? = nil, at now: Moment, in tx: any Writing
  ) throws {
    precondition(state != .waiting, "a row settles once")
    try tx.decide(
      """
      UPDATE outbox SET state = \(state.rawValue), last_error = \(error), decided_at = \(now),
        attempts = attempts + 1, version = version + 1
      WHERE id = \(item.id) AND version = \(item.version)
        AND state = \(State.waiting.rawValue)
      """)
  }

  /// Remembers an attempt that failed; the row goes on waiting.
  public func recordFailure(_ item: Item, error: String, in tx: any Writing) throws {
    try tx.decide(
      """
      UPDATE outbox SET last_error = \(error), attempts = attempts + 1, version = version + 1
      WHERE id = \(item.id) AND version = \(item.version)
        AND state = \(State.waiting.rawValue)
      """)
  }

  /// Ends what was not sent in time.
  ///
  /// - Returns: How many rows expired.
  @discardableResult
  public func expire(at now: Moment, in tx: any Writing) throws -> Int {
    try tx.run(
      """
      UPDATE outbox SET state = \(State.expired.rawValue), decided_at = \(now),
        version = version + 1
      WHERE state = \(State.waiting.rawValue) AND expires_at <= \(now)
      """)
  }

  private let columns: SQL = """
    SELECT id, channel, person_id, recipient_sealed, recipient_masked, code, arguments_sealed,
      expires_at, state, attempts, last_error, created_at, version FROM outbox
    """

  private func item(in row: Row) throws -> Item {
    let id: Identifier<OutboxRow> = row.identifier(0)
    guard let channel = Channel(rawValue: row.text(1)), let state = State(rawValue: row.text(8))
    else { throw StoreError.damaged(detail: "outbox \(id)") }
    let arguments = try seal.open(row.blob(6), in: place("arguments_sealed", id))
    let message = Message(
      channel: channel, person: row.optionalIdentifier(2),
      recipient: try seal.open(row.blob(3), in: place("recipient_sealed", id)),
      recipientMasked: row.text(4), code: row.text(5),
      arguments: MessageArguments(text: arguments), expiresAt: row.optionalMoment(7))
    return Item(
      id: id, message: message, state: state, attempts: row.integer(9),
      lastError: row.optionalText(10), createdAt: row.moment(11), version: row.integer(12))
  }

  private func place(_ column: String, _ id: Identifier<OutboxRow>) -> Seal.Place {
    Seal.Place(table: "outbox", column: column, row: id.text)
  }
}
