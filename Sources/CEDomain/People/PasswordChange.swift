extension Form {
  /// 修改密码: the old password and the new one twice (FLD-12-04).
  public static let passwordChange = Form(
    name: "account.password", number: "0.3.4",
    fields: [
      Field("account.oldPassword", .secret(characters: 40)),
      Field(
        "account.newPassword", .secret(characters: 40),
        rules: [PasswordRule(otherThan: ["account.oldPassword"])]),
      Field(
        "account.repeatedPassword", .secret(characters: 40),
        rules: [RepeatedPasswordRule(of: "account.newPassword")]),
    ])
}

/// Changing the password of one's own account.
public struct PasswordChange {
  /// What became of it.
  public enum Outcome: Hashable, Sendable {
    /// `endedSessions` others were signed out.
    case changed(endedSessions: Int)
    case refused(Refusal)
  }

  public enum Refusal: Hashable, Sendable {
    case notPermitted
    /// The account has none: its system signs in without.
    case noPassword
    case wrongPassword
    /// Too many wrong ones.
    case waiting(until: Moment)
    /// The new one breaks FLD-12-04.
    case invalid([Violation])
  }

  let store: OpenStore
  let hash: PasswordHash

  public init(store: OpenStore, hash: PasswordHash = PasswordHash()) {
    self.store = store
    self.hash = hash
  }

  /// Whether the actor's account has a password to change.
  public func isOffered(to actor: Actor) throws -> Bool {
    try store.database.read { try AccountPassword.stored(of: actor.account, in: $0) != nil }
  }

  /// Sets a new password; every other session of the account ends.
  public func change(
    _ answers: Answers, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> Outcome {
    guard Authority.allows(actor, .changePassword, Subject(owner: actor.person)) else {
      return .refused(.notPermitted)
    }
    let faults = try faults(in: answers, of: actor, at: now)
    guard faults.isEmpty else { return .refused(.invalid(faults)) }
    let password = AccountPassword(store: store, hash: hash)
    switch try password.confirm(answers["account.oldPassword"], of: actor, at: now) {
    case .refused(let refusal): return .refused(refusal)
    case .confirmed: break
    }
    let hashed = hash.hash(answers["account.newPassword"], from: entropy)
    return try store.database.write { tx in
      try tx.run(
        """
        UPDATE account SET password_hash = \(hashed), version = version + 1
        WHERE id = \(actor.account)
        """)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .passwordChanged, subject: "account",
          id: actor.account.text), in: tx)
      return .changed(
        endedSessions: try Sessions(store: store).endOthers(by: actor, at: now, in: tx))
    }
  }

  /// What the form finds, and what only the store knows: the person's own numbers.
  private func faults(
    in answers: Answers, of actor: Actor, at now: Moment
  ) throws -> [Violation] {
    let context = RuleContext(answers: answers, today: CalendarDay(containing: now))
    let found = Form.passwordChange.violations(in: context)
    guard found.isEmpty, let person = actor.person else { return found }
    let directory = PersonDirectory(store: store)
    let numbers = try store.database.read { tx in
      [try directory.documentNumber(of: person, in: tx), try directory.mobile(of: person, in: tx)]
    }
    let rule = PasswordRule(otherThanValues: numbers.compactMap { $0 })
    return rule.violations(of: answers["account.newPassword"], in: context).map {
      Violation("account.newPassword", $0)
    }
  }
}

extension AuditEvent {
  static let passwordChanged = AuditEvent("password.changed")
  static let mobileChanged = AuditEvent("mobile.changed")
  static let personExported = AuditEvent("person.exported")
}
