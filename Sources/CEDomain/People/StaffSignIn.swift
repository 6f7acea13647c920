/// Sign-in of staff: login name and password (OV-5-01, ROL-8-06).
public struct StaffSignIn {
  /// What came of a try.
  public enum Outcome: Hashable, Sendable {
    case entered(Actor)
    case refused(SignInRefusal)
  }

  let store: OpenStore
  let passwords: PasswordHash

  /// - Parameter passwords: What an unknown name costs; a known one costs what its hash says.
  public init(store: OpenStore, passwords: PasswordHash = PasswordHash(cost: .staff)) {
    self.store = store
    self.passwords = passwords
  }

  public func enter(
    login: String, password: String, origin: String, at now: Moment, from entropy: Entropy
  ) throws -> Outcome {
    let name = TextNormalizer.compact(login)
    let identity = SignInThrottle.Subject.identity(
      hash: store.seal.index(name, in: "sign-in.staff"))
    let subjects = [identity, .origin(origin)]
    if let until = try SignInThrottle(store: store).lockedUntil(subjects, at: now) {
      return .refused(.waiting(until: until))
    }
    let row = try store.database.read { tx in
      try tx.first(
        """
        SELECT \(AccountRecord.columns), password_hash FROM account
        WHERE system = \(AccountRecord.System.staff.rawValue) AND login_name = \(name)
        """)
    }
    // Unknown names cost the same slow hash, so that the time taken tells nothing.
    let fits = passwords.verify(password, against: row?.optionalText(8))
    return try store.database.write { tx in
      if let until = try SignInThrottle.lockedUntil(subjects, at: now, in: tx) {
        return .refused(.waiting(until: until))
      }
      guard fits, let row else {
        let until = try SignInThrottle.recordFailure(of: subjects, at: now, in: tx)
        return .refused(until.map { .waiting(until: $0) } ?? .wrongPassword)
      }
      let account = AccountRecord(row)
      guard account.state == .active else { return .refused(.accountClosed) }
      try SignInThrottle.clear(identity, in: tx)
      return .entered(
        try Sessions(store: store).open(
          account, origin: origin, at: now, from: entropy, in: tx))
    }
  }
}
