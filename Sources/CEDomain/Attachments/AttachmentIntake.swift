/// What is remembered of how an account hands in files: the code of its inbox folder, and where
/// its last file came from.
public struct AttachmentIntake {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// How long a code stays the same; then a new folder begins.
  public static let codeLifetime = Duration.seconds(7 * 24 * 3600)

  /// Where the last file came from.
  public struct Habit: Hashable, Sendable {
    /// The tab of the picker.
    public let source: String
    /// The folder it was browsed in; empty for none.
    public let folder: String

    public init(source: String, folder: String = "") {
      self.source = source
      self.folder = folder
    }
  }

  /// The name of the actor's folder in the inbox: a secret that only lets somebody send files.
  ///
  /// Twelve signs out of thirty, none of which looks like another; nil for whoever hands in
  /// nothing.
  public func pickupCode(
    for actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> String? {
    guard actor.may(.attachFile, of: actor.person) else { return nil }
    return try store.database.write { tx in
      let row = try tx.first(
        """
        SELECT pickup_code, issued_at FROM attachment_intake
        WHERE account_id = \(actor.account) AND pickup_code IS NOT NULL
        """)
      if let row, now - row.moment(1) < Self.codeLifetime { return row.text(0) }
      let code = String(
        (0..<12).map { _ in
          Self.signs[Int(entropy.number(below: UInt64(Self.signs.count)))]
        })
      try tx.run(
        """
        INSERT INTO attachment_intake (account_id, pickup_code, issued_at)
        VALUES (\(actor.account), \(code), \(now))
        ON CONFLICT (account_id) DO UPDATE
        SET pickup_code = excluded.pickup_code, issued_at = excluded.issued_at
        """)
      return code
    }
  }

  /// Where the actor's last file came from; nil before the first.
  public func habit(of actor: Actor) throws -> Habit? {
    try store.database.read { tx in
      let row = try tx.first(
        "SELECT source, folder FROM attachment_intake WHERE account_id = \(actor.account)")
      guard let row, !row.text(0).isEmpty else { return nil }
      return Habit(source: row.text(0), folder: row.text(1))
    }
  }

  public func remember(_ habit: Habit, of actor: Actor) throws {
    try store.database.write { tx in
      _ = try tx.run(
        """
        INSERT INTO attachment_intake (account_id, source, folder)
        VALUES (\(actor.account), \(habit.source), \(habit.folder))
        ON CONFLICT (account_id) DO UPDATE
        SET source = excluded.source, folder = excluded.folder
        """)
    }
  }

  /// Letters and digits without 0, 1, i, l, o and u.
  private static let signs = Array("23456789abcdefghjkmnpqrstvwxyz")
}
