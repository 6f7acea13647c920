import CEDomain

extension DemoPopulation {
  /// Brings a national learner to where the table says the real-name check stands, by the verbs
  /// the person, the service and the clerk would use.
  func proveRealName(of learner: DemoTables.NationalLearner, account: Identifier<Account>) throws {
    guard learner.realName != .unverified else { return }
    let today = CalendarDay(containing: now)
    let person = try PersonExports(store: store).person(
      number: learner.document.number, by: .commandLine, today: today)
    let actor = Actor(
      account: account, person: person, roles: [.learner], organisation: nil, region: "",
      session: Identifier("demo"), displayName: learner.name)
    try Consents(store: store).give(.realName, by: actor, at: now, from: .system)
    switch learner.realName {
    case .unverified: break
    case .verified:
      let outcome = try RealNames(store: store).takeInDemo(by: actor, at: now, from: .system)
      guard outcome == .verified else { throw DemoFailure("real name of \(learner.name)") }
    case .pending: _ = try sendPictures(of: learner, by: actor)
    case .refused: try refuse(try sendPictures(of: learner, by: actor))
    }
  }

  private func sendPictures(
    of learner: DemoTables.NationalLearner, by actor: Actor
  ) throws -> ReviewCase {
    var answers = Answers(["realName.region": "370100"])
    for name in ["front", "back", "holding"] {
      let taking = try Attachments(store: store).take(
        try TextFile.contents(of: "\(data)/demo/pictures/\(name).png"), named: "\(name).png",
        for: .realNamePicture, by: actor, at: now, from: .system)
      guard case .taken(let file) = taking else { throw DemoFailure("picture \(name)") }
      answers[FieldKey(data: "realName.\(name)")] = file.text
    }
    let outcome = try RealNames(store: store).submit(answers, by: actor, at: now, from: .system)
    guard case .sent(let item) = outcome else { throw DemoFailure("pictures of \(learner.name)") }
    return item
  }

  private func refuse(_ item: ReviewCase) throws {
    guard let login = tables.clerks.first(where: { $0.role == .support })?.login,
      case .entered(let clerk) = try StaffSignIn(store: store).enter(
        login: login, password: DemoPopulation.staffPassword, origin: "demo", at: now,
        from: .system)
    else { throw DemoFailure("support") }
    let opinion = Opinion(
      "照片反光，看不清证件号码", fields: [.init("realName.front", "请避开灯光重新拍摄")])
    let outcome = try Reviews(store: store).decide(
      .sendBack, on: item.id, version: item.version, opinion: opinion, by: clerk, at: now,
      from: .system)
    guard case .done = outcome else { throw DemoFailure("case \(item.number)") }
    try Sessions(store: store).end(clerk.session, by: clerk, because: .signedOut, at: now)
  }
}
