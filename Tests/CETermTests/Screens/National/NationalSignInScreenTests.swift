import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("National sign-in on the screen")
struct NationalSignInScreenTests {
  @Test(
    "NAT-2.1-01 NAT-2.1-02 NAT-2.1-03: fields, picture and links at both sizes and languages",
    arguments: [(24, 80), (20, 60)], Language.allCases)
  func golden(size: (Int, Int), language: Language) throws {
    let walk = try NationalWalk(rows: size.0, columns: size.1, language: language)
    assertScreen(walk.screen, "national-sign-in-\(size.1)x\(size.0)-\(language.rawValue)")
  }

  @Test("NAT-2.1-04 NAT-0-08: password, captcha and code lead home, the name masked at the right")
  func signIn() throws {
    let walk = try NationalWalk()
    walk.signIn()
    #expect(walk.shows("您好，欧** | 退出"))
    #expect(!walk.shows(NationalWalk.name))
    #expect(walk.screen.text[0].hasSuffix("欧**"))
  }

  @Test("NAT-2.1-05: a wrong captcha is said, drawn anew, and never asks for the password")
  func wrongCaptcha() throws {
    let walk = try NationalWalk()
    let old = walk.captcha
    let wrong = old == "AAAA" ? "BBBB" : "AAAA"
    walk.press("\(NationalWalk.number)<Tab>\(NationalWalk.password)<Tab>\(wrong)<Enter>")
    #expect(walk.shows("验证码错误"))
    #expect(walk.captcha != old)
    #expect(walk.shows(NationalWalk.number))
  }

  @Test("NAT-2.1-05: a wrong password is said; five lock the account for 15 minutes")
  func wrongPassword() throws {
    let walk = try NationalWalk()
    walk.press("\(NationalWalk.number)<Tab>Wrong123<Tab>\(walk.captcha)<Enter>")
    #expect(walk.shows("账号或密码错误"))
    for _ in 2...5 { walk.press("Wrong123<Tab>\(walk.captcha)<Enter>") }
    #expect(walk.shows("15 分钟后重试"))
  }

  @Test("NAT-2.1-03: Ctrl-R draws another picture, and each is good for one answer")
  func anotherPicture() throws {
    let walk = try NationalWalk()
    let old = walk.captcha
    walk.press("<C-r>")
    #expect(walk.captcha != old)
  }

  @Test("FLD-12-03: line by line the captcha is a sum in words")
  func spoken() throws {
    let walk = try NationalWalk(isPlain: true)
    let screen = try #require(walk.app.stack.top as? SignInScreen)
    let words = try #require(screen.openForm).actions.fieldWords("signIn.captcha")
    #expect(words.hint?.chinese.contains("等于几") == true)
    walk.signIn()
    #expect(walk.shows("您好，欧**"))
  }

  @Test("the platform is changed with F3 and remembered after signing out")
  func platforms() throws {
    let walk = try NationalWalk()
    #expect(walk.shows("[ 全国会计人员统一服务管理平台 ]"))
    walk.press("<F3>")
    #expect(walk.shows("[ 上海市会计专业技术人员网络继续教育 ]"))
    #expect(walk.app.context.system == .shanghai)
    walk.press("<F3>")
    walk.signIn()
    walk.press("<Esc><Tab><Enter>")
    #expect(walk.shows("注册 F4 | 会计人员登录 F3"))
    #expect(walk.app.context.system == .national)
  }

  @Test("NAT-2.1-06: WeChat without a binding is refused in the platform's words")
  func weChat() throws {
    let walk = try NationalWalk()
    walk.press("<F2><Enter>")
    let words = walk.screen.text.flatMap { $0.split(separator: " ") }
    let code = words.first { $0.utf8.count == 9 && $0.utf8.dropFirst(4).first == 0x2D }
    walk.press("\(code ?? "")<Enter>")
    #expect(walk.shows("尚未绑定微信，无法进行微信扫码登录"))
  }

  @Test("OV-5-20: a demo account is chosen from the list and goes straight to the code")
  func demo() throws {
    let walk = try NationalWalk()
    walk.press("<F5><Enter>")
    #expect(walk.shows("输入验证码"))
  }

  @Test("every letter of the captcha has its own picture of five by five")
  func letters() {
    var seen: Set<[String]> = []
    for byte in VerificationCodeRule.alphabet {
      let art = letterArt[Character(Unicode.Scalar(byte))]
      #expect(art?.count == 5)
      #expect(art?.allSatisfy { $0.utf8.count == 5 } == true)
      if let art { #expect(seen.insert(art).inserted) }
    }
  }
}
