import CEDomain

/// The rows of a repeating field: add one, look at it, edit it, delete it (NAT-3.4-05).
///
/// Holds no rows itself: it shows what stands in the form below it, which keeps every change.
final class RowsScreen: Screen {
  let form: FormScreen
  private let field: Field
  private let rows: RowForm
  private var list = ListState()

  init(form: FormScreen, field: Field, rows: RowForm) {
    self.form = form
    self.field = field
    self.rows = rows
  }

  private var rowList: RowList { RowList(text: form.entry.answers[field.key]) }
  private var label: Phrase { form.actions.fieldWords(field.key).label }

  private var chosen: (place: Int, row: RowList.Row)? {
    let rowList = rowList
    return list.chosen(of: rowList.count).map { ($0, rowList.rows[$0]) }
  }

  /// Puts the choice on a row, counted from 0.
  func choose(_ place: Int) {
    list.cursor.move(to: place, of: rowList.count)
  }

  func title(in context: Context) -> Heading { Heading(form.heading.number, label) }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if let chosen {
      let isFaulty = rows.faults(in: RowList([chosen.row]), today: context.today).count > 0
      keys.append(
        Binding(.named(.enter), isFaulty ? RowText.goOn : RowText.view) { [self] in
          isFaulty ? edit(in: context) : view()
        })
    }
    keys.append(
      Binding(
        .character("n"), RowText.add,
        disabled: rowList.count < rows.most ? nil : RowText.full(rows.most)
      ) { [self] in form.addRow(to: field, rows, in: context) })
    if let chosen {
      keys += [
        Binding(.character("e"), RowText.edit) { [self] in edit(in: context) },
        Binding(.character("d"), RowText.delete) { [self] in confirmDeletion(chosen) },
        Binding(.character("v"), RowText.view, inFooter: false) { [self] in view() },
        Binding(.named(.delete), RowText.delete, inFooter: false) { [self] in
          confirmDeletion(chosen)
        },
      ]
    }
    keys += [
      Binding(.named(.f10), RowText.done) { [self] in [.pop] + form.move(by: 1, in: context) },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = list.cursor.handle(key, count: rowList.count)
    return []
  }

  private func edit(in context: Context) -> [Effect] {
    guard let chosen else { return [] }
    return form.editRow(chosen.row, of: field, rows, in: context)
  }

  private func view() -> [Effect] {
    guard let chosen else { return [] }
    return [.push(RowViewScreen(form: form, field: field, rows: rows, at: chosen.place))]
  }

  /// NAT-3.4-24: asks before anything is deleted.
  private func confirmDeletion(_ chosen: (place: Int, row: RowList.Row)) -> [Effect] {
    let sentence = RowText.confirmDeletion(label, chosen.place + 1, of: rowList.count)
    return [
      .push(
        MessageBox(
          title: RowText.delete, text: sentence,
          buttons: [
            .init(RowText.cancel) { _ in [] },
            .init(RowText.delete) { [form, field] context in
              form.deleteRow(chosen.row.id, of: field, in: context)
            },
          ]))
    ]
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    var rest = area.inset(columns: area.columns > 60 ? 2 : 0)
    if let hint = form.actions.fieldWords(field.key).hint, rest.rows >= 8 {
      let used = Label(text: context.text(hint), style: .quiet)
        .drawWrapped(on: &canvas, in: rest.top(3))
      rest = rest.droppingTop(used + 1)
    }
    let table = RowTable(
      rows, rowList, words: form.actions.found, language: context.language, today: context.today)
    if rest.rows >= 6 {
      drawStanding(on: &canvas, in: rest.bottom(1), table, context)
      rest = rest.droppingBottom(2)
    }
    table.view(on: canvas, isSelectable: true).draw(&list, on: &canvas, in: rest)
  }

  /// What is wrong with the list as a whole, else how many rows there are.
  private func drawStanding(
    on canvas: inout Canvas, in area: Rect, _ table: RowTable, _ context: Context
  ) {
    guard let violation = form.entry.violations[field.key] else {
      guard table.list.count > 0 else { return }
      let words = RowText.count(table.list.count, unfinished: table.faulty.count)
      canvas.put(context.text(words), in: area, style: .quiet)
      return
    }
    let sentence = ViolationText.sentence(for: violation.reason, label: label)
    canvas.put(
      "! " + context.text(sentence), in: area, style: violation.isWarning ? .warning : .bad)
  }
}
