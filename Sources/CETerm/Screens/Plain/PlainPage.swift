/// A screen's canvas as plain lines: frames and padding removed, so that a screen reader reads
/// words only.
struct PlainPage {
  let lines: [String]

  /// Draws the screens that can be seen on a tall canvas and keeps what is text.
  ///
  /// A popup is read alone, without what lies below it.
  init(of screen: any Screen, columns: Int, context: Context) {
    var canvas = Canvas(
      Size(rows: PlainPage.rows, columns: columns), ambiguousIsWide: false, borders: .ascii)
    screen.draw(on: &canvas, in: Rect(canvas.size), context: context)
    lines = PlainPage.stripped(canvas.text)
  }

  /// High enough for every page of a list or text that a person would read through.
  private static let rows = 120

  static func stripped(_ rows: [String]) -> [String] {
    var output: [String] = []
    for row in rows {
      let line = cleaned(row)
      if line.isEmpty, output.last?.isEmpty ?? true { continue }
      output.append(line)
    }
    while output.last?.isEmpty == true { output.removeLast() }
    return output
  }

  /// The words of a row: frame signs at its ends go, and so do lines of nothing but frame.
  private static func cleaned(_ row: String) -> String {
    var line = Substring(row)
    func trim() {
      while let first = line.first, first == " " { line.removeFirst() }
      while let last = line.last, last == " " { line.removeLast() }
    }
    trim()
    if line.first == "+", line.last == "+", line.count > 1 {
      line = line.dropFirst().dropLast()
      while let first = line.first, first == "-" || first == " " { line.removeFirst() }
      while let last = line.last, last == "-" || last == " " { line.removeLast() }
      return String(line)
    }
    if line.first == "|", line.last == "|", line.count > 1 {
      line = line.dropFirst().dropLast()
      trim()
    }
    return line.allSatisfy { $0 == "-" } ? "" : String(line)
  }
}
