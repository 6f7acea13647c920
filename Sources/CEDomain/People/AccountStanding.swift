/// Where an account stands, as the personal centre's entries show it (NAT-9).
public struct AccountStanding: Hashable, Sendable {
  public let system: AccountRecord.System
  /// For the owner's own page: 138****2238; nil without a mobile number.
  public let mobileMasked: String?
  /// False where the system signs in without a password.
  public let hasPassword: Bool
  /// Nil while no WeChat is bound.
  public let wechatSince: Moment?
  /// How many sessions are open, this one included.
  public let liveSessions: Int
  public let realName: RealName
  /// How many consents stand.
  public let consents: Int

  /// The actor's own; nil for staff.
  public static func own(
    of actor: Actor, in store: OpenStore, at now: Moment
  ) throws -> AccountStanding? {
    guard let person = actor.person,
      Authority.allows(actor, .viewPerson, Subject(owner: person))
    else { return nil }
    let sessions = try Sessions(store: store).live(of: actor, at: now).count
    let wechat = try WeChatBindings(store: store).boundSince(by: actor)
    return try store.database.read { tx in
      guard
        let account = try Accounts(store: store).openings(of: person, in: tx)
          .first(where: { $0.id == actor.account })
      else { return nil }
      return AccountStanding(
        system: account.system,
        mobileMasked: try PersonDirectory(store: store).person(person, in: tx)?.mobileMasked,
        hasPassword: try AccountPassword.stored(of: actor.account, in: tx) != nil,
        wechatSince: wechat, liveSessions: sessions,
        realName: try RealNameTable.realName(of: person, in: tx),
        consents: try Consents.consents(of: person, in: tx).filter { $0.withdrawnAt == nil }
          .count)
    }
  }

  /// The real-name check belongs to the national platform, and to whoever has begun it.
  public var showsRealName: Bool { system == .national || realName != .untried }
}
