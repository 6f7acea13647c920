/// A learner's request for an invoice, and what the institution made of it (SH-4-19, OV-9-10).
public struct Invoice: Hashable, Sendable {
  public let id: Identifier<Invoice>
  public let order: Identifier<Order>
  public let orderNumber: String
  public let trainingName: String
  public let person: Identifier<Person>
  /// Masked, for lists.
  public let personName: String
  public let institution: Identifier<Organisation>
  public let titleKind: InvoiceTitle
  public let title: String
  public let taxpayerNumber: String
  /// The address stays sealed; ``Invoices/email(of:by:at:)`` opens it, audited.
  public let emailMasked: String
  public let amount: Money
  public let remark: String
  public let state: InvoiceState
  public let requestedAt: Moment
  public let decidedAt: Moment?
  public let opinion: String
  /// Given by the institution when it is issued.
  public let number: String?
  public let version: Int
}

/// 抬头类型
public enum InvoiceTitle: String, Hashable, Sendable, CaseIterable {
  case personal
  case unit
}

public enum InvoiceState: String, Hashable, Sendable, CaseIterable {
  /// 待开具
  case pending
  /// 已开具
  case issued
  /// 已驳回: may be sent again inside the window
  case rejected
  /// 已作废: issued and taken back; as after a rejection it may be asked for again
  case voided
}

/// What became of asking for or deciding an invoice.
public enum InvoiceOutcome: Hashable, Sendable {
  case done(Invoice)
  case refused(InvoiceRefusal)
}

public enum InvoiceRefusal: Hashable, Sendable {
  case notPermitted
  case unknownOrder
  case orderNotPaid
  /// The employer paid for it, so the invoice is the employer's.
  case paidByEmployer
  /// The last day was 31 December of the year of payment.
  case windowClosed(CalendarDay)
  case alreadyRequested(InvoiceState)
  case invalid([Violation])
  case opinionMissing
  case numberFormat
  case numberUsed
  case notInState(InvoiceState)
}
