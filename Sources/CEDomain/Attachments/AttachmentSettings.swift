/// Where files may come from on this installation; set by the operator with `ceadmin files`.
public struct AttachmentSettings {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// A folder of the machine that people may choose files from.
  public struct Folder: Hashable, Sendable {
    /// Absolute.
    public let path: String
    /// What people call it: `U 盘`; may be empty.
    public let label: String

    public init(path: String, label: String) {
      self.path = path
      self.label = label
    }
  }

  /// The folder into which people send files by sftp, and how they reach it.
  public struct Inbox: Hashable, Sendable {
    /// Absolute; every person has a folder in it, named by the pickup code.
    public let root: String
    /// What stands before the colon: `inbox@ce.example.gov.cn`.
    public let address: String

    public init(root: String, address: String) {
      self.root = root
      self.address = address
    }
  }

  /// What came of changing a setting.
  public enum Outcome: Hashable, Sendable {
    case set
    case notPermitted
    case relativePath
    /// The address holds something that could not stand on a command line.
    case badAddress
    case unknown
  }

  /// The folders in the order of their paths.
  public func folders() throws -> [Folder] {
    try store.database.read { tx in
      try tx.rows("SELECT path, label FROM attachment_folder ORDER BY path").map {
        Folder(path: $0.text(0), label: $0.text(1))
      }
    }
  }

  /// Opens a folder to everybody who fills in forms on this machine.
  public func open(
    _ path: String, label: String, by actor: Actor, at now: Moment
  ) throws -> Outcome {
    guard Authority.allows(actor, .manageProfiles, .everything) else { return .notPermitted }
    guard path.hasPrefix("/") else { return .relativePath }
    try store.database.write { tx in
      try tx.run(
        """
        INSERT INTO attachment_folder (path, label) VALUES (\(path), \(label))
        ON CONFLICT (path) DO UPDATE SET label = excluded.label
        """)
      try note("folder", path, to: "open", by: actor, at: now, in: tx)
    }
    return .set
  }

  public func close(_ path: String, by actor: Actor, at now: Moment) throws -> Outcome {
    guard Authority.allows(actor, .manageProfiles, .everything) else { return .notPermitted }
    return try store.database.write { tx in
      guard try tx.run("DELETE FROM attachment_folder WHERE path = \(path)") > 0 else {
        return .unknown
      }
      try note("folder", path, to: "closed", by: actor, at: now, in: tx)
      return .set
    }
  }

  /// The inbox; nil where none is set up.
  public func inbox() throws -> Inbox? {
    try store.database.read { tx in
      try tx.first("SELECT root, address FROM attachment_inbox").map {
        Inbox(root: $0.text(0), address: $0.text(1))
      }
    }
  }

  /// Sets the inbox, or takes it away with nil.
  public func set(
    _ inbox: Inbox?, by actor: Actor, at now: Moment
  ) throws -> Outcome {
    guard Authority.allows(actor, .manageProfiles, .everything) else { return .notPermitted }
    if let inbox {
      guard inbox.root.hasPrefix("/") else { return .relativePath }
      guard isAddress(inbox.address) else { return .badAddress }
    }
    try store.database.write { tx in
      try tx.run("DELETE FROM attachment_inbox")
      if let inbox {
        try tx.run(
          """
          INSERT INTO attachment_inbox (one, root, address)
          VALUES (1, \(inbox.root), \(inbox.address))
          """)
      }
      try note(
        "inbox", inbox?.root ?? "", to: inbox == nil ? "closed" : "open", by: actor, at: now,
        in: tx)
    }
    return .set
  }

  /// People type it into a shell of their own: letters, digits, `@ . : - _ [ ]` alone.
  private func isAddress(_ text: String) -> Bool {
    !text.isEmpty && text.count <= 100
      && text.utf8.allSatisfy { byte in
        let sign = Character(Unicode.Scalar(byte))
        return byte < 0x80 && (sign.isLetter || sign.isNumber || "@.:-_[]".contains(sign))
      } && !text.hasPrefix("-")
  }

  private func note(
    _ kind: String, _ path: String, to state: String, by actor: Actor, at now: Moment,
    in tx: any Writing
  ) throws {
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .attachmentSettingChanged, subject: "attachment_\(kind)",
        id: path, to: state), in: tx)
  }
}

extension AuditEvent {
  static let attachmentSettingChanged = AuditEvent("attachment.settingChanged")
}
