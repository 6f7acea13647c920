import CEDomain

/// Draws a form read-only: labels and answers, rows with all that is in them.
///
/// Given what stood there before, a sign and a colour say what is another now: `*` changed,
/// `+` added, `-` removed.
struct FormSummary {
  let form: Form
  let answers: Answers
  /// What stood there before; nil marks nothing.
  var earlier: Answers?
  var words: WordsSource = { _ in nil }

  typealias Line = (text: String, style: Style)

  /// The lines of the summary for an area of so many columns.
  func lines(columns: Int, language: Language, on canvas: Canvas) -> [Line] {
    lines(depth: 0, mark: nil, columns: columns, language: language, on: canvas)
  }

  /// What became of an answer or a row.
  private enum Mark: String {
    case changed = "* "
    case added = "+ "
    case removed = "- "

    var style: Style {
      switch self {
      case .changed: .strong
      case .added: .good
      case .removed: .bad
      }
    }
  }

  /// `mark` is that of the row around, which then holds for everything in it.
  private func lines(
    depth: Int, mark: Mark?, columns: Int, language: Language, on canvas: Canvas
  ) -> [Line] {
    let fields = form.shownFields(for: answers)
    let labels = fields.map { found($0.key).label[language] }
    let widest = labels.map { canvas.columns(of: $0) }.max() ?? 0
    let indent = blanks(depth * 4)
    let labelColumns = min(widest, max(4, (columns - depth * 4) * 2 / 5))
    var lines: [Line] = []
    for (field, label) in zip(fields, labels) {
      let isChanged = earlier.map { $0[field.key] != answers[field.key] } ?? false
      let own = mark ?? (isChanged ? .changed : nil)
      let value = FieldPrinter.text(
        of: field, in: answers, words: { words($0) ?? FormText.found($0) })[language]
      let room = columns - labelColumns - 4 - depth * 4
      for (index, part) in canvas.wrapped(value, columns: max(1, room)).enumerated() {
        let head = index == 0 ? canvas.padded(label, to: labelColumns) : blanks(labelColumns)
        let sign = index == 0 ? own?.rawValue ?? "  " : "  "
        lines.append(("\(sign)\(indent)\(head)  \(part)", own?.style ?? .plain))
      }
      if case .rows(let rows) = field.kind {
        lines += rowLines(
          of: field, rows, depth: depth, mark: mark, columns: columns, language: language,
          on: canvas)
      }
    }
    return lines
  }

  /// The rows of a repeating field, those that are gone behind them.
  private func rowLines(
    of field: Field, _ rows: RowForm, depth: Int, mark: Mark?, columns: Int, language: Language,
    on canvas: Canvas
  ) -> [Line] {
    let now = answers.rows(field.key)
    let before = earlier?.rows(field.key)
    var lines: [Line] = []
    for (place, row) in now.enumerated() {
      let former = before?.first { $0.id == row.id }
      let own: Mark? =
        if let mark {
          mark
        } else if before == nil || former?.answers == row.answers {
          nil
        } else {
          former == nil ? .added : .changed
        }
      let summary = FormSummary(
        form: rows.form, answers: row.answers, earlier: former?.answers, words: words)
      let history = row.isHistorical ? "  " + RowText.historical[language] : ""
      lines.append(head(RowText.number(place + 1)[language] + history, own, depth))
      lines += summary.lines(
        depth: depth + 1, mark: own == .changed ? nil : own, columns: columns,
        language: language, on: canvas)
    }
    for (place, row) in (before ?? []).enumerated() where !now.contains(where: { $0.id == row.id })
    {
      lines.append(head(RowText.formerNumber(place + 1)[language], .removed, depth))
      lines += FormSummary(form: rows.form, answers: row.answers, words: words)
        .lines(
          depth: depth + 1, mark: .removed, columns: columns, language: language, on: canvas)
    }
    return lines
  }

  private func head(_ text: String, _ mark: Mark?, _ depth: Int) -> Line {
    ("\(mark?.rawValue ?? "  ")\(blanks(depth * 4 + 2))\(text)", mark?.style ?? .label)
  }

  private func found(_ key: FieldKey) -> FieldWords { words(key) ?? FormText.words(for: key) }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
