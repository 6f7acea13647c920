import CEDomain

/// Asks at a desk what an action wants, as a form of one or two fields.
enum DeskPrompt {
  static func screen(
    _ label: Phrase, number: String, asks: [DeskAsk],
    submit: @escaping ([String], Context) throws -> FormOutcome
  ) -> FormScreen {
    let keys = asks.indices.map { FieldKey(data: "desk.input\($0)") }
    let fields = zip(keys, asks).map { key, ask in
      Field(
        key,
        ask.kind
          ?? (ask.isParagraph
            ? .paragraph(characters: ask.characters) : .text(characters: ask.characters)),
        required: ask.isRequired ? .always : .never)
    }
    let words = Dictionary(
      zip(keys, asks.map { FieldWords($0.label, hint: $0.hint) }),
      uniquingKeysWith: { first, _ in first })
    return FormScreen(
      heading: Heading(number, label),
      form: Form(name: "desk.prompt", number: number, fields: fields),
      answers: Answers(
        Dictionary(zip(keys, asks.map(\.initial)), uniquingKeysWith: { first, _ in first })),
      actions: FormActions(submitLabel: label, words: { words[$0] }) { answers, _, context in
        try submit(keys.map { answers[$0] }, context)
      })
  }
}
