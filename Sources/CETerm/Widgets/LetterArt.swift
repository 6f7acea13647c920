/// Draws a few capital letters and digits large, out of `#` signs.
struct LetterArt {
  static let rows = 5

  var text: String
  var style = Style.strong

  /// The columns the whole text takes.
  var columns: Int { text.isEmpty ? 0 : text.count * 7 - 2 }

  /// Draws from the upper left corner; a letter the table does not know is left blank.
  func draw(on canvas: inout Canvas, in area: Rect) {
    for (index, letter) in text.enumerated() {
      for (row, line) in (letterArt[letter] ?? []).enumerated() {
        canvas.put(line, in: area, row: row, column: index * 7, style: style)
      }
    }
  }
}
