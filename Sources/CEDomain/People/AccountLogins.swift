/// The names an account of the national platform is found by: document and mobile (NAT-2.1-01).
///
/// Each belongs to one account of a system. Only keyed hashes are looked up; the mobile is kept
/// sealed, for messages go to it.
struct AccountLogins {
  enum Kind: String, Hashable, Sendable {
    case document, mobile
  }

  let store: OpenStore
  let system: AccountRecord.System

  init(store: OpenStore, system: AccountRecord.System = .national) {
    self.store = store
    self.system = system
  }

  func isTaken(_ document: IdentityDocument, in tx: any Reading) throws -> Bool {
    try owner(of: index(document.personKey, .document), .document, tx) != nil
  }

  /// The account that signs in with this mobile.
  func owner(ofMobile mobile: String, in tx: any Reading) throws -> Identifier<Account>? {
    try owner(of: index(mobile, .mobile), .mobile, tx)
  }

  /// The account that signs in with this document.
  func owner(
    of document: IdentityDocument, in tx: any Reading
  ) throws -> Identifier<Account>? {
    try owner(of: index(document.personKey, .document), .document, tx)
  }

  /// Every account that `typed` may mean; more than one only where two countries gave the same
  /// passport number.
  func accounts(
    for typed: String, today: CalendarDay, in tx: any Reading
  ) throws -> [Identifier<Account>] {
    let context = RuleContext(answers: Answers(), today: today)
    if MobileRule().violations(of: typed, in: context).isEmpty {
      return try owner(ofMobile: MobileRule().normalized(typed), in: tx).map { [$0] } ?? []
    }
    let indexes = IdentityDocument.readings(of: typed, today: today)
      .flatMap(\.possibleKeys).map { index($0, .document) }
    guard !indexes.isEmpty else { return [] }
    return try tx.rows(
      """
      SELECT account_id FROM account_login
      WHERE system = \(system.rawValue) AND kind = \(Kind.document.rawValue)
        AND login_index IN (\(list: indexes)) ORDER BY account_id
      """
    ).map { $0.identifier(0) }
  }

  /// Makes the document a login name; throws ``StoreError/duplicate(constraint:)`` when taken.
  func add(
    _ document: IdentityDocument, of account: Identifier<Account>, at now: Moment,
    in tx: any Writing
  ) throws {
    try tx.run(
      """
      INSERT INTO account_login (system, kind, login_index, account_id, value_masked, created_at)
      VALUES (\(system.rawValue), \(Kind.document.rawValue),
        \(index(document.personKey, .document)), \(account),
        \(Masking.documentInForm(document.number)), \(now))
      """)
  }

  /// Makes the mobile the account's one; throws ``StoreError/duplicate(constraint:)`` when another
  /// account has it.
  func set(
    mobile: String, of account: Identifier<Account>, at now: Moment, from entropy: Entropy,
    in tx: any Writing
  ) throws {
    let sealed = store.seal.seal(mobile, in: .loginMobile(of: account), from: entropy)
    try tx.run(
      """
      DELETE FROM account_login
      WHERE account_id = \(account) AND kind = \(Kind.mobile.rawValue)
      """)
    try tx.run(
      """
      INSERT INTO account_login (system, kind, login_index, account_id, value_sealed,
        value_masked, created_at)
      VALUES (\(system.rawValue), \(Kind.mobile.rawValue), \(index(mobile, .mobile)), \(account),
        \(sealed), \(Masking.mobileInForm(mobile)), \(now))
      """)
  }

  /// The mobile messages of the account go to; nil for accounts of systems without one.
  func mobile(of account: Identifier<Account>, in tx: any Reading) throws -> String? {
    let row = try tx.first(
      """
      SELECT value_sealed FROM account_login
      WHERE account_id = \(account) AND kind = \(Kind.mobile.rawValue)
      """)
    return try row?.optionalBlob(0).map { try store.seal.open($0, in: .loginMobile(of: account)) }
  }

  private func owner(
    of index: [UInt8], _ kind: Kind, _ tx: any Reading
  ) throws -> Identifier<Account>? {
    try tx.first(
      """
      SELECT account_id FROM account_login
      WHERE system = \(system.rawValue) AND kind = \(kind.rawValue) AND login_index = \(index)
      """)?.identifier(0)
  }

  private func index(_ key: String, _ kind: Kind) -> [UInt8] {
    store.seal.index(key, in: "login.\(kind.rawValue)")
  }
}

extension Seal.Place {
  /// Where the mobile an account signs in with is sealed.
  static func loginMobile(of account: Identifier<Account>) -> Seal.Place {
    Seal.Place(table: "account_login", column: "value_sealed", row: account.text)
  }
}
