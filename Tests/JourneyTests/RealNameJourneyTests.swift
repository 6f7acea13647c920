import CETestSupport
import Foundation
import Testing

@Suite("The real-name check in a real terminal", .serialized)
struct RealNameJourneyTests {
  /// People of `Data/demo/national.tsv`.
  private static let newcomer = "370104199203154524"
  private static let refused = "370112199509171546"

  private func signIn(_ number: String, on store: DemoStore) throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(on: store, arguments: ["--system", "nat"])
    try terminal.see("全国会计人员统一服务管理平台")
    try terminal.type(number)
    try terminal.press("Tab")
    try terminal.type("demo2026")
    try terminal.press("Tab")
    try terminal.type(try #require(LetterReader.text(in: terminal.screen())))
    try terminal.press("Enter")
    try terminal.see("输入验证码")
    try terminal.enterCode()
    try terminal.see("您好")
    return terminal
  }

  @Test("NAT-2.5-01 NAT-2.5-02: the collection's tile opens the window, the scan leads on to it")
  func gate() throws {
    try withDemoStore { store in
      let learner = try signIn(Self.newcomer, on: store)
      try learner.press("1")
      try learner.see("须取得您的单独同意")
      try learner.press("F10")
      try learner.see("未认证")
      try learner.press("1")
      let screen = try learner.see("文字码")
      let code = try #require(screen.firstMatch(of: /\b([A-Z2-9]{4}-[A-Z2-9]{4})\b/))
      try learner.type(String(code.output.1))
      try learner.press("Enter")
      try learner.see("N3")
    }
  }

  @Test("NAT-2.5-09 ROL-8-04: refused pictures are mended and sent, support approves")
  func mended() throws {
    try withDemoStore { store in
      let learner = try signIn(Self.refused, on: store)
      try learner.see("按审核意见修改实名认证")
      try learner.press("Enter")
      try learner.see("照片反光，看不清证件号码")
      try learner.press("2")
      try learner.see("请避开灯光重新拍摄")
      try learner.press("F10")
      try learner.see("认证审核中")
      let desk = try TmuxTerminal(on: store)
      try desk.signIn(staff: "kefu01")
      try desk.see("业务审核")
      for _ in 0..<9 where try !desk.see("业务审核").contains("> 9.7") { try desk.press("Down") }
      try desk.press("Enter")
      try desk.see("线上实名认证")
      try desk.type("/slh")
      try desk.see("孙**")
      try desk.press("Enter", "Enter")
      try desk.see(Self.refused)
      try desk.press("a")
      try desk.see("确定")
      try desk.press("Enter")
      try desk.see("完成：")
      try learner.press("Escape")
      try learner.press("F3")
      try learner.see("您的线上实名认证已审核通过。")
    }
  }
}
