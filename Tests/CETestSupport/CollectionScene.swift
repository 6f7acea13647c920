import CEDomain

/// A store with a learner about to be collected, and the reviewers of 济南市槐荫区.
public struct CollectionScene {
  public let store: OpenStore
  public let entropy = Entropy.fixed(31)
  /// 2026-11-21 09:00
  public let now: Moment
  public let person: Identifier<Person>
  public static let number = "310101199003071230"

  public init(
    _ kind: IdentityDocument.Kind = .residentIdentityCard, number: String = CollectionScene.number,
    store: OpenStore? = nil
  ) throws {
    guard let now = Moment(stamp: "2026-11-21 09:00:00"),
      let document = IdentityDocument(kind, number, today: CalendarDay(containing: now))
    else { preconditionFailure("no document: \(number)") }
    self.now = now
    self.store = try store ?? TemporaryStore.inMemory()
    person = try PersonDirectory(store: self.store).create(
      name: "欧阳思\u{20087}", document: document, pinyin: "", mobile: "13812342238", at: now,
      from: entropy)
    try enter(learner, in: "NAT")
    for region in ["370104", "370102", "310101"] { try enter(reviewer(region), in: "STAFF") }
    try verify(person)
  }

  private func enter(_ actor: Actor, in system: String) throws {
    try store.database.write { tx in
      _ = try tx.run(
        """
        INSERT INTO account (id, system, person_id, login_name, display_name, roles, region, state,
          created_at)
        VALUES (\(actor.account), \(system), \(actor.person), \(actor.account.text),
          \(actor.displayName), \(actor.roles.map(\.rawValue).joined(separator: ",")),
          \(actor.region), 'active', \(now))
        """)
    }
  }

  public var collections: Collections { Collections(store: store) }

  public var learner: Actor {
    Actor(
      account: Identifier("learner"), person: person, roles: [.learner], organisation: nil,
      region: "", session: Identifier("s"), displayName: "欧阳**")
  }

  /// A reviewer of a region.
  public func reviewer(_ region: String = "370104", _ role: Role = .countyFinance) -> Actor {
    Actor(
      account: Identifier("finance-\(region)"), person: nil, roles: [role], organisation: nil,
      region: region, session: Identifier("r"), displayName: "槐荫李敏")
  }

  public var system: Actor {
    Actor(
      account: Identifier("system"), person: nil, roles: [.system], organisation: nil, region: "",
      session: Identifier("y"), displayName: "system")
  }

  /// Proves the real name, as the gate wants it.
  public func verify(_ person: Identifier<Person>) throws {
    try store.database.write { tx in
      _ = try tx.run(
        """
        INSERT INTO real_name (person_id, state, way, decided_at)
        VALUES (\(person), \(RealName.State.verified.rawValue), \(RealName.Way.port.rawValue),
          \(now))
        """)
    }
  }

  // MARK: Verbs that most tests begin with

  public func open() throws -> CollectionDraft {
    let opening = try collections.open(by: learner, at: now, from: entropy)
    guard case .open(let draft) = opening else {
      throw TrainingScene.Unexpected(reason: "\(opening)")
    }
    return draft
  }

  /// Hands in answers whose files were handed in before.
  public func submit(
    _ answers: Answers = CollectionAnswers.complete(),
    checking port: any RecordCheckPort = DeskRecordCheckPort(), at moment: Moment? = nil
  ) throws -> CollectionOutcome {
    try collections.submit(
      try stored(answers), checking: port, by: learner, at: moment ?? now, from: entropy)
  }

  /// The answers with every file they name really stored, in rows too.
  public func stored(_ answers: Answers) throws -> Answers {
    var result = answers
    for key in answers.keys {
      if let file = AttachmentAnswer(text: answers[key]) {
        result[key] = try store(file).text
      } else if [.collectionEducation, .collectionWork, .workPosts].contains(key) {
        let rows = try answers.rows(key).map { row in
          var row = row
          row.answers = try stored(row.answers)
          return row
        }
        result[key] = RowList(rows).text
      }
    }
    return result
  }

  private func store(_ file: AttachmentAnswer) throws -> AttachmentAnswer {
    let width = file.pixels?.width ?? 1
    let height = file.pixels?.height ?? 1
    let bytes =
      file.contentType == .png
      ? SampleFile.png(width, height, bytes: file.byteCount)
      : SampleFile.jpeg(width, height, bytes: file.byteCount)
    let limit = AttachmentLimit("scene", ["jpg", "jpeg", "png"], bytes: 1...10_000_000)
    let taking = try Attachments(store: store).take(
      bytes, named: file.fileName, for: limit, by: learner, at: now, from: entropy)
    guard case .taken(let taken) = taking else {
      throw TrainingScene.Unexpected(reason: "\(taking)")
    }
    return taken
  }

  /// A case in the queue.
  @discardableResult
  public func submitted(
    _ answers: Answers = CollectionAnswers.complete()
  ) throws -> ReviewCase {
    let outcome = try submit(answers)
    guard case .submitted(let item) = outcome else {
      throw TrainingScene.Unexpected(reason: "\(outcome)")
    }
    return item
  }

  @discardableResult
  public func decide(
    _ action: ReviewAction, _ item: ReviewCase, _ opinion: Opinion = Opinion(),
    by actor: Actor? = nil
  ) throws -> ReviewOutcome {
    try Reviews(store: store).decide(
      action, on: item.id, version: item.version, opinion: opinion, by: actor ?? reviewer(),
      at: now, from: entropy)
  }

  public func state() throws -> CollectionState {
    try collections.record(of: person, by: learner)?.state ?? .none
  }
}

/// A register that answers always the same, and counts.
public final class FixedRecordCheckPort: RecordCheckPort {
  private let answer: CheckResult.Verdict
  public private(set) var questions: [RecordQuestion] = []

  public init(_ answer: CheckResult.Verdict) {
    self.answer = answer
  }

  public func verdict(on question: RecordQuestion) -> CheckResult.Verdict {
    questions.append(question)
    return answer
  }
}
