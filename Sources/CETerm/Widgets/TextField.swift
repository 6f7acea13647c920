/// Draws one line of input between brackets: `[张三          ]`.
///
/// The brackets make the field visible without colour. Text longer than the field is shifted by
/// half a field at a time, with `<` or `>` where more of it stands.
struct TextField {
  var state: TextFieldState
  var isFocused = false
  /// Shown while the field is empty: what to type.
  var placeholder = ""

  func draw(on canvas: inout Canvas, in area: Rect) {
    let frame = FieldFrame(area: area, isFocused: isFocused)
    frame.draw(on: &canvas)
    let inside = frame.inside
    guard !inside.isEmpty else { return }
    if state.text.isEmpty, !placeholder.isEmpty {
      canvas.put(placeholder, in: inside, style: .quiet)
      if isFocused { canvas.setCaret(in: inside, row: 0, column: 0) }
      return
    }
    if state.caret == state.count, drawWhole(on: &canvas, in: inside, frame.style) { return }
    let widths = state.text.map { canvas.columns(of: $0) }
    let window = FieldWindow(widths: widths, caret: state.caret, columns: inside.columns)
    let shown = String(Array(state.text)[window.range])
    canvas.write(
      shown, row: inside.row, column: inside.column + window.indent, style: frame.style)
    frame.drawCutMarks(on: &canvas, window)
    if isFocused { canvas.setCaret(in: inside, row: 0, column: window.caretColumn) }
  }

  /// Draws a text that fits with the caret behind it: what ``FieldWindow`` would show, without
  /// measuring every character. Answers false when it does not fit.
  private func drawWhole(on canvas: inout Canvas, in inside: Rect, _ style: Style) -> Bool {
    // No character takes more columns than bytes.
    guard
      state.text.utf8.count < inside.columns
        || canvas.columns(of: state.text) < inside.columns
    else { return false }
    let end = canvas.write(state.text, row: inside.row, column: inside.column, style: style)
    if isFocused { canvas.setCaret(in: inside, row: 0, column: end - inside.column) }
    return true
  }
}

/// Draws one line of input as stars; nothing of it can be read off the screen but its length.
struct PasswordField {
  var state: TextFieldState
  var isFocused = false
  var placeholder = ""

  func draw(on canvas: inout Canvas, in area: Rect) {
    var hidden = TextFieldState(String(repeating: "*", count: state.count), most: state.most)
    // Walks the hidden caret to the real one.
    for _ in 0..<(state.count - state.caret) { _ = hidden.handle(.named(.left)) }
    TextField(state: hidden, isFocused: isFocused, placeholder: placeholder)
      .draw(on: &canvas, in: area)
  }
}

/// Draws a date being typed, the rest of the pattern behind it: `[2025-0M-DD]`.
struct DateField {
  var state: DateFieldState
  var isFocused = false

  /// The columns a date field takes with its brackets and a place for the caret.
  static let columns = 13

  func draw(on canvas: inout Canvas, in area: Rect) {
    let area = area.split(left: DateField.columns).left
    let frame = FieldFrame(area: area, isFocused: isFocused)
    frame.draw(on: &canvas)
    let inside = frame.inside
    guard !inside.isEmpty else { return }
    let next = canvas.put(state.text, in: inside, style: frame.style)
    canvas.put(state.remainder, in: inside, column: next, style: .quiet)
    if isFocused { canvas.setCaret(in: inside, row: 0, column: state.caretColumn) }
  }
}

/// The brackets of a field and the cells between them.
struct FieldFrame {
  let area: Rect
  let isFocused: Bool

  init(area: Rect, isFocused: Bool) {
    self.area = area.top(1)
    self.isFocused = isFocused
  }

  var style: Style { isFocused ? .fieldFocused : .field }

  /// Without room for brackets and a cell the whole area is the inside.
  var inside: Rect { area.columns >= 3 ? area.inset(columns: 1) : area }

  func draw(on canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    canvas.fill(inside, style: style)
    guard area.columns >= 3 else { return }
    let bracket: Style = isFocused ? .strong : .frame
    canvas.put("[", in: area, style: bracket)
    canvas.put("]", in: area, column: area.columns - 1, style: bracket)
  }

  func drawCutMarks(on canvas: inout Canvas, _ window: FieldWindow) {
    guard area.columns >= 3 else { return }
    if window.isCutLeft { canvas.put("<", in: area, style: .warning) }
    if window.isCutRight { canvas.put(">", in: area, column: area.columns - 1, style: .warning) }
  }
}

/// Which characters of a line show in a field, given the width of each and the caret.
struct FieldWindow: Equatable {
  /// The characters that show whole.
  let range: Range<Int>
  /// Blank cells before them, where a wide character straddles the left edge.
  let indent: Int
  /// The caret's column in the field.
  let caretColumn: Int
  let isCutLeft: Bool
  let isCutRight: Bool

  /// The window moves by half a field, so that typing at the end does not shift every cell at
  /// every key.
  init(widths: [Int], caret: Int, columns: Int) {
    let columns = max(1, columns)
    let place = min(max(0, caret), widths.count)
    let before = widths[..<place].reduce(0, +)
    let total = before + widths[place...].reduce(0, +)
    var offset = 0
    // The caret needs a cell of its own behind the last character, and a wide character under
    // it needs two.
    let need = place < widths.count ? max(1, widths[place]) : 1
    if total + 1 > columns, before + need > columns {
      let step = max(1, columns / 2)
      offset = (before + need - columns + step - 1) / step * step
    }
    // One column cannot show the caret behind a wide character at all.
    offset = min(offset, before)
    var column = 0
    var first = 0
    while first < widths.count, column < offset {
      column += widths[first]
      first += 1
    }
    var last = first
    var end = column
    while last < widths.count, end + widths[last] <= offset + columns {
      end += widths[last]
      last += 1
    }
    range = first..<last
    indent = column - offset
    caretColumn = before - offset
    isCutLeft = first > 0
    isCutRight = last < widths.count
  }
}
