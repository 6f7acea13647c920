import CEDomain

/// A store with the profiles of Shanghai, an institution, an employer, and learners who may enrol;
/// it is 2025-08-01 09:00, in the middle of the training year.
public struct TrainingScene {
  public let store: OpenStore
  public let entropy = Entropy.fixed(23)
  public let now: Moment
  /// 上海国家会计学院, the one institution of the profile.
  public let institution: Identifier<Organisation>
  public let employer: Identifier<Organisation>
  /// Approved collection, 中级.
  public let person: Identifier<Person>
  public let colleague: Identifier<Person>

  /// Valid numbers of FLD-1-11; the people are invented.
  public static let number = "310101199003071230"
  public static let colleagueNumber = "440104198511180023"

  public init(at stamp: String = "2025-08-01 09:00:00") throws {
    store = try TemporaryStore.inMemory()
    try TemporaryStore.installProfiles(in: store)
    guard let now = Moment(stamp: stamp) else { preconditionFailure("no moment: \(stamp)") }
    self.now = now
    let organisations = Organisations(store: store)
    institution = try organisations.create(
      .networkInstitution, code: "INST-1", name: "上海国家会计学院", region: "310000",
      phone: "400-900-5955", at: now, from: entropy)
    employer = try organisations.create(
      .employer, code: "91310115MA1K0ABC2C", name: "上海申浦会计咨询有限公司", region: "310115",
      phone: "", at: now, from: entropy)
    person = try TrainingScene.person(
      "欧阳思\u{20087}", TrainingScene.number, in: store, at: now, from: entropy)
    colleague = try TrainingScene.person(
      "王明", TrainingScene.colleagueNumber, in: store, at: now, from: entropy)
  }

  private static func person(
    _ name: String, _ number: String, in store: OpenStore, at now: Moment, from entropy: Entropy
  ) throws -> Identifier<Person> {
    let today = CalendarDay(containing: now)
    guard let document = IdentityDocument(.residentIdentityCard, number, today: today) else {
      preconditionFailure("no document: \(number)")
    }
    let person = try PersonDirectory(store: store).create(
      name: name, document: document, pinyin: "", mobile: "13812342238", at: now, from: entropy)
    try NationalRecords(store: store).receive(
      NationalRecord(
        collection: .approved, departmentCode: "310101", departmentName: "上海市黄浦区财政局",
        qualificationKind: "经济类", qualificationLevel: "中级"), of: person, at: now)
    return person
  }

  public var learner: Actor { learner(person) }

  public func learner(_ person: Identifier<Person>) -> Actor {
    actor("learner-\(person.text)", .learner, person: person)
  }

  public var cashier: Actor { actor("cashier", .cashier) }
  public var operatorDesk: Actor { actor("operator", .platformOperator) }
  public var support: Actor { actor("support", .support) }
  public var system: Actor { actor("system", .system) }
  public var institutionClerk: Actor {
    actor("clerk", .networkInstitution, organisation: institution)
  }
  public var employerClerk: Actor { actor("employer", .employer, organisation: employer) }

  private func actor(
    _ name: String, _ role: Role, person: Identifier<Person>? = nil,
    organisation: Identifier<Organisation>? = nil
  ) -> Actor {
    Actor(
      account: Identifier(name), person: person, roles: [role], organisation: organisation,
      region: "", session: Identifier("session-\(name)"), displayName: name)
  }

  // MARK: Verbs that most tests begin with

  @discardableResult
  public func enrol(
    _ year: Int = 2025, _ who: Identifier<Person>? = nil, at moment: Moment? = nil
  ) throws -> EnrolmentOutcome {
    let who = who ?? person
    return try Enrolments(store: store).enrol(
      who, year: year, institution: institution, by: learner(who), at: moment ?? now,
      from: entropy)
  }

  public func place(
    _ credits: Int = 90, year: Int = 2025, isConfirmed: Bool = true,
    _ who: Identifier<Person>? = nil, at moment: Moment? = nil
  ) throws -> OrderPlacement {
    let who = who ?? person
    return try Orders(store: store).place(
      Credits(credits), year: year, for: who, isConfirmed: isConfirmed, by: learner(who),
      at: moment ?? now, from: entropy)
  }

  /// An unpaid order of an enrolled person.
  public func order(_ credits: Int = 90, year: Int = 2025) throws -> Order {
    try enrol(year)
    switch try place(credits, year: year) {
    case .placed(let order), .alreadyPlaced(let order): return order
    case .refused(let reason): throw Unexpected(reason: "\(reason)")
    }
  }

  /// Pays an order at the counter, in cash.
  @discardableResult
  public func pay(_ order: Order, at moment: Moment? = nil) throws -> PaymentOutcome {
    let counter = CounterPayments(store: store)
    let begun = try counter.begin(
      order.id, by: learner(order.person), at: moment ?? now, from: entropy)
    guard case .pending(let payment) = begun else { return begun }
    return try counter.confirm(
      payment.id, version: payment.version, slip: nil, by: cashier, at: moment ?? now,
      from: entropy)
  }

  /// A bought training of the full package.
  public func training(_ credits: Int = 90, year: Int = 2025) throws -> Training {
    let outcome = try pay(order(credits, year: year))
    guard case .paid(let training) = outcome else { throw Unexpected(reason: "\(outcome)") }
    return training
  }

  public struct Unexpected: Error {
    public let reason: String

    public init(reason: String) {
      self.reason = reason
    }
  }
}
