/// Draws labels and what stands behind them, aligned: 订单号 9133528.
struct FactList {
  struct Fact {
    let label: Phrase
    let value: String
    var style = Style.plain
  }

  let facts: [Fact]
  let language: Language

  /// Returns the rows it took; long values are wrapped under themselves.
  @discardableResult
  func draw(on canvas: inout Canvas, in area: Rect) -> Int {
    let widest = facts.map { canvas.columns(of: $0.label[language]) }.max() ?? 0
    let labelColumns = min(widest, area.columns / 3)
    var row = 0
    for fact in facts where row < area.rows {
      canvas.put(
        canvas.padded(fact.label[language], to: labelColumns), in: area, row: row, style: .label)
      let space = area.droppingTop(row).split(left: labelColumns + 2).rest
      let used = Label(text: fact.value, style: fact.style).drawWrapped(on: &canvas, in: space)
      row += max(1, used)
    }
    return row
  }
}
