extension Canvas {
  /// The columns `text` takes on this canvas.
  func columns(of text: String) -> Int {
    columnWidth(of: text, ambiguousIsWide: ambiguousIsWide)
  }

  /// The columns one character takes on this canvas.
  func columns(of character: Character) -> Int {
    columnWidth(of: character, ambiguousIsWide: ambiguousIsWide)
  }

  /// `text`, or as much of its beginning as fits with `~` behind it.
  func fitted(_ text: String, to available: Int) -> String {
    guard columns(of: text) > available else { return text }
    let room = max(0, available - 1)
    var output = ""
    var used = 0
    for character in text {
      let cells = columns(of: character)
      guard used + cells <= room else { break }
      output.append(character)
      used += cells
    }
    return available > 0 ? output + "~" : ""
  }

  /// `text` cut or filled with blanks to exactly `wanted` columns.
  func padded(_ text: String, to wanted: Int, _ alignment: Alignment = .left) -> String {
    let whole = columns(of: text)
    let cut = whole > wanted ? fitted(text, to: wanted) : text
    let blanks = max(0, wanted - (whole > wanted ? columns(of: cut) : whole))
    guard blanks > 0 else { return cut }
    switch alignment {
    case .left: return cut + String(repeating: " ", count: blanks)
    case .right: return String(repeating: " ", count: blanks) + cut
    case .center:
      let left = blanks / 2
      return String(repeating: " ", count: left) + cut
        + String(repeating: " ", count: blanks - left)
    }
  }

  /// Writes `text` inside `area`, counted from its corner, cut at its right edge.
  ///
  /// Rows and columns outside the area are left alone. Returns the column after the text,
  /// counted from the area's corner.
  @discardableResult
  mutating func put(
    _ text: String, in area: Rect, row: Int = 0, column: Int = 0, style: Style = .plain
  ) -> Int {
    guard row >= 0, row < area.rows, column >= 0, column < area.columns else { return column }
    let wanted = columns(of: text)
    let room = area.columns - column
    guard wanted > room else {
      write(text, row: area.row + row, column: area.column + column, style: style)
      return column + wanted
    }
    let cut = fitted(text, to: room)
    write(cut, row: area.row + row, column: area.column + column, style: style)
    return column + columns(of: cut)
  }

  /// Stands the caret at a cell of `area`, kept inside it.
  mutating func setCaret(in area: Rect, row: Int, column: Int) {
    guard !area.isEmpty else { return }
    caret = Caret(
      row: area.row + min(max(0, row), area.rows - 1),
      column: area.column + min(max(0, column), area.columns - 1))
  }
}
