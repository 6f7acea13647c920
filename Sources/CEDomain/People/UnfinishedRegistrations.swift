/// A registration that was begun and not finished, found again by a code its owner was shown.
///
/// Nobody has an account yet, and on a kiosk the next person sits at the same terminal: a draft kept
/// for the terminal would show one person's number to another. So every draft has a code of its own,
/// shown on the form; whoever types it goes on where the line broke. Everything is sealed, secrets
/// and codes are never kept, and after a day the draft is gone.
public struct UnfinishedRegistrations {
  /// What came of a code.
  public enum Finding: Hashable, Sendable {
    case found(Answers)
    /// Never begun, finished, or older than a day.
    case unknown
    /// Codes were tried out from here.
    case waiting(until: Moment)
  }

  public static let validity: Duration = .seconds(86_400)
  private static let prefix = "resume:"

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Eight letters and digits in two groups: `K7M2-9QXA`.
  public static func code(from entropy: Entropy) -> String {
    let letters = VerificationCodeRule.alphabet
    func group() -> String {
      let bytes = (0..<4).map { _ in letters[Int(entropy.number(below: UInt64(letters.count)))] }
      return String(decoding: bytes, as: UTF8.self)
    }
    return group() + "-" + group()
  }

  /// Where the draft under a code is kept.
  public func place(of code: String) -> DraftPlace {
    let letters = TextNormalizer.dashedCode(code).filter { $0 != "-" }
    let owner = hexadecimal(store.seal.index(letters, in: "resume"))
    return DraftPlace(owner: Self.prefix + owner, form: Form.registration.name)
  }

  /// What was typed under a code; wrong codes are counted against the terminal.
  public func find(_ code: String, origin: String, at now: Moment) throws -> Finding {
    try purge(at: now)
    let answers = try store.drafts.answers(in: place(of: code))
    return try store.database.write { tx in
      let terminal = SignInThrottle.Subject.origin("resume " + origin)
      if let until = try SignInThrottle.lockedUntil([terminal], at: now, in: tx) {
        return .waiting(until: until)
      }
      guard answers.isEmpty else { return .found(answers) }
      let until = try SignInThrottle.recordFailure(of: [terminal], at: now, in: tx)
      return until.map { .waiting(until: $0) } ?? .unknown
    }
  }

  /// Forgets the draft of a finished registration.
  public func discard(_ code: String) throws {
    try store.database.write { try store.drafts.discard(place(of: code), in: $0) }
  }

  /// Forgets what is older than a day.
  public func purge(at now: Moment) throws {
    try store.database.write { tx in
      // The owner's text lies between the prefix and the character behind its colon.
      _ = try tx.run(
        """
        DELETE FROM draft WHERE owner >= 'resume:' AND owner < 'resume;'
          AND saved_at <= \(now - Self.validity)
        """)
    }
  }
}
