import CEDomain
import CETestSupport
import Testing

@Suite("PortSettings")
struct PortSettingTests {
  @Test("without a setting a demo store shows on the screen, any other asks a clerk")
  func fallback() throws {
    let demo = PortSettings(store: try TemporaryStore.inMemory(isDemo: true))
    let real = PortSettings(store: try TemporaryStore.inMemory())
    #expect(try demo.setting(of: .message) == .screen)
    #expect(try real.setting(of: .message) == .desk)
  }

  private static let admin = Actor(
    account: Identifier("admin"), person: nil, roles: [.platformOperator], organisation: nil,
    region: "", session: Identifier("s"), displayName: "admin")
  private static let now = Moment(milliseconds: 1_795_222_980_000)

  private func set(
    _ port: PortSetting.Port, to setting: PortSetting, in store: OpenStore, by actor: Actor = admin
  ) throws -> PortSettings.Outcome {
    try PortSettings(store: store).set(port, to: setting, by: actor, at: Self.now)
  }

  @Test("the screen port is refused outside of a demo store")
  func screen() throws {
    let store = try TemporaryStore.inMemory()
    #expect(try set(.message, to: .screen, in: store) == .demoOnly)
    #expect(try PortSettings(store: store).setting(of: .message) == .desk)
    #expect(ScreenMessagePort(store: store) == nil)
  }

  @Test("a payment cannot be made on the screen")
  func payment() throws {
    let demo = try TemporaryStore.inMemory(isDemo: true)
    #expect(try set(.payment, to: .screen, in: demo) == .noSuchWay)
    #expect(try set(.scan, to: .screen, in: demo) == .set)
  }

  @Test("a command is an absolute path")
  func command() throws {
    let store = try TemporaryStore.inMemory()
    #expect(try set(.message, to: .command(path: "sms"), in: store) == .relativePath)
    let command = PortSetting.command(path: "/usr/lib/ceterm/sms")
    #expect(try set(.message, to: command, in: store) == .set)
    #expect(try PortSettings(store: store).setting(of: .message) == command)
  }

  @Test("only the operator sets a port")
  func permission() throws {
    let store = try TemporaryStore.inMemory()
    let clerk = Actor(
      account: Identifier("c"), person: nil, roles: [.cashier], organisation: nil, region: "",
      session: Identifier("s"), displayName: "c")
    #expect(try set(.scan, to: .desk, in: store, by: clerk) == .notPermitted)
  }

  @Test("OV-5-07: the desk port puts the code where a clerk reads it")
  func desk() throws {
    let scene = try PeopleScene(isDemo: false)
    try scene.person()
    let ticket = try scene.ticket()
    let factor = SecondFactor(
      store: scene.store, port: DeskMessagePort(store: scene.store))
    let dispatch = try factor.send(
      for: .signIn, to: ticket.account, person: ticket.person, at: scene.now,
      from: scene.entropy)
    guard case .sent(let sent) = dispatch else { throw PeopleScene.Unexpected() }
    #expect(sent.delivery == .atDesk)
    let row = try #require(
      try scene.store.database.read { tx in
        try scene.store.outbox.waiting(at: scene.now, in: tx)
      }.first)
    let code = row.message.arguments["code"]
    #expect(
      try factor.confirm(code, for: .signIn, of: ticket.account, at: scene.now) == .confirmed)
  }
}
