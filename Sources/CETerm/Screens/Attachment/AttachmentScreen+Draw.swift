import CEDomain

extension AttachmentScreen {
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    guard !area.isEmpty else { return }
    var inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    drawCurrent(on: &canvas, in: inside.top(1), context: context)
    inside = inside.droppingTop(area.rows >= 18 ? 2 : 1)
    if sources.count > 1 {
      drawTabs(on: &canvas, in: inside, context: context)
      inside = inside.droppingTop(2)
    }
    let bottom = inside.bottom(2)
    inside = inside.droppingBottom(2)
    let place: Rect
    if inside.columns >= 72, !source.needsWidth {
      // NAT-3.3-01: what is asked for stands to the right of the upload box.
      let split = inside.split(left: inside.columns - 26)
      drawRules(on: &canvas, in: split.rest, context: context)
      place = split.left.split(left: split.left.columns - 2).left
    } else {
      let used = drawRuleLines(on: &canvas, in: inside, context: context)
      place = inside.droppingTop(used)
    }
    drawSource(on: &canvas, in: place, context: context)
    guard let fault else { return }
    Label(text: "! " + context.text(AttachmentText.sentence(for: fault)), style: .bad)
      .drawWrapped(on: &canvas, in: bottom)
  }

  private func drawCurrent(on canvas: inout Canvas, in area: Rect, context: Context) {
    let column = canvas.put(context.text(AttachmentText.now), in: area, style: .label) + 2
    canvas.put(
      context.text(current.map { AttachmentText.facts($0) } ?? AttachmentText.nothingYet), in: area,
      column: column,
      style: current == nil ? .quiet : .plain)
  }

  private func drawTabs(on canvas: inout Canvas, in area: Rect, context: Context) {
    var column = 0
    for (index, source) in sources.enumerated() {
      let name = "\(index + 1) " + context.text(AttachmentText.name(of: source.kind))
      let isChosen = index == chosen
      column = canvas.put(
        isChosen ? "[ \(name) ]" : "  \(name)  ", in: area, column: column,
        style: isChosen ? .strong : .quiet)
    }
    guard area.rows > 1 else { return }
    canvas.horizontalLine(row: area.row + 1, column: area.column, columns: area.columns)
  }

  private func drawRules(on canvas: inout Canvas, in area: Rect, context: Context) {
    let rules = AttachmentText.rules(limit)
    let lines = rules.map { canvas.wrapped(context.text($0.value), columns: area.columns - 10) }
    let rows = lines.reduce(2) { $0 + $1.count }
    let box = SectionBox(title: context.text(AttachmentText.wanted))
      .draw(on: &canvas, in: area.top(rows))
    FactList(
      facts: rules.map { FactList.Fact(label: $0.label, value: context.text($0.value)) },
      language: context.language
    ).draw(on: &canvas, in: box)
  }

  /// The same in as few rows as they need, for a narrow screen.
  private func drawRuleLines(on canvas: inout Canvas, in area: Rect, context: Context) -> Int {
    let words = AttachmentText.rules(limit).map {
      $0.label.chinese.isEmpty
        ? context.text($0.value) : context.text($0.label) + " " + context.text($0.value)
    }
    return Label(text: words.joined(separator: "  "), style: .quiet)
      .drawWrapped(on: &canvas, in: area.top(3)) + 1
  }

  private func drawSource(on canvas: inout Canvas, in area: Rect, context: Context) {
    if let reason = source.closed(in: context) {
      Label(text: context.text(reason), style: .quiet).drawWrapped(on: &canvas, in: area)
      canvas.setCaret(in: area, row: 0, column: 0)
      return
    }
    source.draw(on: &canvas, in: area, limit: limit, context: context)
  }
}
