/// Draws a frame with a title in its upper edge and answers the space inside.
struct SectionBox {
  var title = ""
  /// Words in the lower edge: a position, a total.
  var footnote = ""
  var style = Style.frame

  /// Below three rows or four columns there is no frame and the whole area is the inside.
  @discardableResult
  func draw(on canvas: inout Canvas, in area: Rect) -> Rect {
    guard area.rows >= 3, area.columns >= 4 else { return area }
    canvas.frame(area, style: style)
    if !title.isEmpty, area.columns >= 8 {
      let words = canvas.fitted(title, to: area.columns - 6)
      canvas.put(" \(words) ", in: area, column: 2, style: .title)
    }
    if !footnote.isEmpty, area.columns >= 8 {
      let words = canvas.fitted(footnote, to: area.columns - 6)
      canvas.put(
        " \(words) ", in: area, row: area.rows - 1,
        column: area.columns - 4 - canvas.columns(of: words), style: .quiet)
    }
    let inside = area.inset(rows: 1, columns: 1)
    return inside.columns >= 20 ? inside.inset(columns: 1) : inside
  }
}
