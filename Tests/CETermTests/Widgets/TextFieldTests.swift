import Testing

@testable import CETerm

@Suite("TextField")
struct TextFieldTests {
  private func drawn(
    _ text: String, left moves: Int = 0, columns: Int, focused: Bool = true
  ) -> Canvas {
    var state = TextFieldState(text, most: 100)
    for _ in 0..<moves { _ = state.handle(.named(.left)) }
    var canvas = Canvas(rows: 1, columns: columns)
    TextField(state: state, isFocused: focused)
      .draw(on: &canvas, in: Rect(canvas.size))
    return canvas
  }

  @Test("a short text stands between brackets with the caret behind it")
  func drawsShort() {
    let canvas = drawn("张三", columns: 12)
    #expect(canvas.text == ["[张三      ]"])
    #expect(canvas.caret == Caret(row: 0, column: 5))
  }

  @Test("a long text shows its end and a mark that more stands before")
  func scrollsToCaret() {
    let canvas = drawn("一二三四五六七八九十", columns: 12)
    #expect(canvas.text[0].hasPrefix("<"))
    #expect(canvas.text[0].contains("十"))
    #expect(canvas.caret?.column ?? 99 < 11)
  }

  @Test("at the start of a long text a mark shows that more stands behind")
  func marksRightCut() {
    let canvas = drawn("一二三四五六七八九十", left: 10, columns: 12)
    #expect(canvas.text == ["[一二三四五>"])
    #expect(canvas.caret == Caret(row: 0, column: 1))
  }

  @Test("the caret stays inside at every place and width", arguments: 1...14)
  func keepsCaretInside(columns: Int) {
    for moves in 0...8 {
      let canvas = drawn("a中b文字c·𬱖", left: moves, columns: columns)
      let caret = canvas.caret?.column ?? -1
      #expect((0..<columns).contains(caret))
      #expect(canvas.columns(of: canvas.text[0]) <= columns)
    }
  }

  @Test("a field out of focus sets no caret")
  func setsNoCaret() {
    #expect(drawn("张三", columns: 10, focused: false).caret == nil)
  }

  @Test("a password shows as stars, never as text")
  func hidesPassword() {
    var canvas = Canvas(rows: 1, columns: 12)
    var state = TextFieldState("秘密x1", most: 20)
    _ = state.handle(.named(.left))
    PasswordField(state: state, isFocused: true).draw(on: &canvas, in: Rect(canvas.size))
    #expect(canvas.text == ["[****      ]"])
    #expect(canvas.caret == Caret(row: 0, column: 4))
  }

  @Test("a date shows what is still missing of its pattern")
  func guidesDate() {
    var state = DateFieldState()
    for case .key(let key) in keys("20250") { _ = state.handle(key) }
    var canvas = Canvas(rows: 1, columns: 20)
    DateField(state: state, isFocused: true).draw(on: &canvas, in: Rect(canvas.size))
    #expect(canvas.text == ["[2025-0M-DD ]"])
    #expect(canvas.caret == Caret(row: 0, column: 7))
  }
}
