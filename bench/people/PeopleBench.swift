import CEDomain
import Glibc

/// The paths that the specification gives 50 ms, each tried on many people and cases.
struct PeopleBench {
  private let store: OpenStore
  private let samples: Samples
  private let gauge: Gauge
  private let tries: Int

  /// What a reviewer's screen of 24 lines shows.
  private static let pageRows = 17
  private static let mostCounted = 1000

  init(path: String, tries: Int, isCold: Bool) throws {
    store = try OpenStore.open(StorePaths(store: path))
    guard let database = store.database as? SQLiteDatabase else { exit(2) }
    samples = try Samples(store: store, count: tries)
    gauge = Gauge(database: database, path: path, isCold: isCold)
    self.tries = tries
  }

  func run() throws {
    try signIn()
    try queues()
    try names()
    try cases()
  }

  // MARK: Sign-in

  private func signIn() throws {
    let national = NationalSignIn(store: store, passwords: PasswordHash(cost: .forTests))
    let logins: [(String, (Samples.Holder) -> String)] = [
      ("sign-in by number", { $0.number }), ("sign-in by mobile", { $0.mobile }),
    ]
    for (name, login) in logins {
      try gauge.measure(name, samples.holders) { holder in
        var captcha = Captcha(at: Gauge.now, from: .system)
        guard case .passed(let pass) = captcha.take(captcha.answer, at: Gauge.now) else { return }
        let outcome = try national.identify(
          login: login(holder), password: "demo2026", pass: pass, origin: "bench", at: Gauge.now)
        guard case .identified = outcome else { throw Failure("\(name): \(outcome)") }
      }
    }
    let shanghai = LearnerSignIn(store: store)
    try gauge.measure("sign-in by name and number", samples.holders) { holder in
      let outcome = try shanghai.identify(
        name: holder.name, number: holder.number, origin: "bench", at: Gauge.now, from: .system)
      guard case .identified = outcome else { throw Failure("\(outcome)") }
    }
  }

  // MARK: The desk

  private static let reaches: [(String, Role, Int)] = [
    ("county", .countyFinance, 6), ("city", .cityFinance, 4), ("province", .provinceFinance, 2),
  ]

  private func reviewer(_ role: Role, _ digits: Int, _ department: String) -> Actor {
    let region = department.prefix(digits) + String(repeating: "0", count: 6 - digits)
    return Actor(
      account: Identifier("bench"), person: nil, roles: [role], organisation: nil,
      region: String(region), session: Identifier("bench"), displayName: "bench")
  }

  private func queues() throws {
    let desk = ReviewDesk(store: store)
    for (name, role, digits) in Self.reaches {
      try gauge.measure("queue of a \(name)", samples.cases) { item in
        try page(QueueFilter(), desk, by: reviewer(role, digits, item.department))
      }
    }
    try gauge.measure("next page of a province", samples.cases) { item in
      let actor = reviewer(.provinceFinance, 2, item.department)
      _ = try desk.page(
        QueueFilter(), from: .after(item), limit: Self.pageRows, by: actor, at: Gauge.now)
    }
  }

  /// What the screen does when it opens or the filter changes.
  private func page(_ filter: QueueFilter, _ desk: ReviewDesk, by actor: Actor) throws {
    let rows = try desk.page(filter, limit: Self.pageRows, by: actor, at: Gauge.now)
    _ = try desk.count(filter, most: Self.mostCounted, by: actor, at: Gauge.now)
    guard rows.count <= Self.pageRows else { throw Failure("\(rows.count) rows for a page") }
  }

  private func names() throws {
    let desk = ReviewDesk(store: store)
    for (name, role, digits) in Self.reaches {
      for length in 1...3 {
        try filter("name, \(length) of a \(name)", role, digits, desk) { item in
          String(item.personName.prefix(length))
        }
      }
      for length in 1...3 {
        try filter("initials, \(length) of a \(name)", role, digits, desk) { item in
          String((samples.initials[item.id] ?? "").prefix(length))
        }
      }
    }
  }

  private func filter(
    _ name: String, _ role: Role, _ digits: Int, _ desk: ReviewDesk,
    typed: (ReviewCase) -> String
  ) throws {
    try gauge.measure(name, samples.cases) { item in
      var filter = QueueFilter()
      filter.name = typed(item)
      try page(filter, desk, by: reviewer(role, digits, item.department))
    }
  }

  private func cases() throws {
    let desk = ReviewDesk(store: store)
    try gauge.measure("open a case", samples.cases) { item in
      let actor = reviewer(.countyFinance, 6, item.department)
      guard case .opened = try desk.open(item.id, by: actor, at: Gauge.now) else {
        throw Failure("case \(item.number) stays shut")
      }
    }
    for item in samples.cases {
      try desk.release(item.id, by: reviewer(.countyFinance, 6, item.department))
    }
  }

  struct Failure: Error {
    let reason: String
    init(_ reason: String) { self.reason = reason }
  }
}
