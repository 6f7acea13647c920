import CEDomain
import CETestSupport
import Testing

@Suite("ConsistencyCheck")
struct ConsistencyCheckTests {
  private let scene: TrainingScene
  private let order: Order

  init() throws {
    scene = try TrainingScene()
    order = try scene.order()
    try scene.pay(order)
  }

  private func found() throws -> [ConsistencyCheck.Kind] {
    try ConsistencyCheck(store: scene.store).findings(at: scene.now).map(\.kind)
  }

  private func run(_ statement: SQL) throws {
    try scene.store.database.write { _ = try $0.run(statement) }
  }

  @Test("ROL-8-10: what the verbs wrote is consistent")
  func clean() throws {
    _ = try scene.order(60, year: 2024)
    #expect(try found().isEmpty)
  }

  @Test("ROL-8-10: orders and payments that contradict each other are found")
  func payments() throws {
    try run("UPDATE payment SET amount = 4400")
    #expect(try found() == [.paymentAmountDiffers])
    try run("UPDATE payment SET state = 'failed'")
    #expect(try found() == [.paidWithoutPayment])
    try run("UPDATE payment SET state = 'settled', amount = 4500")
    try run("UPDATE ce_order SET state = 'voided'")
    #expect(try found() == [.paymentWithoutPaidOrder])
  }

  @Test("ROL-8-10: a paid order without a training is found")
  func training() throws {
    try run("DELETE FROM training")
    #expect(try found() == [.paidWithoutTraining])
  }
}
