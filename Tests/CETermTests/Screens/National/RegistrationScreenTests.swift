import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Registration on the screen")
struct RegistrationScreenTests {
  private func walk(
    rows: Int = 24, columns: Int = 80, language: Language = .chinese
  ) throws -> NationalWalk {
    let walk = try NationalWalk(
      rows: rows, columns: columns, language: language, isRegistered: false)
    walk.press("<F4>")
    return walk
  }

  private func fill(_ walk: NationalWalk) {
    walk.press("<Tab>\(NationalWalk.number)<Tab>\(NationalWalk.name)<Tab>")
    walk.press("\(NationalWalk.password)<Tab>\(NationalWalk.password)<Tab>\(NationalWalk.mobile)")
  }

  @Test(
    "NAT-1-01 NAT-1.1-01 NAT-1.1-16: the form with its card at both sizes and languages",
    arguments: [(24, 80), (20, 60)], Language.allCases)
  func golden(size: (Int, Int), language: Language) throws {
    let walk = try walk(rows: size.0, columns: size.1, language: language)
    assertScreen(walk.screen, "registration-\(size.1)x\(size.0)-\(language.rawValue)")
  }

  @Test(
    "NAT-1.1-15 FLD-4-03: a passport asks for nationality, gender and birth date",
    arguments: [(24, 80), (20, 60)])
  func passport(size: (Int, Int)) throws {
    let walk = try walk(rows: size.0, columns: size.1)
    walk.press("<Right><Right><Right><Tab>")
    assertScreen(walk.screen, "registration-passport-\(size.1)x\(size.0)-zh")
  }

  @Test("NAT-0-02: 注册 is offered to who is not signed in, and to nobody else")
  func offered() throws {
    let walk = try NationalWalk()
    walk.begin { NationalHomeScreen(context: $0) }
    #expect(walk.shows("注册"))
    walk.press("<Esc>")
    walk.signIn()
    #expect(!walk.shows("注册"))
  }

  @Test("NAT-1.1-01: another document clears the number")
  func clears() throws {
    let walk = try walk()
    walk.press("<Tab>\(NationalWalk.number)<Up><Right><Tab>")
    #expect(!walk.shows(NationalWalk.number))
  }

  @Test("NAT-1.1-10: no code is sent before everything else holds")
  func incomplete() throws {
    let walk = try walk()
    walk.press("<Tab>310101199003071231<F5>")
    #expect(walk.shows("校验位不正确"))
    #expect(walk.shownCode.isEmpty)
  }

  @Test("NAT-1.1-09 NAT-1.1-10 NAT-1.1-14: the code comes, the account opens, 立即登录 follows")
  func whole() throws {
    let walk = try walk()
    fill(walk)
    walk.press("<F5>")
    #expect(walk.shows("3分钟内有效"))
    walk.press("\(walk.shownCode)<F10>")
    #expect(walk.shows("注册成功"))
    walk.press("<Enter>")
    #expect(walk.shows("会计人员登录") || walk.shows("N2.1"))
    walk.press("\(NationalWalk.password)<Tab>\(walk.captcha)<Enter>")
    walk.press("\(walk.shownCode)<Enter>")
    #expect(walk.shows("您好，欧**"))
  }

  @Test("NAT-1.1-02 NAT-1.1-08: a number or mobile that is taken is said at its field")
  func taken() throws {
    let walk = try NationalWalk()
    walk.press("<F4>")
    fill(walk)
    walk.press("<F5>")
    #expect(walk.shows("该证件号码已注册，请直接登录"))
    let other = try NationalWalk()
    other.press("<F4><Tab>440104198511180023<Tab>王小明<Tab>")
    other.press("\(NationalWalk.password)<Tab>\(NationalWalk.password)<Tab>")
    other.press("\(NationalWalk.mobile)<F5>")
    #expect(other.shows("该手机号已被使用"))
  }

  @Test("NAT-1.1-13: a wrong code is said and only the code is typed again")
  func wrongCode() throws {
    let walk = try walk()
    fill(walk)
    walk.press("<F5>")
    let wrong = walk.shownCode == "000000" ? "111111" : "000000"
    walk.press("\(wrong)<F10>")
    #expect(walk.shows("验证码错误，还可以输入 4 次"))
    walk.press("\(walk.shownCode)<F10>")
    #expect(walk.shows("注册成功"))
  }

  @Test("OV-5-15: after a broken line the resume code brings back everything but the secrets")
  func resume() throws {
    let walk = try walk()
    fill(walk)
    walk.press("<Tab>")
    let shown = try #require(walk.text.components(after: "续填码 "))
    let code = String(shown.prefix(9))
    walk.begin { RegistrationScreen(context: $0) }
    #expect(!walk.shows(NationalWalk.number))
    walk.press("<F3>\(code)<Enter>")
    #expect(walk.shows(NationalWalk.number))
    #expect(walk.shows(NationalWalk.mobile))
    #expect(walk.shows(code))
  }

  @Test("NAT-1-01 NAT-1.2-01: the card leads to the help centre, which is searched")
  func help() throws {
    let walk = try walk()
    walk.press("<F7>")
    #expect(walk.shows("N1.2 帮助中心"))
    walk.press("/验证码")
    #expect(walk.shows("收不到验证码怎么办"))
    #expect(!walk.shows("怎样用微信登录"))
    walk.press("<Enter><Enter>")
    #expect(walk.shows("请核对手机号是否正确"))
  }
}

@Suite("Forgotten password on the screen")
struct PasswordResetScreenTests {
  @Test(
    "NAT-2.2-01 NAT-2.2-09: the form with its card at both sizes and languages",
    arguments: [(24, 80), (20, 60)], Language.allCases)
  func golden(size: (Int, Int), language: Language) throws {
    let walk = try NationalWalk(rows: size.0, columns: size.1, language: language)
    walk.press("<F8>")
    assertScreen(walk.screen, "password-reset-\(size.1)x\(size.0)-\(language.rawValue)")
  }

  @Test("NAT-2.2-08: the new password opens the account; a wrong name resets nothing")
  func reset() throws {
    let walk = try NationalWalk()
    walk.press("<F8>\(NationalWalk.number)<Tab>张三<Tab>Neu12345<Tab>Neu12345<Tab>")
    walk.press("\(NationalWalk.mobile)<F5>")
    walk.press("\(walk.shownCode)<F10>")
    #expect(walk.shows("填写信息与注册信息不一致，重置失败"))
  }
}
