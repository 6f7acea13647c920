import CEDomain

extension DemoPopulation {
  /// Brings learners of the national platform into every state of the information collection.
  func collect() throws {
    let table = try DemoCollectionTable(
      folder: "\(data)/demo", today: CalendarDay(containing: now))
    for learner in table.rows {
      let actor = try signIn(learner.document)
      let pages = DemoCollection(store: store, data: data, actor: actor, now: now)
      switch learner.situation {
      case .legacy:
        try pages.importHistory(by: .sweep)
      case .draft:
        try pages.fill(upTo: .collectionEducation)
      case .pending:
        _ = try pages.submit()
      case .returned:
        try decide(.sendBack, try pages.submit(), DemoCollection.opinion)
      case .approved:
        try decide(.approve, try pages.submit(), Opinion())
      }
      _ = try Sessions(store: store).end(actor.session, by: actor, because: .signedOut, at: now)
    }
  }

  private func signIn(_ document: IdentityDocument) throws -> Actor {
    var captcha = Captcha(at: now, from: .system)
    guard case .passed(let pass) = captcha.take(captcha.answer, at: now),
      case .identified(let ticket) = try NationalSignIn(store: store).identify(
        login: document.number, password: DemoPopulation.staffPassword, pass: pass,
        origin: "demo", at: now)
    else { throw DemoFailure("national sign-in") }
    return try LearnerSignIn(store: store).enter(ticket, origin: "demo", at: now, from: .system)
  }

  private func decide(_ action: ReviewAction, _ item: ReviewCase, _ opinion: Opinion) throws {
    let login = tables.clerks.first { $0.role == .countyFinance }?.login ?? ""
    let entered = try StaffSignIn(store: store).enter(
      login: login, password: DemoPopulation.staffPassword, origin: "demo", at: now,
      from: .system)
    guard case .entered(let clerk) = entered,
      case .done = try Reviews(store: store).decide(
        action, on: item.id, version: item.version, opinion: opinion, by: clerk, at: now,
        from: .system)
    else { throw DemoFailure("review of \(item.number)") }
    _ = try Sessions(store: store).end(clerk.session, by: clerk, because: .signedOut, at: now)
  }
}
