/// One row of a list.
struct ListRow: Hashable, Sendable {
  var text: String
  /// Secondary words at the right edge.
  var note = ""
  var style = Style.plain
}

/// Draws a list of any length; only the rows that show are asked for.
struct LongList {
  let count: Int
  let row: (Int) -> ListRow
  /// What stands in an empty list (OV-5-16).
  var emptyText = ""
  var isFocused = true
  /// The prompt before the filter: `筛选: `.
  var filterLabel = "/"

  /// The filter's own matching: the text of a row contains what was typed, case aside.
  var matching: ListMatch {
    { index, wanted in row(index).text.lowercased().contains(wanted) }
  }

  func draw(_ state: inout ListState, on canvas: inout Canvas, in area: Rect) {
    let body = drawFilter(state, on: &canvas, in: area, label: filterLabel)
    let shown = state.shownCount(of: count)
    guard !body.isEmpty else { return }
    state.cursor.keepVisible(rows: body.rows, count: shown)
    if shown == 0 {
      canvas.put(emptyText, in: body, column: min(2, body.columns - 1), style: .quiet)
      return
    }
    for line in 0..<min(body.rows, shown - state.cursor.top) {
      let position = state.cursor.top + line
      let isChosen = position == state.cursor.index
      let entry = row(state.source(at: position))
      let style = isChosen && isFocused ? Style.selected : entry.style
      let noteColumns = canvas.columns(of: entry.note)
      let textColumns = body.columns - 2 - (noteColumns > 0 ? noteColumns + 1 : 0)
      let sign = isChosen ? "> " : "  "
      if textColumns > 4 {
        let place = Rect(
          row: body.row + line, column: body.column, rows: 1, columns: body.columns)
        canvas.fill(place, style: style)
        canvas.put(sign, in: place, style: style)
        canvas.put(
          entry.text, in: place.split(left: 2).rest.split(left: textColumns).left,
          style: style)
        canvas.put(
          entry.note, in: place, column: body.columns - noteColumns, style: style)
      } else {
        canvas.put(sign + entry.text, in: body, row: line, style: style)
      }
      if isChosen, isFocused, !state.isFiltering {
        canvas.setCaret(in: body, row: line, column: 0)
      }
    }
  }
}

/// Draws the filter line, when there is one, at the top of `area` and returns what is left.
func drawFilter(
  _ state: ListState, on canvas: inout Canvas, in area: Rect, label: String
) -> Rect {
  guard let filter = state.filter, area.rows > 1 else { return area }
  let line = area.top(1)
  let next = canvas.put(label, in: line, style: .label)
  let total = state.matches.map { " \($0.count)" } ?? ""
  let room = line.columns - next - canvas.columns(of: total)
  let field = Rect(row: line.row, column: line.column + next, rows: 1, columns: min(room, 40))
  TextField(state: filter, isFocused: state.isFiltering).draw(on: &canvas, in: field)
  canvas.put(total, in: line, column: next + field.columns, style: .quiet)
  return area.droppingTop(1)
}
