extension Reviews {
  /// Approves a case, refuses it, or sends it back with an opinion (ROL-2-04).
  ///
  /// Decision, effect, audit and message are one transaction (ROL-2-05). An approval that is not
  /// the last step hands the case to the next step's department.
  ///
  /// - Parameter version: The version the decision was made on.
  /// - Throws: ``StoreError/stale`` when the case was moved since (OV-5-14).
  public func decide(
    _ action: ReviewAction, on id: Identifier<ReviewCase>, version: Int,
    opinion: Opinion = Opinion(), by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> ReviewOutcome {
    try store.database.write { tx in
      guard let item = try table.reviewCase(id, tx: tx) else { return .refused(.unknownCase) }
      let actor = try actor.withPerson(in: tx)
      if let reason = refusal(of: item, to: actor) { return .refused(.notPermitted(reason)) }
      guard item.version == version else { throw StoreError.stale }
      if let claim = item.claim, claim.holds(against: actor, at: now) {
        return .refused(.held(claim))
      }
      let step = matter(item.kind).steps[item.step]
      guard
        let role = Role.allCases.first(where: {
          step.roles.contains($0) && actor.roles.contains($0)
        })
      else { return .refused(.notPermitted(.notYourRole)) }
      return try move(
        item, action, opinion.normalized, as: role, isOwner: actor.person == item.person,
        by: actor, at: now, from: entropy, tx: tx)
    }
  }

  /// Why `actor` may not decide a case, nil when he may: role, region, own application.
  ///
  /// Only the roles that decide the step count: support reaches every region, but not with what a
  /// finance department decides.
  func refusal(of item: ReviewCase, to actor: Actor) -> Refusal? {
    let able = matter(item.kind).steps[item.step].roles.intersection(actor.roles)
    guard !able.isEmpty else { return .notYourRole }
    let subject = Subject(owner: item.person, region: item.department)
    let answer = Authority.check(actor.acting(as: able), .reviewCase, subject)
    if case .refused(let reason) = answer { return reason }
    return nil
  }

  /// Takes a case along its life cycle and does what that brings about.
  func move(
    _ item: ReviewCase, _ action: ReviewAction, _ opinion: Opinion, as role: Role, isOwner: Bool,
    by actor: Actor?, at now: Moment, from entropy: Entropy, tx: any Writing
  ) throws -> ReviewOutcome {
    let steps = matter(item.kind).steps
    let workflow = ReviewWorkflow.canonical(reviewers: steps[item.step].roles)
    let outcome = workflow.outcome(of: action, in: item.state, by: role, isOwner: isOwner) {
      switch $0 {
      case .complete: true
      case .unopened: item.openedAt == nil
      case .opinionGiven: opinion.isGiven
      }
    }
    switch outcome {
    case .refused(let reason):
      return .refused(refusal(for: reason, item))
    case .moved where !opinion.isPermitted:
      return .refused(.opinionMissing)
    case .moved(_, let effects, _) where effects.contains(.apply) && item.step + 1 < steps.count:
      return try handOn(item, opinion, by: actor, at: now, from: entropy, tx: tx)
    case .moved(let state, _, let notice):
      let decision = try table.record(
        action, opinion, on: item, by: actor, at: now, from: entropy, tx: tx)
      var position = ReviewTable.Position(item)
      position.state = state
      position.way = actor == nil ? .automatic : .manual
      try table.move(item, to: position, decision: decision, at: now, tx: tx)
      try audit(
        item.id, from: item.state, to: state, detail: "\(action.rawValue) #\(decision)", actor,
        now, tx)
      let moved = try reread(item.id, tx: tx)
      try matter(item.kind).carryOut(
        action, moved, try submission(of: moved, in: tx), by: actor, at: now, from: entropy,
        store: store, in: tx)
      if let notice { try post(notice, moved, opinion, at: now, from: entropy, tx: tx) }
      return .done(moved)
    }
  }

  /// Passes an approved step on to the department of the next one.
  private func handOn(
    _ item: ReviewCase, _ opinion: Opinion, by actor: Actor?, at now: Moment,
    from entropy: Entropy, tx: any Writing
  ) throws -> ReviewOutcome {
    let application = ReviewApplication(
      item.kind, of: item.person, department: item.department,
      try submission(of: item, in: tx))
    let decision = try table.record(
      .approve, opinion, on: item, by: actor, at: now, from: entropy, tx: tx)
    var position = ReviewTable.Position(item)
    position.step += 1
    position.department = department(of: application, step: position.step)
    try table.move(item, to: position, decision: decision, at: now, tx: tx)
    try audit(
      item.id, from: .pending, to: .pending,
      detail: "step \(position.step) \(position.department) #\(decision)", actor, now, tx)
    return .done(try reread(item.id, tx: tx))
  }

  private func post(
    _ notice: String, _ item: ReviewCase, _ opinion: Opinion, at now: Moment,
    from entropy: Entropy, tx: any Writing
  ) throws {
    try MessageBox.post(
      notice,
      ["kind": item.kind.rawValue, "number": item.number, "opinion": opinion.text],
      to: item.person, at: now, from: entropy, in: tx)
  }

  private func refusal(
    for reason: ReviewWorkflow.Refusal, _ item: ReviewCase
  ) -> ReviewRefusal {
    switch reason {
    case .notPossible: .notInState(item.state)
    case .notYourRole: .notPermitted(.notYourRole)
    case .ownApplication: .notPermitted(.ownApplication)
    case .notOwner: .notPermitted(.notYours)
    case .guarded(.unopened): .opened
    case .guarded(.opinionGiven), .guarded(.complete): .opinionMissing
    }
  }
}

extension ReviewTable.Position {
  /// Where a case stands.
  init(_ item: ReviewCase) {
    self.init(
      state: item.state, step: item.step, department: item.department, revision: item.revision,
      submission: item.submission, unitName: item.unitName, way: item.way)
  }
}

extension Opinion {
  /// As it is kept: ends trimmed, tabs gone (FLD-12-11).
  var normalized: Opinion {
    Opinion(
      LengthRule.opinion.normalized(text),
      fields: fields.map {
        FieldRemark($0.field, row: $0.row, LengthRule.opinion.normalized($0.text))
      })
  }
}

extension Actor {
  /// The same, with the person behind the account: staff sign in without one, and must not decide
  /// what they applied for themselves (ROL-1-12).
  func withPerson(in tx: any Reading) throws -> Actor {
    guard person == nil,
      let row = try tx.first("SELECT person_id FROM account WHERE id = \(account)"),
      let found: Identifier<Person> = row.optionalIdentifier(0)
    else { return self }
    return Actor(
      account: account, person: found, roles: roles, organisation: organisation, region: region,
      session: session, displayName: displayName)
  }

  /// The same with some of the roles only.
  func acting(as roles: Set<Role>) -> Actor {
    Actor(
      account: account, person: person, roles: roles, organisation: organisation, region: region,
      session: session, displayName: displayName)
  }
}
