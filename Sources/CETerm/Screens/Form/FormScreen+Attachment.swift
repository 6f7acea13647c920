import CEDomain

extension FormScreen {
  /// Opens the picker of files; `first` is a path that was pasted onto the field.
  func openAttachment(
    _ field: Field, _ limit: AttachmentLimit, first: String = "", in context: Context
  ) -> [Effect] {
    let screen = AttachmentScreen(
      field: actions.fieldWords(field.key), limit: limit,
      current: AttachmentAnswer(text: entry.answers[field.key]), context: context
    ) { [self] value, context in takeOpened(value, for: field, in: context) }
    if !first.isEmpty { _ = screen.openPasted(first, in: context) }
    return [.push(screen)]
  }
}
