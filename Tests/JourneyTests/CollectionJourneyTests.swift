import CETestSupport
import Foundation
import Testing

@Suite("Information collection in a real terminal", .serialized)
struct CollectionJourneyTests {
  /// People of `Data/demo/collections.tsv`.
  private enum Learner {
    static let legacy = "370104198505171421"
    static let returned = "370104199111061822"
    static let pending = "370104199308152031"
  }

  private func signIn(_ number: String, on store: DemoStore) throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(on: store, arguments: ["--system", "nat"])
    try terminal.see("N2.1")
    try terminal.type(number)
    try terminal.press("Tab")
    try terminal.type("demo2026")
    try terminal.press("Tab")
    try terminal.type(try #require(LetterReader.text(in: terminal.screen())))
    try terminal.press("Enter")
    try terminal.see("输入验证码")
    try terminal.enterCode()
    try terminal.see("您好，")
    return terminal
  }

  private func killProgram(of terminal: TmuxTerminal) throws {
    kill(try terminal.programIdentifier(named: "ceterm"), SIGKILL)
    try terminal.see("exit status 137")
  }

  @Test(
    "NAT-3-03, OV-5-15: kill -9 on each page; after sign-in it goes on there with what was left")
  func killed() throws {
    try withDemoStore { store in
      let pages: [(page: String, keys: [String], typed: String, seen: String)] = [
        ("1", ["Right"], "", "(*) （二）"), ("2", ["Tab"], "1", "(*) 中共党员"),
        ("3", ["Enter", "e", "Tab"], "东校区", "东校区"),
        ("4", ["Enter", "e", "Tab", "Tab"], "分部", "分部"), ("5", ["Tab"], " ", "[ ] 承诺"),
      ]
      for (page, keys, typed, seen) in pages {
        let first = try signIn(Learner.returned, on: store)
        try first.press("Enter")
        try first.see("N3.")
        try first.press("F3")
        try first.see("步骤目录")
        try first.type(page)
        try first.see("N3.\(page)")
        for key in keys { key.count == 1 ? try first.type(key) : try first.press(key) }
        if !typed.isEmpty { try first.type(typed) }
        try first.press("Tab")
        try first.see("已保存")
        try killProgram(of: first)
        let second = try signIn(Learner.returned, on: store)
        try second.press("Enter")
        try second.see("N3.\(page)")
        if page == "3" || page == "4" { try second.press("Enter") }
        if page == "4" { try second.press("Enter") }
        try second.see(seen)
      }
    }
  }

  @Test("NAT-3.6-05, ROL-2-09: returned with remarks, mended by F8, handed in again, approved")
  func mends() throws {
    try withDemoStore { store in
      let learner = try signIn(Learner.returned, on: store)
      try learner.see("退回修改")
      try learner.press("Enter")
      try learner.see("审核意见：请写明门牌号")
      try learner.type("附1号")
      try learner.press("F8")
      try learner.see("与毕业证书上的校名不一致")
      try learner.press("F10")
      try learner.see("已保存")
      try learner.press("F10")
      try learner.press("F3")
      try learner.type("5")
      try learner.see("N3.5")
      try learner.press("F10")
      try learner.see("已提交审核")
      try learner.see("审核中")
      let desk = try TmuxTerminal(on: store, clock: "2026-06-16T09:00:00")
      try desk.signIn(staff: "xian01")
      try desk.see("业务审核")
      try desk.press("Enter")
      try desk.type("/fyj")
      try desk.see("信息采集")
      try desk.press("Enter", "Enter")
      try desk.see(Learner.returned)
      try desk.type("a")
      try desk.press("Enter")
      try desk.see(" 审核通过")
      try learner.press("Escape")
      try learner.see("审核通过")
    }
  }

  @Test("NAT-3.6-07: under review it is taken back from the notice")
  func withdraws() throws {
    try withDemoStore { store in
      let learner = try signIn(Learner.pending, on: store)
      try learner.see("审核中")
      try learner.press("Enter")
      try learner.see("所属会计管理部门")
      try learner.type("w")
      try learner.see("确定撤回吗")
      try learner.press("Tab", "Enter")
      try learner.see("已撤回")
      try learner.see("未提交审核")
    }
  }
}
