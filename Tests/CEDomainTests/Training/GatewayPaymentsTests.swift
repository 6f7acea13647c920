import CEDomain
import CETestSupport
import Testing

@Suite("GatewayPayments")
struct GatewayPaymentsTests {
  private struct Port: PaymentPort {
    var fails = false

    func begin(order number: String, amount: Money, name: String) throws -> PaymentTicket {
      if fails { throw Failure() }
      return PaymentTicket(reference: "GW-\(number)", codeText: "pay://\(number)/\(amount.fen)")
    }

    struct Failure: Error {}
  }

  private let scene: TrainingScene
  private let gateway: GatewayPayments
  private let order: Order

  init() throws {
    scene = try TrainingScene()
    gateway = GatewayPayments(store: scene.store)
    order = try scene.order()
  }

  private func begin(fails: Bool = false) throws -> PaymentOutcome {
    try gateway.begin(
      order.id, through: Port(fails: fails), by: scene.learner, at: scene.now,
      from: scene.entropy)
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

  @Test("OV-5-07: a gateway that fails gives a refusal and keeps the order")
  func portFails() throws {
    #expect(try begin(fails: true) == .refused(.gatewayFailed))
    guard case .pending = try begin() else {
      Issue.record("not pending")
      return
    }
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
