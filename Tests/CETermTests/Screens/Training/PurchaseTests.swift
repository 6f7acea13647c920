import CEDomain
import CETestSupport
import Glibc
import Testing

@testable import CETerm

@Suite("Purchase")
struct PurchaseTests {
  private let scene: TrainingScene

  init() throws {
    scene = try TrainingScene()
    try scene.enrol()
  }

  private func orders() throws -> [Order] {
    try Orders(store: scene.store).orders(of: scene.person, by: scene.learner)
  }

  @Test("SH-4-01: Enter on the opened page orders the 90-credit package")
  func preselected() throws {
    let walk = TrainingWalk(centreOf: scene)
    walk.press("n<Enter>")
    #expect(try orders().map(\.package) == [Credits(90)])
    #expect(walk.shows("支付方式"))
  }

  @Test("SH-3-03 SH-4-07: 购买新培训 shows the packages and the two notices")
  func notices() throws {
    let walk = TrainingWalk(centreOf: scene)
    #expect(walk.shows("购买新培训"))
    walk.press("n")
    #expect(walk.shows("1、请选择90学分培训"))
    #expect(walk.shows("2、您所选的培训中，已包含了本层级及以上层级的所有课程。"))
  }

  @Test("SH-4-03: a smaller package asks first, and choosing again is the safe answer")
  func smaller() throws {
    let walk = TrainingWalk(centreOf: scene)
    walk.press("n<Down><Enter>")
    #expect(walk.shows("请确认您符合学分抵免条件"))
    walk.press("<Enter>")
    #expect(try orders().isEmpty)
    walk.press("<Enter><Tab><Enter>")
    #expect(try orders().map(\.package) == [Credits(60)])
    #expect(walk.shows("支付方式"))
  }

  @Test("SH-4-11: the counter page shows the number to say and turns into paid by itself")
  func counter() throws {
    let walk = TrainingWalk(centreOf: scene)
    walk.press("n<Enter><Down><Enter>")
    let order = try #require(try orders().first)
    #expect(walk.shows("报出订单号 \(order.number)"))
    #expect(walk.app.wantsTicks)
    try scene.pay(order)
    walk.tick(2)
    #expect(walk.shows("支付成功"))
    #expect(!walk.app.wantsTicks)
    walk.press("<Enter>")
    #expect(walk.shows("5.1 我的课表"))
  }

  @Test("FLD-12-10: a learning card pays; a wrong one says so and keeps the number")
  func card() throws {
    let last = try #require(CalendarDay("2025-12-31"))
    try LearningCards(store: scene.store, cost: .forTests).add(
      number: "202500000001", password: "card0001", amount: Money(fen: 4500), expiresOn: last,
      by: scene.operatorDesk, at: scene.now, from: scene.entropy)
    let walk = TrainingWalk(centreOf: scene)
    walk.press("n<Enter><Enter>202500000001<Tab>wrong001<Enter>")
    #expect(walk.shows("卡号或密码有误"))
    #expect(walk.shows("202500000001"))
    walk.press("<C-u>card0001<Enter>")
    #expect(walk.shows("支付成功"))
  }

  @Test("OV-9-02: another way can be chosen while the counter waits")
  func giveUp() throws {
    let walk = TrainingWalk(centreOf: scene)
    walk.press("n<Enter><Down><Enter>x")
    #expect(walk.shows("支付方式"))
    let order = try #require(try orders().first)
    #expect(try Payments(store: scene.store).pending(for: order.id, by: scene.learner) == nil)
  }

  /// The payment page with a gateway that answers as scripted, the gateway chosen.
  private func gateway(_ step: ScriptedCommand.Step) throws -> (TrainingWalk, ScriptedCommand) {
    let command = ScriptedCommand([step])
    _ = try PortSettings(store: scene.store).set(
      .payment, to: .command(path: command.path), by: scene.operatorDesk, at: scene.now)
    let walk = TrainingWalk(centreOf: scene)
    walk.press("n<Enter><Down><Down><Enter>")
    return (walk, command)
  }

  @Test("SH-4-11: while the gateway is asked the page says so, and Esc leads to the other ways")
  func gatewayIsSlow() throws {
    let (walk, _) = try gateway(.timeOut)
    #expect(walk.shows("正在获取付款码"))
    walk.press("<Esc>")
    #expect(walk.shows("支付方式"))
    let order = try #require(try orders().first)
    #expect(order.state == .awaitingPayment)
  }

  @Test("SH-4-11: the gateway's code is shown as soon as it is there")
  func gatewayAnswers() throws {
    let (walk, command) = try gateway(.success(["PAY-17", "weixin://wxpay/bizpayurl?pr=abc"]))
    for _ in 0..<200 where walk.shows("正在获取付款码") {
      usleep(20_000)
      walk.tick()
    }
    #expect(walk.shows("请扫描二维码支付"))
    #expect(command.calls == 1)
  }

  @Test(
    "packages and payment at both sizes and in both languages",
    arguments: [(24, 80), (20, 60)], Language.allCases)
  func golden(size: (rows: Int, columns: Int), language: Language) throws {
    let walk = TrainingWalk(
      centreOf: scene, rows: size.rows, columns: size.columns, language: language)
    let tail = "\(size.columns)x\(size.rows)-\(language.rawValue)"
    walk.press("n")
    assertScreen(walk.screen, "packages-\(tail)")
    walk.press("<Enter>")
    assertScreen(walk.screen, "payment-\(tail)")
    walk.press("<Down><Enter>")
    assertScreen(walk.screen, "payment-counter-\(tail)")
  }
}
