import CEDomain

/// Fills a demo store: offices, staff, the catalogue, cards, and a learner in every situation.
struct DemoPopulation {
  let store: OpenStore
  let data: String
  let now: Moment
  let tables: DemoTables

  /// One password for all demo staff; printed, and shown on the sign-in screen.
  static let staffPassword = "demo2026"

  init(store: OpenStore, data: String, now: Moment) throws {
    self.store = store
    self.data = data
    self.now = now
    tables = try DemoTables(folder: "\(data)/demo", today: CalendarDay(containing: now))
  }

  func fill() throws {
    try fillOffices()
    try fillCatalogue()
    try fillCards()
    try fillLearners()
    try registerNationals()
    try collect()
    try publish()
    try walk()
  }

  private func fillOffices() throws {
    let organisations = Organisations(store: store)
    for office in tables.offices {
      try organisations.create(
        office.kind, code: office.code, name: office.name, region: office.region,
        phone: office.phone, at: now, from: .system)
    }
    let accounts = StaffAccounts(store: store)
    for clerk in tables.clerks {
      let created = try accounts.create(
        StaffAccounts.Draft(
          login: clerk.login, displayName: clerk.name, roles: [clerk.role],
          organisation: try organisations.organisation(code: clerk.organisation),
          region: clerk.region),
        password: DemoPopulation.staffPassword, at: now, from: .system)
      guard case .created = created else { throw DemoFailure("staff \(clerk.login)") }
    }
  }

  private func fillCatalogue() throws {
    guard let owner = try institution() else { throw DemoFailure("institution") }
    var tally = ImportTally()
    for path in try TextFile.list("\(data)/demo/courses", suffix: ".course") {
      try CourseImport(store: store, institution: owner).run(path, tally: &tally, quietly: true)
    }
    for path in try TextFile.list("\(data)/demo/questions", suffix: ".questions") {
      let verdicts = try QuestionBank(store: store).take(
        TextFile.read(path), by: .commandLine, at: now)
      for verdict in verdicts where verdict.isRefused {
        tally.refuse(ImportText.verdict(verdict, in: path))
      }
    }
    guard tally.refused == 0 else { throw DemoFailure("catalogue") }
  }

  private func fillCards() throws {
    let cards = LearningCards(store: store)
    for card in tables.cards {
      try cards.add(
        number: card.number, password: card.password, amount: card.amount,
        expiresOn: card.expires, by: .commandLine, at: now, from: .system)
    }
  }

  private func fillLearners() throws {
    let directory = PersonDirectory(store: store)
    for learner in tables.learners {
      let key = try store.reference.pinyin(of: learner.name, isName: true).stored
      let person = try directory.create(
        name: learner.name, document: learner.document, pinyin: key, mobile: learner.mobile,
        at: now, from: .system)
      try NationalRecords(store: store).receive(learner.record, of: person, at: now)
    }
  }

  /// The list on the sign-in screen.
  private func publish() throws {
    let learners = tables.learners.map { learner in
      DemoAccounts.Entry(
        isStaff: false, login: learner.name, secret: learner.document.number,
        showsChinese: learner.note.chinese, showsEnglish: learner.note.english)
    }
    let nationals = tables.nationals.map { learner in
      DemoAccounts.Entry(
        isStaff: false, login: learner.login, secret: DemoPopulation.staffPassword,
        showsChinese: learner.note.chinese, showsEnglish: learner.note.english,
        system: .national)
    }
    let staff = tables.clerks.map { clerk in
      DemoAccounts.Entry(
        isStaff: true, login: clerk.login, secret: DemoPopulation.staffPassword,
        showsChinese: clerk.note.chinese, showsEnglish: clerk.note.english)
    }
    try DemoAccounts(store: store).replace(with: learners + nationals + staff)
  }

  /// Prints the accounts, the way the sign-in screen lists them.
  func announce() {
    say(DemoText.learnersHeading)
    for learner in tables.learners {
      print(
        "  \(learner.name)  \(learner.document.number)  \(learner.note.inChosenLanguage)")
    }
    say(DemoText.nationalHeading)
    for learner in tables.nationals {
      print(
        "  \(learner.login)  \(DemoPopulation.staffPassword)  \(learner.name)  "
          + learner.note.inChosenLanguage)
    }
    say(DemoText.staffHeading)
    for clerk in tables.clerks {
      print("  \(clerk.login)  \(DemoPopulation.staffPassword)  \(clerk.note.inChosenLanguage)")
    }
    say(DemoText.cardsHeading)
    for card in tables.cards {
      print("  \(card.number)  \(card.password)  \(card.amount.text)")
    }
  }

  func institution() throws -> Identifier<Organisation>? {
    let code = tables.offices.first { $0.kind == .networkInstitution }?.code ?? ""
    return try Organisations(store: store).organisation(code: code)
  }
}
