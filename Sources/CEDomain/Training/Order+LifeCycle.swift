/// What can happen to an order.
public enum OrderAction: String, Hashable, Sendable, CaseIterable {
  /// 立刻支付
  case pay
  /// 取消订单
  case cancel
  /// Another order of the year was paid (SH-4-12).
  case void
  /// The training is finished.
  case finish
  /// 退款
  case refund
}

/// What must hold before an ``OrderAction``.
public enum OrderGuard: String, Hashable, Sendable, CaseIterable {
  /// The year's window is open.
  case windowOpen
  /// Nothing was studied (SH-4-20).
  case unstudied
}

/// What follows an ``OrderAction``.
public enum OrderEffect: String, Hashable, Sendable, CaseIterable {
  case makeTraining
  case voidOthers
  case closeTraining
}

extension Order {
  /// 待支付 → 已支付 → 已完成; 待支付 → 已取消 (SH-4-13), 已关闭 (SH-4-12), 已退款 (SH-4-20).
  public static let lifeCycle = Workflow<OrderState, OrderAction, OrderGuard, OrderEffect>(
    .on(
      .pay, from: [.awaitingPayment], to: .paid, by: [.learner, .cashier, .system],
      when: [.windowOpen], effects: [.voidOthers, .makeTraining], notice: "order.paid"),
    .on(
      .cancel, from: [.awaitingPayment], to: .cancelled, by: [.learner], party: .owner),
    .on(
      .void, from: [.awaitingPayment], to: .voided, by: [.learner, .cashier, .system]),
    .on(
      .finish, from: [.paid], to: .completed, by: [.learner, .system]),
    .on(
      .refund, from: [.paid], to: .refunded, by: [.support], party: .notOwner,
      when: [.unstudied], effects: [.closeTraining], notice: "refund.approved"))
}
