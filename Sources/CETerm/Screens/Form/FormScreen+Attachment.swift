import CEDomain

extension FormScreen {
  func openAttachment(
    _ field: Field, _ limit: AttachmentLimit, in context: Context
  ) -> [Effect] { [] }
}
