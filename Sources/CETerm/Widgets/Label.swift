/// Text on one row or, wrapped, on several.
struct Label {
  var text: String
  var style = Style.plain
  var alignment = Alignment.left

  /// Draws the first row of the text, cut at the edge.
  func draw(on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    let set = canvas.padded(text, to: area.columns, alignment)
    canvas.put(set, in: area, style: style)
  }

  /// Draws the whole text, broken at the columns of `area`, and returns the rows it took.
  @discardableResult
  func drawWrapped(on canvas: inout Canvas, in area: Rect) -> Int {
    guard !area.isEmpty else { return 0 }
    let lines = canvas.wrapped(text, columns: area.columns)
    for (row, line) in lines.prefix(area.rows).enumerated() {
      canvas.put(
        alignment == .left ? line : canvas.padded(line, to: area.columns, alignment), in: area,
        row: row, style: style)
    }
    return min(lines.count, area.rows)
  }
}

extension Canvas {
  /// Text broken into lines of at most `columns`, Chinese punctuation kept off their starts.
  func wrapped(_ text: String, columns: Int) -> [String] {
    LineBreaker(columns: max(1, columns), ambiguousIsWide: ambiguousIsWide).lines(of: text)
  }
}
