import CEDomain

extension PlainForm {
  /// Reads out the rows of a repeating field under their numbers.
  func list(_ rows: RowForm, of field: Field) {
    let table = table(rows, of: field)
    if table.list.isEmpty { write(RowText.empty) }
    for place in table.list.rows.indices {
      loop.console.write("  \(place + 1). \(table.line(place))")
    }
    write(RowText.plainUsage)
  }

  /// `+` adds a row, a number edits one, `-2` deletes the second, `=2` reads it out.
  func take(_ words: String, of rows: RowForm, in field: Field) {
    let list = RowList(text: screen.entry.answers[field.key])
    if words == "+" {
      guard list.count < rows.most else { return write(RowText.full(rows.most)) }
      return loop.perform(screen.addRow(to: field, rows, in: context))
    }
    let sign = words.first.map { "-=".contains($0) ? $0 : " " } ?? " "
    let number = Int(sign == " " ? words : String(words.dropFirst()))
    guard let number, number > 0, list.rows.indices.contains(number - 1) else {
      return write(PlainText.unknown)
    }
    switch sign {
    case "-": delete(number - 1, in: list, of: field)
    case "=": read(list.rows[number - 1], of: rows)
    default:
      loop.perform(screen.editRow(list.rows[number - 1], of: field, rows, in: context))
    }
  }

  private func delete(_ place: Int, in list: RowList, of field: Field) {
    let label = screen.actions.fieldWords(field.key).label
    write(RowText.confirmDeletion(label, place + 1, of: list.count))
    loop.console.ask(loop.text(RowText.plainConfirm))
    guard let line = loop.line(), ["y", "yes", "是"].contains(line.lowercased()) else { return }
    loop.perform(screen.deleteRow(list.rows[place].id, of: field, in: context))
  }

  private func read(_ row: RowList.Row, of rows: RowForm) {
    let canvas = Canvas(rows: 1, columns: max(20, loop.console.columns))
    let summary = FormSummary(form: rows.form, answers: row.answers, words: screen.actions.words)
    for line in summary.lines(columns: canvas.columns, language: context.language, on: canvas) {
      loop.console.write(line.text)
    }
  }

  private func table(_ rows: RowForm, of field: Field) -> RowTable {
    RowTable(
      rows, RowList(text: screen.entry.answers[field.key]), words: screen.actions.found,
      language: context.language, today: context.today)
  }
}
