import CEDomain
import Testing

@testable import CETerm

/// What is drawn over the last frame must be what a whole frame would show.
@Suite struct FrameChangeTests {
  @Test(arguments: [
    "张三丰", "abc<", "张\u{8}\u{8}李",
    "a very long name that is longer than the field that takes it all",
  ])
  func `a letter typed leaves the same frame as drawing everything`(text: String) throws {
    let context = try emptyContext()
    let app = App(context: context) { SignInScreen(context: $0) }
    let terminal = FakeTerminal()
    var before = app.frame(for: terminal)
    for character in text {
      let key: Key = character == "\u{8}" ? .named(.backspace) : .character(character)
      app.handle(.key(key), at: .morning)
      let changed = app.frame(for: terminal)
      #expect(hidden(changed, since: before).isEmpty)
      before = changed
      app.handle(.resized(terminal.size), at: .morning)
      let whole = app.frame(for: terminal)
      #expect(changed.cells == whole.cells)
      #expect(changed.caret == whole.caret)
    }
  }

  /// The rows that differ and are not said to have been drawn on: nobody would send them.
  private func hidden(_ canvas: Canvas, since before: Canvas) -> [Int] {
    (0..<canvas.rows).filter { row in
      let cells = row * canvas.columns..<(row + 1) * canvas.columns
      return !canvas.touchedRows.contains(row) && canvas.cells[cells] != before.cells[cells]
    }
  }

  @Test func `walking the caret and changing the field leaves the same frame`() throws {
    let context = try emptyContext()
    let app = App(context: context) { SignInScreen(context: $0) }
    let terminal = FakeTerminal()
    for key: Key in [
      .character("王"), .named(.left), .named(.down), .character("3"), .named(.up), .named(.end),
      .named(.f2), .character("x"), .control("u"),
    ] {
      _ = app.frame(for: terminal)
      app.handle(.key(key), at: .morning)
      let changed = app.frame(for: terminal)
      app.handle(.resized(terminal.size), at: .morning)
      #expect(changed.cells == app.frame(for: terminal).cells, "after \(key)")
    }
  }

  @Test func `several keys before a frame are all shown`() throws {
    let context = try emptyContext()
    let app = App(context: context) { SignInScreen(context: $0) }
    let terminal = FakeTerminal()
    _ = app.frame(for: terminal)
    app.handle(.key(.named(.f9)), at: .morning)
    app.handle(.key(.character("王")), at: .morning)
    let shown = app.frame(for: terminal).text.joined()
    #expect(shown.contains("王"))
    #expect(shown.contains(SignInText.demoHint.english) || shown.contains("Sign in"))
  }
}
