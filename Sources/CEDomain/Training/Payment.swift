/// One try to pay an order or a roster.
public struct Payment: Hashable, Sendable {
  public let id: Identifier<Payment>
  public let order: Identifier<Order>?
  public let roster: Identifier<Roster>?
  public let method: PaymentMethod
  /// What makes a result count only once: card number's digest, slip number, gateway number.
  public let reference: String?
  public let tender: Tender?
  public let amount: Money
  public let state: PaymentState
  public let at: Moment
  public let settledAt: Moment?
  /// What a gateway wants shown as a QR code.
  public let codeText: String?
  public let version: Int
}

/// How an order is paid.
public enum PaymentMethod: String, Hashable, Sendable, CaseIterable {
  /// 学习卡
  case learningCard = "card"
  /// 柜台
  case counter
  /// 扫码 through a payment gateway
  case gateway
}

/// How the money came over the counter.
public enum Tender: String, Hashable, Sendable, CaseIterable {
  case cash
  case slip
}

/// OV-9-02.
public enum PaymentState: String, Hashable, Sendable, CaseIterable {
  /// 支付中
  case pending
  /// 支付成功
  case settled
  /// 支付失败: the order can be paid again
  case failed
  /// 已关闭: cancelled, or the order was paid in another way
  case closed
  /// Money that came for an order that no longer wanted it; it goes back through a refund.
  case surplus
}

/// What became of a payment.
public enum PaymentOutcome: Hashable, Sendable {
  case paid(Training)
  /// The counter or the gateway has to confirm it.
  case pending(Payment)
  /// The same result came before; nothing was changed (OV-9-01).
  case alreadySettled
  /// The money is noted, the order could not take it: a refund case was opened.
  case surplus
  case refused(PaymentRefusal)
}

public enum PaymentRefusal: Hashable, Sendable {
  case notPermitted
  case unknownOrder
  case orderNotPayable(OrderState)
  /// The year's window is over.
  case windowClosed(DayWindow)
  /// Card and password do not belong together, or there is no such card: one answer for both.
  case cardWrong
  case cardBlocked
  case cardUsed
  case cardExpired(CalendarDay)
  case cardAmountDiffers(Money)
  /// Too many wrong cards from this person; it may be tried again at the moment.
  case tooManyTries(until: Moment)
  /// This slip was entered before.
  case slipUsed
  case slipMissing
  case amountDiffers(expected: Money)
  case unknownReference
  /// The gateway did not answer or refused.
  case gatewayFailed
}
