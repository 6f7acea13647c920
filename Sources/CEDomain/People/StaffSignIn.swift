/// Sign-in of staff: login name and password (OV-5-01, ROL-8-06).
public struct StaffSignIn {
  /// What came of a try.
  public enum Outcome: Hashable, Sendable {
    case entered(Actor)
    /// The password was given out by an operator: an own one must be chosen first (ROL-8-06).
    case mustChoosePassword
    case refused(SignInRefusal)
  }

  let store: OpenStore
  let passwords: PasswordHash

  /// - Parameter passwords: What an unknown name costs; a known one costs what its hash says.
  public init(store: OpenStore, passwords: PasswordHash = PasswordHash(cost: .staff)) {
    self.store = store
    self.passwords = passwords
  }

  /// - Parameter choice: The own password that takes the place of one that works once.
  public func enter(
    login: String, password: String, choosing choice: String? = nil, origin: String,
    at now: Moment, from entropy: Entropy
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
        SELECT \(AccountRecord.columns), password_hash, one_time_until FROM account
        WHERE system = \(AccountRecord.System.staff.rawValue) AND login_name = \(name)
        """)
    }
    // Unknown names cost the same slow hash, so that the time taken tells nothing.
    let oneTimeUntil = row?.optionalMoment(9)
    let fits =
      passwords.verify(password, against: row?.optionalText(8))
      && oneTimeUntil.map { now < $0 } ?? true
    let chosen = fits && oneTimeUntil != nil ? accepted(choice, not: password, at: now) : nil
    let newHash = chosen.map { passwords.hash($0, from: entropy) }
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
      if oneTimeUntil != nil {
        guard let newHash else { return .mustChoosePassword }
        try replacePassword(of: account, by: newHash, at: now, in: tx)
      }
      return .entered(
        try Sessions(store: store).open(
          account, origin: origin, at: now, from: entropy, in: tx))
    }
  }

  private func accepted(_ choice: String?, not former: String, at now: Moment) -> String? {
    guard let choice, choice != former else { return nil }
    let context = RuleContext(answers: Answers(), today: CalendarDay(containing: now))
    return PasswordRule().violations(of: choice, in: context).isEmpty ? choice : nil
  }

  private func replacePassword(
    of account: AccountRecord, by hash: String, at now: Moment, in tx: any Writing
  ) throws {
    // Two terminals with the same one-time password: the second finds it used.
    try tx.decide(
      """
      UPDATE account SET password_hash = \(hash), one_time_until = NULL, version = version + 1
      WHERE id = \(account.id) AND one_time_until IS NOT NULL
      """)
    try store.audit.append(
      AuditEntry(
        at: now, account: account.id.text,
        role: account.roles.map(\.rawValue).sorted().joined(separator: ","),
        event: AuditEvent("password.chosen"), subject: "account", id: account.id.text), in: tx)
  }
}
