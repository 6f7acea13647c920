/// One message in a person's box.
public enum InboxMessage {}

/// The in-app messages of a person (OV-5-17).
public enum MessageBox {
  /// A message as it is kept: a code for the sentence, and the values in it.
  public struct Message: Hashable, Sendable {
    public let id: Identifier<InboxMessage>
    public let code: String
    public let arguments: MessageArguments
    public let createdAt: Moment
    public let readAt: Moment?
  }

  /// Puts a message into a person's box, in the transaction of what it tells of (ROL-2-05).
  @discardableResult
  public static func post(
    _ code: String, _ arguments: MessageArguments = [:], to person: Identifier<Person>,
    at now: Moment, from entropy: Entropy, in tx: any Writing
  ) throws -> Identifier<InboxMessage> {
    let id = Identifier<InboxMessage>(at: now, from: entropy)
    try tx.run(
      """
      INSERT INTO message (id, person_id, code, arguments, created_at)
      VALUES (\(id), \(person), \(code), \(arguments.text), \(now))
      """)
    return id
  }

  /// How many messages the person has not read.
  public static func unread(of person: Identifier<Person>, in tx: any Reading) throws -> Int {
    try tx.count("SELECT count(*) FROM message WHERE person_id = \(person) AND read_at IS NULL")
  }

  /// The newest messages, newest first.
  public static func latest(
    _ count: Int, of person: Identifier<Person>, in tx: any Reading
  ) throws -> [Message] {
    let rows = try tx.rows(
      """
      SELECT id, code, arguments, created_at, read_at FROM message
      WHERE person_id = \(person) ORDER BY created_at DESC, id DESC LIMIT \(count)
      """)
    return rows.map {
      Message(
        id: $0.identifier(0), code: $0.text(1), arguments: MessageArguments(text: $0.text(2)),
        createdAt: $0.moment(3), readAt: $0.optionalMoment(4))
    }
  }

  /// Marks everything of this person as read.
  ///
  /// - Returns: How many messages were new.
  @discardableResult
  public static func markAllRead(
    of person: Identifier<Person>, at now: Moment, in tx: any Writing
  ) throws -> Int {
    try tx.run(
      """
      UPDATE message SET read_at = \(now) WHERE person_id = \(person) AND read_at IS NULL
      """)
  }

  /// Marks a message of this person as read; the first time counts.
  public static func markRead(
    _ id: Identifier<InboxMessage>, of person: Identifier<Person>, at now: Moment,
    in tx: any Writing
  ) throws {
    try tx.run(
      """
      UPDATE message SET read_at = \(now)
      WHERE id = \(id) AND person_id = \(person) AND read_at IS NULL
      """)
  }
}
