import CEDomain

/// 查看详情: one row with everything in it, and the rows beside it one key away (NAT-3.4-05).
final class RowViewScreen: Screen {
  private let form: FormScreen
  private let field: Field
  private let rows: RowForm
  private var place: Int
  private var top = 0
  private var page = 1
  private var height = 0

  init(form: FormScreen, field: Field, rows: RowForm, at place: Int) {
    self.form = form
    self.field = field
    self.rows = rows
    self.place = place
  }

  private var rowList: RowList { RowList(text: form.entry.answers[field.key]) }

  func title(in context: Context) -> Heading {
    Heading(form.heading.number, form.actions.fieldWords(field.key).label)
  }

  func bindings(in context: Context) -> [Binding] {
    let count = rowList.count
    return [
      Binding(.named(.escape), FormText.back) { [.pop] },
      Binding(.character("e"), RowText.edit) { [self] in
        guard rowList.rows.indices.contains(place) else { return [.pop] }
        return [.pop] + form.editRow(rowList.rows[place], of: field, rows, in: context)
      },
      Binding(.named(.right), RowText.following, inFooter: place + 1 < count) { [self] in
        turn(to: place + 1)
      },
      Binding(.named(.left), RowText.previous, inFooter: place > 0) { [self] in
        turn(to: place - 1)
      },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    switch key {
    case .named(.down): top += 1
    case .named(.up): top -= 1
    case .named(.pageDown), .control("f"), .character(" "): top += page
    case .named(.pageUp), .control("b"): top -= page
    case .named(.home): top = 0
    case .named(.end): top = height
    default: break
    }
    top = min(max(0, top), max(0, height - page))
    return []
  }

  private func turn(to newPlace: Int) -> [Effect] {
    guard rowList.rows.indices.contains(newPlace) else { return [] }
    place = newPlace
    top = 0
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let rowList = rowList
    guard rowList.rows.indices.contains(place) else { return }
    let row = rowList.rows[place]
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    let mark = RowTable(
      rows, rowList, words: form.actions.found, language: context.language, today: context.today
    ).mark(row)
    let head = "\(context.text(RowText.number(place + 1))) / \(rowList.count)"
    let standing = form.actions.standing.map { context.text($0) } ?? ""
    canvas.put(
      [head, mark, standing].filter { !$0.isEmpty }.joined(separator: "  "), in: inside,
      style: .title)
    let body = inside.rows > 4 ? inside.droppingTop(2) : inside.droppingTop(1)
    let lines = FormSummary(form: rows.form, answers: row.answers, words: form.actions.words)
      .lines(columns: body.columns, language: context.language, on: canvas)
    height = lines.count
    page = max(1, body.rows)
    top = min(max(0, top), max(0, height - page))
    for (line, entry) in lines.dropFirst(top).prefix(body.rows).enumerated() {
      canvas.put(entry.text, in: body, row: line, style: entry.style)
    }
  }
}
