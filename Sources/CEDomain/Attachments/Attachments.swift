/// Files that people hand in: taken in for a form, kept with what was submitted, read back by
/// whoever may (OV-5-05, FLD-14).
///
/// The bytes are stored once, sealed, under a keyed digest, so that one backup holds everything
/// and the database file alone shows nothing. A file belongs to the drafts of the account that
/// handed it in until ``keep(_:of:for:as:by:at:from:in:)`` gives it to a submitted row; a draft's
/// file that no draft names any more is swept.
public struct Attachments {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The most that all files of one account may come to, in bytes.
  public static let mostBytesTogether = 100 * 1024 * 1024

  /// Characters of a name that are kept.
  static let mostNameCharacters = 80

  /// Checks a file against its field's limit and stores it among the actor's drafts.
  ///
  /// It is durable when this returns. Bytes and name come from outside and are trusted with
  /// nothing: the kind is told by content, the name is cleaned and never used as a path.
  public func take(
    _ bytes: [UInt8], named fileName: String, for limit: AttachmentLimit, by actor: Actor,
    at now: Moment, from entropy: Entropy
  ) throws -> AttachmentTaking {
    guard actor.may(.attachFile, of: actor.person) else { return .notPermitted }
    if bytes.isEmpty { return .refused(.empty) }
    guard let type = ContentType(of: bytes) else {
      return .refused(.type(allowed: limit.fileExtensions))
    }
    let file = AttachmentAnswer(
      digest: store.seal.digest(of: bytes), contentType: type, byteCount: bytes.count,
      pixels: PixelSize(of: bytes), fileName: Self.cleanName(fileName))
    if let fault = limit.fault(of: file) { return .refused(fault) }
    return try store.database.write { tx in
      let claim = AttachmentTable.Claim(
        file: file, account: actor.account, person: actor.person,
        owner: .draft(of: actor.account), purpose: limit.purpose)
      let known = try AttachmentTable.uses(
        of: file.digest, by: actor.account, person: actor.person, seal: store.seal, in: tx)
      if known.isEmpty {
        let sum = try AttachmentTable.byteCount(of: actor.account, in: tx) + bytes.count
        guard sum <= Self.mostBytesTogether else {
          return .refused(.tooMuchTogether(most: Self.mostBytesTogether))
        }
      }
      if let same = known.first(where: { $0.says(claim) }) {
        try AttachmentTable.look(same.id, at: now, in: tx)
        return .taken(file)
      }
      try AttachmentTable.put(
        bytes, of: file, seal: store.seal, at: now, from: entropy, in: tx)
      let id = try AttachmentTable.add(claim, seal: store.seal, at: now, from: entropy, in: tx)
      try note(.attachmentTaken, id, claim, by: actor, at: now, in: tx)
      return .taken(file)
    }
  }

  /// Gives the files that answers name to the row that is submitted, in its own transaction.
  ///
  /// - Returns: The fields whose file is not the actor's or not what was checked; nothing is kept
  ///   then, and the submission must be refused.
  public func keep(
    _ answers: Answers, of forms: [Form], for person: Identifier<Person>?,
    as owner: AttachmentOwner, by actor: Actor, at now: Moment, from entropy: Entropy,
    in tx: any Writing
  ) throws -> [FieldKey] {
    var claims: [AttachmentTable.Claim] = []
    var missing: [FieldKey] = []
    let held = try AttachmentTable.uses(of: owner, seal: store.seal, in: tx)
    for place in forms.flatMap({ $0.attachments(in: answers) }) {
      let known = try AttachmentTable.uses(
        of: place.file.digest, by: actor.account, person: person, seal: store.seal, in: tx)
      guard known.contains(where: { $0.file.hasFacts(of: place.file) }) else {
        missing.append(place.field)
        continue
      }
      let claim = AttachmentTable.Claim(
        file: place.file, account: actor.account, person: person, owner: owner,
        purpose: place.limit.purpose)
      if !held.contains(where: { $0.says(claim) }) { claims.append(claim) }
    }
    guard missing.isEmpty else { return missing }
    for claim in claims {
      let id = try AttachmentTable.add(claim, seal: store.seal, at: now, from: entropy, in: tx)
      try note(.attachmentKept, id, claim, by: actor, at: now, in: tx)
    }
    return []
  }

  /// The files of a submitted row, oldest first: names and facts, without the bytes.
  public func files(
    of owner: AttachmentOwner, as subject: Subject, by actor: Actor
  ) throws -> [AttachmentAnswer] {
    try store.database.read { tx in
      let uses = try AttachmentTable.uses(of: owner, seal: store.seal, in: tx)
      return uses.filter { use in
        Authority.allows(actor, .viewAttachment, subject.belonging(to: use.person))
      }.map(\.file)
    }
  }

  /// The bytes of one's own file, submitted or not.
  public func read(_ file: AttachmentAnswer, by actor: Actor) throws -> AttachmentReading {
    try store.database.read { tx in
      let uses = try AttachmentTable.uses(
        of: file.digest, by: actor.account, person: actor.person, seal: store.seal, in: tx)
      guard !uses.isEmpty else { return .missing }
      let permission = Authority.check(
        actor, .viewAttachment, Subject(owner: actor.person))
      if case .refused(let reason) = permission { return .refused(reason) }
      let bytes = try AttachmentTable.bytes(of: file.digest, seal: store.seal, in: tx)
      return bytes.map { .bytes($0) } ?? .missing
    }
  }

  /// The bytes of a file that belongs to a submitted row; every view by others is audited
  /// (OV-5-12).
  ///
  /// - Parameter subject: What the desk knows of the row: its region, and whether the actor has it
  ///   open. Whose file it is the file's own row says.
  public func read(
    _ file: AttachmentAnswer, of owner: AttachmentOwner, as subject: Subject, by actor: Actor,
    at now: Moment
  ) throws -> AttachmentReading {
    try store.database.write { tx in
      let uses = try AttachmentTable.uses(of: owner, seal: store.seal, in: tx)
      guard let use = uses.first(where: { $0.file.digest == file.digest }) else {
        return .missing
      }
      let permission = Authority.check(
        actor, .viewAttachment, subject.belonging(to: use.person))
      if case .refused(let reason) = permission { return .refused(reason) }
      guard let bytes = try AttachmentTable.bytes(of: file.digest, seal: store.seal, in: tx) else {
        return .missing
      }
      if use.person == nil || use.person != actor.person {
        try store.audit.append(
          AuditEntry(
            at: now, by: actor, event: .attachmentViewed, subject: "attachment_use",
            id: use.id.text, detail: "\(owner.kind) \(owner.id)"), in: tx)
      }
      return .bytes(bytes)
    }
  }

  private func note(
    _ event: AuditEvent, _ id: Identifier<AttachmentUse>, _ claim: AttachmentTable.Claim,
    by actor: Actor, at now: Moment, in tx: any Writing
  ) throws {
    // The name may be a person's; the log says only what kind of file it was.
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: event, subject: "attachment_use", id: id.text,
        to: claim.owner.kind,
        detail: "\(claim.purpose) \(claim.file.contentType.rawValue) \(claim.file.byteCount)"),
      in: tx)
  }

  /// A name as it may be shown: one line, without folders, cut in front of its extension.
  public static func cleanName(_ fileName: String) -> String {
    let last = fileName.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    let name = CleanText.clean(last).drop { $0 == " " }
    guard name.count > mostNameCharacters else { return String(name) }
    guard let stop = name.lastIndex(of: "."), name.distance(from: stop, to: name.endIndex) <= 8
    else { return String(name.prefix(mostNameCharacters)) }
    let ending = name[stop...]
    return String(name[..<stop].prefix(mostNameCharacters - ending.count) + ending)
  }
}

extension AttachmentTable.Use {
  fileprivate func says(_ claim: AttachmentTable.Claim) -> Bool {
    owner == claim.owner && purpose == claim.purpose && file == claim.file
  }
}

extension AttachmentAnswer {
  /// Everything but the name, which each use has of its own.
  fileprivate func hasFacts(of other: AttachmentAnswer) -> Bool {
    digest == other.digest && contentType == other.contentType && byteCount == other.byteCount
      && pixels == other.pixels
  }
}

extension Subject {
  fileprivate func belonging(to person: Identifier<Person>?) -> Subject {
    Subject(
      owner: person, organisation: organisation, region: region, hasOpenTask: hasOpenTask)
  }
}
