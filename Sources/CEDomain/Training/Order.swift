/// An order for one package of one year.
public struct Order: Hashable, Sendable {
  public let id: Identifier<Order>
  /// Seven digits, said at the counter (SH-4-10).
  public let number: String
  public let person: Identifier<Person>
  public let enrolment: Identifier<Enrolment>
  public let year: Int
  public let package: Credits
  /// As printed on the certificate later (SH-4-09).
  public let trainingName: String
  public let amount: Money
  public let state: OrderState
  public let createdAt: Moment
  public let paidAt: Moment?
  public let paymentMethod: PaymentMethod?
  /// The group enrolment the order belongs to; paid there.
  public let roster: Identifier<Roster>?
  public let version: Int
}

/// SH-4-13, with the two ends the other rows need.
public enum OrderState: String, Hashable, Sendable, CaseIterable {
  /// 待支付
  case awaitingPayment
  /// 已支付
  case paid
  /// 已完成: the training is finished
  case completed
  /// 已取消, by the person
  case cancelled
  /// 已关闭, because another order of the year was paid (SH-4-12)
  case voided
  /// 已退款
  case refunded
}

/// What became of placing an order.
public enum OrderPlacement: Hashable, Sendable {
  case placed(Order)
  /// An unpaid order for the same package was there already; it is the one to pay.
  case alreadyPlaced(Order)
  case refused(OrderRefusal)
}

public enum OrderRefusal: Hashable, Sendable {
  case notPermitted
  case notEnrolled
  /// The year's window is over or has not begun.
  case windowClosed(DayWindow)
  /// “已购买该年度培训”
  case alreadyBought
  case packageUnknown
  /// A smaller package wants the person's confirmation first (SH-4-03).
  case confirmationNeeded
}

/// What became of cancelling an order.
public enum OrderCancellation: Hashable, Sendable {
  case cancelled(Order)
  case refused(OrderState)
  case notPermitted
}
