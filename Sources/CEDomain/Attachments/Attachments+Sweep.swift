extension Attachments {
  /// How long a draft's file is left alone before anybody asks whether it is still needed.
  public static let draftPatience = Duration.seconds(24 * 3600)

  /// Files looked at in one sweep: the timer comes again.
  static let mostSwept = 200

  /// Takes away files that were handed in for a form and are named by no draft of their account
  /// any more: replaced, removed, or left behind when the draft was submitted.
  ///
  /// - Returns: How many uses were ended; 0 for whoever may not sweep.
  public func sweep(by actor: Actor, at now: Moment) throws -> Int {
    guard Authority.allows(actor, .sweep, .everything) else { return 0 }
    let due = try store.database.read { tx in
      try AttachmentTable.drafts(
        lookedAtBefore: now - Self.draftPatience, limit: Self.mostSwept, seal: store.seal, in: tx)
    }
    var drafts: [Identifier<Account>: [String]] = [:]
    var count = 0
    for use in due {
      let texts = try drafts[use.account] ?? texts(ofDraftsOf: use.account)
      drafts[use.account] = texts
      // A digest stands as it is in the answer of a row too, however deep.
      let isNamed = texts.contains { $0.contains(use.file.digest) }
      try store.database.write { tx in
        guard !isNamed else { return try AttachmentTable.look(use.id, at: now, in: tx) }
        try AttachmentTable.remove(use.id, of: use.file.digest, in: tx)
        try store.audit.append(
          AuditEntry(
            at: now, by: actor, event: .attachmentSwept, subject: "attachment_use",
            id: use.id.text, from: use.owner.kind, detail: use.purpose), in: tx)
      }
      count += isNamed ? 0 : 1
    }
    return count
  }

  private func texts(ofDraftsOf account: Identifier<Account>) throws -> [String] {
    try store.drafts.pending(of: account.text).flatMap { draft in
      let answers = try store.drafts.answers(in: draft.place)
      return answers.keys.map { answers[$0] }
    }
  }

  /// The digests whose bytes are missing, cannot be opened, or are not what was handed in; for
  /// `ceadmin doctor`.
  ///
  /// - Parameter report: Called with each of them, so that a walk of hours shows its findings.
  /// - Returns: How many files were looked at.
  public func verify(_ report: (String) -> Void) throws -> Int {
    var last = ""
    var count = 0
    while true {
      let page = try store.database.read {
        try AttachmentTable.digests(after: last, limit: 500, in: $0)
      }
      for digest in page {
        do {
          _ = try store.database.read {
            try AttachmentTable.bytes(of: digest, seal: store.seal, in: $0)
          }
        } catch StoreError.damaged {
          report(digest)
        }
        count += 1
      }
      guard let end = page.last else { return count }
      last = end
    }
  }
}
