/// Opens a paper that locked itself because nobody touched a key: the clock runs on meanwhile.
///
/// Asked for are the last four characters of the own document number. They are guessed easily, so
/// wrong ones make the person wait, for moments only: the time is their own exam's.
public struct ExamLock {
  /// After this long without a key the paper is covered.
  public static let idle: Duration = .seconds(180)

  /// What came of typing the four characters.
  public enum Unlocking: Hashable, Sendable {
    case open
    case wrong
    case waiting(until: Moment)
  }

  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Compares what was typed with the end of the actor's own document number.
  public func unlock(_ typed: String, by actor: Actor, at now: Moment) throws -> Unlocking {
    guard let person = actor.person, actor.may(.takeExam, of: person) else { return .wrong }
    let subject = SignInThrottle.Subject.examLock(actor.account)
    let directory = PersonDirectory(store: store)
    return try store.database.write { tx in
      if let until = try SignInThrottle.lockedUntil([subject], at: now, in: tx) {
        return .waiting(until: until)
      }
      let number = try directory.documentNumber(of: person, in: tx) ?? ""
      let typed = TextNormalizer.code(typed)
      if typed.count == 4, typed == number.suffix(4) {
        try SignInThrottle.clear(subject, in: tx)
        return .open
      }
      let until = try SignInThrottle.recordFailure(of: [subject], at: now, in: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .identityRefused, subject: "account", id: actor.account.text,
          detail: "lock"), in: tx)
      return until.map { .waiting(until: $0) } ?? .wrong
    }
  }
}
