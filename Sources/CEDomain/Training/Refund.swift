/// Money that goes back to a person (SH-4-20).
public struct Refund: Hashable, Sendable {
  public let id: Identifier<Refund>
  public let order: Identifier<Order>
  public let orderNumber: String
  public let trainingName: String
  public let person: Identifier<Person>
  /// Masked, for lists.
  public let personName: String
  public let payment: Identifier<Payment>?
  public let amount: Money
  public let state: RefundState
  public let reason: String
  public let openedAt: Moment
  public let opinion: String
  /// The last working day for the money to be back.
  public let dueOn: CalendarDay?
  public let refundedAt: Moment?
  public let version: Int
}

public enum RefundState: String, Hashable, Sendable, CaseIterable {
  /// 待处理
  case requested
  /// 退款中: decided, the money is on its way
  case approved
  /// 已退款
  case refunded
  /// 不予退款
  case rejected
}

/// What became of opening or deciding a refund.
public enum RefundOutcome: Hashable, Sendable {
  case done(Refund)
  case refused(RefundRefusal)
}

public enum RefundRefusal: Hashable, Sendable {
  case notPermitted
  case unknownOrder
  case orderNotPaid(OrderState)
  /// Something was studied: only 0 % can be refunded.
  case studied
  /// The institution makes this invoice void first.
  case invoiced(number: String)
  /// A refund of this order is open.
  case alreadyOpen
  case opinionMissing
  case notInState(RefundState)
}
