import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Home, the journey")
struct HomeScreenTests {
  @Test(
    "the eight steps, the next thing and what is missing, at both sizes, in both languages",
    arguments: [(24, 80), (20, 60)], Language.allCases)
  func golden(size: (Int, Int), language: Language) throws {
    let walk = try PeopleWalk(rows: size.0, columns: size.1, language: language)
    walk.signIn()
    assertScreen(walk.screen, "home-fresh-\(size.1)x\(size.0)-\(language.rawValue)")
  }

  @Test("SH-1-02: without an approved collection the journey says what to do first")
  func collection() throws {
    let walk = try PeopleWalk(isCollected: false)
    walk.signIn()
    #expect(walk.shows("[>] 1 信息采集            待审核"))
    #expect(walk.shows("信息采集正在审核，通过后即可报名"))
    walk.press("<Enter>")
    #expect(walk.shows("正在由主管财政部门审核"))
  }

  @Test("what is missing stands in a list, and the other functions beside it with their keys")
  func blocks() throws {
    let walk = try PeopleWalk()
    walk.signIn()
    walk.enrol()
    #expect(walk.shows("下一步：选购培训（回车）"))
    #expect(walk.shows("选购培训  待选购"))
    #expect(walk.shows("专业科目  60 学分待学"))
    #expect(!walk.shows("待报名"))
    #expect(walk.shows("F5   个人中心"))
  }

  @Test("OV-9-09: forty days before the end there is no banner, thirty days before there is")
  func banner() throws {
    let walk = try PeopleWalk()
    walk.signIn()
    #expect(!walk.shows("截止还有"))
    walk.wait(.seconds(10 * 86_400))
    walk.press("<F7><Esc>")
    #expect(walk.shows("距2026年度继续教育截止还有30天"))
  }

  @Test("SH-3-05 SH-3-08: Enter leads through announcement and scan to the enrolment")
  func entry() throws {
    let walk = try PeopleWalk()
    walk.signIn()
    walk.press("<Enter>")
    #expect(walk.shows("上海市会计人员网络继续教育报名入口"))
    walk.press("<Enter>")
    #expect(walk.shows("推荐使用手机里“随申办” APP扫码登录"))
    walk.enterShownScanCode()
    #expect(walk.shows("主管财政部门"))
    #expect(walk.shows("上海市黄浦区财政局"))
  }

  @Test("SH-3-11 SH-3-13: 立即报名 enrols, and home shows the next step")
  func enrol() throws {
    let walk = try PeopleWalk()
    walk.signIn()
    walk.press("<Enter><Enter>")
    walk.enterShownScanCode()
    walk.press("<F10>")
    #expect(walk.shows("已报名2026年度继续教育"))
    walk.press("<Esc>")
    #expect(walk.shows("下一步：选购培训"))
  }

  @Test("SH-3-14: enrolling for the same year again is refused in these words")
  func twice() throws {
    let walk = try PeopleWalk()
    walk.signIn()
    walk.enrol()
    walk.begin(at: { UnifiedEntryScreen(context: $0) })
    walk.press("<Enter>")
    walk.enterShownScanCode()
    walk.press("<Left><Left><F10>")
    #expect(walk.shows("已报名该年度继续教育"))
  }

  @Test("Esc asks before signing out; staying is the default")
  func signOut() throws {
    let walk = try PeopleWalk()
    walk.signIn()
    walk.press("<Esc><Enter>")
    #expect(walk.app.context.actor != nil)
    walk.press("<Esc><Tab><Enter>")
    #expect(walk.app.context.actor == nil)
    #expect(walk.shows("平台登录"))
  }

  @Test("a session ended elsewhere leads back to sign-in at the next step")
  func ended() throws {
    let walk = try PeopleWalk()
    walk.signIn()
    let actor = try #require(walk.app.context.actor)
    try Sessions(store: walk.store).end(
      actor.session, by: actor, because: .closedElsewhere, at: walk.now)
    walk.press("<Enter>")
    #expect(walk.shows("本次登录已在其他终端被结束"))
  }
}

@Suite("Account, messages and public pages")
struct AccountScreenTests {
  @Test("SH-2-06: a bound WeChat signs in without name and number")
  func wechat() throws {
    let walk = try PeopleWalk()
    walk.signIn()
    walk.press("<F5>5<Enter>")
    walk.enterShownScanCode()
    #expect(walk.shows("微信绑定成功"))
    #expect(walk.shows("微信：已绑定（2026-11-21）"))
    walk.press("<Esc><F8><F2><Enter>")
    walk.enterShownScanCode()
    #expect(walk.shows("首页"))
  }

  @Test("OV-5-17: a message is new until it is read")
  func messages() throws {
    let walk = try PeopleWalk()
    walk.signIn()
    let person = try #require(walk.app.context.actor?.person)
    try walk.store.database.write { tx in
      _ = try CEDomain.MessageBox.post(
        "study.studied", ["year": "2026"], to: person, at: walk.now, from: .fixed(3), in: tx)
    }
    walk.press("<F7><Esc>")
    #expect(walk.shows("未读消息 1 条"))
    walk.press("<F3><Enter>")
    #expect(walk.shows("您已完成2026年度规定学分的学习"))
    walk.press("<Enter><Esc>")
    #expect(!walk.shows("未读消息"))
  }

  @Test("SH-0-09 SH-0-11: the help centre prints the hotline without sign-in")
  func help() throws {
    let walk = try PeopleWalk()
    walk.press("<F7>7")
    #expect(walk.shows("400-900-5955"))
    #expect(walk.shows("8:00-20:00"))
  }

  @Test("SH-0-10: mobile is information only")
  func mobile() throws {
    let walk = try PeopleWalk()
    walk.press("<F7>8")
    #expect(walk.shows("SNAI继教上海站"))
    #expect(walk.shows("会计继续教育APP"))
  }

  @Test("SH-0-08: the record query wants the right pair and lists nothing for a newcomer")
  func query() throws {
    let walk = try PeopleWalk()
    walk.press("<F7>3王明<Tab>\(PeopleWalk.number)<Enter>")
    #expect(walk.shows("姓名或身份证号码有误"))
    walk.press("<Esc>3\(PeopleWalk.name)<Tab>\(PeopleWalk.number)<Enter>")
    #expect(walk.shows("暂无数据"))
  }

  @Test("SH-0-06: the registration form shows the owner's approved collection")
  func sheet() throws {
    let walk = try PeopleWalk()
    walk.signIn()
    walk.press("<F7>5")
    #expect(walk.shows(PeopleWalk.number))
    #expect(walk.shows("审核通过"))
  }

  @Test("every public page has words in both languages", arguments: PublicPage.allCases)
  func pages(page: PublicPage) {
    #expect(!PublicText.body(page).chinese.isEmpty)
    #expect(!PublicText.body(page).english.isEmpty)
    #expect(PublicText.title(page).chinese != PublicText.title(page).english)
  }
}
