/// A signed-in person's messages (OV-5-17).
public struct Inbox {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// How many messages the actor has not read; 0 for staff, who have none.
  public func unread(of actor: Actor) throws -> Int {
    guard let person = owner(actor) else { return 0 }
    return try store.database.read { try MessageBox.unread(of: person, in: $0) }
  }

  /// The actor's newest messages, newest first.
  public func latest(_ count: Int = 200, of actor: Actor) throws -> [MessageBox.Message] {
    guard let person = owner(actor) else { return [] }
    return try store.database.read { try MessageBox.latest(count, of: person, in: $0) }
  }

  /// Marks one of the actor's messages as read.
  public func read(
    _ message: Identifier<InboxMessage>, by actor: Actor, at now: Moment
  ) throws {
    guard let person = owner(actor) else { return }
    try store.database.write { tx in
      try MessageBox.markRead(message, of: person, at: now, in: tx)
    }
  }

  /// Marks all of the actor's messages as read.
  ///
  /// - Returns: How many were new.
  public func readAll(by actor: Actor, at now: Moment) throws -> Int {
    guard let person = owner(actor) else { return 0 }
    return try store.database.write { try MessageBox.markAllRead(of: person, at: now, in: $0) }
  }

  private func owner(_ actor: Actor) -> Identifier<Person>? {
    guard let person = actor.person,
      Authority.allows(actor, .readMessages, Subject(owner: person))
    else { return nil }
    return person
  }
}
