import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Real-name check")
struct RealNameScreenTests {
  private static let sizes = [(24, 80), (20, 60)]

  /// Signed in, at the gate before information collection.
  private func walk(
    _ size: (Int, Int) = (24, 80), _ language: Language = .chinese, hasConsent: Bool = true
  ) throws -> PeopleWalk {
    let walk = try PeopleWalk(rows: size.0, columns: size.1, language: language)
    walk.signIn()
    let actor = try #require(walk.app.context.actor)
    if hasConsent {
      try Consents(store: walk.store).give(.realName, by: actor, at: walk.now, from: .fixed(4))
    }
    walk.begin(at: { _ in GateScene() })
    walk.press("<Enter>")
    return walk
  }

  private func check(_ walk: PeopleWalk, _ name: String) {
    let size = walk.terminal.size
    let language = walk.app.context.language.rawValue
    assertScreen(walk.screen, "\(name)-\(size.columns)x\(size.rows)-\(language)")
  }

  @Test(
    "the separate consent stands before everything", arguments: sizes, Language.allCases)
  func consent(size: (Int, Int), language: Language) throws {
    check(try walk(size, language, hasConsent: false), "real-name-consent")
  }

  @Test("refusing the consent leaves everything as it was; agreeing is recorded")
  func agreeing() throws {
    let walk = try walk(hasConsent: false)
    let actor = try #require(walk.app.context.actor)
    walk.press("<Esc>")
    #expect(try Consents(store: walk.store).consents(of: actor).isEmpty)
    walk.press("<Enter><F10>")
    #expect(try Consents(store: walk.store).stands(.realName, of: actor))
    #expect(walk.shows("认证状态  未认证"))
  }

  @Test(
    "NAT-2.5-01 NAT-2.5-03: the window opens by itself, pictures as the last way",
    arguments: sizes, Language.allCases)
  func gate(size: (Int, Int), language: Language) throws {
    check(try walk(size, language), "real-name")
  }

  @Test("NAT-2.5-02: after the scan the person goes on to what was wanted")
  func scan() throws {
    let walk = try walk()
    walk.press("1")
    #expect(walk.shows("请用本人的支付宝扫描二维码"))
    walk.enterShownScanCode()
    #expect(walk.shows("实名认证成功"))
    #expect(walk.shows("采集页"))
    let actor = try #require(walk.app.context.actor)
    #expect(try RealNames(store: walk.store).realName(of: actor).way == .scan)
  }

  @Test("NAT-2.5-01: who is verified passes the gate without a window")
  func passes() throws {
    let walk = try walk()
    let actor = try #require(walk.app.context.actor)
    try proveRealName(of: actor, in: walk.store, at: walk.now, from: .fixed(8))
    walk.press("<Esc><Enter>")
    #expect(walk.shows("采集页"))
  }

  @Test(
    "NAT-2.5-02: the authority's no in the row's words, its silence with another way",
    arguments: [
      (ScriptedCommand.Step.success(["mismatch"]), "实名信息与注册信息不一致"),
      (.failure(status: 69), "核验服务没有响应"), (.success(["verified"]), "实名认证成功"),
    ])
  func port(step: ScriptedCommand.Step, words: String) throws {
    let command = ScriptedCommand([step])
    let walk = try walk()
    try setPort(.realName, to: command, in: walk)
    walk.press("<Esc><Enter>2")
    #expect(walk.shows(words))
    #expect(
      command.input == [
        #"{"name":"\#(PeopleWalk.name)","kind":"rid","document":"\#(PeopleWalk.number)"}"#
      ])
  }

  @Test(
    "NAT-2.5-02: a phone of somebody else is refused in the row's words",
    arguments: [
      ("310101199003071230/%E7%8E%8B%E6%98%8E", "实名信息与注册信息不一致"),
      ("310101199003071230", "扫码服务暂不可用"),
    ])
  func otherPhone(subject: String, words: String) throws {
    let command = ScriptedCommand([
      .success(["r1 https://example.cn/1"]), .success(["confirmed \(subject)"]),
    ])
    let walk = try walk()
    try setPort(.scan, to: command, in: walk)
    walk.press("1")
    for _ in 0..<20 where !walk.shows(words) { walk.wait(.seconds(1)) }
    #expect(walk.shows(words))
  }

  private func setPort(
    _ port: PortSetting.Port, to command: ScriptedCommand, in walk: PeopleWalk
  ) throws {
    let admin = Actor(
      account: Identifier("admin"), person: nil, roles: [.platformOperator], organisation: nil,
      region: "", session: Identifier("s"), displayName: "admin")
    _ = try PortSettings(store: walk.store).set(
      port, to: .command(path: command.path), by: admin, at: walk.now)
  }

  // MARK: By pictures

  @Test(
    "NAT-2.5-04 NAT-2.5-05 NAT-2.5-06 NAT-2.5-07 NAT-2.5-08: place, pictures, requirements",
    arguments: sizes, Language.allCases)
  func form(size: (Int, Int), language: Language) throws {
    let walk = try walk(size, language)
    walk.press("2")
    check(walk, "real-name-pictures")
    guard language == .chinese else { return }
    #expect(walk.shows("请仔细阅读文件上传要求"))
  }

  @Test(
    "NAT-2.5-09: under review, then refused with the opinion at the field to mend",
    arguments: sizes, Language.allCases)
  func states(size: (Int, Int), language: Language) throws {
    let walk = try walk(size, language)
    let item = try submit(walk)
    walk.press("<Esc><Enter>")
    check(walk, "real-name-pending")
    try sendBack(item, walk)
    walk.press("<Esc><Enter>")
    check(walk, "real-name-refused")
    walk.press("2")
    check(walk, "real-name-mending")
  }

  @Test("OV-7-06: what waits can be taken back, and the answers are there to be sent again")
  func withdrawal() throws {
    let walk = try walk()
    _ = try submit(walk)
    walk.press("<Esc><Enter><F7><Tab><Enter>")
    #expect(walk.shows("已撤回，可以修改后重新提交"))
    walk.press("2")
    #expect(walk.shows("front.jpg"))
    walk.press("<F10>")
    #expect(walk.shows("已提交，认证审核中"))
  }

  private func submit(_ walk: PeopleWalk) throws -> ReviewCase {
    let actor = try #require(walk.app.context.actor)
    var answers = Answers(["realName.region": "370100"])
    for (index, name) in ["front", "back", "holding"].enumerated() {
      let taking = try Attachments(store: walk.store).take(
        SampleFile.jpeg(800, 600, bytes: 40_000 + index), named: "\(name).jpg",
        for: .realNamePicture, by: actor, at: walk.now, from: .fixed(UInt64(30 + index)))
      guard case .taken(let file) = taking else { throw SceneError.unexpected("\(taking)") }
      answers[FieldKey(data: "realName.\(name)")] = file.text
    }
    let outcome = try RealNames(store: walk.store).submit(
      answers, by: actor, at: walk.now, from: .fixed(9))
    guard case .sent(let item) = outcome else { throw SceneError.unexpected("\(outcome)") }
    return item
  }

  private func sendBack(_ item: ReviewCase, _ walk: PeopleWalk) throws {
    let accounts = StaffAccounts(store: walk.store, hash: PasswordHash(cost: .forTests))
    let draft = StaffAccounts.Draft(
      login: "kefu", displayName: "客服", roles: [.support], organisation: nil, region: "")
    guard
      case .created(let id) = try accounts.create(
        draft, password: "demo2026", at: walk.now, from: .fixed(12))
    else { throw SceneError.unexpected("staff") }
    let clerk = Actor(
      account: id, person: nil, roles: [.support], organisation: nil, region: "",
      session: Identifier("s9"), displayName: "客服")
    let opinion = Opinion("照片反光，看不清证件号码", fields: [.init("realName.holding", "请露出整张证件")])
    _ = try Reviews(store: walk.store).decide(
      .sendBack, on: item.id, version: item.version, opinion: opinion, by: clerk, at: walk.now,
      from: .fixed(13))
  }
}

/// A page with the gate behind Enter, as the home screen's tile has it.
private final class GateScene: Screen {
  func title(in context: Context) -> Heading { Heading("0", HomeText.heading) }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.enter), HomeText.goOn) {
        attempt {
          try RealNameGate.pass(in: context) { _ in
            [
              .push(
                TextScreen(heading: Heading("1", EntryText.collection), text: Phrase(same: "采集页")))
            ]
          }
        }
      }
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {}
}
