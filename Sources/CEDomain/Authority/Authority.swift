/// The one function that decides who may do what.
///
/// Nothing reads or writes personal data without it; what it does not know it refuses.
///
/// ```swift
/// switch Authority.check(actor, .payOrder, Subject(owner: order.person)) { … }
/// ```
public enum Authority {
  /// How far a role's right to an action reaches.
  enum Scope: Hashable, Sendable {
    case own
    case organisation
    case region
    case any
  }

  /// Whether `actor` may do `action` to `subject`; when not, the reason nearest to a yes.
  public static func check(_ actor: Actor, _ action: Action, _ subject: Subject) -> Permission {
    // A learner's sign-in shows no desk, and a desk's no learner's pages.
    if actor.roles.contains(.learner), actor.roles.count > 1 { return .refused(.mixedRoles) }
    let isOwner = subject.owner != nil && subject.owner == actor.person
    if action.isDecision, isOwner { return .refused(.ownApplication) }
    var refusal = Refusal.notYourRole
    // In a fixed order, so that equal questions get equal answers.
    for role in Role.allCases where actor.roles.contains(role) {
      guard let scope = scope(of: action, for: role) else { continue }
      switch verdict(scope, actor, subject, isOwner: isOwner) {
      case .granted where action.needsOpenTask && !isOwner && !subject.hasOpenTask:
        refusal = .noOpenTask
      case .granted: return .granted
      case .refused(let reason): refusal = reason
      }
    }
    return .refused(refusal)
  }

  /// ``check(_:_:_:)`` as a yes or no.
  public static func allows(_ actor: Actor, _ action: Action, _ subject: Subject) -> Bool {
    check(actor, action, subject).isGranted
  }

  /// Whether some subject could exist to which the actor may do this: what a menu offers.
  public static func offers(_ actor: Actor, _ action: Action) -> Bool {
    guard actor.roles.count == 1 || !actor.roles.contains(.learner) else { return false }
    return actor.roles.contains { scope(of: action, for: $0) != nil }
  }

  private static func verdict(
    _ scope: Scope, _ actor: Actor, _ subject: Subject, isOwner: Bool
  ) -> Permission {
    switch scope {
    case .any:
      return .granted
    case .own:
      return isOwner ? .granted : .refused(.notYours)
    case .organisation:
      let isInside = subject.organisation != nil && subject.organisation == actor.organisation
      return isInside ? .granted : .refused(.otherOrganisation)
    case .region:
      return covers(actor.region, subject.region) ? .granted : .refused(.otherRegion)
    }
  }

  /// Whether the division `region` contains `other`: 310000 contains 310101. An empty `region`
  /// has no limit; an unknown `other` lies nowhere.
  private static func covers(_ region: String, _ other: String) -> Bool {
    var prefix = Substring(region)
    while prefix.hasSuffix("00") { prefix = prefix.dropLast(2) }
    return prefix.isEmpty || other.hasPrefix(prefix)
  }
}
