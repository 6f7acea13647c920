/// Draws buttons side by side: `[ 取消 ]  [ 交卷 ]`.
struct ButtonRow {
  var labels: [String]
  /// The button Enter presses; nil when the row is not in focus.
  var focused: Int?
  var alignment = Alignment.center

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    let parts = labels.map { "[ \($0) ]" }
    let total =
      parts.reduce(0) { $0 + canvas.columns(of: $1) } + 2 * max(0, parts.count - 1)
    var column: Int
    switch alignment {
    case .left: column = 0
    case .right: column = max(0, area.columns - total)
    case .center: column = max(0, (area.columns - total) / 2)
    }
    for (index, part) in parts.enumerated() {
      let isFocused = index == focused
      canvas.put(part, in: area, column: column, style: isFocused ? .selected : .plain)
      if isFocused { canvas.setCaret(in: area, row: 0, column: column + 2) }
      column += canvas.columns(of: part) + 2
    }
  }
}
