/// 团体报名: an employer's list becomes one combined order, each learner gets an own training when
/// it is paid (SH-0-07, ROL-3-09).
public struct GroupEnrolment {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The institutions a roster can name today.
  public func institutions(at now: Moment) throws -> [InstitutionOffer] {
    try store.database.read { tx in
      let open = try TrainingPolicies.openYears(
        of: "SH", on: CalendarDay(containing: now), tx: tx)
      return open.first?.institutions ?? []
    }
  }

  /// What each line of `text` would come to, without making anything.
  public func check(
    _ text: String, institution: Identifier<Organisation>, by actor: Actor, at now: Moment
  ) throws -> [RosterVerdict] {
    guard actor.may(.enrolGroup, at: actor.organisation) else { return [] }
    return try store.database.read { tx in
      let offer = RosterOffer(institution: institution, at: now)
      return try judge(text, offer: offer, at: now, tx: tx).map(\.verdict)
    }
  }

  /// Makes a roster of the good lines; for the others there is a verdict and nothing else.
  public func upload(
    _ text: String, institution: Identifier<Organisation>, by actor: Actor, at now: Moment,
    from entropy: Entropy
  ) throws -> RosterUpload {
    guard let organisation = actor.organisation, actor.may(.enrolGroup, at: organisation) else {
      return .refused(.notPermitted)
    }
    return try store.database.write { tx in
      let offer = RosterOffer(institution: institution, at: now)
      guard try offer.isKnown(tx: tx) else { return .refused(.institutionUnknown) }
      let judged = try judge(text, offer: offer, at: now, tx: tx)
      guard !judged.isEmpty else { return .refused(.empty) }
      guard judged.count <= RosterText.mostLines else {
        return .refused(.tooLong(most: RosterText.mostLines))
      }
      let learners = judged.compactMap(\.learner)
      guard !learners.isEmpty else { return .nothingAccepted(judged.map(\.verdict)) }
      let roster = Roster(
        id: Identifier(at: now, from: entropy), number: try OrderTable.freeNumber(tx: tx),
        organisation: organisation, institution: institution,
        amount: learners.reduce(Money(fen: 0)) { $0 + $1.package.price },
        state: .awaitingPayment, uploadedAt: now, paidAt: nil, lineCount: learners.count,
        version: 1)
      try RosterTable.insert(roster, by: actor, tx: tx)
      for (index, learner) in learners.enumerated() {
        try RosterTable.insertLine(
          index + 1, of: roster.id, person: learner.person, year: learner.year,
          package: learner.package, tx: tx)
      }
      try announce(roster, by: actor, at: now, from: entropy, tx: tx)
      return .made(roster, judged.map(\.verdict))
    }
  }

  /// The organisation's rosters, newest first.
  public func rosters(by actor: Actor) throws -> [Roster] {
    guard let organisation = actor.organisation, actor.may(.enrolGroup, at: organisation) else {
      return []
    }
    return try store.database.read { try RosterTable.rosters(of: organisation, tx: $0) }
  }

  public func lines(of roster: Roster, by actor: Actor) throws -> [RosterLine] {
    guard actor.may(.enrolGroup, at: roster.organisation) else { return [] }
    return try store.database.read { try RosterTable.lines(of: roster.id, tx: $0) }
  }

  /// Cancels a roster that is not paid; its learners never hear of it.
  public func cancel(_ roster: Roster, by actor: Actor, at now: Moment) throws -> RosterRefusal? {
    guard actor.may(.enrolGroup, at: roster.organisation) else { return .notPermitted }
    return try store.database.write { tx in
      guard let current = try RosterTable.roster(roster.id, tx: tx),
        current.state == .awaitingPayment
      else { return .notInState(roster.state) }
      guard current.version == roster.version else { throw StoreError.stale }
      try close(current, by: actor, at: now, tx: tx)
      return nil
    }
  }

  /// Gives every learner enrolment, order and training, in the transaction that takes the money.
  ///
  /// Who can no longer be trained was left out before the money was taken.
  func fulfil(
    _ id: Identifier<Roster>, by actor: Actor, at now: Moment, from entropy: Entropy,
    tx: any Writing
  ) throws -> PaymentOutcome {
    guard let roster = try RosterTable.roster(id, tx: tx) else { return .refused(.unknownOrder) }
    guard roster.state == .awaitingPayment else { return .alreadySettled }
    var last: Training?
    for line in try waitingLines(of: roster, tx: tx) {
      let training = try train(line, of: roster, by: actor, at: now, from: entropy, tx: tx)
      try RosterTable.settleLine(line, of: id, order: training.order, as: .trained, tx: tx)
      last = training
    }
    // Money is never taken for nobody.
    guard let last else { throw StoreError.stale }
    try RosterTable.set(.paid, of: roster, paidAt: now, tx: tx)
    try trace(roster, to: .paid, by: actor, at: now, tx: tx)
    return .paid(last)
  }

  private func train(
    _ line: RosterLine, of roster: Roster, by actor: Actor, at now: Moment,
    from entropy: Entropy, tx: any Writing
  ) throws -> Training {
    _ = try Enrolments(store: store).enrol(
      line.person, year: line.year, institution: roster.institution, in: "SH", by: actor,
      at: now, from: entropy, tx: tx)
    let enrolment = try EnrolmentTable.enrolment(
      of: line.person, in: "SH", year: line.year, tx: tx)
    guard let enrolment,
      let policy = try TrainingPolicies.policy(
        of: enrolment, on: CalendarDay(containing: now), tx: tx)
    else { throw StoreError.stale }
    let package = TrainingPackage(
      credits: line.package, price: line.amount, isPreselected: false)
    let order = try Orders(store: store).insert(
      package, under: policy, for: enrolment, roster: roster.id, by: actor, at: now,
      from: entropy, tx: tx)
    return try Payments(store: store).fulfil(
      order, with: .counter, by: actor, at: now, from: entropy, tx: tx)
  }

  /// Lets a roster wait at the counter; after a payment that failed, once more.
  @discardableResult
  func announce(
    _ roster: Roster, by actor: Actor, at now: Moment, from entropy: Entropy, tx: any Writing
  ) throws -> Payment {
    let payment = Payment(
      id: Identifier(at: now, from: entropy), order: nil, roster: roster.id, method: .counter,
      reference: nil, tender: nil, amount: roster.amount, state: .pending, at: now,
      settledAt: nil, codeText: nil, version: 1)
    try PaymentTable.insert(payment, tx: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .rosterMoved, subject: "roster", id: roster.id.text,
        to: roster.state.rawValue, detail: "\(roster.number) \(roster.lineCount)"), in: tx)
    return payment
  }

  func trace(
    _ roster: Roster, to state: RosterState, by actor: Actor, at now: Moment, tx: any Writing
  ) throws {
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .rosterMoved, subject: "roster", id: roster.id.text,
        from: roster.state.rawValue, to: state.rawValue), in: tx)
  }
}

extension AuditEvent {
  static let rosterMoved = AuditEvent("roster.moved")
}
