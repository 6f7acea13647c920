/// Which WeChat belongs to which account (SH-2-06, NAT-2.1-06). The open id is kept as a keyed
/// hash: it is only ever compared.
public struct WeChatBindings {
  /// What came of binding.
  public enum Binding: Hashable, Sendable {
    case bound
    case notPermitted
    /// The same WeChat already belongs to another account.
    case takenByAnother
  }

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Since when the actor's own account is bound; nil when it is not.
  public func boundSince(by actor: Actor) throws -> Moment? {
    guard actor.may(.bindWeChat, of: actor.person) else { return nil }
    return try store.database.read { tx in
      try tx.first("SELECT bound_at FROM wechat_binding WHERE account_id = \(actor.account)")?
        .moment(0)
    }
  }

  /// Binds the actor's own account; a new WeChat takes the place of the old one.
  public func bind(_ openID: String, by actor: Actor, at now: Moment) throws -> Binding {
    guard Authority.allows(actor, .bindWeChat, Subject(owner: actor.person)) else {
      return .notPermitted
    }
    return try store.database.write { tx in
      let system = try tx.first("SELECT system FROM account WHERE id = \(actor.account)")
        .flatMap { AccountRecord.System(rawValue: $0.text(0)) }
      let hash = index(openID, system ?? .shanghai)
      let owner = try tx.first("SELECT account_id FROM wechat_binding WHERE open_id = \(hash)")
      if let owner, owner.text(0) != actor.account.text { return .takenByAnother }
      try tx.run(
        """
        INSERT INTO wechat_binding (account_id, open_id, bound_at)
        VALUES (\(actor.account), \(hash), \(now))
        ON CONFLICT (account_id) DO UPDATE SET open_id = excluded.open_id,
          bound_at = excluded.bound_at
        """)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .wechatBound, subject: "account", id: actor.account.text),
        in: tx)
      return .bound
    }
  }

  /// Dissolves the binding of the actor's own account; harmless when there is none.
  public func unbind(by actor: Actor, at now: Moment) throws {
    try store.database.write { tx in
      let changed = try tx.run(
        "DELETE FROM wechat_binding WHERE account_id = \(actor.account)")
      guard changed > 0 else { return }
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .wechatUnbound, subject: "account",
          id: actor.account.text), in: tx)
    }
  }

  /// Whom a scan with this WeChat identifies.
  public func identify(
    _ openID: String, in system: AccountRecord.System = .shanghai
  ) throws -> SignInOutcome {
    try identify(where: "WHERE w.open_id = \(index(openID, system))")
  }

  /// The demo's phone: whoever was bound last. Nobody outside of a demo store.
  public func latestInDemo(
    in system: AccountRecord.System = .shanghai
  ) throws -> SignInOutcome {
    guard store.isDemo else { return .refused(.wechatNotBound) }
    return try identify(
      where: "WHERE a.system = \(system.rawValue) ORDER BY w.bound_at DESC LIMIT 1")
  }

  private func identify(where condition: SQL) throws -> SignInOutcome {
    try store.database.read { tx in
      let row = try tx.first(
        """
        SELECT a.id, a.person_id, a.display_name, p.mobile_masked, a.state
        FROM wechat_binding w JOIN account a ON a.id = w.account_id
          JOIN person p ON p.id = a.person_id

        """ + condition)
      guard let row else { return .refused(.wechatNotBound) }
      guard row.text(4) == AccountRecord.State.active.rawValue else {
        return .refused(.accountClosed)
      }
      return .identified(
        SignInTicket(
          account: row.identifier(0), person: row.identifier(1), displayName: row.text(2),
          mobileMasked: row.optionalText(3)))
    }
  }

  /// One WeChat may open one account of each system.
  private func index(_ openID: String, _ system: AccountRecord.System) -> [UInt8] {
    store.seal.index(openID, in: system == .national ? "wechat.national" : "wechat")
  }
}
