import CEDomain

extension DemoPopulation {
  /// Brings the learners to where the demo shows them.
  func walk() throws {
    for learner in tables.learners {
      switch learner.situation {
      case .fresh, .nocollection, .foreign, .member1, .member2, .rare, .dotted: break
      case .unpaid: try leaveUnpaid(learner)
      case .studying: try leaveStudying(learner)
      case .ready: try leaveReady(learner)
      case .finished: try finish(learner, year: year, daysAgo: 5)
      case .makeup: try finish(learner, year: year - 1, daysAgo: 40)
      case .locked: try lockOut(learner)
      }
    }
    _ = try CreditConfirmation(store: store).run(by: .sweep, at: now, from: .system)
  }

  private var year: Int { CalendarDay(containing: now).year }

  /// The unpaid orders of SH-4-08, as far as packages and prices go.
  private func leaveUnpaid(_ learner: DemoTables.Learner) throws {
    var walk = try begin(learner, daysAgo: 20)
    _ = try walk.order(30, year: year)
    walk.now = walk.now + .seconds(86_400)
    _ = try walk.order(90, year: year - 1)
    walk.now = walk.now + .seconds(86_400)
    _ = try walk.order(60, year: year - 1)
    _ = try walk.order(60, year: year)
    try walk.end()
  }

  private func leaveStudying(_ learner: DemoTables.Learner) throws {
    var walk = try begin(learner, daysAgo: 15)
    let training = try walk.pay(walk.order(90, year: year))
    try walk.chooseSet(for: training)
    try walk.study(training, courses: 4, thenSeconds: 600)
    try walk.end()
  }

  private func leaveReady(_ learner: DemoTables.Learner) throws {
    var walk = try begin(learner, daysAgo: 15)
    let training = try walk.pay(walk.order(90, year: year))
    try walk.chooseSet(for: training)
    try walk.study(training, courses: .max - 1, thenSeconds: 0)
    try walk.evaluate(training)
    try walk.end()
  }

  private func finish(_ learner: DemoTables.Learner, year: Int, daysAgo days: Int) throws {
    var walk = try begin(learner, daysAgo: days + 10)
    let training = try walk.pay(walk.order(90, year: year))
    try walk.chooseSet(for: training)
    try walk.study(training, courses: .max - 1, thenSeconds: 0)
    try walk.evaluate(training)
    walk.now = max(walk.now, now - .seconds(days * 86_400))
    try walk.passExam(training, document: learner.document.number, wrong: 4)
    try walk.end()
  }

  /// Tries a wrong name until the program asks to wait.
  private func lockOut(_ learner: DemoTables.Learner) throws {
    let signIn = LearnerSignIn(store: store)
    for _ in 0..<20 {
      let outcome = try signIn.identify(
        name: "张三", number: learner.document.number, origin: "demo-lockout", at: now,
        from: .system)
      if case .refused(.waiting) = outcome { return }
    }
    throw DemoFailure("lock-out")
  }

  private func begin(_ learner: DemoTables.Learner, daysAgo days: Int) throws -> DemoWalk {
    guard let institution = try institution() else { throw DemoFailure("institution") }
    let start = CalendarDay(containing: now).advanced(by: -days).start + .seconds(9 * 3600)
    let cashier = tables.clerks.first { $0.role == .cashier }
    let entered = try StaffSignIn(store: store).enter(
      login: cashier?.login ?? "", password: DemoPopulation.staffPassword, origin: "demo",
      at: start, from: .system)
    guard case .entered(let clerk) = entered else { throw DemoFailure("cashier") }
    defer {
      _ = try? Sessions(store: store).end(
        clerk.session, by: clerk, because: .signedOut, at: start)
    }
    return try DemoWalk(
      learner, in: store, at: start, institution: institution, cashier: clerk)
  }
}

extension Actor {
  /// The jobs nobody started by hand.
  static let sweep = Actor(
    account: Identifier("sweep"), person: nil, roles: [.system], organisation: nil, region: "",
    session: Identifier("sweep"), displayName: "ceadmin sweep")
}
