/// The password of an account, asked again before something weighty is changed.
///
/// Wrong ones count like failed sign-ins, so that an unattended terminal is no place for guessing.
struct AccountPassword {
  enum Check: Hashable {
    case confirmed
    case refused(PasswordChange.Refusal)
  }

  let store: OpenStore
  let hash: PasswordHash

  /// The stored hash; nil for accounts without a password.
  static func stored(of account: Identifier<Account>, in tx: any Reading) throws -> String? {
    try tx.first("SELECT password_hash FROM account WHERE id = \(account)")?.optionalText(0)
  }

  func confirm(_ typed: String, of actor: Actor, at now: Moment) throws -> Check {
    let subject = SignInThrottle.Subject.identity(
      hash: store.seal.index(actor.account.text, in: "account.password"))
    if let until = try SignInThrottle(store: store).lockedUntil([subject], at: now) {
      return .refused(.waiting(until: until))
    }
    let stored = try store.database.read { try AccountPassword.stored(of: actor.account, in: $0) }
    guard let stored else { return .refused(.noPassword) }
    let fits = hash.verify(typed, against: stored)
    return try store.database.write { tx in
      guard fits else {
        let until = try SignInThrottle.recordFailure(of: [subject], at: now, in: tx)
        return .refused(until.map { .waiting(until: $0) } ?? .wrongPassword)
      }
      try SignInThrottle.clear(subject, in: tx)
      return .confirmed
    }
  }
}
