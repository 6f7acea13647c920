/// What a file belongs to: a person's unfinished forms, or the row that was submitted with it.
public struct AttachmentOwner: Hashable, Sendable {
  /// The owner's table, or ``draftKind``.
  public let kind: String
  public let id: String

  /// - Parameter kind: The owner's table: `review_case`, `collection`.
  public init(kind: String, id: String) {
    self.kind = kind
    self.id = id
  }

  /// Files of forms that an account has not submitted yet.
  public static func draft(of account: Identifier<Account>) -> AttachmentOwner {
    AttachmentOwner(kind: draftKind, id: account.text)
  }

  static let draftKind = "draft"
}

/// What became of a file that was handed in.
public enum AttachmentTaking: Hashable, Sendable {
  /// It is stored; the answer names it.
  case taken(AttachmentAnswer)
  case refused(AttachmentFault)
  case notPermitted
}

/// What came of opening a file.
public enum AttachmentReading: Hashable, Sendable {
  case bytes([UInt8])
  /// No such file belongs to that owner, or no longer.
  case missing
  case refused(Refusal)
}

extension AuditEvent {
  static let attachmentTaken = AuditEvent("attachment.taken")
  static let attachmentKept = AuditEvent("attachment.kept")
  static let attachmentViewed = AuditEvent("attachment.viewed")
  static let attachmentSwept = AuditEvent("attachment.swept")
}
