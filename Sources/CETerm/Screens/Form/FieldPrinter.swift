import CEDomain

/// The words an answer is shown with where it is not edited: summaries, desks, plain text.
enum FieldPrinter {
  /// The answer in words; secrets are never shown, nothing typed says so.
  static func text(
    of field: Field, in answers: Answers, words: WordsSource = { FormText.found($0) }
  ) -> Phrase {
    let value = answers[field.key]
    guard !value.isEmpty else { return FormText.notFilled }
    switch field.kind {
    case .text, .paragraph, .date:
      return Phrase(same: value)
    case .fixed:
      return words(FieldKey(data: "\(field.key.name).\(value)"))?.label
        ?? Phrase(same: value)
    case .secret:
      return FormText.hidden
    case .agreement:
      return FormText.ticked
    case .attachment:
      return AttachmentText.facts(AttachmentAnswer(text: value))
    case .rows:
      return FormText.rows(RowList(text: value).count)
    case .division(let table, _):
      return Phrase(same: table.path(value).map(\.name).joined(separator: " "))
    case .choice, .multiple, .lookup:
      let choices = field.choices(for: answers)
      let labels = value.split(separator: ",").map(String.init).map { code in
        choices.first { $0.code == code }.map {
          FormText.label(of: $0, in: field.key, words: words)
        }
          ?? Phrase(same: code)
      }
      return Phrase(
        labels.map(\.chinese).joined(separator: "、"),
        labels.map(\.english).joined(separator: ", "))
    }
  }
}

/// Draws a form read-only: labels and answers, changed answers marked with `*`.
struct FormSummary {
  let form: Form
  let answers: Answers
  /// What stood there before; a field with another answer now is marked.
  var earlier: Answers?
  var words: WordsSource = { _ in nil }

  /// The lines of the summary for an area of so many columns.
  func lines(columns: Int, language: Language, on canvas: Canvas) -> [(text: String, style: Style)]
  {
    let fields = form.shownFields(for: answers)
    let labels = fields.map {
      (words($0.key) ?? FormText.words(for: $0.key)).label[language]
    }
    let widest = labels.map { canvas.columns(of: $0) }.max() ?? 0
    let labelColumns = min(widest, max(4, columns * 2 / 5))
    var lines: [(text: String, style: Style)] = []
    for (field, label) in zip(fields, labels) {
      let isChanged = earlier.map { $0[field.key] != answers[field.key] } ?? false
      let value = FieldPrinter.text(
        of: field, in: answers, words: { words($0) ?? FormText.found($0) })[language]
      let parts = canvas.wrapped(value, columns: columns - labelColumns - 4)
      for (index, part) in parts.enumerated() {
        let head = index == 0 ? canvas.padded(label, to: labelColumns) : blanks(labelColumns)
        let mark = isChanged && index == 0 ? "* " : "  "
        lines.append(("\(mark)\(head)  \(part)", isChanged ? .strong : .plain))
      }
    }
    return lines
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
