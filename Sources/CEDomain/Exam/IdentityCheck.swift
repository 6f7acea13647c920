/// Proves who sits down to the exam: the document number typed again, and a code (SH-7-03).
public struct IdentityCheck {
  let store: OpenStore
  let port: any MessagePort

  public init(store: OpenStore, port: any MessagePort) {
    self.store = store
    self.port = port
  }

  /// Sends the code to the person's registered mobile, or to the desk.
  public func send(
    to actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> SecondFactor.Dispatch {
    guard let person = actor.person else { return .failed(.noRecipient) }
    return try SecondFactor(store: store, port: port).send(
      for: .exam, to: actor.account, person: person, at: now, from: entropy)
  }

  /// Checks both; the code is asked for only when the number is right, so that a mistyped number
  /// costs no code.
  public func confirm(
    document: String, code: String, by actor: Actor, at now: Moment
  ) throws -> IdentityVerdict {
    if let refusal = try refusal(of: document, by: actor, at: now) { return refusal }
    let check = try SecondFactor(store: store, port: port).confirm(
      code, for: .exam, of: actor.account, at: now)
    switch check {
    case .confirmed:
      try log(.identityChecked, "", actor, now)
      return .passed(IdentityProof(session: actor.session, at: now))
    case .wrong(let triesLeft):
      try log(.identityRefused, "code", actor, now)
      return .codeWrong(triesLeft: triesLeft)
    case .void: return .codeVoid
    }
  }

  /// Why the number is not taken; nil when it is the actor's own.
  ///
  /// Wrong numbers are counted like wrong codes: who goes on guessing waits longer and longer.
  /// Counting and comparing are one transaction, so that tries sent at once are counted one by one.
  private func refusal(
    of document: String, by actor: Actor, at now: Moment
  ) throws -> IdentityVerdict? {
    let subject = SignInThrottle.Subject.examIdentity(actor.account)
    let directory = PersonDirectory(store: store)
    return try store.database.write { tx in
      if let until = try SignInThrottle.lockedUntil([subject], at: now, in: tx) {
        return .waiting(until: until)
      }
      let isOwn = try directory.confirms(
        document, isDocumentOf: actor, today: CalendarDay(containing: now), in: tx)
      guard !isOwn else {
        try SignInThrottle.clear(subject, in: tx)
        return nil
      }
      let until = try SignInThrottle.recordFailure(of: [subject], at: now, in: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .identityRefused, subject: "account", id: actor.account.text,
          detail: "document"), in: tx)
      return until.map { .waiting(until: $0) } ?? .documentDiffers
    }
  }

  private func log(_ event: AuditEvent, _ detail: String, _ actor: Actor, _ now: Moment) throws {
    try store.database.write { tx in
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: event, subject: "account", id: actor.account.text,
          detail: detail), in: tx)
    }
  }
}

/// What came of the check.
public enum IdentityVerdict: Hashable, Sendable {
  case passed(IdentityProof)
  case documentDiffers
  /// Too many wrong numbers: none is looked at until then.
  case waiting(until: Moment)
  case codeWrong(triesLeft: Int)
  /// Too old, used, or tried too often: a new one is needed.
  case codeVoid
}

/// Says that this session proved its person; only ``IdentityCheck`` makes one.
public struct IdentityProof: Hashable, Sendable {
  let session: Identifier<Session>
  public let at: Moment

  /// How long a proof opens the exam.
  public static let validity: Duration = .seconds(600)

  func holds(for actor: Actor, at now: Moment) -> Bool {
    session == actor.session && now >= at && now < at + IdentityProof.validity
  }
}
