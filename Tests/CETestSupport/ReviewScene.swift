import CEDomain
import Synchronization

/// A store with people of several regions and their reviewers; it is 2025-08-01 09:00.
public struct ReviewScene {
  public let store: OpenStore
  public let entropy = Entropy.fixed(31)
  public let now: Moment
  public let reviews: Reviews
  public let desk: ReviewDesk
  /// The kinds of application of this scene.
  public let matters: [any ReviewedMatter]
  /// What the test's own kinds were asked to carry out, in order.
  public let carried = Carried()
  /// 欧阳思𠂇
  public let person: Identifier<Person>
  /// 王小明
  public let colleague: Identifier<Person>

  /// A county of Jinan, and where else reviewers sit.
  public static let county = "370104"
  public static let otherCounty = "370102"
  public static let otherProvince = "310101"

  public init(at stamp: String = "2025-08-01 09:00:00", store given: OpenStore? = nil) throws {
    store = try given ?? TemporaryStore.inMemory()
    guard let now = Moment(stamp: stamp) else { preconditionFailure("no moment: \(stamp)") }
    self.now = now
    matters = [
      TestMatter(kind: .collection, steps: [.init(by: ReviewStep.finance)], carried: carried),
      TestMatter(
        kind: .workChange, steps: [.init(by: ReviewStep.finance)], allowsBatchApproval: true,
        carried: carried),
      TestMatter(kind: .realName, steps: [.init(by: [.support])], carried: carried),
      TestMatter(
        kind: .transfer,
        steps: [
          .init(by: ReviewStep.finance, department: TestMatter.from),
          .init(by: ReviewStep.finance, department: TestMatter.into),
        ], carried: carried),
    ]
    reviews = Reviews(store: store, matters: matters)
    desk = ReviewDesk(store: store, matters: matters)
    person = try ReviewScene.person(
      "欧阳思\u{20087}", "ou yang si zuo oysz", "310101199003071230", in: store, now, entropy)
    colleague = try ReviewScene.person(
      "王小明", "wang xiao ming wxm", "440104198511180023", in: store, now, entropy)
    for reviewer in [county, otherCounty, city, province, support] { try enter(reviewer) }
    let regions = [
      "370104", "370102", "370100", "370000", "310000", ReviewScene.otherProvince, "",
    ]
    for role in ReviewStep.finance {
      for region in regions { try enter(ReviewScene.staff("审核员", role, region)) }
    }
  }

  private static func person(
    _ name: String, _ pinyin: String, _ number: String, in store: OpenStore, _ now: Moment,
    _ entropy: Entropy
  ) throws -> Identifier<Person> {
    let today = CalendarDay(containing: now)
    guard let document = IdentityDocument(.residentIdentityCard, number, today: today) else {
      preconditionFailure("no document: \(number)")
    }
    return try PersonDirectory(store: store).create(
      name: name, document: document, pinyin: pinyin, mobile: "13812342238", at: now,
      from: entropy)
  }

  /// Accounts of staff, so that a claim has a name.
  private func enter(_ actor: Actor) throws {
    try store.database.write { tx in
      _ = try tx.run(
        """
        INSERT INTO account (id, system, login_name, display_name, roles, region, state,
          created_at)
        VALUES (\(actor.account), 'STAFF', \(actor.account.text), \(actor.displayName),
          \(actor.roles.map(\.rawValue).joined(separator: ",")), \(actor.region), 'active',
          \(now))
        ON CONFLICT DO NOTHING
        """)
    }
  }

  /// Says that a member of staff is one of the learners, too.
  public func link(_ actor: Actor, to person: Identifier<Person>) throws {
    try store.database.write { tx in
      _ = try tx.run("UPDATE account SET person_id = \(person) WHERE id = \(actor.account)")
    }
  }

  public var county: Actor { ReviewScene.staff("槐荫李敏", .countyFinance, "370104") }
  public var otherCounty: Actor { ReviewScene.staff("历下赵强", .countyFinance, "370102") }
  public var city: Actor { ReviewScene.staff("济南孙立", .cityFinance, "370100") }
  public var province: Actor { ReviewScene.staff("山东周红", .provinceFinance, "370000") }
  public var support: Actor { ReviewScene.staff("客服林晓", .support, "310000") }
  public var learner: Actor { learner(person) }

  public func learner(_ person: Identifier<Person>) -> Actor {
    Actor(
      account: Identifier("learner-\(person.text)"), person: person, roles: [.learner],
      organisation: nil, region: "", session: Identifier("s-\(person.text)"), displayName: "")
  }

  public static func staff(_ name: String, _ role: Role, _ region: String) -> Actor {
    Actor(
      account: Identifier("\(role.rawValue)-\(region)"), person: nil, roles: [role],
      organisation: nil, region: region, session: Identifier("s-\(name)"), displayName: name)
  }

  /// One more person, with a passport of his own.
  public func newPerson(_ place: Int) throws -> Identifier<Person> {
    let today = CalendarDay(containing: now)
    let number = "E\(10_000_000 + place)"
    guard let document = IdentityDocument(.passport, number, today: today) else {
      preconditionFailure("no passport: \(number)")
    }
    return try PersonDirectory(store: store).create(
      name: "李明", document: document, pinyin: "li ming lm", at: now, from: entropy)
  }

  // MARK: Verbs that most tests begin with

  public func submit(
    _ kind: CaseKind = .collection, of who: Identifier<Person>? = nil,
    department: String = ReviewScene.county, resubmitting id: Identifier<ReviewCase>? = nil,
    before: [FieldKey: String] = [:], answers: [FieldKey: String] = [:],
    verdict: CheckResult.Verdict = .unavailable,
    at moment: Moment? = nil
  ) throws -> ReviewOutcome {
    let who = who ?? person
    var after = answers
    after[TestMatter.name, default: "欧阳思\u{20087}"] += ""
    after[TestMatter.unit, default: "济南槐荫会计服务有限公司"] += ""
    after[TestMatter.from] = department
    if kind == .transfer { after[TestMatter.into] = ReviewScene.otherProvince }
    let application = ReviewApplication(
      kind, of: who, unitName: "济南槐荫会计服务有限公司", department: department,
      Submission(
        before: Answers([
          TestMatter.name: "欧阳思", TestMatter.unit: "济南槐荫会计服务有限公司",
        ]).merging(Answers(before)), after: Answers(after),
        checks: [CheckResult("degree", verdict, subject: "e1")]))
    return try store.database.write { tx in
      try reviews.submit(
        application, resubmitting: id, by: learner(who), at: moment ?? now, from: entropy,
        in: tx)
    }
  }

  /// Gives a file the learner handed in to a case, as the kinds do when they submit.
  public func keep(_ file: AttachmentAnswer, in item: ReviewCase) throws {
    let answers = Answers([TestMatter.photo: file.text])
    let forms = try matters[0].forms(for: answers, in: store)
    _ = try store.database.write { tx in
      try Attachments(store: store).keep(
        answers, of: forms, for: item.person,
        as: AttachmentOwner(kind: "review_case", id: item.id.text), by: learner(item.person),
        at: now, from: entropy, in: tx)
    }
  }

  public func submitted(
    _ kind: CaseKind = .collection, of who: Identifier<Person>? = nil,
    department: String = ReviewScene.county
  ) throws -> ReviewCase {
    try ReviewScene.done(submit(kind, of: who, department: department))
  }

  public func decide(
    _ action: ReviewAction, _ item: ReviewCase, _ opinion: String = "", by actor: Actor? = nil,
    at moment: Moment? = nil
  ) throws -> ReviewOutcome {
    try reviews.decide(
      action, on: item.id, version: item.version, opinion: Opinion(opinion),
      by: actor ?? county, at: moment ?? now, from: entropy)
  }

  public static func done(_ outcome: ReviewOutcome) throws -> ReviewCase {
    guard case .done(let item) = outcome else {
      throw TrainingScene.Unexpected(reason: "\(outcome)")
    }
    return item
  }

  /// The events kept for a case, oldest first.
  public func trail(of item: ReviewCase) throws -> [AuditEntry] {
    try store.database.read {
      try store.audit.history(of: "review_case", id: item.id.text, in: $0)
    }
  }
}

/// What ``TestMatter`` was asked to do.
public final class Carried: Sendable {
  private let list = Mutex<[ReviewAction]>([])

  public var actions: [ReviewAction] { list.withLock { $0 } }

  func note(_ action: ReviewAction) { list.withLock { $0.append(action) } }
}

/// A kind of application whose effect is only to be remembered.
public struct TestMatter: ReviewedMatter {
  /// Keys the program has words for.
  public static let name: FieldKey = "review.name"
  public static let unit: FieldKey = "review.unit"
  public static let posts: FieldKey = "review.kind"
  public static let photo: FieldKey = "review.document"
  public static let from: FieldKey = "test.from"
  public static let into: FieldKey = "test.into"

  public let kind: CaseKind
  public let steps: [ReviewStep]
  public var allowsBatchApproval = false
  let carried: Carried

  public func forms(for answers: Answers, in store: OpenStore) throws -> [Form] {
    [
      Form(
        name: "test", number: "3.2",
        fields: [
          Field(TestMatter.name, .text(characters: 30)),
          Field(TestMatter.unit, .text(characters: 60)),
          Field(
            TestMatter.photo,
            .attachment(AttachmentLimit("scene", ["png"], bytes: 1...10_000_000)),
            required: .never, shownWhen: { !$0[TestMatter.photo].isEmpty }),
          Field(TestMatter.posts, .rows(RowForm(form: TestMatter.post, columns: []))),
        ])
    ]
  }

  /// One row of a repeating field.
  public static let post = Form(
    name: "test.post", number: "3.3",
    fields: [
      Field("review.year", .text(characters: 4)), Field("review.document", .text(characters: 30)),
    ])

  public func carryOut(
    _ action: ReviewAction, _ item: ReviewCase, _ submission: Submission, by actor: Actor?,
    at now: Moment, from entropy: Entropy, store: OpenStore, in tx: any Writing
  ) throws {
    carried.note(action)
  }
}
