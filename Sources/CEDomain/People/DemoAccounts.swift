/// The accounts a demo store shows on its sign-in screen, with what each one shows (OV-5-20).
public struct DemoAccounts {
  /// One row of the list. The secret of a learner in Shanghai is the document number: published
  /// on purpose, the people are invented.
  public struct Entry: Hashable, Sendable {
    public let isStaff: Bool
    /// The learner's name, or the login name.
    public let login: String
    /// The learner's document number, or the password.
    public let secret: String
    public let showsChinese: String
    public let showsEnglish: String
    /// Where a learner signs in; staff sign in everywhere.
    public let system: AccountRecord.System

    public init(
      isStaff: Bool, login: String, secret: String, showsChinese: String, showsEnglish: String,
      system: AccountRecord.System = .shanghai
    ) {
      self.system = system
      self.isStaff = isStaff
      self.login = login
      self.secret = secret
      self.showsChinese = showsChinese
      self.showsEnglish = showsEnglish
    }
  }

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The list in its order; empty unless the store is a demo.
  public func all() throws -> [Entry] {
    guard store.isDemo else { return [] }
    return try store.database.read { tx in
      try tx.rows(
        """
        SELECT is_staff, login, secret, shows_chinese, shows_english, system FROM demo_account
        ORDER BY ordinal
        """
      ).map { row in
        Entry(
          isStaff: row.bool(0), login: row.text(1), secret: row.text(2),
          showsChinese: row.text(3), showsEnglish: row.text(4),
          system: AccountRecord.System(rawValue: row.text(5)) ?? .shanghai)
      }
    }
  }

  /// Puts the list in place of the old one; does nothing outside of a demo store.
  public func replace(with entries: [Entry]) throws {
    guard store.isDemo else { return }
    try store.database.write { tx in
      try tx.run("DELETE FROM demo_account")
      for (ordinal, entry) in entries.enumerated() {
        try tx.run(
          """
          INSERT INTO demo_account (ordinal, is_staff, login, secret, shows_chinese, shows_english,
            system)
          VALUES (\(ordinal), \(entry.isStaff), \(entry.login), \(entry.secret),
            \(entry.showsChinese), \(entry.showsEnglish), \(entry.system.rawValue))
          """)
      }
    }
  }
}
