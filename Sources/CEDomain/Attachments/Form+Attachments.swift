extension Form {
  /// One file as the answers of a form name it.
  public struct AttachmentPlace: Hashable, Sendable {
    /// The field on the form itself: for a file in a row, the repeating field.
    public let field: FieldKey
    public let limit: AttachmentLimit
    public let file: AttachmentAnswer
  }

  /// Every file that answers name in fields that are asked for, those in rows among them.
  public func attachments(in answers: Answers) -> [AttachmentPlace] {
    shownFields(for: answers).flatMap { field -> [AttachmentPlace] in
      switch field.kind {
      case .attachment(let limit):
        guard let file = AttachmentAnswer(text: answers[field.key]) else { return [] }
        return [AttachmentPlace(field: field.key, limit: limit, file: file)]
      case .rows(let rows):
        return answers.rows(field.key).flatMap { row in
          rows.form(for: row).attachments(in: row.answers).map {
            AttachmentPlace(field: field.key, limit: $0.limit, file: $0.file)
          }
        }
      case .text, .paragraph, .secret, .date, .choice, .multiple, .lookup, .agreement, .division,
        .fixed:
        return []
      }
    }
  }
}
