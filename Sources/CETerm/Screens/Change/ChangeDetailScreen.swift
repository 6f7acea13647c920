import CEDomain

/// 变更详情: before and after side by side, what differs in colour and by a sign (NAT-4-06).
///
/// On a narrow screen the two stand below each other.
final class ChangeDetailScreen: Screen {
  private let record: ChangeRecord
  private var top = 0
  private var shownRows = 1
  private var count = 0

  init(_ record: ChangeRecord) {
    self.record = record
  }

  func title(in context: Context) -> Heading { Heading("N4.5", ChangeText.detail) }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.pageDown), FormText.nextPage) { [self] in scroll(by: shownRows) },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    switch key {
    case .named(.down): return scroll(by: 1)
    case .named(.up): return scroll(by: -1)
    case .named(.pageUp), .control("b"): return scroll(by: -shownRows)
    case .control("f"), .character(" "): return scroll(by: shownRows)
    case .named(.home): return scroll(by: -count)
    case .named(.end): return scroll(by: count)
    case .named, .character, .control, .alt, .paste: return []
    }
  }

  private func scroll(by rows: Int) -> [Effect] {
    top = min(max(0, top + rows), max(0, count - shownRows))
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 1 : 0)
    let used = FactList(facts: facts(in: context), language: context.language)
      .draw(on: &canvas, in: inside)
    let body = inside.droppingTop(used + 1)
    guard body.rows > 2 else { return }
    let form = record.part.form(born: nil)
    let (before, after) = (
      ChangeForms.masked(record.submission.before), ChangeForms.masked(record.submission.after)
    )
    let isWide = body.columns >= 76
    let columns = isWide ? (body.columns - 3) / 2 : body.columns
    // The signs stand on the side of what was asked for: what is gone shows there too.
    let left = FormSummary(form: form, answers: before)
      .lines(columns: columns, language: context.language, on: canvas)
    let right = FormSummary(form: form, answers: after, earlier: before)
      .lines(columns: columns, language: context.language, on: canvas)
      .map { line in (text: line.text, style: line.style == .strong ? .bad : line.style) }
    if isWide {
      drawSides(left, right, on: &canvas, in: body, columns: columns, context: context)
    } else {
      let headed =
        [(context.text(ChangeText.before), Style.title)] + left
        + [("", .plain), (context.text(ChangeText.after), .title)] + right
      drawLines(headed, on: &canvas, in: body)
    }
  }

  private func drawSides(
    _ left: [FormSummary.Line], _ right: [FormSummary.Line], on canvas: inout Canvas,
    in area: Rect, columns: Int, context: Context
  ) {
    let sides = area.split(left: columns)
    let second = sides.rest.split(left: 3).rest
    canvas.put(context.text(ChangeText.before), in: sides.left, style: .title)
    canvas.put(context.text(ChangeText.after), in: second, style: .title)
    count = max(left.count, right.count)
    shownRows = max(1, area.rows - 1)
    top = min(top, max(0, count - shownRows))
    for row in 0..<min(shownRows, count - top) {
      if left.indices.contains(top + row) {
        canvas.put(left[top + row].text, in: sides.left, row: row + 1, style: left[top + row].style)
      }
      if right.indices.contains(top + row) {
        canvas.put(right[top + row].text, in: second, row: row + 1, style: right[top + row].style)
      }
    }
  }

  private func drawLines(_ lines: [FormSummary.Line], on canvas: inout Canvas, in area: Rect) {
    count = lines.count
    shownRows = max(1, area.rows)
    top = min(top, max(0, count - shownRows))
    for (row, line) in lines.dropFirst(top).prefix(shownRows).enumerated() {
      canvas.put(line.text, in: area, row: row, style: line.style)
    }
  }

  private func facts(in context: Context) -> [FactList.Fact] {
    let item = record.item
    var facts = [
      FactList.Fact(
        label: ChangeText.kind,
        value: context.text(ReviewText.kind(item.kind)) + "  "
          + context.text(ChangeText.manner(record.manner))),
      FactList.Fact(
        label: ChangeText.state,
        value: context.text(ReviewText.way(item.way)) + "  "
          + context.text(ReviewText.state(item.state)), style: .strong),
    ]
    if !item.opinion.text.isEmpty {
      facts.append(
        FactList.Fact(label: ChangeText.opinion, value: item.opinion.text, style: .warning))
    }
    facts.append(FactList.Fact(label: Phrase(same: ""), value: context.text(ChangeText.marks)))
    return facts
  }
}
