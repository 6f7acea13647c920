import CEDomain
import Testing

@testable import CETerm

@Suite struct AppTests {
  private let screen = RecordingScreen()

  private func app() throws -> App {
    let screen = screen
    return App(context: try emptyContext()) { _ in screen }
  }

  private func press(_ script: String, _ app: App) {
    for event in keys(script) { app.handle(event, at: .morning) }
  }

  @Test func `a binding takes its key before the screen sees it`() throws {
    screen.extraBindings = [Binding(.named(.f10), Phrase("退出", "Leave")) { [.quit] }]
    let app = try app()
    press("a<F10>", app)
    #expect(screen.events == keys("a"))
    #expect(app.ending == .left)
  }

  @Test func `a disabled key says why and does nothing`() throws {
    screen.extraBindings = [
      Binding(.named(.f5), Phrase("缴费", "Pay"), disabled: Phrase("没有订单", "No order")) { [.quit] }
    ]
    let app = try app()
    press("<F5>", app)
    #expect(app.ending == nil)
    #expect(app.message?.text == Phrase("没有订单", "No order"))
  }

  @Test func `a message stays until the next key`() throws {
    let app = try app()
    screen.effects = [.say(Phrase("已保存", "Saved"), .good)]
    press("a", app)
    let frame = app.frame(for: FakeTerminal())
    #expect(frame.text[22] == " 完成：已保存")
    press("b", app)
    #expect(app.message == nil)
  }

  @Test func `popping wakes the screen below, popping the last one leaves`() throws {
    let app = try app()
    let second = RecordingScreen("二")
    screen.effects = [.push(second)]
    press("a", app)
    second.effects = [.pop]
    press("b", app)
    #expect(screen.timesResumed == 1)
    screen.effects = [.pop]
    press("c", app)
    #expect(app.ending == .left)
  }

  @Test func `popping to a kind closes everything above it`() throws {
    let app = try app()
    let help = HelpScreen(for: screen)
    let third = RecordingScreen("三")
    screen.effects = [.push(help), .push(third)]
    press("a", app)
    third.effects = [.popTo(RecordingScreen.self)]
    press("b", app)
    #expect(app.stack.screens.count == 3, "already on top")
    third.effects = [.popTo(HelpScreen.self)]
    press("c", app)
    #expect(app.stack.top === help)
  }

  @Test func `signing out saves, forgets the actor and starts again`() throws {
    let app = try app()
    let second = RecordingScreen("二")
    screen.effects = [.push(second)]
    press("a", app)
    second.effects = [.signOut]
    press("b", app)
    #expect(second.timesSaved == 1)
    #expect(app.context.actor == nil)
    #expect(app.stack.screens.count == 1)
  }

  @Test(arguments: [(Event.closed, App.Ending.closed), (.terminated, .terminated)])
  func `every screen saves once before the program ends`(event: Event, ending: App.Ending) throws {
    let app = try app()
    screen.effects = [.push(RecordingScreen("二"))]
    press("a", app)
    app.handle(event, at: .morning)
    app.handle(event, at: .morning)
    #expect(app.ending == ending)
    #expect(screen.timesSaved == 1)
  }

  @Test func `a paste goes to the screen as one event, a cut one is said`() throws {
    let app = try app()
    app.handle(.key(.paste("一\n二")), at: .morning)
    app.handle(.pasteCut(keptBytes: 65536), at: .morning)
    #expect(screen.events == [.key(.paste("一\n二"))])
    #expect(app.message?.text == CommonText.pasteCut)
  }

  @Test func `the language key switches and switches back`() throws {
    let app = try app()
    press("<F9>", app)
    #expect(app.context.language == .english)
    press("<C-t>", app)
    #expect(app.context.language == .chinese)
  }

  @Test func `a question mark is typed where letters are typed, and help elsewhere`() throws {
    let app = try app()
    screen.isTyping = true
    _ = app.frame(for: FakeTerminal())
    press("?", app)
    #expect(screen.events == keys("?"))
    screen.isTyping = false
    _ = app.frame(for: FakeTerminal())
    press("?", app)
    #expect(app.stack.top is HelpScreen)
  }

  @Test func `keys do nothing on a screen that is too small to see`() throws {
    let app = try app()
    app.handle(.resized(Size(rows: 10, columns: 40)), at: .morning)
    press("a<Enter>", app)
    #expect(screen.events == [.resized(Size(rows: 10, columns: 40))])
  }

  @Test func `Ctrl-L asks for everything to be drawn anew`() throws {
    let app = try app()
    press("<C-l>", app)
    #expect(app.needsRedraw)
  }
}
