import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("The national home")
struct NationalHomeScreenTests {
  @Test(
    "NAT-0-01 NAT-0-12: title, address, tiles and credits, signed out, at both sizes and languages",
    arguments: [(24, 80), (20, 60)], Language.allCases)
  func signedOut(size: (Int, Int), language: Language) throws {
    let walk = try NationalWalk(
      rows: size.0, columns: size.1, language: language,
      first: { NationalHomeScreen(context: $0) })
    assertScreen(walk.screen, "national-home-out-\(size.1)x\(size.0)-\(language.rawValue)")
  }

  @Test(
    "NAT-0-08: signed in, the masked name stands at the right", arguments: [(24, 80), (20, 60)],
    Language.allCases)
  func signedIn(size: (Int, Int), language: Language) throws {
    let walk = try NationalWalk(rows: size.0, columns: size.1, language: language)
    walk.signIn()
    assertScreen(walk.screen, "national-home-in-\(size.1)x\(size.0)-\(language.rawValue)")
  }

  @Test("NAT-0-04 NAT-0-05: the tiles stand in the platform's order")
  func order() throws {
    let walk = try NationalWalk(first: { NationalHomeScreen(context: $0) })
    let text = walk.text
    let names = [
      "会计专业技术资格考试", "会计职称管理", "会计人员继续教育登记", "会计人员奖惩记录", "会计法规制度学习",
      "单位会计人员继续教育管理", "单位会计准则制度反馈意见",
    ]
    let places = names.map { name in text.components(after: name)?.count ?? 0 }
    #expect(!places.contains(0))
    #expect(places == places.sorted(by: >))
  }

  @Test("NAT-0-03: 会计人员登录 opens the sign-in page")
  func signIn() throws {
    let walk = try NationalWalk(first: { NationalHomeScreen(context: $0) })
    walk.press("<Enter>")
    #expect(walk.app.stack.top is SignInScreen)
  }

  @Test("NAT-0-10: a personal tile asks to sign in and then goes on to itself")
  func tileAfterSignIn() throws {
    let walk = try NationalWalk(first: { NationalHomeScreen(context: $0) })
    try choose("会计人员奖惩记录", walk)
    #expect(walk.app.stack.top is SignInScreen)
    walk.signIn()
    #expect(walk.app.stack.top is AwardsScreen)
    walk.press("<Esc>")
    #expect(walk.app.stack.top is NationalHomeScreen)
  }

  @Test("NAT-0-16: the regulations can be read without signing in")
  func regulations() throws {
    let walk = try NationalWalk(first: { NationalHomeScreen(context: $0) })
    try choose("会计法规制度学习", walk)
    #expect(walk.shows("中华人民共和国会计法"))
    #expect(walk.shows("财会〔2018〕10号"))
    walk.press("<Enter>")
    #expect(walk.shows("会计人员应当具备"))
  }

  @Test("NAT-0-15 NAT-0-14 NAT-0-13 NAT-0-11: the empty list says 暂无数据, counts, and leads back")
  func awards() throws {
    let walk = try NationalWalk()
    walk.signIn()
    try choose("会计人员奖惩记录", walk)
    #expect(walk.shows("暂无数据"))
    #expect(walk.shows("共 0 条   10条/页   第 1/1 页"))
    #expect(walk.shows("F7 操作指南"))
    walk.press("<F12>")
    #expect(walk.app.stack.top is NationalHomeScreen)
  }

  @Test("NAT-0-17 NAT-0-18: what is for units refuses a person", arguments: ["管理", "反馈意见"])
  func unitOnly(ending: String) throws {
    let walk = try NationalWalk()
    walk.signIn()
    try choose(ending == "管理" ? "单位会计人员继续教育管理" : "单位会计准则制度反馈意见", walk)
    #expect(walk.shows("该功能仅限单位用户使用"))
  }

  @Test("NAT-0-07: a module that is not open here says where it is")
  func notOpen() throws {
    let walk = try NationalWalk()
    walk.signIn()
    try choose("会计专业技术资格考试", walk)
    #expect(walk.shows("尚未开通该模块"))
  }

  @Test("NAT-0-09: 退出 asks, signs out and returns to the home page")
  func signOut() throws {
    let walk = try NationalWalk()
    walk.signIn()
    walk.press("<Esc>")
    #expect(walk.shows("确定退出登录吗？"))
    walk.press("<Tab><Enter>")
    #expect(walk.app.context.actor == nil)
    #expect(walk.app.stack.top is NationalHomeScreen)
  }

  @Test("NAT-2.3-01 NAT-2.4-01: F7 leads to the guide and to questions that find their answers")
  func help() throws {
    let walk = try NationalWalk(first: { NationalHomeScreen(context: $0) })
    walk.press("<F7>2")
    #expect(walk.shows("N2.3 操作说明"))
    #expect(walk.shows("9  个人中心"))
    walk.press("<Esc><F7>3收不到验证码<Enter>")
    #expect(walk.shows("收不到验证码怎么办"))
    walk.press("<F8>")
    #expect(walk.shows("转人工请先登录"))
  }

  @Test("NAT-2.4-01: signed in, 转人工 gives a number and reaches the desk")
  func ticket() throws {
    let walk = try NationalWalk()
    walk.signIn()
    walk.press("<F7>3学分去哪里查<F8><Tab><Enter>")
    #expect(walk.shows("咨询编号 10001"))
    let support = Actor(
      account: Identifier("s"), person: nil, roles: [.support], organisation: nil, region: "",
      session: Identifier("s"), displayName: "客服")
    walk.app.context.actor = support
    walk.begin { CaseQueueScreen(context: $0, queue: TicketQueue()) }
    #expect(walk.shows("10001"))
    #expect(walk.shows("学分去哪里查"))
  }

  @Test("NAT-0-13: pages of 10, 20 or 50 lines")
  func pages() {
    var page = PageState()
    #expect(page.range(of: 25) == 0..<10)
    _ = page.handle(.named(.pageDown), count: 25)
    _ = page.handle(.named(.pageDown), count: 25)
    #expect(page.range(of: 25) == 20..<25)
    _ = page.handle(.character("s"), count: 25)
    #expect(page.size == 20)
    #expect(page.range(of: 25) == 0..<20)
    #expect(page.pages(of: 25) == 2)
  }

  /// Walks down to a tile by its name and presses Enter.
  private func choose(_ name: String, _ walk: NationalWalk) throws {
    let home = try #require(walk.app.stack.top as? NationalHomeScreen)
    let index = try #require(
      home.lines.firstIndex {
        if case .tile(let tile, _) = $0 { tile.name.chinese == name } else { false }
      })
    walk.press("<Home>")
    for _ in 0..<index { walk.press("<Down>") }
    walk.press("<Enter>")
  }
}
