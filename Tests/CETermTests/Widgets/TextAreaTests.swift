import Testing

@testable import CETerm

@Suite("TextArea")
struct TextAreaTests {
  private func draw(_ state: inout TextAreaState, rows: Int = 3, columns: Int = 12) -> Canvas {
    var canvas = Canvas(rows: rows, columns: columns)
    TextArea(isFocused: true).draw(&state, on: &canvas, in: Rect(canvas.size))
    return canvas
  }

  @Test("a paragraph is broken at its columns with the caret at its end")
  func breaksLines() {
    var state = TextAreaState("一二三四五六\n七")
    let canvas = draw(&state)
    #expect(canvas.text == ["[一二三四  ]", "[五六      ]", "[七        ]"])
    #expect(canvas.caret == Caret(row: 2, column: 3))
  }

  @Test("the area scrolls to the caret and marks what is cut")
  func scrolls() {
    var state = TextAreaState("1\n2\n3\n4\n5")
    let canvas = draw(&state)
    #expect(canvas.text.first?.hasPrefix("^3") == true)
    #expect(canvas.caret == Caret(row: 2, column: 2))
  }

  @Test("a paste keeps its lines")
  func pastesLines() {
    var state = TextAreaState()
    _ = state.handle(.paste("甲\r\n乙\u{7}"))
    #expect(state.text == "甲\n乙")
  }

  @Test("Up and Down walk lines and are left to the screen at the edges")
  func walksLines() {
    var state = TextAreaState("甲乙\n丙丁")
    _ = draw(&state)
    let edit = state.handle(.named(.down))
    #expect(edit == .ignored)
    let second = state.handle(.named(.up))
    #expect(second == .moved)
    #expect(state.caret == 2)
    let third = state.handle(.named(.up))
    #expect(third == .ignored)
  }

  @Test("editing before the first drawing does no harm")
  func editsUndrawn() {
    var state = TextAreaState("甲\n乙")
    for case .key(let key) in keys("x<C-k><C-u><Up><Home><End><Delete>") { _ = state.handle(key) }
    #expect(state.caret <= state.characters.count)
  }
}
