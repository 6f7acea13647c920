import CEDomain
import CETestSupport
import Testing

@Suite("GatewayPayments")
struct GatewayPaymentsTests {
  private let scene: TrainingScene
  private let gateway: GatewayPayments
  private let order: Order

  init() throws {
    scene = try TrainingScene()
    gateway = GatewayPayments(store: scene.store)
    order = try scene.order()
  }

  private func begin(_ reference: String? = nil) throws -> PaymentOutcome {
    let ticket = PaymentTicket(
      reference: reference ?? "GW-\(order.number)",
      codeText: "pay://\(order.number)/\(order.amount.fen)")
    return try gateway.begin(
      order.id, with: ticket, by: scene.learner, at: scene.now, from: scene.entropy)
  }

  private func notify(_ fen: Int? = 4500, reference: String? = nil) throws -> PaymentOutcome {
    try gateway.notify(
      reference: reference ?? "GW-\(order.number)", amount: fen.map { Money(fen: $0) },
      by: scene.system, at: scene.now, from: scene.entropy)
  }

  @Test("OV-9-01: a gateway gives a code to scan; asking twice gives the same payment")
  func begins() throws {
    guard case .pending(let payment) = try begin() else {
      Issue.record("not pending")
      return
    }
    #expect(payment.codeText == "pay://\(order.number)/4500")
    #expect(try begin() == .pending(payment))
  }

  @Test("OV-9-01: the notice pays once, its repetition changes nothing")
  func notice() throws {
    _ = try begin()
    guard case .paid = try notify() else {
      Issue.record("not paid")
      return
    }
    #expect(try notify() == .alreadySettled)
    #expect(try Trainings(store: scene.store).all(of: scene.person, by: scene.learner).count == 1)
  }

  @Test("a notice with another amount or an unknown number is refused")
  func wrongNotice() throws {
    _ = try begin()
    #expect(try notify(4400) == .refused(.amountDiffers(expected: Money(fen: 4500))))
    #expect(try notify(reference: "GW-0") == .refused(.unknownReference))
  }

  @Test("OV-9-02: a failed payment leaves the order payable")
  func failed() throws {
    _ = try begin()
    #expect(try notify(nil) == .refused(.gatewayFailed))
    #expect(
      try Orders(store: scene.store).order(order.id, by: scene.learner)?.state == .awaitingPayment)
  }

  @Test("OV-9-01: money that comes after a notice of failure is kept as surplus, not forgotten")
  func lateSuccess() throws {
    _ = try begin()
    _ = try notify(nil)
    #expect(try notify() == .surplus)
    #expect(try notify() == .alreadySettled)
    #expect(try Refunds(store: scene.store).open(by: scene.support).count == 1)
  }

  @Test("OV-9-01: money for an order paid otherwise is kept as surplus with a refund case")
  func surplus() throws {
    _ = try begin()
    try scene.pay(order)
    #expect(try notify() == .surplus)
    #expect(try notify() == .alreadySettled)
    let cases = try Refunds(store: scene.store).open(by: scene.support)
    #expect(cases.map(\.amount) == [Money(fen: 4500)])
  }

  @Test("OV-9-01: an order that was paid while the gateway was asked opens no payment")
  func paidMeanwhile() throws {
    #expect(try gateway.standing(of: order.id, by: scene.learner, at: scene.now) == nil)
    try scene.pay(order)
    #expect(try begin() == .refused(.orderNotPayable(.paid)))
  }

  @Test("OV-9-02: after a notice of failure the gateway can be asked again")
  func again() throws {
    _ = try begin()
    _ = try notify(nil)
    guard case .pending(let payment) = try begin("GW-2") else {
      Issue.record("not pending")
      return
    }
    #expect(payment.reference == "GW-2")
  }

  @Test("ROL-1-01: nobody opens a payment of another person's order")
  func stranger() throws {
    let stranger = scene.learner(scene.colleague)
    let standing = try gateway.standing(of: order.id, by: stranger, at: scene.now)
    #expect(standing == .refused(.notPermitted))
  }

  @Test("only the system's job takes notices")
  func permission() throws {
    _ = try begin()
    let outcome = try gateway.notify(
      reference: "GW-\(order.number)", amount: Money(fen: 4500), by: scene.learner,
      at: scene.now, from: scene.entropy)
    #expect(outcome == .refused(.notPermitted))
  }
}
