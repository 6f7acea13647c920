import CETestSupport
import Foundation
import Testing

@Suite("Registration in a real terminal", .serialized)
struct RegistrationJourneyTests {
  /// A document of NAT-1.1-01 and how it is filled in.
  struct Newcomer: Sendable {
    /// Steps to the right from the first document.
    let kind: Int
    let number: String
    let name: String
    let mobile: String
    /// Typed to find the country; empty without one.
    var country = ""

    static let all = [
      Newcomer(kind: 0, number: "130225198703060987", name: "李\u{20087}华", mobile: "13700001111"),
      Newcomer(kind: 1, number: "M87654321", name: "何敏", mobile: "13700002222"),
      Newcomer(kind: 2, number: "87654321", name: "林志明", mobile: "13700003333"),
      Newcomer(
        kind: 3, number: "C01X00T47", name: "Anna Schmidt", mobile: "13700004444",
        country: "Germany"),
    ]
  }

  private func terminal(on store: DemoStore) throws -> TmuxTerminal {
    try TmuxTerminal(on: store, arguments: ["--system", "nat"])
  }

  private func fill(_ person: Newcomer, _ terminal: TmuxTerminal) throws {
    for _ in 0..<person.kind { try terminal.press("Right") }
    try terminal.press("Tab")
    if !person.country.isEmpty {
      try terminal.type("/")
      try terminal.type(person.country)
      try terminal.press("Enter")
      try terminal.press("Tab")
    }
    try terminal.type(person.number)
    try terminal.press("Tab")
    try terminal.type(person.name)
    try terminal.press("Tab")
    if person.kind > 0 {
      try terminal.press("Right", "Tab")
      try terminal.type("19900412")
      try terminal.press("Tab")
    }
    for _ in 1...2 {
      try terminal.type("Abcd1234")
      try terminal.press("Tab")
    }
    try terminal.type(person.mobile)
  }

  /// The captcha of the screen, read off its letters.
  private func captcha(in screen: String) throws -> String {
    try #require(LetterReader.text(in: screen))
  }

  @Test(
    "NAT-1.1-01 NAT-1.1-14 NAT-2.1-01: each document registers and signs in",
    arguments: Newcomer.all.indices)
  func whole(index: Int) throws {
    let person = Newcomer.all[index]
    try withDemoStore { store in
      let terminal = try terminal(on: store)
      try terminal.see("全国会计人员统一服务管理平台")
      try terminal.press("F4")
      try terminal.see("N1.1")
      try fill(person, terminal)
      try terminal.press("F5")
      let shown = try terminal.see("验证码是 ")
      let code = try #require(shown.firstMatch(of: /验证码是 (\d{6})/))
      try terminal.type(String(code.output.1))
      try terminal.press("F10")
      try terminal.see("注册成功")
      try terminal.press("Enter")
      try terminal.see("N2.1")
      try terminal.type("Abcd1234")
      try terminal.press("Tab")
      try terminal.type(try captcha(in: terminal.screen()))
      try terminal.press("Enter")
      try terminal.see("输入验证码")
      try terminal.enterCode()
      try terminal.see("您好，\(person.name.prefix(1))*")
    }
  }

  @Test("OV-5-15: kill -9 in the registration form; the resume code brings everything back")
  func killed() throws {
    let person = Newcomer.all[0]
    try withDemoStore { store in
      let first = try terminal(on: store)
      try first.see("全国会计人员统一服务管理平台")
      try first.press("F4")
      try first.see("N1.1")
      try fill(person, first)
      try first.press("Tab")
      let screen = try first.see("已保存")
      let code = try #require(screen.firstMatch(of: /续填码 ([A-Z2-9]{4}-[A-Z2-9]{4})/))
      kill(try first.programIdentifier(named: "ceterm"), SIGKILL)
      let second = try terminal(on: store)
      try second.see("全国会计人员统一服务管理平台")
      try second.press("F4")
      let fresh = try second.see("N1.1")
      #expect(!fresh.contains(person.number))
      try second.press("F3")
      try second.type(String(code.output.1))
      try second.press("Enter")
      let back = try second.see(person.number)
      #expect(back.contains(person.mobile))
      #expect(!back.contains("Abcd1234"))
    }
  }
}
