/// How orders are paid (POL-D-11, POL-D-12, POL-J-16).
public struct PaymentPolicy: Hashable, Sendable {
  public let options: [Option]
  public let unpaidExpiry: Expiry
  /// Digits of an order's number (SH-4-10).
  public let orderDigits: Int
  /// For one subject of the qualification exam; nil where there is none (POL-F-09).
  public let examFee: Money?

  /// One way to pay, as it is offered.
  public struct Option: Hashable, Sendable {
    /// Unique in its profile: `wechat`, `card`.
    public let code: String
    public let method: PaymentMethod
    public let name: DataText
  }

  /// When an unpaid order closes by itself.
  public enum Expiry: Hashable, Sendable {
    case never
    case after(hours: Int)
    case endOfWindow
    case endOfPaymentPeriod
  }

  init(_ fields: ProfileFields) throws(ProfileError) {
    var options: [Option] = []
    for option in try fields.records("pay.methods") {
      options.append(
        Option(
          code: try option.text("code"), method: try option.code("method"),
          name: try option.words()))
    }
    self.options = options
    orderDigits = try fields.count("order.number_format")
    examFee = try fields.optional("fee.exam") { fields, key throws(ProfileError) in
      try fields.money(key)
    }
    let expiry = try fields.record("pay.unpaid_expiry")
    switch try expiry.text("rule") {
    case "never": unpaidExpiry = .never
    case "hours": unpaidExpiry = .after(hours: try expiry.count("hours"))
    case "end_of_window": unpaidExpiry = .endOfWindow
    case "end_of_payment_period": unpaidExpiry = .endOfPaymentPeriod
    default: throw expiry.unfit("rule")
    }
  }
}
