/// A life cycle as data: which action leads from which state to which, who may take it, what must
/// hold, and what follows.
///
/// The aggregate names its own states, actions, guards and effects as enums, so that a table can
/// be tested state by action by role, and a forgotten case does not compile. The workflow decides;
/// the aggregate performs the effects in the same transaction (ROL-2-05).
///
/// ```swift
/// static let workflow = Workflow<OrderState, OrderAction, OrderGuard, OrderEffect>(
///   .on(.pay, from: [.unpaid], to: .paid, by: [.learner, .cashier], when: [.windowOpen],
///     effects: [.makeTraining], notice: "order.paid"),
///   …)
/// ```
public struct Workflow<State, Action, Guard, Effect>: Sendable
where
  State: Hashable & Sendable & CaseIterable, Action: Hashable & Sendable & CaseIterable,
  Guard: Hashable & Sendable, Effect: Hashable & Sendable
{
  public let transitions: [Transition]

  public init(_ transitions: Transition...) {
    self.transitions = transitions
  }

  public init(_ transitions: [Transition]) {
    self.transitions = transitions
  }

  /// One line of the table.
  public struct Transition: Hashable, Sendable {
    public let action: Action
    public let from: Set<State>
    public let to: State
    public let roles: Set<Role>
    public let party: Party
    /// All must hold; they are asked in this order.
    public let guards: [Guard]
    public let effects: [Effect]
    /// The code of the message that the owner gets; nil for none.
    public let notice: String?

    public static func on(
      _ action: Action, from: Set<State>, to: State, by roles: Set<Role>, party: Party = .anyone,
      when guards: [Guard] = [], effects: [Effect] = [], notice: String? = nil
    ) -> Transition {
      Transition(
        action: action, from: from, to: to, roles: roles, party: party, guards: guards,
        effects: effects, notice: notice)
    }
  }

  /// What the performer must be to the record, besides having the role.
  public enum Party: Hashable, Sendable, CaseIterable {
    case anyone
    /// The person whose record it is.
    case owner
    /// Anybody else: nobody decides an own application (ROL-1-12).
    case notOwner
  }

  /// What came of an action.
  public enum Outcome: Hashable, Sendable {
    case moved(to: State, effects: [Effect], notice: String?)
    case refused(Refusal)
  }

  /// Why nothing happened; the first reason that applies, in this order.
  public enum Refusal: Hashable, Sendable {
    /// The action does not exist in this state.
    case notPossible
    case notYourRole
    case ownApplication
    case notOwner
    case guarded(Guard)
  }
}
