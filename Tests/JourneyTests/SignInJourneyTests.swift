import CETestSupport
import Foundation
import Testing

@Suite("Sign-in in a real terminal", .serialized)
struct SignInJourneyTests {
  @Test("SH-2-02, SH-2-04: name, number and code lead to the home screen with the next step")
  func signIn() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store)
      try terminal.signIn(.fresh)
      try terminal.see("下一步：")
      try terminal.press("Escape")
      try terminal.see("确定退出登录吗")
    }
  }

  @Test("FLD-0-01: full-width digits and blanks in the ID number are read as what they mean")
  func fullWidthDigits() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store)
      try terminal.see("2.1")
      try terminal.type("王明")
      try terminal.press("Enter")
      try terminal.type("３１０１０１ １９９００３０７ １２３０")
      try terminal.press("F10")
      try terminal.enterCode()
      try terminal.see("下一步：")
    }
  }

  @Test("SH-2-04: a wrong code is said and can be typed again")
  func wrongCode() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store)
      try terminal.see("2.1")
      try terminal.type("王明")
      try terminal.press("Enter")
      try terminal.type("310101199003071230")
      try terminal.press("F10")
      let screen = try terminal.wait(toSee: "the code") { sixDigits(in: $0) != nil }
      let code = try #require(sixDigits(in: screen))
      try terminal.type(code == "000000" ? "111111" : "000000")
      try terminal.press("F10")
      try terminal.see("验证码错误")
      try terminal.press("C-u")
      try terminal.type(code)
      try terminal.press("F10")
      try terminal.see("下一步：")
    }
  }

  @Test("SH-2-05: an unknown person is refused with a sentence and keeps what was typed")
  func unknownPerson() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store)
      try terminal.see("2.1")
      try terminal.type("王小明")
      try terminal.press("Enter")
      try terminal.type("310101199003071230")
      try terminal.press("F10")
      try terminal.see("姓名或身份证号码有误")
      try terminal.see("王小明")
    }
  }

  @Test("a locked account is told when to come back")
  func lockedAccount() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store)
      try terminal.see("2.1")
      try terminal.type("吴刚")
      try terminal.press("Enter")
      try terminal.type("310107198304128556")
      try terminal.press("F10")
      try terminal.see("后重试")
    }
  }

  @Test("a paste of one megabyte is cut with a notice and submits nothing")
  func hugePaste() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store)
      try terminal.see("2.1")
      try terminal.paste(String(repeating: "会计\n", count: 150_000))
      try terminal.see("粘贴")
      try terminal.see("2.1")
      try terminal.press("C-u")
      try terminal.type("王明")
      try terminal.see("[王明")
    }
  }

  @Test("control characters in a paste never reach the terminal")
  func controlCharacters() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store)
      try terminal.see("2.1")
      try terminal.paste("王\u{1}\u{7F}\u{202E}明\u{1B}[31m\u{9B}2J")
      try terminal.see("[王明")
      try terminal.see("2.1")
    }
  }
}
