/// Sign-in to the national platform: document number or mobile, password, captcha (NAT-2.1).
///
/// Unknown names and wrong passwords cost the same work and get the same answer. Failures are
/// counted per account, however it was named, and per terminal (NAT-2.1-05, NAT-10-01).
public struct NationalSignIn {
  let store: OpenStore
  let passwords: PasswordHash

  /// - Parameter passwords: What an unknown name costs; a known one costs what its hash says.
  public init(store: OpenStore, passwords: PasswordHash = PasswordHash()) {
    self.store = store
    self.passwords = passwords
  }

  /// Checks the pair; ``LearnerSignIn/enter(_:origin:at:from:)`` opens the session.
  ///
  /// - Parameter pass: Of the captcha, without which nothing is looked at.
  public func identify(
    login: String, password: String, pass: CaptchaPass, origin: String, at now: Moment
  ) throws -> SignInOutcome {
    let today = CalendarDay(containing: now)
    let named = try store.database.read { tx in
      try accounts(named: login, origin: origin, today: today, at: now, in: tx)
    }
    if let until = named.lockedUntil { return .refused(.waiting(until: until)) }
    let candidates = named.candidates
    // The slow hash runs outside of the transaction; a name nobody has costs one as well.
    let fitting = candidates.first { passwords.verify(password, against: $0.hash) }
    if candidates.isEmpty { _ = passwords.verify(password, against: nil) }
    let subjects = [
      subject(of: fitting?.account ?? candidates.first?.account, typed: login), .origin(origin),
    ]
    return try store.database.write { tx in
      if let until = try SignInThrottle.lockedUntil(subjects, at: now, in: tx) {
        return .refused(.waiting(until: until))
      }
      guard let fitting, let account = try Accounts(store: store).account(fitting.account, in: tx),
        let person = account.person
      else {
        let until = try SignInThrottle.recordFailure(of: subjects, at: now, in: tx)
        try store.audit.append(
          AuditEntry(
            at: now, account: candidates.first?.account.text ?? "", role: "",
            event: .signInFailed, subject: "account", id: candidates.first?.account.text ?? "",
            detail: origin), in: tx)
        return .refused(until.map { .waiting(until: $0) } ?? .wrongPassword)
      }
      guard account.state == .active else { return .refused(.accountClosed) }
      try SignInThrottle.clear(subjects[0], in: tx)
      let mobile = try AccountLogins(store: store).mobile(of: account.id, in: tx)
      return .identified(
        SignInTicket(
          account: account.id, person: person, displayName: account.displayName,
          mobileMasked: mobile.map { Masking.mobileInForm($0) }))
    }
  }

  private struct Candidate {
    let account: Identifier<Account>
    let hash: String?
  }

  private struct Named {
    let candidates: [Candidate]
    /// Until when one of them or the terminal has to wait.
    let lockedUntil: Moment?
  }

  private func accounts(
    named login: String, origin: String, today: CalendarDay, at now: Moment, in tx: any Reading
  ) throws -> Named {
    let accounts = try AccountLogins(store: store).accounts(for: login, today: today, in: tx)
    let found = try accounts.map { id in
      let row = try tx.first("SELECT password_hash FROM account WHERE id = \(id)")
      return Candidate(account: id, hash: row?.optionalText(0))
    }
    var subjects = accounts.map { subject(of: $0, typed: login) }
    if subjects.isEmpty { subjects = [subject(of: nil, typed: login)] }
    subjects.append(.origin(origin))
    return Named(
      candidates: found,
      lockedUntil: try SignInThrottle.lockedUntil(subjects, at: now, in: tx))
  }

  /// What failures are counted by: the account, or what was typed where it names none.
  func subject(of account: Identifier<Account>?, typed: String) -> SignInThrottle.Subject {
    let name = account?.text ?? TextNormalizer.code(typed)
    return .identity(hash: store.seal.index(name, in: "sign-in.national"))
  }
}
