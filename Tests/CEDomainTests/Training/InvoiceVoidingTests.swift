import CEDomain
import CETestSupport
import Testing

@Suite("Invoices made void")
struct InvoiceVoidingTests {
  private let scene: TrainingScene
  private let invoices: Invoices
  private let refunds: Refunds
  private let order: Order
  private let issued: Invoice

  /// A paid order whose invoice was issued.
  init() throws {
    scene = try TrainingScene()
    invoices = Invoices(store: scene.store)
    refunds = Refunds(store: scene.store)
    order = try scene.order()
    try scene.pay(order)
    let requested = try InvoiceVoidingTests.request(order, scene)
    issued = try InvoiceVoidingTests.decide(.issue, requested, "12345678", scene)
  }

  private static func done(_ outcome: InvoiceOutcome) throws -> Invoice {
    guard case .done(let invoice) = outcome else {
      throw TrainingScene.Unexpected(reason: "\(outcome)")
    }
    return invoice
  }

  private static func request(_ order: Order, _ scene: TrainingScene) throws -> Invoice {
    try done(
      Invoices(store: scene.store).request(
        for: order.id,
        Answers([
          .invoiceTitleKind: "personal", .invoiceTitle: "王明",
          .invoiceEmail: "wang@example.com",
        ]), by: scene.learner, at: scene.now, from: scene.entropy))
  }

  private static func decide(
    _ action: InvoiceAction, _ invoice: Invoice, _ words: String, _ scene: TrainingScene
  ) throws -> Invoice {
    try done(
      Invoices(store: scene.store).decide(
        action, on: invoice.id, version: invoice.version, number: words, opinion: words,
        by: scene.institutionClerk, at: scene.now, from: scene.entropy))
  }

  private func openRefund() throws -> Refund {
    let outcome = try refunds.open(
      orderNumber: order.number, reason: "报错年度", by: scene.support, at: scene.now,
      from: scene.entropy)
    guard case .done(let refund) = outcome else {
      throw TrainingScene.Unexpected(reason: "\(outcome)")
    }
    return refund
  }

  private func approve(_ refund: Refund) throws -> RefundOutcome {
    try refunds.decide(
      .approve, on: refund.id, version: refund.version, opinion: "", by: scene.support,
      at: scene.now, from: scene.entropy)
  }

  @Test("SH-4-20, OV-9-10: no money goes back while an invoice stands over it")
  func refundWaits() throws {
    let refund = try openRefund()
    #expect(try approve(refund) == .refused(.invoiced(number: "12345678")))
    #expect(
      try refunds.obstructingInvoice(of: refund, by: scene.support)?.number == "12345678")
  }

  @Test("SH-4-20, OV-9-10: once the institution made the invoice void the refund goes on")
  func voidedThenRefunded() throws {
    let refund = try openRefund()
    #expect(try invoices.pending(by: scene.institutionClerk).map(\.id) == [issued.id])
    let voided = try Self.decide(.void, issued, "学员退费", scene)
    #expect(voided.state == .voided && voided.number == nil)
    #expect(try invoices.pending(by: scene.institutionClerk).isEmpty)
    guard case .done(let approved) = try approve(refund) else {
      Issue.record("not approved")
      return
    }
    #expect(approved.state == .approved)
  }

  @Test("OV-9-10, ROL-2-05: making void is audited and told to the learner with the reason")
  func told() throws {
    _ = try Self.decide(.void, issued, "抬头有误", scene)
    let (message, event) = try scene.store.database.read { tx in
      (
        try MessageBox.latest(1, of: scene.person, in: tx).first,
        try scene.store.audit.history(of: "invoice_request", id: issued.id.text, in: tx).last
      )
    }
    #expect(message?.code == "invoice.voided")
    #expect(message?.arguments["number"] == "12345678")
    #expect(message?.arguments["opinion"] == "抬头有误")
    #expect(event?.newState == "voided" && event?.detail == "抬头有误")
  }

  @Test("FLD-12-09: making void wants a reason; only what is issued can be made void")
  func guards() throws {
    func void(_ invoice: Invoice, _ opinion: String) throws -> InvoiceOutcome {
      try invoices.decide(
        .void, on: invoice.id, version: invoice.version, opinion: opinion,
        by: scene.institutionClerk, at: scene.now, from: scene.entropy)
    }
    #expect(try void(issued, "") == .refused(.opinionMissing))
    let voided = try Self.decide(.void, issued, "抬头有误", scene)
    #expect(try void(voided, "再次") == .refused(.notInState(.voided)))
  }

  @Test("ROL-1-07: support and other institutions make nothing void")
  func others() throws {
    let outcome = try invoices.decide(
      .void, on: issued.id, version: issued.version, opinion: "抬头有误", by: scene.support,
      at: scene.now, from: scene.entropy)
    #expect(outcome == .refused(.notPermitted))
    #expect(try invoices.issued(forOrder: order.number, by: scene.support) == nil)
    #expect(
      try invoices.issued(forOrder: order.number, by: scene.institutionClerk)?.id == issued.id)
  }

  @Test("ROL-6-04: after it is void it may be asked for again, never under the same number")
  func again() throws {
    _ = try Self.decide(.void, issued, "抬头有误", scene)
    let requested = try Self.request(order, scene)
    #expect(requested.id == issued.id && requested.state == .pending)
    let outcome = try invoices.decide(
      .issue, on: requested.id, version: requested.version, number: "12345678",
      by: scene.institutionClerk, at: scene.now, from: scene.entropy)
    #expect(outcome == .refused(.numberUsed))
    #expect(try Self.decide(.issue, requested, "87654321", scene).number == "87654321")
  }

  @Test("SH-0-07: the invoice of an order the employer paid is not the learner's to ask for")
  func paidByEmployer() throws {
    let group = GroupEnrolment(store: scene.store)
    let upload = try group.upload(
      "王明\t\(TrainingScene.colleagueNumber)\t2025\t60", institution: scene.institution,
      by: scene.employerClerk, at: scene.now, from: scene.entropy)
    guard case .made(let roster, _) = upload,
      let found = try CounterPayments(store: scene.store).find(
        number: roster.number, by: scene.cashier, at: scene.now, from: scene.entropy)
    else { throw TrainingScene.Unexpected(reason: "\(upload)") }
    _ = try CounterPayments(store: scene.store).confirm(
      found.payment, version: found.version, slip: nil, by: scene.cashier, at: scene.now,
      from: scene.entropy)
    let learner = scene.learner(scene.colleague)
    let paid = try #require(
      try Orders(store: scene.store).orders(of: scene.colleague, by: learner).first)
    func ask(_ actor: Actor) throws -> InvoiceOutcome {
      try invoices.request(
        for: paid.id,
        Answers([
          .invoiceTitleKind: "personal", .invoiceTitle: "王明",
          .invoiceEmail: "wang@example.com",
        ]), by: actor, at: scene.now, from: scene.entropy)
    }
    #expect(try ask(learner) == .refused(.paidByEmployer))
    guard case .done = try ask(scene.employerClerk) else {
      Issue.record("the employer's request was refused")
      return
    }
  }
}
