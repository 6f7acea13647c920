import CEDomain

/// Where each field of a form stands: rows counted from the top of the form, before scrolling.
struct FormLayout {
  /// One field with its label, editor and violation.
  struct Item {
    let field: Field
    let words: FieldWords
    let isRequired: Bool
    let label: [String]
    let options: [Option]
    let violation: Violation?
    let sentence: [String]
    let row: Int
    let editorRows: Int
    /// The answer in words; empty where the editor shows it as it was typed.
    let value: Phrase
    /// The rows of a repeating field, as far as they are shown on the form itself.
    let table: RowTable?
    /// What a reviewer wrote about the answer.
    let remark: [String]

    var rows: Int {
      max(editorRows, isWhole ? 0 : label.count) + tableRows + remark.count + sentence.count
    }
    /// The heading, the first rows, and a line that says how many more there are.
    var tableRows: Int {
      guard let table, table.list.count > 0 else { return 0 }
      return 1 + min(table.list.count, FormLayout.mostRows + 1)
    }
    /// An agreement is one tick and a text across the whole width.
    var isWhole: Bool {
      if case .agreement = field.kind { return true }
      return false
    }
  }

  let items: [Item]
  /// Rows of a repeating field shown on the form itself.
  static let mostRows = 4
  /// The columns of the label, star not counted.
  let labelColumns: Int
  /// The column where editors begin.
  let editorColumn: Int
  let rows: Int

  /// `columns` is the width of the whole form.
  init(
    _ entry: FormEntry, actions: FormActions, language: Language, columns: Int,
    today: CalendarDay, on canvas: Canvas
  ) {
    let fields = entry.shownFields
    let words = fields.map { actions.fieldWords($0.key) }
    let widest =
      zip(fields, words)
      .filter { !$0.0.isAgreement }
      .map { canvas.columns(of: $0.1.label[language]) }.max() ?? 0
    labelColumns = max(1, min(widest, max(6, columns * 2 / 5)))
    editorColumn = min(labelColumns + 4, max(0, columns - 1))
    let editorColumns = max(1, columns - editorColumn)
    var items: [Item] = []
    var row = 0
    for (field, words) in zip(fields, words) {
      let options = field.options(for: entry.answers, language, words: actions.found)
      let violation = entry.violations[field.key]
      let label =
        field.isAgreement
        ? canvas.wrapped(words.label[language], columns: max(1, columns - 6))
        : canvas.wrapped(words.label[language], columns: labelColumns)
      let sentence = violation.map {
        canvas.wrapped(
          "! " + ViolationText.sentence(for: $0.reason, label: words.label)[language],
          columns: editorColumns)
      }
      var table: RowTable?
      // Looking for words that nobody has makes every table of words there is.
      var value =
        field.isTypedInPlace
        ? Phrase(same: "")
        : FieldPrinter.text(of: field, in: entry.answers, words: actions.found)
      if case .rows(let rows) = field.kind, !entry.answers[field.key].isEmpty {
        let shown = RowTable(
          rows, RowList(text: entry.answers[field.key]), words: actions.found,
          language: language, today: today)
        value = RowText.count(shown.list.count, unfinished: shown.faulty.count)
        table = shown
      }
      let item = Item(
        field: field, words: words, isRequired: entry.isRequired(field), label: label,
        options: options, violation: violation, sentence: sentence ?? [], row: row,
        editorRows: FormLayout.editorRows(
          of: field, entry: entry, options: options, label: label, columns: editorColumns,
          value: value,
          language: language, on: canvas),
        value: value, table: table,
        remark: actions.remarkSentences(on: field, in: entry.answers).flatMap {
          canvas.wrapped("» " + $0[language], columns: editorColumns)
        })
      items.append(item)
      row += item.rows
    }
    self.items = items
    rows = row
  }

  private static func editorRows(
    of field: Field, entry: FormEntry, options: [Option], label: [String], columns: Int,
    value: Phrase, language: Language, on canvas: Canvas
  ) -> Int {
    guard !field.isLocked || field.isAgreement else {
      return canvas.wrapped(value[language], columns: columns).count
    }
    return switch field.kind {
    case .text, .secret, .date, .lookup, .attachment, .rows, .division: 1
    case .paragraph: 4
    case .choice, .multiple: OptionFlow(options: options, columns: columns).rows(on: canvas)
    case .agreement: label.count
    case .fixed:
      canvas.wrapped(
        value[language], columns: columns
      ).count
    }
  }
}

extension Field {
  /// True where the editor shows what was typed, so that it is not said in words.
  fileprivate var isTypedInPlace: Bool {
    switch kind {
    case .text, .paragraph, .secret, .date: !isLocked
    case .choice, .multiple, .lookup, .agreement, .fixed, .attachment, .rows, .division: false
    }
  }

  /// True for a promise that is ticked.
  var isAgreement: Bool {
    if case .agreement = kind { return true }
    return false
  }
}
