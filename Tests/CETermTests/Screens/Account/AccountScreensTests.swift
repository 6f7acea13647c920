import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Personal centre")
struct AccountScreensTests {
  private static let sizes = [(24, 80), (20, 60)]

  private func walk(
    _ size: (Int, Int) = (24, 80), _ language: Language = .chinese
  ) throws -> PeopleWalk {
    let walk = try PeopleWalk(rows: size.0, columns: size.1, language: language)
    walk.signIn()
    return walk
  }

  private func check(_ walk: PeopleWalk, _ name: String) {
    let size = walk.terminal.size
    let language = walk.app.context.language.rawValue
    assertScreen(walk.screen, "\(name)-\(size.columns)x\(size.rows)-\(language)")
  }

  @Test(
    "NAT-9-01: every entry with its number and where it stands",
    arguments: sizes, Language.allCases)
  func centre(size: (Int, Int), language: Language) throws {
    let walk = try walk(size, language)
    walk.press("<F5>")
    check(walk, "centre")
  }

  @Test(
    "NAT-9-02: the archive begins with the person in clear, then everything by time",
    arguments: sizes, Language.allCases)
  func history(size: (Int, Int), language: Language) throws {
    let walk = try walk(size, language)
    walk.press("<F5>1")
    check(walk, "centre-history")
  }

  @Test("NAT-9-02: Tab leads from topic to topic, Enter reads one record")
  func topics() throws {
    let walk = try walk()
    walk.press("<F5>1<Tab>")
    #expect(walk.shows("办理记录：账号"))
    #expect(walk.shows("开通账号：上海市网络继续教育"))
    #expect(!walk.shows("登录 "))
    walk.press("<Tab><Enter>")
    #expect(walk.shows("信息采集  2026-11-21 09:00:00"))
  }

  @Test(
    "where I am signed in, at both sizes, in both languages", arguments: sizes,
    Language.allCases)
  func sessions(size: (Int, Int), language: Language) throws {
    let walk = try walk(size, language)
    walk.press("<F5>6")
    check(walk, "centre-sessions")
  }

  @Test("this session is not ended from the list, others are, one or all")
  func endSessions() throws {
    let walk = try walk()
    walk.press("<F5>6<Del>")
    #expect(walk.shows("这是本次登录"))
    walk.press("<F6>")
    #expect(walk.shows("没有其他登录"))
    let person = try #require(walk.app.context.actor?.person)
    let other = try secondSession(walk)
    walk.press("<Esc>6<F6><Tab><Enter>")
    #expect(walk.shows("已结束其他 1 处登录"))
    #expect(try !Sessions(store: walk.store).isLive(other))
    #expect(walk.app.context.actor?.person == person)
  }

  private func secondSession(_ walk: PeopleWalk) throws -> Actor {
    let signIn = LearnerSignIn(store: walk.store)
    let outcome = try signIn.identify(
      name: PeopleWalk.name, number: PeopleWalk.number, origin: "tty9", at: walk.now,
      from: .fixed(5))
    guard case .identified(let ticket) = outcome else { throw SceneError.unexpected("sign-in") }
    return try signIn.enter(ticket, origin: "tty9", at: walk.now, from: .fixed(6))
  }

  @Test(
    "NAT-9-03 NAT-9-04: unbound, in the row's words", arguments: sizes, Language.allCases)
  func wechat(size: (Int, Int), language: Language) throws {
    let walk = try walk(size, language)
    walk.press("<F5>5")
    check(walk, "centre-wechat")
    guard language == .chinese else { return }
    #expect(
      walk.text.filter { !$0.isWhitespace }
        .contains("尚未绑定微信，无法进行微信扫码登录，接收公众号消息"))
  }

  @Test("NAT-9-05 NAT-9-06: a scan binds, unbinding asks first and says what ends")
  func bindAndUnbind() throws {
    let walk = try walk()
    walk.press("<F5>5<Enter>")
    walk.enterShownScanCode()
    #expect(walk.shows("微信绑定成功"))
    #expect(walk.shows("可解除微信扫码登录，不接收公众号消息"))
    walk.press("<Enter><Enter>")
    #expect(walk.shows("微信：已绑定"))
    walk.press("<Enter><Tab><Enter>")
    #expect(walk.shows("已解除微信绑定"))
    #expect(walk.shows("微信：未绑定"))
  }

  @Test("without a password there is no entry for one")
  func noPassword() throws {
    let walk = try walk()
    walk.press("<F5>")
    #expect(!walk.shows("修改密码"))
  }

  @Test("FLD-12-04: the old password and the new one twice; a wrong old one is typed anew")
  func password() throws {
    let walk = try walk()
    let hash = PasswordHash(cost: .forTests).hash("oldpass01", from: .fixed(2))
    try walk.store.database.write { tx in
      _ = try tx.run("UPDATE account SET password_hash = \(hash) WHERE system = 'SH'")
    }
    walk.press("<F5>4")
    check(walk, "centre-password")
    walk.press("wrong<Tab>newpass02<Tab>newpass02<Enter>")
    #expect(walk.shows("原密码不正确"))
    walk.press("oldpass01<F10>")
    #expect(walk.shows("密码已修改"))
  }

  @Test("the export warns before it shows everything in clear")
  func export() throws {
    let walk = try walk()
    walk.press("<F5>7")
    #expect(walk.shows("请确认旁边没有他人"))
    walk.press("<Tab><Enter>")
    #expect(walk.shows("【个人基本信息】"))
    #expect(walk.shows("证件号码：\(PeopleWalk.number)"))
    #expect(walk.shows("手机号码：13812342238"))
  }

  @Test("every column and section of an export has words")
  func words() throws {
    #expect(PersonExports.tables.subtracting(ExportText.sections.keys) == [])
    #expect(PersonExports.columns.subtracting(ExportText.labels.keys) == [])
  }

  @Test("a standing consent can be read and withdrawn")
  func consents() throws {
    let walk = try walk()
    let actor = try #require(walk.app.context.actor)
    try Consents(store: walk.store).give(.realName, by: actor, at: walk.now, from: .fixed(4))
    walk.press("<F5>8")
    check(walk, "centre-consents")
    walk.press("<Enter>")
    #expect(walk.shows("实名认证个人信息处理授权（第 1 版）"))
    walk.press("<Esc><Del><Tab><Enter>")
    #expect(walk.shows("已撤回同意"))
    #expect(walk.shows("2026-11-21 撤回"))
  }
}
