import CETestSupport
import Testing

@Suite("Payment at the counter", .serialized)
struct CashierJourneyTests {
  @Test(
    "SH-4-11: the cashier takes the money at a second terminal, and the learner's training opens")
  func cash() throws {
    try withDemoStore { store in
      let walk = LearnerWalk(store: store, person: .fresh)
      let learner = try walk.terminal(at: "2026-06-15T09:00:00")
      try walk.enrol(learner)
      try walk.order(learner)
      let number = try #require(
        try learner.screen().firstMatch(of: /订单号 +(\d+)/)?.output.1)
      try learner.press("Down")
      try learner.see("(*) 柜台缴费")
      try learner.press("Enter")
      try learner.leave("(*) 柜台缴费")

      let cashier = try TmuxTerminal(on: store, clock: "2026-06-15T09:20:00")
      try cashier.signIn(staff: "guitai01")
      try cashier.see("柜台缴费")
      try cashier.press("Enter")
      try cashier.press("Down", until: "> \(number)")
      try cashier.press("Enter")
      try cashier.see("¥45.00")
      try cashier.press("c")
      try cashier.press("Tab")
      try cashier.see("回车 确认收到现金")
      try cashier.press("Enter")
      try cashier.see("完成：")

      try learner.hangUp()
      let later = try walk.terminal(at: "2026-06-15T10:00:00")
      try later.see("选课")
    }
  }
}
