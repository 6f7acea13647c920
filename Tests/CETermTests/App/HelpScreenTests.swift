import CEDomain
import Testing

@testable import CETerm

@Suite struct HelpScreenTests {
  private func app(_ ran: @escaping () -> Void) throws -> App {
    let screen = RecordingScreen("缴费")
    screen.extraBindings = [
      Binding(.named(.f5), Phrase("缴费", "Pay"), disabled: Phrase("没有订单", "No order")) { [] },
      Binding(.control("s"), Phrase("保存", "Save")) {
        ran()
        return []
      },
    ]
    return App(context: try emptyContext()) { _ in screen }
  }

  private func press(_ script: String, _ app: App) {
    for event in keys(script) { app.handle(event, at: .morning) }
  }

  @Test func `it lists all keys with the reasons of those that do not work`() throws {
    let app = try app {}
    press("<F1>", app)
    let text = app.frame(for: FakeTerminal()).text.joined(separator: "\n")
    #expect(text.contains("> F5          缴费  (没有订单)"))
    #expect(text.contains("Ctrl-S      保存"))
    #expect(text.contains("Ctrl-L      重画屏幕"))
  }

  @Test func `the chosen line runs with Enter and closes the list`() throws {
    var count = 0
    let app = try app { count += 1 }
    press("<F1><Down><Enter>", app)
    #expect(count == 1)
    #expect(!(app.stack.top is HelpScreen))
  }

  @Test func `a listed key works from the list`() throws {
    var count = 0
    let app = try app { count += 1 }
    press("<F1><C-s>", app)
    #expect(count == 1)
  }

  @Test func `typing after a slash narrows the list`() throws {
    var count = 0
    let app = try app { count += 1 }
    press("<F1>/save<Enter>", app)
    #expect(count == 1)
  }

  @Test func `a chosen key that does not work says why and stays`() throws {
    let app = try app {}
    press("<F1><Enter>", app)
    #expect(app.message?.text.english == "No order")
    #expect(app.stack.top is HelpScreen)
  }

  @Test func `a letter that works in both cases is listed once, and runs in both`() throws {
    var count = 0
    let screen = RecordingScreen("考试")
    screen.extraBindings = ["A", "a"].map { letter in
      Binding(.character(letter), Phrase("选择 A", "Choose A")) {
        count += 1
        return []
      }
    }
    let app = App(context: try emptyContext()) { _ in screen }
    press("<F1>", app)
    #expect(app.frame(for: FakeTerminal()).text.count { $0.contains("选择 A") } == 1)
    press("a", app)
    #expect(count == 1)
  }
}
