/// What stands on a terminal that is too small for anything else.
enum TooSmall {
  static let leastRows = 20
  static let leastColumns = 60

  static func applies(to size: Size) -> Bool {
    size.rows < leastRows || size.columns < leastColumns
  }

  /// One sentence, wrapped; whatever fits of it.
  static func draw(on canvas: inout Canvas, context: Context) {
    let sentence = context.text(CommonText.tooSmall(canvas.size))
    let lines = LineBreaker(
      columns: canvas.columns, ambiguousIsWide: canvas.ambiguousIsWide
    ).lines(of: sentence)
    let first = max(0, (canvas.rows - lines.count) / 2)
    for (index, line) in lines.enumerated() {
      canvas.write(line, row: first + index, column: 0, style: .strong)
    }
  }
}
