import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Desks")
struct DeskTests {
  private let scene: TrainingScene

  init() throws {
    scene = try TrainingScene()
  }

  /// An order that was announced at the counter.
  private func announced(_ credits: Int = 90, year: Int = 2025) throws -> Order {
    let order = try scene.order(credits, year: year)
    _ = try CounterPayments(store: scene.store).begin(
      order.id, by: scene.learner, at: scene.now, from: scene.entropy)
    return order
  }

  @Test("ROL-2-01: the work list counts what waits for my role, and only that")
  func workList() throws {
    _ = try announced()
    let walk = TrainingWalk(deskOf: scene.cashier, scene)
    #expect(walk.shows("柜台缴费"))
    #expect(walk.shows("1 件，最早 2025-08-01"))
    #expect(!walk.shows("退费办理"))
  }

  @Test("SH-4-11: the cashier confirms cash after a question, and the training opens")
  func cash() throws {
    let order = try announced()
    let walk = TrainingWalk(deskOf: scene.cashier, scene)
    walk.press("<Enter><Enter>c<Tab><Enter>")
    #expect(walk.shows("已确认收款"))
    #expect(try Orders(store: scene.store).order(order.id, by: scene.learner)?.state == .paid)
  }

  @Test("SH-4-11: a bank slip wants its number")
  func slip() throws {
    let order = try announced()
    let walk = TrainingWalk(deskOf: scene.cashier, scene)
    walk.press("<Enter><Enter>s<Enter>")
    #expect(
      try Orders(store: scene.store).order(order.id, by: scene.learner)?.state == .awaitingPayment)
    walk.press("SL0001<Enter>")
    #expect(try Orders(store: scene.store).order(order.id, by: scene.learner)?.state == .paid)
  }

  @Test("after a decision the next case stands there at once")
  func nextCase() throws {
    let first = try announced(90)
    let second = try announced(90, year: 2024)
    let walk = TrainingWalk(deskOf: scene.cashier, scene)
    walk.press("<Enter><Enter>")
    #expect(walk.shows(first.number))
    walk.press("c<Tab><Enter>")
    #expect(walk.shows(second.number))
    #expect(walk.shows("确认收到现金"))
  }

  @Test("an order the learner did not announce is found by the number said at the counter")
  func find() throws {
    let order = try scene.order()
    let walk = TrainingWalk(deskOf: scene.cashier, scene)
    walk.press("<Enter>n\(order.number)<Enter>")
    #expect(walk.shows(order.number))
    walk.press("c<Tab><Enter>")
    #expect(try Orders(store: scene.store).order(order.id, by: scene.learner)?.state == .paid)
  }

  @Test("OV-5-14: a case decided meanwhile is refused with the sentence of the row")
  func stale() throws {
    let order = try announced()
    let walk = TrainingWalk(deskOf: scene.cashier, scene)
    walk.press("<Enter><Enter>")
    let counter = CounterPayments(store: scene.store)
    let waiting = try #require(try counter.waiting(by: scene.cashier).first)
    _ = try counter.decline(
      waiting.payment, version: waiting.version, opinion: "x", by: scene.cashier, at: scene.now)
    walk.press("c<Tab><Enter>")
    #expect(walk.shows("该记录已被其他人员处理"))
    #expect(
      try Orders(store: scene.store).order(order.id, by: scene.learner)?.state == .awaitingPayment)
  }

  @Test("SH-4-20: support opens a refund by number and approves it; the view in full is audited")
  func refund() throws {
    let training = try scene.training()
    let order = try #require(
      try Orders(store: scene.store).order(training.order, by: scene.learner))
    let walk = TrainingWalk(deskOf: scene.support, scene)
    walk.press("<Enter>n\(order.number)<Tab>报错年度<Enter>")
    #expect(walk.shows("待处理"))
    #expect(walk.shows("欧**"))
    walk.press("v")
    #expect(walk.shows(TrainingScene.number))
    walk.press("a<Tab><Enter>")
    #expect(try Orders(store: scene.store).order(order.id, by: scene.learner)?.state == .refunded)
    let audited = try scene.store.database.read { tx in
      try scene.store.audit.history(of: "person", id: scene.person.text, in: tx)
    }
    #expect(audited.map(\.event.rawValue) == ["person.unmasked"])
  }

  @Test("ROL-6-04: the institution issues an invoice under its number")
  func invoice() throws {
    let training = try scene.training()
    _ = try Invoices(store: scene.store).request(
      for: training.order,
      Answers([
        .invoiceTitleKind: "personal", .invoiceTitle: "王明", .invoiceEmail: "a@example.com",
      ]), by: scene.learner, at: scene.now, from: scene.entropy)
    let walk = TrainingWalk(deskOf: scene.institutionClerk, scene)
    walk.press("<Enter><Enter>i123<Enter>")
    #expect(walk.shows("8位或20位数字"))
    walk.press("45678<Enter>")
    #expect(walk.shows("已开具"))
    let invoices = try Invoices(store: scene.store).invoices(of: scene.person, by: scene.learner)
    #expect(invoices.map(\.number) == ["12345678"])
  }

  @Test("a code is read out once after the card was checked, and audited")
  func outbox() throws {
    try scene.store.database.write { tx in
      _ = try scene.store.outbox.enqueue(
        Outbox.Message(
          channel: .textMessage, person: scene.person, recipient: "13812342238",
          recipientMasked: "138****2238", code: "signInCode", arguments: ["code": "482913"],
          expiresAt: scene.now + .seconds(180)), at: scene.now, from: scene.entropy, in: tx)
    }
    let walk = TrainingWalk(deskOf: scene.support, scene)
    walk.press("<Down><Enter>")
    #expect(walk.shows("138****2238"))
    #expect(!walk.shows("482913"))
    walk.press("<Enter>a")
    #expect(walk.shows("核对本人身份证件"))
    walk.press("<Tab><Enter>")
    #expect(walk.shows("482913"))
    walk.press("<Enter>")
    #expect(walk.shows("目前没有待办事项"))
  }

  @Test("SH-0-07: an employer pastes a list, sees a verdict for each line and makes the order")
  func roster() throws {
    let walk = TrainingWalk(deskOf: scene.employerClerk, scene)
    walk.press("<Enter>n<Tab>")
    walk.paste(
      """
      欧阳思\u{20087}\t\(TrainingScene.number)\t2025\t90
      别人\t\(TrainingScene.colleagueNumber)\t2025\t90
      """)
    walk.press("<Tab><Enter>")
    #expect(walk.shows("可报名 1 行，不能报名 1 行"))
    #expect(walk.shows("姓名与身份证号不符"))
    walk.press("<Enter>")
    #expect(walk.shows("请到收费柜台"))
    let rosters = try GroupEnrolment(store: scene.store).rosters(by: scene.employerClerk)
    #expect(rosters.map(\.lineCount) == [1])
  }

  @Test("ROL-2-07: a case a colleague holds says so")
  func claimed() throws {
    _ = try announced()
    try scene.store.database.write { tx in
      _ = try tx.run(
        """
        INSERT INTO account (id, system, login_name, display_name, roles, region, state,
          created_at)
        VALUES ('other', 'STAFF', 'other', '郑凯', 'cashier', '', 'active', \(scene.now))
        """)
      _ = try tx.run(
        """
        INSERT INTO desk_claim (queue, case_id, account_id, claimed_at)
        SELECT 'counter', id, 'other', \(scene.now) FROM payment
        """)
    }
    let walk = TrainingWalk(deskOf: scene.cashier, scene)
    walk.press("<Enter>")
    #expect(walk.shows("处理中"))
    walk.press("<Enter>")
    #expect(walk.shows("郑凯 正在处理此件"))
  }

  @Test(
    "the desk at both sizes and in both languages",
    arguments: [(24, 80), (20, 60)], Language.allCases)
  func golden(size: (rows: Int, columns: Int), language: Language) throws {
    _ = try announced()
    let walk = TrainingWalk(
      deskOf: scene.cashier, scene, rows: size.rows, columns: size.columns, language: language)
    let tail = "\(size.columns)x\(size.rows)-\(language.rawValue)"
    assertScreen(walk.screen, "desk-\(tail)")
    walk.press("<Enter>")
    assertScreen(walk.screen, "desk-queue-\(tail)")
    walk.press("<Enter>")
    assertScreen(walk.screen, "desk-case-\(tail)")
  }
}
