import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Desks that mend")
struct OperationDeskTests {
  private let scene: TrainingScene

  init() throws {
    scene = try TrainingScene()
  }

  /// A paid order with an issued invoice.
  private func invoiced() throws -> Order {
    let training = try scene.training()
    let invoices = Invoices(store: scene.store)
    let asked = try invoices.request(
      for: training.order,
      Answers([
        .invoiceTitleKind: "personal", .invoiceTitle: "王明", .invoiceEmail: "a@example.com",
      ]), by: scene.learner, at: scene.now, from: scene.entropy)
    guard case .done(let invoice) = asked else {
      throw TrainingScene.Unexpected(reason: "\(asked)")
    }
    _ = try invoices.decide(
      .issue, on: invoice.id, version: invoice.version, number: "12345678",
      by: scene.institutionClerk, at: scene.now, from: scene.entropy)
    return try #require(
      try Orders(store: scene.store).order(training.order, by: scene.learner))
  }

  @Test("SH-9-05, ROL-4-18: the operator's list has confirmations, certificates and questions")
  func workList() {
    let walk = TrainingWalk(deskOf: scene.operatorDesk, scene)
    for name in ["同步异常", "证书作废", "题库维护"] { #expect(walk.shows(name), "\(name)") }
    #expect(!walk.shows("退费办理"))
  }

  @Test("OV-9-10: the institution finds an issued invoice by its order and makes it void")
  func voids() throws {
    let order = try invoiced()
    let walk = TrainingWalk(deskOf: scene.institutionClerk, scene)
    walk.press("<Enter>n\(order.number)<Enter>")
    #expect(walk.shows("12345678") && walk.shows("作废发票"))
    walk.press("z抬头有误<Enter>")
    let invoices = try Invoices(store: scene.store).invoices(of: scene.person, by: scene.learner)
    #expect(invoices.map(\.state) == [.voided])
  }

  @Test("SH-4-20: the refund desk says that the invoice must be void first")
  func refundWaits() throws {
    let order = try invoiced()
    _ = try Refunds(store: scene.store).open(
      orderNumber: order.number, reason: "报错年度", by: scene.support, at: scene.now,
      from: scene.entropy)
    let walk = TrainingWalk(deskOf: scene.support, scene)
    walk.press("<Enter><Enter>")
    #expect(walk.shows("须先由机构作废"))
    walk.press("a<Tab><Enter>")
    #expect(walk.shows("请先由机构在“发票开具”中作废"))
    #expect(
      try Orders(store: scene.store).order(order.id, by: scene.learner)?.state == .paid)
  }

  @Test("ROL-4-18: a number nobody issued is answered with a sentence")
  func unknownCertificate() {
    let walk = TrainingWalk(deskOf: scene.operatorDesk, scene)
    walk.press("<Down><Enter>n99999999<Enter>")
    #expect(walk.shows("没有找到您可以处理的证书"))
  }
}
