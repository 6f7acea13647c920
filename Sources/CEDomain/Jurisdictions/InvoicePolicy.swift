/// Invoices and refunds (POL-F).
public struct InvoicePolicy: Hashable, Sendable {
  public let window: Window
  public let availableFrom: Start
  public let issuer: DataText
  public let delivery: DataText
  /// Working days until it is there; nil where none are promised.
  public let deliveryWorkingDays: Int?
  /// What the owners of learning cards are told; nil where cards make no difference.
  public let cardOrders: DataText?

  /// Until when an invoice can be asked for (POL-F-04).
  public enum Window: Hashable, Sendable {
    case endOfPaymentYear
    case monthsAfterPayment(Int)
    case monthsAfterCompletion(Int)
  }

  public enum Start: String, Hashable, Sendable, CaseIterable {
    case payment
    case completion
  }

  init(_ fields: ProfileFields) throws(ProfileError) {
    let window = try fields.record("invoice.window")
    switch try window.text("rule") {
    case "end_of_payment_year": self.window = .endOfPaymentYear
    case "months_after_payment": self.window = .monthsAfterPayment(try window.count("months"))
    case "months_after_completion":
      self.window = .monthsAfterCompletion(try window.count("months"))
    default: throw window.unfit("rule")
    }
    availableFrom = try fields.code("invoice.available_from")
    issuer = try fields.words("invoice.issuer")
    let delivery = try fields.record("invoice.delivery")
    self.delivery = try delivery.words()
    deliveryWorkingDays = delivery.has("working_days") ? try delivery.count("working_days") : nil
    cardOrders = try fields.optional("invoice.card_orders") { fields, key throws(ProfileError) in
      try fields.words(key)
    }
  }

  /// The last day to ask for an invoice; nil while what it counts from has not happened.
  public func lastDay(paid: CalendarDay, completed: CalendarDay?) -> CalendarDay? {
    switch window {
    case .endOfPaymentYear: CalendarDay(year: paid.year, month: 12, day: 31)
    case .monthsAfterPayment(let months): paid.adding(months: months)
    case .monthsAfterCompletion(let months): completed?.adding(months: months)
    }
  }
}

/// POL-F-01…03.
public struct RefundPolicy: Hashable, Sendable {
  /// Learners ask for money back themselves while their progress in percent is below this; 0 for
  /// never.
  public let selfServiceBelow: Int
  public let reviewer: Reviewer
  /// Working days until the money is back.
  public let workingDays: Int

  public enum Reviewer: String, Hashable, Sendable, CaseIterable {
    case support
    case institution
  }

  init(_ fields: ProfileFields) throws(ProfileError) {
    selfServiceBelow = try fields.count("refund.max_progress_exclusive")
    reviewer = try fields.code("refund.review")
    workingDays = try fields.count("refund.days")
  }
}
