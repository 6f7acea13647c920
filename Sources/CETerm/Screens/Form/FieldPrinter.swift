import CEDomain

/// The words an answer is shown with where it is not edited: summaries, desks, plain text.
enum FieldPrinter {
  /// The answer in words; secrets are never shown, nothing typed says so.
  static func text(
    of field: Field, in answers: Answers, words: WordsSource = { FormText.found($0) }
  ) -> Phrase {
    let value = answers[field.key]
    // What an empty answer means, where it means something: an open end is 至今.
    guard !value.isEmpty else {
      return words(field.key.absent)?.label ?? FormText.notFilled
    }
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
    case .division(let table, let depth):
      return Phrase(same: DivisionText.path(value, in: table, depth: depth))
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

extension FieldKey {
  /// The name of the words for an empty answer.
  var absent: FieldKey { FieldKey(data: "\(name).absent") }
}
