import CEDomain
import CETestSupport
import Testing

@Suite("Invoices")
struct InvoicesTests {
  private let scene: TrainingScene
  private let invoices: Invoices
  private let order: Order

  init() throws {
    scene = try TrainingScene()
    invoices = Invoices(store: scene.store)
    order = try scene.order()
    try scene.pay(order)
  }

  private static let answers = Answers([
    .invoiceTitleKind: "unit", .invoiceTitle: "上海申浦会计咨询有限公司",
    .invoiceTaxpayer: "91310115MA1K0ABC2C", .invoiceEmail: "cw@example.com",
  ])

  private func request(
    _ answers: Answers = InvoicesTests.answers, at stamp: String? = nil
  ) throws -> InvoiceOutcome {
    let moment = try stamp.map { try #require(Moment(stamp: $0)) } ?? scene.now
    return try invoices.request(
      for: order.id, answers, by: scene.learner, at: moment, from: scene.entropy)
  }

  private func requested() throws -> Invoice {
    guard case .done(let invoice) = try request() else {
      throw TrainingScene.Unexpected(reason: "not requested")
    }
    return invoice
  }

  private func decide(
    _ action: InvoiceAction, _ invoice: Invoice, number: String = "", opinion: String = ""
  ) throws -> InvoiceOutcome {
    try invoices.decide(
      action, on: invoice.id, version: invoice.version, number: number, opinion: opinion,
      by: scene.institutionClerk, at: scene.now, from: scene.entropy)
  }

  @Test("SH-4-19, FLD-12-07: a request keeps the amount and seals the address")
  func requests() throws {
    let invoice = try requested()
    #expect(invoice.amount == Money(fen: 4500))
    #expect(invoice.state == .pending)
    #expect(invoice.emailMasked == "c**@example.com")
    let stored = try scene.store.database.read { tx in
      try tx.first("SELECT email_sealed FROM invoice_request")?.blob(0) ?? []
    }
    #expect(!String(decoding: stored, as: UTF8.self).contains("example"))
  }

  @Test("FLD-12-07, FLD-8: a unit wants its taxpayer number, a person none")
  func taxpayer() throws {
    var answers = InvoicesTests.answers
    answers[.invoiceTaxpayer] = "91310115MA1K0ABC2D"
    guard case .refused(.invalid(let faults)) = try request(answers) else {
      Issue.record("accepted")
      return
    }
    #expect(faults.map(\.field) == [.invoiceTaxpayer])
    let personal = Answers([
      .invoiceTitleKind: "personal", .invoiceTitle: "王明", .invoiceEmail: "a@example.com",
    ])
    guard case .done(let invoice) = try request(personal) else {
      Issue.record("not requested")
      return
    }
    #expect(invoice.taxpayerNumber.isEmpty)
  }

  @Test(
    "SH-4-19, POL-F-04, POL-K-05: until 31 December of the year of payment",
    arguments: [("2025-12-31 23:59:59", true), ("2026-01-01 00:00:00", false)])
  func window(stamp: String, isOpen: Bool) throws {
    let outcome = try request(at: stamp)
    if case .done = outcome {
      #expect(isOpen)
    } else {
      let last = try #require(CalendarDay("2025-12-31"))
      #expect(outcome == .refused(.windowClosed(last)))
      #expect(!isOpen)
    }
  }

  @Test("ROL-6-04, ROL-9-22: the institution issues under its number and the learner hears of it")
  func issues() throws {
    let invoice = try requested()
    #expect(try invoices.pending(by: scene.institutionClerk) == [invoice])
    let outcome = try decide(.issue, invoice, number: "25312000000012345678")
    guard case .done(let issued) = outcome else {
      Issue.record("not issued: \(outcome)")
      return
    }
    #expect(issued.state == .issued)
    #expect(issued.number == "25312000000012345678")
    let codes = try scene.store.database.read { tx in
      try MessageBox.latest(1, of: scene.person, in: tx).map(\.code)
    }
    #expect(codes == ["invoice.issued"])
  }

  @Test("SH-4-19, SH-4-20: no invoice is issued for money that went back")
  func afterRefund() throws {
    let invoice = try requested()
    let refunds = Refunds(store: scene.store)
    let opened = try refunds.open(
      orderNumber: order.number, reason: "报错年度", by: scene.support, at: scene.now,
      from: scene.entropy)
    guard case .done(let refund) = opened else {
      Issue.record("\(opened)")
      return
    }
    _ = try refunds.decide(
      .approve, on: refund.id, version: refund.version, opinion: "", by: scene.support,
      at: scene.now, from: scene.entropy)
    #expect(try decide(.issue, invoice, number: "12345678") == .refused(.orderNotPaid))
    #expect(try request() == .refused(.orderNotPaid))
  }

  @Test("OV-9-10: a rejected request wants a reason and may be sent again")
  func rejects() throws {
    let invoice = try requested()
    #expect(try decide(.reject, invoice) == .refused(.opinionMissing))
    _ = try decide(.reject, invoice, opinion: "抬头与税号不符")
    guard case .done(let again) = try request() else {
      Issue.record("not requested again")
      return
    }
    #expect(again.id == invoice.id)
    #expect(again.state == .pending)
  }

  @Test("SH-4-19: one request an order")
  func once() throws {
    _ = try requested()
    #expect(try request() == .refused(.alreadyRequested(.pending)))
  }

  @Test(
    "ROL-6-04: an invoice number has 8 or 20 digits and is used once", arguments: [7, 9, 19, 21])
  func number(digits: Int) throws {
    let invoice = try requested()
    let wrong = String(repeating: "1", count: digits)
    #expect(try decide(.issue, invoice, number: wrong) == .refused(.numberFormat))
  }

  @Test("OV-5-12: opening the sealed address is audited; others do not get it")
  func email() throws {
    let invoice = try requested()
    #expect(try invoices.email(of: invoice.id, by: scene.support, at: scene.now) == nil)
    let email = try invoices.email(of: invoice.id, by: scene.institutionClerk, at: scene.now)
    #expect(email == "cw@example.com")
    let events = try scene.store.database.read { tx in
      try scene.store.audit.history(of: "invoice_request", id: invoice.id.text, in: tx)
        .map(\.event.rawValue)
    }
    #expect(events.last == "invoice.unmasked")
  }
}
