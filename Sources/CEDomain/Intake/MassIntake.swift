/// Enters people in large numbers, with what they applied for: the crowd of a demo store.
///
/// Every row is made by the verb that makes it in daily life, so that lists, chains of audit rows
/// and decisions cannot tell the difference; only the answers are not checked again, and nobody
/// gets a message for having been entered.
///
/// ```swift
/// try store.database.inBulk(MassIntake.lateIndexes) {
///   try store.database.write { tx in
///     for entrant in crowd { try intake.enter(entrant, from: entropy, in: tx) }
///   }
/// }
/// ```
public struct MassIntake {
  let store: OpenStore
  private let passwordHash: String
  private let collections: CollectionTable
  private let reviews: Reviews

  /// Indexes that no verb of the intake reads: made at once when everybody is in.
  public static let lateIndexes: Set<String> = [
    "person_mobile", "person_pinyin", "audit_subject", "audit_account", "collection_department",
    "message_person", "attachment_use_digest", "attachment_use_account", "attachment_use_looked",
    "review_queue_all", "review_queue_province", "review_queue_city", "review_queue_county",
    "review_number_all", "review_number_province", "review_number_city", "review_number_county",
  ]

  /// - Parameter passwordHash: One for all: hashing a million passwords would take a day.
  public init(store: OpenStore, passwordHash: String) {
    self.store = store
    self.passwordHash = passwordHash
    collections = CollectionTable(seal: store.seal)
    reviews = Reviews(store: store)
  }

  /// Enters one person with account, collection and cases.
  ///
  /// - Throws: ``StoreError/duplicate(constraint:)`` when document or mobile are known.
  public func enter(
    _ entrant: Entrant, from entropy: Entropy, in tx: any Writing
  ) throws {
    let at = entrant.registeredAt
    let person = try PersonDirectory(store: store).enter(
      entrant.person, at: at, from: entropy, in: tx)
    let account = try Registration(store: store).openAccount(
      of: person, entrant.person, hash: passwordHash, isLinked: false, at: at, from: entropy,
      in: tx)
    if !entrant.approved.isEmpty {
      try collections.ensure(person, at: at, in: tx)
      try collections.approve(entrant.approved, of: person, at: at, from: entropy, in: tx)
      try NationalRecords.follow(
        .approved, entrant.approved, of: person, store: store, at: at, in: tx)
    } else if entrant.hasDraft {
      try collections.ensure(person, at: at, in: tx)
      try collections.setState(.draft, of: person, at: at, in: tx)
    }
    let actor = Actor(
      account: account, person: person, roles: [.learner], organisation: nil, region: "",
      session: Identifier(account.text), displayName: "")
    for application in entrant.applications {
      try submit(application, by: actor, of: person, from: entropy, in: tx)
    }
  }

  private func submit(
    _ application: Entrant.Application, by actor: Actor, of person: Identifier<Person>,
    from entropy: Entropy, in tx: any Writing
  ) throws {
    let now = application.submittedAt
    let outcome = try reviews.submit(
      ReviewApplication(
        application.kind, of: person, unitName: application.unitName,
        department: application.department, application.submission),
      by: actor, at: now, from: entropy, in: tx)
    guard case .done(let item) = outcome else {
      throw StoreError.damaged(detail: "intake \(application.kind.rawValue): \(outcome)")
    }
    try keepFiles(application, of: item, by: actor, from: entropy, in: tx)
    if application.kind == .collection {
      try collections.ensure(person, at: now, in: tx)
      if let record = try collections.record(of: person, in: tx) {
        try collections.submit(
          application.submission.after, as: item, on: record, at: now, in: tx)
      }
      try NationalRecords.follow(
        .pending, application.submission.after, of: person, store: store, at: now, in: tx)
    }
    guard let decision = application.decision else { return }
    _ = try reviews.move(
      item, decision.action, decision.opinion,
      as: decision.reviewer?.roles.first ?? .system, isOwner: false, by: decision.reviewer,
      at: decision.at, from: entropy, tx: tx)
  }

  /// Gives the files that the answers name to the case; their bytes are there already.
  private func keepFiles(
    _ application: Entrant.Application, of item: ReviewCase, by actor: Actor,
    from entropy: Entropy, in tx: any Writing
  ) throws {
    let after = application.submission.after
    guard hasFile(after) else { return }
    let owner = AttachmentOwner(kind: "review_case", id: item.id.text)
    for form in try reviews.matter(item.kind).forms(for: after, in: store) {
      for place in form.attachments(in: after) {
        let claim = AttachmentTable.Claim(
          file: place.file, account: actor.account, person: item.person, owner: owner,
          purpose: place.limit.purpose)
        try AttachmentTable.add(
          claim, seal: store.seal, at: item.submittedAt, from: entropy, in: tx)
      }
    }
  }

  /// Whether the answers name files: making the forms to find out costs more.
  private func hasFile(_ answers: Answers) -> Bool {
    !answers[.collectionPhoto].isEmpty || !answers[.transferProof].isEmpty
  }

  /// Stores the bytes of a file that many applications name.
  public func store(
    _ bytes: [UInt8], named name: String, at now: Moment, from entropy: Entropy,
    in tx: any Writing
  ) throws -> AttachmentAnswer? {
    guard let type = ContentType(of: bytes) else { return nil }
    let file = AttachmentAnswer(
      digest: store.seal.digest(of: bytes), contentType: type, byteCount: bytes.count,
      pixels: PixelSize(of: bytes), fileName: name)
    try AttachmentTable.put(bytes, of: file, seal: store.seal, at: now, from: entropy, in: tx)
    return file
  }
}
