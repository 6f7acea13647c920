/// The information collection of each person: filled in, handed in, decided (NAT-3).
///
/// What is typed lives in the draft at ``draftPlace(of:)``; what was handed in, in the case; what
/// is in force, here.
public struct Collections {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  var table: CollectionTable { CollectionTable(seal: store.seal) }

  /// Where the pages are kept while they are filled in.
  public static func draftPlace(of actor: Actor) -> DraftPlace {
    DraftPlace(owner: actor.account.text, form: "nat.collection")
  }

  /// The field of the draft that remembers the page.
  public static let page: FieldKey = "collection.page"
  /// What stands there while nothing was opened since the return: the first remark comes first.
  static let unopened = "unopened"

  /// The person's record; nil before anything was begun, and for whoever may not see it.
  public func record(
    of person: Identifier<Person>, by actor: Actor
  ) throws -> CollectionRecord? {
    try store.database.read { tx in
      let record = try table.record(of: person, in: tx)
      let subject = Subject(owner: person, region: record?.department ?? "")
      return Authority.allows(actor, .viewCollection, subject) ? record : nil
    }
  }

  /// The values in force; empty before the approval, and for whoever may not see them.
  public func approved(of person: Identifier<Person>, by actor: Actor) throws -> Answers {
    try store.database.read { tx in
      let record = try table.record(of: person, in: tx)
      let subject = Subject(owner: person, region: record?.department ?? "")
      guard Authority.allows(actor, .viewPersonUnmasked, subject) else { return Answers() }
      return try table.approved(of: person, in: tx)
    }
  }

  /// Opens the collection to be filled in: a new one with what the former platform knew, or the
  /// one that was left, taken back, or returned.
  public func open(
    by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> CollectionOpening {
    guard let person = owner(actor) else { return .refused(.notPermitted) }
    let divisions = try store.reference.divisionTable()
    return try store.database.write { tx in
      guard try isVerified(person, in: tx) else { return .refused(.realNameMissing) }
      let record = try begin(person, at: now, in: tx)
      guard record.state.isOpen else { return .closed(record) }
      let item = try latestCase(of: person, in: tx)
      let submitted = try item.map { try Reviews(store: store).submission(of: $0, in: tx).after }
      let known = try known(of: person, in: tx)
      let isMending = record.state == .returned || record.state == .rejected
      let kept = try draft(
        of: person, for: actor, from: submitted, isMending: isMending, at: now, entropy: entropy,
        in: tx)
      return .open(
        CollectionDraft(
          state: record.state,
          plan: .collection(
            divisions: divisions, born: CalendarDay(known[.collectionBirthDate])),
          answers: kept.merging(known), page: page(in: kept),
          opinion: isMending ? item?.opinion ?? Opinion() : Opinion(),
          submitted: submitted ?? Answers()))
    }
  }

  /// Takes it back before a reviewer opened it (NAT-3.6-07, OV-7-06).
  public func withdraw(
    by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> CollectionOutcome {
    guard let person = owner(actor) else { return .refused(.notPermitted) }
    return try store.database.write { tx in
      guard let record = try table.record(of: person, in: tx), let id = record.caseID else {
        return .refused(.notInState(.none))
      }
      let reviews = Reviews(store: store)
      switch try reviews.withdraw(id, by: actor, at: now, from: entropy, in: tx) {
      case .done(let item): return .submitted(item)
      case .refused(.opened): return .refused(.opened)
      case .refused(.notPermitted), .refused(.unknownCase), .refused(.alreadyWaiting),
        .refused(.opinionMissing), .refused(.held):
        return .refused(.notPermitted)
      case .refused(.notInState): return .refused(.notInState(record.state))
      }
    }
  }

  /// What the person handed in last, with the case it is in: to be read while it is closed.
  public func submitted(by actor: Actor) throws -> (item: ReviewCase, answers: Answers)? {
    guard let person = owner(actor) else { return nil }
    return try store.database.read { tx in
      guard let item = try latestCase(of: person, in: tx) else { return nil }
      return (item, try Reviews(store: store).submission(of: item, in: tx).after)
    }
  }

  // MARK: Steps

  /// The actor's own person; nil for whoever collects nothing.
  func owner(_ actor: Actor) -> Identifier<Person>? {
    guard let person = actor.person, actor.may(.collectInformation, of: person) else { return nil }
    return person
  }

  func latestCase(of person: Identifier<Person>, in tx: any Reading) throws -> ReviewCase? {
    try Reviews(store: store).latest(.collection, of: person, in: tx)
  }

  /// 实名认证 stands before the collection (NAT-2.5-01).
  func isVerified(_ person: Identifier<Person>, in tx: any Reading) throws -> Bool {
    try RealNameTable.realName(of: person, in: tx).allowsCollection
  }

  /// What registration knows, as the basics page shows it (NAT-3.3-02…07).
  func known(of person: Identifier<Person>, in tx: any Reading) throws -> Answers {
    let directory = PersonDirectory(store: store)
    guard let record = try directory.person(person, in: tx) else {
      throw StoreError.damaged(detail: "person \(person.text)")
    }
    return Answers([
      .collectionDocumentKind: record.documentKind.rawValue,
      .collectionDocumentNumber: try directory.documentNumber(of: person, in: tx) ?? "",
      .collectionName: record.name,
      .collectionGender: record.gender?.rawValue ?? "",
      .collectionBirthDate: record.birthDate?.description ?? "",
      .collectionMobile: try directory.mobile(of: person, in: tx) ?? "",
    ])
  }

  private func page(in draft: Answers) -> String? {
    let page = draft[Collections.page]
    return page == Collections.unopened ? nil : page
  }

  private func begin(
    _ person: Identifier<Person>, at now: Moment, in tx: any Writing
  ) throws -> CollectionRecord {
    try table.ensure(person, at: now, in: tx)
    if try table.record(of: person, in: tx)?.state == CollectionState.none {
      try table.setState(.draft, of: person, at: now, in: tx)
    }
    guard let record = try table.record(of: person, in: tx) else {
      preconditionFailure("a collection just made is gone")
    }
    return record
  }

  /// The draft; where there is none, what was handed in last or the former platform's rows are put
  /// into it first, so that an answer emptied later stays empty.
  private func draft(
    of person: Identifier<Person>, for actor: Actor, from submitted: Answers?,
    isMending: Bool, at now: Moment, entropy: Entropy, in tx: any Writing
  ) throws -> Answers {
    let place = Collections.draftPlace(of: actor)
    let kept = try store.drafts.answers(in: place, tx: tx)
    guard kept.isEmpty else { return kept }
    var answers = try submitted ?? table.legacy(of: person, in: tx)
    answers[Collections.page] =
      isMending ? Collections.unopened : Form.collectionScope.name
    try store.drafts.put(answers, in: place, at: now, from: entropy, tx: tx)
    return answers
  }
}
