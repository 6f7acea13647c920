/// 会计人员注册: an account of the national platform, made by the person (NAT-1).
///
/// The person may be known from another system. Then the account is linked to the same record, but
/// only where the name agrees and the mobile is the one on record: otherwise whoever knows a
/// colleague's number could read the colleague's messages. A mobile that was never recorded is
/// taken over.
public struct Registration {
  /// Youngest age at which an account is opened, in whole years (FLD-1-09).
  public static let least = 16

  /// What came of a look at the answers before a code is sent, or of registering.
  public enum Outcome: Hashable, Sendable {
    /// Nothing stands against an account; nothing was written.
    case free
    case registered(Identifier<Account>)
    /// 该证件号码已注册，请直接登录
    case documentTaken
    /// 该手机号已被使用
    case mobileTaken
    /// The number is known from another system, with another name or mobile.
    case knownOtherwise
    /// The code of the message is wrong or void.
    case codeRefused(SecondFactor.Check)
    /// Numbers were tried out from here; the moment from which the next try is taken.
    case waiting(until: Moment)
    /// The answers do not make a document: the form's own rules were not run.
    case incomplete
  }

  let store: OpenStore
  let passwords: PasswordHash

  public init(store: OpenStore, passwords: PasswordHash = PasswordHash()) {
    self.store = store
    self.passwords = passwords
  }

  /// True while the number tells gender and birth date, so that the form need not ask.
  static func isToldByNumber(_ answers: Answers) -> Bool {
    let kind = answers["register.kind"]
    return kind.isEmpty || kind == IdentityDocument.Kind.residentIdentityCard.rawValue
  }

  /// Whether the number and the mobile are free, before a code is sent (NAT-1.1-10).
  ///
  /// Every “taken” counts against the terminal, so that nobody reads the register through it.
  public func check(_ answers: Answers, origin: String, at now: Moment) throws -> Outcome {
    guard let entry = try entry(from: answers, at: now) else { return .incomplete }
    return try store.database.write { tx in
      try obstacle(to: entry, origin: origin, at: now, in: tx) ?? .free
    }
  }

  /// Opens the account (NAT-1.1-14): everything is looked at anew, and the code is used up only
  /// when the account is made.
  public func register(
    _ answers: Answers, origin: String, at now: Moment, from entropy: Entropy
  ) throws -> Outcome {
    guard let entry = try entry(from: answers, at: now), let mobile = entry.mobile else {
      return .incomplete
    }
    let hash = passwords.hash(answers["register.password"], from: entropy)
    return try store.database.write { tx in
      if let obstacle = try obstacle(to: entry, origin: origin, at: now, in: tx) {
        return obstacle
      }
      let check = try MobileCodes.confirm(
        answers["register.code"], for: .registration, mobile: mobile, store: store, at: now,
        in: tx)
      guard check == .confirmed else { return .codeRefused(check) }
      let account = try open(entry, mobile: mobile, hash: hash, at: now, from: entropy, in: tx)
      return .registered(account)
    }
  }

  private func open(
    _ entry: PersonEntry, mobile: String, hash: String, at now: Moment, from entropy: Entropy,
    in tx: any Writing
  ) throws -> Identifier<Account> {
    let directory = PersonDirectory(store: store)
    let known = try directory.person(statedAs: entry.document, in: tx)?.id
    if let known { try directory.complete(known, with: entry, from: entropy, in: tx) }
    let person = try known ?? directory.enter(entry, at: now, from: entropy, in: tx)
    let account = try openAccount(
      of: person, entry, hash: hash, isLinked: known != nil, at: now, from: entropy, in: tx)
    try MessageBox.post("account.registered", to: person, at: now, from: entropy, in: tx)
    return account
  }

  /// Opens the account of a person with its login names, and writes it down.
  ///
  /// - Parameter isLinked: True for a person another system knew before.
  func openAccount(
    of person: Identifier<Person>, _ entry: PersonEntry, hash: String, isLinked: Bool,
    at now: Moment, from entropy: Entropy, in tx: any Writing
  ) throws -> Identifier<Account> {
    let account = Identifier<Account>(at: now, from: entropy)
    try tx.run(
      """
      INSERT INTO account (id, system, person_id, login_name, display_name, password_hash, roles,
        region, state, created_at)
      VALUES (\(account), \(AccountRecord.System.national.rawValue), \(person), \(person.text),
        \(Masking.name(PersonName.normalized(entry.name))), \(hash), \(Role.learner.rawValue), '',
        \(AccountRecord.State.active.rawValue), \(now))
      """)
    let logins = AccountLogins(store: store)
    try logins.add(entry.document, of: account, at: now, in: tx)
    if let mobile = entry.mobile {
      try logins.set(mobile: mobile, of: account, at: now, from: entropy, in: tx)
    }
    try store.audit.append(
      AuditEntry(
        at: now, account: account.text, role: Role.learner.rawValue, event: .registered,
        subject: "account", id: account.text, to: AccountRecord.State.active.rawValue,
        detail: isLinked ? "linked" : entry.document.kind.rawValue), in: tx)
    return account
  }

  /// What stands against the account; nil when nothing does.
  private func obstacle(
    to entry: PersonEntry, origin: String, at now: Moment, in tx: any Writing
  ) throws -> Outcome? {
    let terminal = SignInThrottle.Subject.origin("registration " + origin)
    if let until = try SignInThrottle.lockedUntil([terminal], at: now, in: tx) {
      return .waiting(until: until)
    }
    guard let found = try conflict(with: entry, in: tx) else { return nil }
    let until = try SignInThrottle.recordFailure(of: [terminal], at: now, in: tx)
    return until.map { .waiting(until: $0) } ?? found
  }

  private func conflict(with entry: PersonEntry, in tx: any Reading) throws -> Outcome? {
    let logins = AccountLogins(store: store)
    if try logins.isTaken(entry.document, in: tx) { return .documentTaken }
    guard let mobile = entry.mobile else { return .incomplete }
    if try logins.owner(ofMobile: mobile, in: tx) != nil { return .mobileTaken }
    let directory = PersonDirectory(store: store)
    guard let known = try directory.person(statedAs: entry.document, in: tx) else {
      return nil
    }
    let hasMobile = try directory.hasMobile(mobile, known.id, in: tx)
    return PersonName.same(known.name, entry.name) && hasMobile != false ? nil : .knownOtherwise
  }

  /// The answers as a person; nil where the document, its country or the mobile is missing.
  private func entry(from answers: Answers, at now: Moment) throws -> PersonEntry? {
    let today = CalendarDay(containing: now)
    let kind = IdentityDocument.Kind(rawValue: answers["register.kind"]) ?? .residentIdentityCard
    let nationality = Nationality(letters: answers["register.nationality"])
    guard kind != .passport || nationality != nil,
      let document = IdentityDocument(
        kind, answers["register.number"], nationality: nationality, today: today)
    else { return nil }
    let name = PersonName.normalized(answers["register.name"])
    let mobile = MobileRule().normalized(answers["register.mobile"])
    guard !name.isEmpty, !mobile.isEmpty else { return nil }
    let asksMore = !Registration.isToldByNumber(answers)
    return PersonEntry(
      name: name, document: document,
      pinyin: try store.reference.pinyin(of: name, isName: true).stored, mobile: mobile,
      gender: asksMore ? Gender(rawValue: answers["register.gender"]) : nil,
      birthDate: asksMore ? CalendarDay(answers["register.birthDate"]) : nil)
  }
}

extension AuditEvent {
  static let registered = AuditEvent("account.registered")
}
