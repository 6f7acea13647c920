extension Form {
  /// 信息修改: the mobile number used at registration (NAT-9-07/08).
  public static let mobileChange = Form(
    name: "account.mobile", number: "0.3.3",
    fields: [
      Field("account.oldMobile", .fixed, required: .never),
      Field("account.newMobile", .text(characters: 20), rules: [MobileRule()]),
      Field("account.mobileCode", .text(characters: 12), rules: [VerificationCodeRule()]),
      Field("account.password", .secret(characters: 40)),
    ])
}

/// Changing the mobile an account signs in with and messages go to (NAT-9-08).
///
/// The new number is proved by a code sent to it, the person by the password.
public struct MobileChange {
  public enum Outcome: Hashable, Sendable {
    case changed
    case refused(Refusal)
  }

  public enum Refusal: Hashable, Sendable {
    case notPermitted
    /// Another account of the system has the number.
    case taken
    /// It is the present one.
    case unchanged
    case password(PasswordChange.Refusal)
    case code(SecondFactor.Check)
    case invalid([Violation])
  }

  let store: OpenStore
  let hash: PasswordHash

  public init(store: OpenStore, hash: PasswordHash = PasswordHash()) {
    self.store = store
    self.hash = hash
  }

  /// Why no code is sent to a number; nil when one may be sent.
  public func refusal(of typed: String, to actor: Actor) throws -> Refusal? {
    guard let person = owner(actor) else { return .notPermitted }
    return try store.database.read {
      try refusal(of: MobileRule().normalized(typed), person, actor, in: $0)
    }
  }

  /// Puts the new number in the place of the old one, everywhere at once.
  public func change(
    _ answers: Answers, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> Outcome {
    guard let person = owner(actor) else { return .refused(.notPermitted) }
    let context = RuleContext(answers: answers, today: CalendarDay(containing: now))
    let faults = Form.mobileChange.violations(in: context)
    guard faults.isEmpty else { return .refused(.invalid(faults)) }
    let mobile = MobileRule().normalized(answers["account.newMobile"])
    let password = AccountPassword(store: store, hash: hash)
    if case .refused(let reason) = try password.confirm(
      answers["account.password"], of: actor, at: now)
    {
      return .refused(.password(reason))
    }
    return try store.database.write { tx in
      if let reason = try refusal(of: mobile, person, actor, in: tx) { return .refused(reason) }
      let check = try MobileCodes.confirm(
        answers["account.mobileCode"], for: .newMobile, mobile: mobile, store: store, at: now,
        in: tx)
      guard check == .confirmed else { return .refused(.code(check)) }
      try AccountLogins(store: store).set(
        mobile: mobile, of: actor.account, at: now, from: entropy, in: tx)
      try PersonDirectory(store: store).set(mobile: mobile, of: person, from: entropy, in: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .mobileChanged, subject: "account", id: actor.account.text,
          to: Masking.mobileInForm(mobile)), in: tx)
      try MessageBox.post(
        "account.mobileChanged", ["mobile": Masking.mobileInForm(mobile)], to: person, at: now,
        from: entropy, in: tx)
      return .changed
    }
  }

  private func refusal(
    of mobile: String, _ person: Identifier<Person>, _ actor: Actor, in tx: any Reading
  ) throws -> Refusal? {
    switch try AccountLogins(store: store).owner(ofMobile: mobile, in: tx) {
    case nil: nil
    case actor.account?: .unchanged
    case _?: .taken
    }
  }

  private func owner(_ actor: Actor) -> Identifier<Person>? {
    guard let person = actor.person, actor.may(.changeMobile, of: person) else { return nil }
    return person
  }
}
