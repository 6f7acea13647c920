import CEDomain

extension FormScreen {
  /// True for fields that Enter opens on a screen of their own.
  func opens(_ field: Field) -> Bool {
    guard !field.isLocked else { return false }
    switch field.kind {
    case .lookup, .attachment, .rows, .division: return true
    case .text, .paragraph, .secret, .date, .choice, .multiple, .agreement, .fixed: return false
    }
  }

  /// True while Enter opens the field instead of going on: it is empty, or a list of rows.
  func opensOnEnter(_ field: Field) -> Bool {
    opens(field) && (entry.answers[field.key].isEmpty || field.isList)
  }

  /// Opens such a field; `first` is what was typed to open it.
  func open(_ field: Field, first: String = "", in context: Context) -> [Effect] {
    switch field.kind {
    case .lookup: openLookup(field, first: first, in: context)
    case .attachment(let limit): openAttachment(field, limit, first: first, in: context)
    case .rows(let rows): openRows(field, rows, in: context)
    case .division(let table, let depth):
      openDivision(field, table, depth, first: first, in: context)
    case .text, .paragraph, .secret, .date, .choice, .multiple, .agreement, .fixed: []
    }
  }

  private func openLookup(_ field: Field, first: String, in context: Context) -> [Effect] {
    let list = LookupScreen(
      title: actions.fieldWords(field.key).label, field: field, answers: entry.answers,
      filter: first, actions: actions
    ) { [self] code, context in takeOpened(code, for: field, in: context) }
    return [.push(list)]
  }

  /// Takes what the opened screen answered, and keeps it.
  func takeOpened(_ value: String, for field: Field, in context: Context) -> [Effect] {
    answer(value, to: field.key, in: context)
  }
}

extension Field {
  /// True for a field that repeats rows.
  var isList: Bool {
    if case .rows = kind { return true }
    return false
  }
}
