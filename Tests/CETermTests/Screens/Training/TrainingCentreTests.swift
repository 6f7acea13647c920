import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Training centre")
struct TrainingCentreTests {
  /// A paid training of 2025, an unpaid order of the make-up year.
  private func sceneWithTraining() throws -> TrainingScene {
    let scene = try TrainingScene()
    _ = try scene.training(60)
    _ = try scene.order(90, year: 2024)
    return scene
  }

  @Test("SH-3-01, SH-3-02: without trainings and orders it says how to begin")
  func empty() throws {
    let walk = TrainingWalk(centreOf: try TrainingScene())
    #expect(walk.shows("您还没有选择任何培训"))
    #expect(walk.shows("暂无未缴费培训"))
  }

  @Test("SH-4-08: unpaid orders with number, name, date, fee and 立刻支付")
  func orders() throws {
    let scene = try TrainingScene()
    let order = try scene.order(60)
    let walk = TrainingWalk(centreOf: scene)
    for words in [order.number, "2025-08-01", "¥30.00", "立刻支付"] {
      #expect(walk.shows(words))
    }
  }

  @Test("SH-4-14, SH-4-16: the card of a training with its report")
  func card() throws {
    let walk = TrainingWalk(centreOf: try sceneWithTraining())
    for words in ["2025年 (60学分)", "学习中", "专业要求 30-40  已选 0 ⚠", "公需要求 30-40"] {
      #expect(walk.shows(words))
    }
  }

  @Test("SH-4-14: Enter on a card opens the timetable")
  func timetable() throws {
    let walk = TrainingWalk(centreOf: try sceneWithTraining())
    walk.press("<Enter>")
    #expect(walk.shows("5.1 我的课表"))
  }

  @Test("SH-4-15: the requirements can be read")
  func requirements() throws {
    let walk = TrainingWalk(centreOf: try sceneWithTraining())
    walk.press("r")
    #expect(walk.shows("每年参加继续教育取得的学分不少于90学分"))
  }

  @Test("SH-4-13: an unpaid order can be cancelled after a question that keeps it by default")
  func cancel() throws {
    let scene = try TrainingScene()
    let order = try scene.order(60)
    let walk = TrainingWalk(centreOf: scene)
    walk.press("dx<Enter>")
    #expect(
      try Orders(store: scene.store).order(order.id, by: scene.learner)?.state == .awaitingPayment)
    walk.press("x<Tab><Enter>")
    #expect(try Orders(store: scene.store).order(order.id, by: scene.learner)?.state == .cancelled)
    #expect(walk.shows("订单已取消"))
  }

  @Test("SH-4-19: an invoice is asked for from the card and listed")
  func invoice() throws {
    let scene = try sceneWithTraining()
    let walk = TrainingWalk(centreOf: scene)
    walk.press("f1<Tab>王明<Tab>wang@example.com<Tab><Tab><Enter>")
    #expect(
      try Invoices(store: scene.store).invoices(of: scene.person, by: scene.learner).map(\.title)
        == ["王明"])
    walk.press("i")
    #expect(walk.shows("待开具"))
  }

  @Test(
    "the centre at both sizes and in both languages",
    arguments: [(24, 80), (20, 60)], Language.allCases)
  func golden(size: (rows: Int, columns: Int), language: Language) throws {
    let walk = TrainingWalk(
      centreOf: try sceneWithTraining(), rows: size.rows, columns: size.columns,
      language: language)
    assertScreen(
      walk.screen, "training-centre-\(size.columns)x\(size.rows)-\(language.rawValue)")
  }
}
