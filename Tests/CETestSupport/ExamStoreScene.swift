import CEDomain
import FoundationEssentials

/// A store with one learner, one training whose courses are all studied and evaluated, and a bank.
public final class ExamStoreScene {
  public let store: OpenStore
  public let entropy = Entropy.fixed(11)
  /// 2025-08-29 10:00 in Shanghai, a Friday.
  public let now: Moment
  public private(set) var person = Identifier<Person>("P1")
  public let training = Identifier<Training>("T1")
  public let institution = Identifier<Organisation>("SNAI")
  public private(set) var learner: Actor
  public static let document = "310101199003071230"

  public init(
    store: OpenStore? = nil, courses: Int = 12, year: Int = 2025, opens: String = "2025-03-01",
    closes: String = "2025-12-31", at stamp: String = "2025-08-29 10:00:00"
  ) throws {
    self.store = try store ?? TemporaryStore.inMemory()
    now = Moment(stamp: stamp) ?? ExamScene.start
    learner = Actor(
      account: Identifier("ACC1"), person: person, roles: [.learner], organisation: nil,
      region: "", session: Identifier("S1"), displayName: "欧阳*")
    try insertProfiles()
    try insertPeople()
    try insertTraining(year: year, opens: opens, closes: closes)
    try insertCourses(courses)
    try insertBank(courses)
  }

  /// The same learner at another terminal.
  public var otherSession: Actor { actor(session: "S2") }

  public func actor(session: String) -> Actor {
    Actor(
      account: learner.account, person: person, roles: [.learner], organisation: nil, region: "",
      session: Identifier(session), displayName: learner.displayName)
  }

  public func staff(_ role: Role, organisation: Identifier<Organisation>? = nil) -> Actor {
    Actor(
      account: Identifier("STAFF"), person: nil, roles: [role], organisation: organisation,
      region: "", session: Identifier("STAFF-S"), displayName: "值班")
  }

  public func run(_ statement: SQL) throws {
    try store.database.write { tx in _ = try tx.run(statement) }
  }

  public func count(_ statement: SQL) throws -> Int {
    try store.database.read { try $0.count(statement) }
  }

  public func text(_ statement: SQL) throws -> String? {
    try store.database.read { try $0.first(statement)?.optionalText(0) }
  }

  /// The shipped profiles, as `ceadmin init` installs them.
  private func insertProfiles() throws {
    let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    func text(_ name: String) throws -> String {
      String(
        decoding: try Data(contentsOf: URL(filePath: "\(root)/Data/jurisdictions/\(name).json")),
        as: UTF8.self)
    }
    let national = try text("NAT")
    let texts = try [national] + ["SH-2024", "SH-2025"].map(text)
    try store.database.write { tx in
      for profile in texts { _ = try ProfileTable.install(profile, fallback: national, in: tx) }
    }
  }

  private func insertPeople() throws {
    try run(
      """
      INSERT INTO organisation (id, kind, code, name, short_name, region, phone, state, created_at)
      VALUES (\(institution), 'networkInstitution', 'SNAI', '上海国家会计学院', '上国会', '310000',
        '400-900-5955', 'active', \(now))
      """)
    guard
      let document = IdentityDocument(
        .residentIdentityCard, Self.document, today: CalendarDay(containing: now))
    else { return }
    person = try PersonDirectory(store: store).create(
      name: "欧阳𬱖", document: document, pinyin: "ouyangdi oyd", mobile: "13812342238", at: now,
      from: entropy)
    learner = actor(session: "S1")
    try run(
      """
      INSERT INTO account (id, system, person_id, login_name, display_name, roles, region, state,
        created_at)
      VALUES (\(learner.account), 'SH', \(person), 'P1', '欧阳*', 'learner', '', 'active', \(now))
      """)
    try run(
      """
      INSERT INTO national_record (person_id, collection_state, department_code, department_name,
        qualification_kind, qualification_level, updated_at)
      VALUES (\(person), 'approved', '310101', '上海市黄浦区财政局', '经济类', '中级', \(now))
      """)
  }

  private func insertTraining(year: Int, opens: String, closes: String) throws {
    let bought = now - .seconds(30 * 86_400)
    try run(
      """
      INSERT INTO enrolment (id, person_id, jurisdiction, year, institution_id, profile_version,
        state, created_at)
      VALUES ('E1', \(person), 'SH', \(year), \(institution), 1, 'purchased', \(bought))
      """)
    try run(
      """
      INSERT INTO ce_order (id, number, person_id, enrolment_id, year, package_credits,
        training_name, amount, state, created_at, paid_at, payment_method)
      VALUES ('O1', '9133528', \(person), 'E1', \(year), 900,
        \("\(year)年度上海市会计人员继续教育网上学习 (90学分)"), 4500, 'paid', \(bought), \(bought),
        'card')
      """)
    try run(
      """
      INSERT INTO training (id, order_id, enrolment_id, person_id, jurisdiction, year,
        institution_id, package_credits, professional_min, professional_max, public_min,
        public_max, level, state, purchased_at, opens_on, closes_on, studied_at, profile_version)
      VALUES (\(training), 'O1', 'E1', \(person), 'SH', \(year), \(institution), 900, 600, 700,
        300, 400, '中级', 'awaitingExam', \(bought), \(opens), \(closes), \(now - .seconds(3600)),
        1)
      """)
  }

  /// Professional courses of 5 credits first, then a third of public ones: 8 × 7.5 and 4 × 7.5.
  private func insertCourses(_ count: Int) throws {
    for number in 1...count {
      let code = "SH25-\(100 + number)"
      let subject = number > count * 2 / 3 ? "public" : "professional"
      try run(
        """
        INSERT INTO course (id, institution_id, title, title_key, teacher, subject, levels, path,
          credits, minutes, state, version)
        VALUES (\(code), \(institution), \("课程\(number)"), 'kc', '章伟', \(subject),
          'elementary,intermediate,senior', '初级中级高级-会计法律法规制度-专业通识知识-会计法治-通用类',
          75, 90, 'offered', 1)
        """)
      try run(
        """
        INSERT INTO timetable_item (training_id, course_id, course_version, subject, credits,
          seconds, learned_seconds, added_at, completed_at, evaluated_at)
        VALUES (\(training), \(code), 1, \(subject), 75, 5400, 5400, \(now - .seconds(9000)),
          \(now - .seconds(7200)), \(now - .seconds(3600)))
        """)
    }
    try run(
      """
      INSERT INTO evaluation (id, training_id, course_id, answers, comment, at)
      VALUES ('EV1', \(training), '', '{}', '', \(now - .seconds(3000)))
      """)
  }

  /// The text a lecturer would write for the scene's questions.
  public static func bankText(courses: Int) -> String {
    ExamScene.bank(courses: courses).map { question in
      let mark =
        switch question.kind {
        case .single: "单选"
        case .multiple: "多选"
        case .judgement: "判断"
        }
      var lines = ["[\(mark)] \(question.id)", question.stem]
      lines += zip("ABCDEF", question.options).map { "\($0). \($1)" }
      let right = question.right.positions == [0] ? "对" : "错"
      lines.append("答案：" + (question.kind == .judgement ? right : question.right.text))
      lines.append("解析：" + question.explanation)
      return lines.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private func insertBank(_ courses: Int) throws {
    _ = try QuestionBank(store: store).take(
      Self.bankText(courses: courses), by: staff(.platformOperator), at: now)
  }
}
