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

  @Test("the screen port is refused outside of a demo store")
  func screen() throws {
    let store = try TemporaryStore.inMemory()
    let settings = PortSettings(store: store)
    _ = try settings.set(.message, to: .screen)
    #expect(try settings.setting(of: .message) == .desk)
    #expect(ScreenMessagePort(store: store) == nil)
  }

  @Test("a command is an absolute path")
  func command() throws {
    let settings = PortSettings(store: try TemporaryStore.inMemory())
    #expect(try !settings.set(.message, to: .command(path: "sms")))
    #expect(try settings.set(.message, to: .command(path: "/usr/lib/ceterm/sms")))
    #expect(try settings.setting(of: .message) == .command(path: "/usr/lib/ceterm/sms"))
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
