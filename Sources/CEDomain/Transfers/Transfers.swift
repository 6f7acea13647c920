/// 会计人员属地关系调转: the present department releases, the new one accepts (NAT-5).
public struct Transfers {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  private var reviews: Reviews { Reviews(store: store) }
  private var collections: CollectionTable { CollectionTable(seal: store.seal) }

  /// Where a transfer is kept while it is typed.
  public static func draftPlace(of actor: Actor) -> DraftPlace {
    DraftPlace(owner: actor.account.text, form: "nat.transfer")
  }

  /// The actor's own transfers, the latest first.
  public func all(by actor: Actor) throws -> [Transfer] {
    guard let person = owner(actor) else { return [] }
    return try store.database.read { tx in
      try reviews.cases([.transfer], of: person, in: tx).map { try transfer($0, in: tx) }
    }
  }

  /// Why the actor cannot ask for a transfer now; nil when the form may be opened.
  public func block(by actor: Actor) throws -> TransferBlock? {
    guard let person = owner(actor) else { return .notPermitted }
    return try store.database.read { try block(of: person, in: $0) }
  }

  /// What the form begins with: the present department, and what was sent back to be mended.
  public func opening(by actor: Actor) throws -> (answers: Answers, opinion: Opinion) {
    guard let person = owner(actor) else { return (Answers(), Opinion()) }
    return try store.database.read { tx in
      let record = try collections.record(of: person, in: tx)
      var answers = Answers()
      var opinion = Opinion()
      if let last = try reviews.latest(.transfer, of: person, in: tx), last.state == .returned {
        answers = try reviews.submission(of: last, in: tx).after
        opinion = last.opinion
      }
      answers[.transferFrom] = record?.department ?? ""
      return (answers, opinion)
    }
  }

  /// Hands a transfer in: to the present department first (NAT-5.1-33, NAT-5.2-03).
  public func submit(
    _ typed: Answers, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> TransferOutcome {
    guard let person = owner(actor) else { return .blocked(.notPermitted) }
    let form = Form.transfer(try store.reference.divisionTable())
    do {
      return try handIn(typed, form, of: person, by: actor, at: now, from: entropy)
    } catch let missing as MissingFiles {
      return .invalid(missing.violations)
    }
  }

  private func handIn(
    _ typed: Answers, _ form: Form, of person: Identifier<Person>, by actor: Actor,
    at now: Moment, from entropy: Entropy
  ) throws -> TransferOutcome {
    try store.database.write { tx in
      if let block = try block(of: person, in: tx) { return .blocked(block) }
      guard let record = try collections.record(of: person, in: tx) else {
        return .blocked(.collectionNotApproved)
      }
      var answers = typed
      answers[.transferFrom] = record.department
      let context = RuleContext(answers: answers, today: CalendarDay(containing: now))
      let found = form.violations(in: context).filter { !$0.isWarning }
      guard found.isEmpty else { return .invalid(found) }
      var sent = Answers()
      for field in form.shownFields(for: answers) { sent[field.key] = answers[field.key] }
      let earlier = try reviews.latest(.transfer, of: person, in: tx)
      let application = ReviewApplication(
        .transfer, of: person, unitName: sent[.transferUnit], Submission(after: sent))
      let again = earlier?.state == .returned ? earlier?.id : nil
      let outcome = try reviews.submit(
        application, resubmitting: again, by: actor, at: now, from: entropy, in: tx)
      switch outcome {
      case .done(let item):
        try Attachments(store: store).keep(
          sent, of: [form], with: item, by: actor, at: now, from: entropy, in: tx)
        try store.drafts.discard(Transfers.draftPlace(of: actor), in: tx)
        return .submitted(item)
      case .refused(.alreadyWaiting): return .blocked(.pending(.transfer))
      case .refused: return .blocked(.notPermitted)
      }
    }
  }

  /// Takes a waiting transfer back before a reviewer opened it.
  public func withdraw(
    _ id: Identifier<ReviewCase>, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> TransferOutcome {
    try store.database.write { tx in
      switch try reviews.withdraw(id, by: actor, at: now, from: entropy, in: tx) {
      case .done(let item): .submitted(item)
      case .refused(.opened): .opened
      case .refused: .blocked(.notPermitted)
      }
    }
  }

  /// Whether a person has a transfer under way: credits cannot be applied for meanwhile
  /// (NAT-5-05, NAT-5.2-05). Callers have asked ``Authority`` about the person.
  func hasOpenTransfer(_ person: Identifier<Person>, in tx: any Reading) throws -> Bool {
    try reviews.cases([.transfer], of: person, in: tx).contains { Transfer.isOpen($0.state) }
  }

  // MARK: Steps

  private func block(
    of person: Identifier<Person>, in tx: any Reading
  ) throws -> TransferBlock? {
    guard try collections.record(of: person, in: tx)?.state == .approved else {
      return .collectionNotApproved
    }
    let kinds = ChangePart.allCases.map(\.kind) + [.transfer]
    return try reviews.pending(kinds, of: person, in: tx).first.map { .pending($0.kind) }
  }

  private func transfer(_ item: ReviewCase, in tx: any Reading) throws -> Transfer {
    let answers = try reviews.submission(of: item, in: tx).after
    let decisions = try reviews.table.decisions(on: item.id, tx: tx)
    let released = decisions.last { $0.action == .approve && $0.step == 0 }
    // A release counts for what is under way or done, not for what was sent back since.
    let stands = item.step > 0 || item.state == .approved
    return Transfer(
      item: item, reason: TransferReason(in: answers), from: answers[.transferFrom],
      to: answers[.transferTo], releasedAt: stands ? released?.at : nil,
      proof: AttachmentAnswer(text: answers[.transferProof]), answers: answers)
  }

  private func owner(_ actor: Actor) -> Identifier<Person>? {
    guard let person = actor.person, actor.may(.collectInformation, of: person) else { return nil }
    return person
  }
}
