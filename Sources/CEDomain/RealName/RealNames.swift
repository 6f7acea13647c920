/// The real-name check of a person: by an authority, by scan, or by a clerk (NAT-2.5).
public struct RealNames {
  /// How often a person may have the outside services asked on one day: each question costs, and
  /// whoever is refused five times needs a clerk.
  public static let triesPerDay = 5

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Where the actor stands.
  public func realName(of actor: Actor) throws -> RealName {
    guard let person = owner(actor) else { return .untried }
    return try store.database.read { try RealNameTable.realName(of: person, in: $0) }
  }

  /// Has an authority asked whether the registered name and number belong together.
  public func verify(
    by actor: Actor, through port: any RealNamePort, at now: Moment, from entropy: Entropy
  ) throws -> RealNameOutcome {
    guard let person = owner(actor) else { return .refused(.notPermitted) }
    let directory = PersonDirectory(store: store)
    let preparation = try store.database.write { tx -> Preparation in
      if let refusal = try refusal(of: person, at: now, in: tx) { return .refused(refusal) }
      guard let record = try directory.person(person, in: tx),
        let number = try directory.documentNumber(of: person, in: tx)
      else { return .refused(.notPermitted) }
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .realNameAsked, subject: "real_name", id: person.text,
          detail: RealName.Way.port.rawValue), in: tx)
      return .ask(RealNameQuery(name: record.name, kind: record.documentKind, number: number))
    }
    switch preparation {
    case .refused(let refusal): return .refused(refusal)
    case .ask(let query):
      switch port.check(query) {
      case .verified: return try settle(person, by: actor, .port, at: now, from: entropy)
      case .mismatch: return try countMismatch(of: person, at: now)
      case .unavailable: return .unavailable
      }
    }
  }

  /// Takes what the phone said after the scan; verified only when it is the registered name and
  /// number (NAT-2.5-02).
  public func take(
    _ identity: ScannedIdentity, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> RealNameOutcome {
    guard let person = owner(actor) else { return .refused(.notPermitted) }
    let today = CalendarDay(containing: now)
    let documents = IdentityDocument.readings(of: identity.number, today: today)
    let reason = try store.database.read { try refusal(of: person, at: now, in: $0) }
    if let reason { return .refused(reason) }
    let holder = try store.database.read {
      try PersonDirectory(store: store).person(with: documents, in: $0)
    }
    guard let found = holder, found.id == person, PersonName.same(found.name, identity.name) else {
      return try countMismatch(of: person, at: now)
    }
    return try settle(person, by: actor, .scan, at: now, from: entropy)
  }

  /// The demo's phone belongs to whoever holds it: a typed code is the person's own scan. Nowhere
  /// else.
  public func takeInDemo(
    by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> RealNameOutcome {
    guard store.isDemo, let person = owner(actor) else { return .refused(.notPermitted) }
    let reason = try store.database.read { try refusal(of: person, at: now, in: $0) }
    if let reason { return .refused(reason) }
    return try settle(person, by: actor, .scan, at: now, from: entropy)
  }

  /// Why nothing may be asked now.
  func refusal(
    of person: Identifier<Person>, at now: Moment, countsTries: Bool = true, in tx: any Reading
  ) throws -> RealNameRefusal? {
    guard try RealNameTable.realName(of: person, in: tx).state != .verified else {
      return .alreadyVerified
    }
    guard try Consents.stands(.realName, of: person, in: tx) else { return .consentMissing }
    let day = CalendarDay(containing: now)
    let tries = countsTries ? try RealNameTable.tries(of: person, on: day, in: tx) : 0
    return tries < RealNames.triesPerDay ? nil : .triesUsed(most: RealNames.triesPerDay)
  }

  /// Enters the proof, with its notice, in one transaction (ROL-2-05).
  private func settle(
    _ person: Identifier<Person>, by actor: Actor, _ way: RealName.Way, at now: Moment,
    from entropy: Entropy
  ) throws -> RealNameOutcome {
    try store.database.write { tx in
      let before = try RealNameTable.realName(of: person, in: tx)
      // Somebody was faster: another session, or the clerk.
      guard before.state != .verified else { return .verified }
      try RealNameTable.decide(
        .verified, of: person, way: way, by: "", at: now, in: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .realNameMoved, subject: "real_name", id: person.text,
          from: before.state.rawValue, to: RealName.State.verified.rawValue,
          detail: way.rawValue), in: tx)
      try tell(person, at: now, from: entropy, in: tx)
      return .verified
    }
  }

  /// Posts the result; a case that still waits at the clerks' is closed by it, with its own notice.
  private func tell(
    _ person: Identifier<Person>, at now: Moment, from entropy: Entropy, in tx: any Writing
  ) throws {
    let reviews = Reviews(store: store)
    guard let waiting = try reviews.pending([.realName], of: person, in: tx).first else {
      try MessageBox.post("realName.verified", to: person, at: now, from: entropy, in: tx)
      return
    }
    _ = try reviews.move(
      waiting, .approve, Opinion(), as: .system, isOwner: false, by: nil, at: now, from: entropy,
      tx: tx)
  }

  func owner(_ actor: Actor) -> Identifier<Person>? {
    guard let person = actor.person,
      Authority.allows(actor, .proveRealName, Subject(owner: person))
    else { return nil }
    return person
  }

  private func countMismatch(
    of person: Identifier<Person>, at now: Moment
  ) throws -> RealNameOutcome {
    try store.database.write { tx in
      try RealNameTable.countTry(of: person, on: CalendarDay(containing: now), in: tx)
    }
    return .mismatch
  }

  private enum Preparation {
    case ask(RealNameQuery)
    case refused(RealNameRefusal)
  }
}

extension AuditEvent {
  static let realNameAsked = AuditEvent("realName.asked")
  static let realNameMoved = AuditEvent("realName.moved")
}
