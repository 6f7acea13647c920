import CEDomain

/// The rows of a repeating field as a table: a number, the columns the form names, and what is
/// special about a row.
///
/// An empty cell shows the words under the field's name and `.absent`, where there are any: an
/// open end is 至今.
struct RowTable {
  let rows: RowForm
  let list: RowList
  let words: WordsSource
  let language: Language
  /// The ids of rows that are not right yet.
  let faulty: Set<String>

  init(
    _ rows: RowForm, _ list: RowList, words: @escaping WordsSource, language: Language,
    today: CalendarDay
  ) {
    self.rows = rows
    self.list = list
    self.words = words
    self.language = language
    faulty = Set(rows.faults(in: list, today: today).map(\.row))
  }

  private var fields: [Field] {
    rows.columns.compactMap { key in rows.form.fields.first { $0.key == key } }
  }

  /// The table, its columns as wide as what stands in them.
  func view(on canvas: Canvas, isSelectable: Bool) -> TableView {
    var columns = [TableColumn("", .fixed(list.count > 9 ? 2 : 1), .right)]
    for (place, field) in fields.enumerated() {
      columns.append(column(for: field, place: place, on: canvas))
    }
    let marks = list.rows.map(mark)
    let widest = marks.map { canvas.columns(of: $0) }.max() ?? 0
    if widest > 0 {
      let title = RowText.state[language]
      columns.append(TableColumn(title, .fixed(max(widest, canvas.columns(of: title)))))
    }
    return TableView(
      columns: columns, count: list.count, emptyText: RowText.emptyHint[language],
      isSelectable: isSelectable
    ) { place in
      let row = list.rows[place]
      return TableRow(
        [String(place + 1)] + fields.map { cell(of: $0, in: row) } + [marks[place]],
        style: faulty.contains(row.id) ? .warning : .plain)
    }
  }

  /// One row on a line, for the line-by-line face.
  func line(_ place: Int) -> String {
    let row = list.rows[place]
    return (fields.map { cell(of: $0, in: row) } + [mark(row)]).filter { !$0.isEmpty }
      .joined(separator: "  ")
  }

  /// 历史, 未完成, or both.
  func mark(_ row: RowList.Row) -> String {
    var marks: [String] = []
    if row.isHistorical { marks.append(RowText.historical[language]) }
    if faulty.contains(row.id) { marks.append(RowText.unfinished[language]) }
    return marks.joined(separator: " ")
  }

  private func column(for field: Field, place: Int, on canvas: Canvas) -> TableColumn {
    let title = (words(field.key) ?? FormText.words(for: field.key)).label[language]
    let widest =
      ([title] + list.rows.map { cell(of: field, in: $0) })
      .map { canvas.columns(of: $0) }.max() ?? 0
    let width: TableColumn.Width =
      switch field.kind {
      case .date: .fixed(max(10, min(widest, 12)))
      case .choice, .multiple, .lookup, .agreement, .rows: .fixed(min(widest, 16))
      case .text, .paragraph, .secret, .attachment, .division, .fixed:
        widest <= 10 ? .fixed(widest) : .share(1, least: 10)
      }
    return TableColumn(title, width, priority: place)
  }

  private func cell(of field: Field, in row: RowList.Row) -> String {
    guard field.isShown(row.answers), !row.answers[field.key].isEmpty else {
      return words(field.key.absent)?.label[language] ?? ""
    }
    let text = FieldPrinter.text(of: field, in: row.answers, words: words)[language]
    return text.split(separator: "\n").joined(separator: " ")
  }
}
