import CEDomain

extension ReviewCaseScreen {
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 1 : 0)
    let top = drawHead(on: &canvas, in: inside, context: context)
    let body = inside.droppingTop(top)
    let page = page(columns: body.columns - 2, in: context, on: canvas)
    cursor.keepVisible(rows: body.rows, count: page.lines.count)
    for row in 0..<min(body.rows, page.lines.count - cursor.top) {
      let place = cursor.top + row
      let line = page.lines[place]
      let isChosen = place == cursor.index
      canvas.put(isChosen ? ">" : " ", in: body, row: row, style: .strong)
      canvas.put(
        line.text, in: body.split(left: 2).rest, row: row,
        style: isChosen && line.style == .plain ? .strong : line.style)
      if isChosen { canvas.setCaret(in: body, row: row, column: 0) }
    }
    let isMore = cursor.top + body.rows < page.lines.count
    if isMore { canvas.put("v", in: body.bottom(1), column: body.columns - 1, style: .warning) }
    if cursor.top > 0 { canvas.put("^", in: body, column: body.columns - 1, style: .warning) }
  }

  /// Number, person, unit and the sections with their digits; answers the rows it took.
  private func drawHead(on canvas: inout Canvas, in area: Rect, context: Context) -> Int {
    let number = "\(item.number)  \(context.text(ReviewText.kind(item.kind)))"
    let round = item.revision > 0 ? "  \(context.text(ReviewText.round(item.revision + 1)))" : ""
    let step =
      dossier.stepCount > 1
      ? "  \(context.text(ReviewText.step(item.step + 1, of: dossier.stepCount)))" : ""
    canvas.put(number + round + step, in: area, style: .title)
    let state = context.text(
      item.state == .pending
        ? ReviewText.waiting(item.waitingDays(on: context.today)) : ReviewText.state(item))
    canvas.put(
      state, in: area, column: max(0, area.columns - canvas.columns(of: state)),
      style: item.state == .pending ? .warning : .strong)
    let name = dossier.person?.name ?? Masking.name(item.personName)
    let facts = [dossier.person?.documentNumber, dossier.person?.mobile].compactMap { $0 }
    canvas.put(
      ([name] + facts).joined(separator: "  "), in: area, row: 1, style: .strong)
    let place = ReviewText.place(item.department, in: context)
    canvas.put(
      [item.unitName, place].filter { !$0.isEmpty }.joined(separator: " · "), in: area, row: 2)
    drawSections(on: &canvas, in: area.droppingTop(3).top(1), context: context)
    canvas.horizontalLine(row: area.row + 4, column: area.column, columns: area.columns)
    return min(area.rows, 5)
  }

  private func drawSections(on canvas: inout Canvas, in area: Rect, context: Context) {
    let names = page(columns: max(1, area.columns - 2), in: context, on: canvas).sections
    let words = names.enumerated().map { "\($0 + 1) \(context.text($1.name))" }
    canvas.put(words.joined(separator: "  "), in: area, style: .label)
  }
}
