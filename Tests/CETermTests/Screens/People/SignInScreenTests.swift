import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Sign-in on the screen")
struct SignInScreenTests {
  @Test(
    "SH-2-01 SH-2-02 SH-2-03: tabs, fields and demo accounts at both sizes, in both languages",
    arguments: [(24, 80), (20, 60)], Language.allCases)
  func golden(size: (Int, Int), language: Language) throws {
    let walk = try PeopleWalk(rows: size.0, columns: size.1, language: language)
    assertScreen(walk.screen, "sign-in-\(size.1)x\(size.0)-\(language.rawValue)")
  }

  @Test("SH-2-02: the placeholders are the platform's own words")
  func placeholders() throws {
    let walk = try PeopleWalk()
    #expect(walk.shows("请输入你的姓名"))
    #expect(walk.shows("请输入你的身份证"))
  }

  @Test("SH-2-05: an unknown pair is said in words and keeps what was typed")
  func unknown() throws {
    let walk = try PeopleWalk()
    walk.press("张三丰<Tab>\(PeopleWalk.number)<Enter>")
    #expect(walk.shows("姓名或身份证号码有误"))
    #expect(walk.shows("张三丰"))
  }

  @Test(
    "FLD-0-03: a slip in the number is called what it is, before anything is asked of the store")
  func checkDigit() throws {
    let walk = try PeopleWalk()
    walk.press("张三丰<Tab>310101199003071231<Enter>")
    #expect(walk.shows("校验位不正确"))
  }

  @Test("SH-2-04: after name and number a code is asked for, then the journey shows")
  func code() throws {
    let walk = try PeopleWalk()
    walk.press("\(PeopleWalk.name)<Tab>\(PeopleWalk.number)<Enter>")
    #expect(walk.shows("2.2 输入验证码"))
    walk.press("\(walk.shownCode)<Enter>")
    #expect(walk.shows("首页"))
    #expect(walk.app.context.actor?.displayName == PeopleWalk.name)
  }

  @Test("NAT-1.1-13: wrong codes are counted, and the field is empty for the next try")
  func wrongCode() throws {
    let walk = try PeopleWalk()
    walk.press("\(PeopleWalk.name)<Tab>\(PeopleWalk.number)<Enter>")
    let wrong = walk.shownCode == "000000" ? "111111" : "000000"
    walk.press("\(wrong)<Enter>")
    #expect(walk.shows("还可以输入 4 次"))
    #expect(!walk.shows(wrong))
    walk.press("\(walk.shownCode)<Enter>")
    #expect(walk.shows("首页"))
  }

  @Test("NAT-1.1-12: back on the code page, the code sent before can be typed until it expires")
  func standingCode() throws {
    let walk = try PeopleWalk(isDemo: false)
    walk.press("\(PeopleWalk.name)<Tab>\(PeopleWalk.number)<Enter>")
    walk.press("<F5>")
    #expect(walk.shows("3分钟内只能发送一次验证码"))
    walk.press("<Esc><Enter>")
    #expect(walk.shows("在 09:03:00 前仍然有效"))
    walk.wait(.seconds(180))
    walk.press("<F5>")
    #expect(walk.shows("请向工作人员出示本人证件"))
  }

  @Test("a demo shows a new code at once to who left the code page and came back")
  func demoCodeAgain() throws {
    let walk = try PeopleWalk()
    walk.press("\(PeopleWalk.name)<Tab>\(PeopleWalk.number)<Enter><Esc><Enter>")
    walk.press("\(walk.shownCode)<Enter>")
    #expect(walk.shows("首页"))
  }

  @Test("the code page ticks only while it counts down")
  func ticks() throws {
    let walk = try PeopleWalk(isDemo: false)
    #expect(!walk.app.wantsTicks)
    walk.press("\(PeopleWalk.name)<Tab>\(PeopleWalk.number)<Enter>")
    #expect(walk.app.wantsTicks)
    walk.wait(.seconds(180))
    #expect(!walk.app.wantsTicks)
  }

  @Test("OV-5-20: a demo account is chosen from the list and goes straight to the code")
  func demo() throws {
    let walk = try PeopleWalk()
    walk.press("<F5><Enter>")
    #expect(walk.shows("2.2 输入验证码"))
  }

  @Test("outside of a demo store nothing is shown of demo accounts or codes")
  func real() throws {
    let walk = try PeopleWalk(isDemo: false)
    #expect(!walk.shows("演示"))
    walk.press("\(PeopleWalk.name)<Tab>\(PeopleWalk.number)<Enter>")
    #expect(walk.shows("工作人员"))
    #expect(!walk.shows("验证码是"))
  }

  @Test("SH-2-06: WeChat without a binding is refused in the platform's words")
  func wechat() throws {
    let walk = try PeopleWalk()
    walk.press("<F2><Enter>")
    #expect(walk.shows("文字码"))
    walk.enterShownScanCode()
    #expect(walk.shows("尚未绑定微信，无法进行微信扫码登录"))
  }

  @Test("a paste of a megabyte is cut with a notice, control characters never arrive")
  func paste() throws {
    let walk = try PeopleWalk()
    let flood = "张\u{1B}[31m三" + String(repeating: "丰", count: 300_000)
    walk.app.handle(.key(.paste(flood)), at: walk.now)
    #expect(walk.shows("已截取"))
    #expect(!walk.text.unicodeScalars.contains("\u{1B}"))
  }
}
