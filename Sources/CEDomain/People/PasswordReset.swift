/// 找回密码: a new password for who names number, name and mobile as registered and reads the code
/// sent to it (NAT-2.2).
///
/// The code goes to whatever mobile was typed, so that sending tells nobody who is registered; what
/// does not agree is one answer for all three.
public struct PasswordReset {
  public enum Outcome: Hashable, Sendable {
    case done
    /// 填写信息与注册信息不一致，重置失败
    case mismatch
    case codeRefused(SecondFactor.Check)
    case waiting(until: Moment)
    case accountClosed
  }

  let store: OpenStore
  let passwords: PasswordHash

  public init(store: OpenStore, passwords: PasswordHash = PasswordHash()) {
    self.store = store
    self.passwords = passwords
  }

  /// Sets the new password, ends every session of the account, and lifts its lock.
  public func reset(
    _ answers: Answers, origin: String, at now: Moment, from entropy: Entropy
  ) throws -> Outcome {
    let today = CalendarDay(containing: now)
    let mobile = MobileRule().normalized(answers["reset.mobile"])
    let typed = TextNormalizer.code(answers["reset.number"])
    let hash = passwords.hash(answers["reset.password"], from: entropy)
    let signIn = NationalSignIn(store: store)
    return try store.database.write { tx in
      let subjects: [SignInThrottle.Subject] = [
        .identity(hash: store.seal.index(typed, in: "reset")), .origin(origin),
      ]
      if let until = try SignInThrottle.lockedUntil(subjects, at: now, in: tx) {
        return .waiting(until: until)
      }
      // The code first: without the phone nothing about the rest is told.
      let check = try MobileCodes.confirm(
        answers["reset.code"], for: .passwordReset, mobile: mobile, store: store, at: now, in: tx)
      guard check == .confirmed else { return .codeRefused(check) }
      guard
        let account = try account(
          typed, name: answers["reset.name"], mobile: mobile, today: today, in: tx)
      else {
        let until = try SignInThrottle.recordFailure(of: subjects, at: now, in: tx)
        return until.map { .waiting(until: $0) } ?? .mismatch
      }
      guard account.state == .active else { return .accountClosed }
      try set(hash, of: account, at: now, from: entropy, in: tx)
      try SignInThrottle.clear(subjects[0], in: tx)
      try SignInThrottle.clear(signIn.subject(of: account.id, typed: ""), in: tx)
      return .done
    }
  }

  private func account(
    _ number: String, name: String, mobile: String, today: CalendarDay, in tx: any Reading
  ) throws -> AccountRecord? {
    let logins = AccountLogins(store: store)
    guard let owner = try logins.owner(ofMobile: mobile, in: tx),
      // The number, not the mobile once more.
      !IdentityDocument.readings(of: number, today: today).isEmpty,
      try logins.accounts(for: number, today: today, in: tx).contains(owner),
      let account = try Accounts(store: store).account(owner, in: tx),
      let id = account.person,
      let person = try PersonDirectory(store: store).person(id, in: tx),
      PersonName.same(person.name, name)
    else { return nil }
    return account
  }

  private func set(
    _ hash: String, of account: AccountRecord, at now: Moment, from entropy: Entropy,
    in tx: any Writing
  ) throws {
    try tx.run(
      """
      UPDATE account SET password_hash = \(hash), version = version + 1 WHERE id = \(account.id)
      """)
    try tx.run(
      """
      UPDATE session SET ended_at = \(now), end_reason = \(Sessions.End.closedElsewhere.rawValue)
      WHERE account_id = \(account.id) AND ended_at IS NULL
      """)
    try store.audit.append(
      AuditEntry(
        at: now, account: account.id.text, role: "", event: .passwordReset, subject: "account",
        id: account.id.text), in: tx)
    if let person = account.person {
      try MessageBox.post("account.passwordReset", to: person, at: now, from: entropy, in: tx)
    }
  }
}

extension AuditEvent {
  static let passwordReset = AuditEvent("password.reset")
}
