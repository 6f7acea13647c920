/// Draws a paragraph field: rows between bars, scrolled to the caret.
struct TextArea {
  var isFocused = false
  var placeholder = ""

  /// Lays the text out for `area` and draws it.
  func draw(_ state: inout TextAreaState, on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    let style: Style = isFocused ? .fieldFocused : .field
    let hasBars = area.columns >= 3
    let inside = hasBars ? area.inset(columns: 1) : area
    canvas.fill(inside, style: style)
    if hasBars {
      for row in 0..<area.rows {
        canvas.put("[", in: area, row: row, style: isFocused ? .strong : .frame)
        canvas.put(
          "]", in: area, row: row, column: area.columns - 1, style: isFocused ? .strong : .frame)
      }
    }
    let isWide = canvas.ambiguousIsWide
    // One column is kept for the caret behind a full line.
    state.layOut(columns: inside.columns - 1, rows: inside.rows) {
      columnWidth(of: $0, ambiguousIsWide: isWide)
    }
    if state.characters.isEmpty, !placeholder.isEmpty {
      canvas.put(placeholder, in: inside, style: .quiet)
    }
    for (row, line) in state.lines.dropFirst(state.top).prefix(inside.rows).enumerated() {
      canvas.write(
        String(state.characters[line]), row: inside.row + row, column: inside.column, style: style)
    }
    if hasBars, state.top > 0 { canvas.put("^", in: area, style: .warning) }
    if hasBars, state.top + inside.rows < state.lines.count {
      canvas.put("v", in: area, row: area.rows - 1, style: .warning)
    }
    guard isFocused else { return }
    let line = state.lines[state.caretLine]
    let before = state.characters[line.lowerBound..<max(line.lowerBound, state.caret)]
    canvas.setCaret(
      in: inside, row: state.caretLine - state.top,
      column: before.reduce(0) { $0 + canvas.columns(of: $1) })
  }
}
