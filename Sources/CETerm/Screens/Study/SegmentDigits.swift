/// A clock in figures three rows high, in plain letters and lines.
struct SegmentDigits {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The columns it takes.
  var columns: Int { text.reduce(0) { $0 + SegmentDigits.figure($1)[0].count + 1 } }

  func draw(on canvas: inout Canvas, in area: Rect, style: Style) {
    var column = 0
    for character in text {
      let rows = SegmentDigits.figure(character)
      for (row, signs) in rows.enumerated() where row < area.rows {
        canvas.put(signs, in: area, row: row, column: column, style: style)
      }
      column += rows[0].count + 1
    }
  }

  private static func figure(_ character: Character) -> [String] {
    switch character {
    case "0": [" _ ", "| |", "|_|"]
    case "1": ["   ", "  |", "  |"]
    case "2": [" _ ", " _|", "|_ "]
    case "3": [" _ ", " _|", " _|"]
    case "4": ["   ", "|_|", "  |"]
    case "5": [" _ ", "|_ ", " _|"]
    case "6": [" _ ", "|_ ", "|_|"]
    case "7": [" _ ", "  |", "  |"]
    case "8": [" _ ", "|_|", "|_|"]
    case "9": [" _ ", "|_|", " _|"]
    case ".": [" ", " ", "."]
    default: [" ", ".", "."]
    }
  }
}
