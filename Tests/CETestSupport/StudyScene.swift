import CEDomain
import Glibc

/// A store with one learner in the middle of the year 2026, a paid 90-credit training and a small
/// catalogue.
public final class StudyScene {
  public let store: OpenStore
  public let entropy = Entropy.fixed(23)
  /// 2026-04-20 09:00 in Shanghai, a Monday.
  public var now: Moment
  public let person = Identifier<Person>("P1")
  public let institution = Identifier<Organisation>("SNAI")
  public let learner: Actor

  public init(
    store: OpenStore? = nil, level: String = "中级", isFilled: Bool = true,
    at stamp: String = "2026-04-20 09:00:00"
  ) throws {
    self.store = try store ?? TemporaryStore.inMemory()
    now = Moment(stamp: stamp) ?? Moment(milliseconds: 0)
    learner = Actor(
      account: Identifier("ACC1"), person: person, roles: [.learner], organisation: nil,
      region: "", session: Identifier("S1"), displayName: "欧阳*")
    guard isFilled else { return }
    try installProfiles()
    try insertPerson(level: level)
    try insertTraining(level: level)
    for text in StudyScene.catalogue { try accept(text) }
  }

  /// The learner at another terminal.
  public var otherSession: Actor {
    Actor(
      account: learner.account, person: person, roles: [.learner], organisation: nil, region: "",
      session: Identifier("S2"), displayName: learner.displayName)
  }

  /// Staff of the scene's institution, or of another one.
  public func staff(
    _ role: Role = .networkInstitution, of organisation: Identifier<Organisation>? = nil
  ) -> Actor {
    Actor(
      account: Identifier("STAFF"), person: nil, roles: [role],
      organisation: organisation ?? institution, region: "", session: Identifier("S9"),
      displayName: "值班")
  }

  /// The training as it is stored now.
  public func training() throws -> Training {
    guard let training = try Trainings(store: store).training(Identifier("T1"), by: learner) else {
      preconditionFailure("the scene has no training")
    }
    return training
  }

  public func accept(_ text: CourseText) throws {
    let key = try Catalogue.titleKey(of: text.title, in: store.reference)
    _ = try Catalogue(store: store).accept(
      text, of: institution, titleKey: key, by: staff(), at: now)
  }

  public func choose(_ codes: String...) throws {
    for code in codes {
      let selection = try Timetable(store: store).choose(
        Identifier(code), for: training(), by: learner, at: now)
      guard case .chosen = selection else { preconditionFailure("\(code): \(selection)") }
    }
  }

  public func item(_ code: String) throws -> TimetableItem {
    let items = try Timetable(store: store).items(of: Identifier("T1"), by: learner)
    guard let item = items.first(where: { $0.course.id.text == code }) else {
      preconditionFailure("\(code) is not in the timetable")
    }
    return item
  }

  /// Learns a chosen course to its end, without a player.
  public func complete(_ code: String) throws {
    let ledger = StudyLedger(store: store)
    let training = try training()
    for progress in try ledger.lessons(of: item(code), in: training.id, by: learner) {
      let lesson = progress.lesson
      _ = try StudySeat(store: store).take(
        for: lesson, in: training, takingOver: true, by: learner, at: now)
      let end = now + lesson.duration
      let interval = StudyInterval(beganAt: now, endedAt: end, verdict: .counted)
      now = end
      _ = try ledger.enter(
        [interval], for: lesson, page: 1, in: training, by: learner, at: now, from: entropy)
    }
    try StudySeat(store: store).release(by: learner)
  }

  public func run(_ statement: SQL) throws {
    try store.database.write { tx in _ = try tx.run(statement) }
  }

  public func count(_ statement: SQL) throws -> Int {
    try store.database.read { try $0.count(statement) }
  }
}

extension StudyScene {
  private func installProfiles() throws {
    let folder = TemporaryStore.root + "/Data/jurisdictions/"
    let national = StudyScene.contents(of: folder + "NAT.json")
    let shanghai = StudyScene.contents(of: folder + "SH-2026.json")
    try store.database.write { tx in
      _ = try ProfileTable.install(shanghai, fallback: national, in: tx)
    }
  }

  private func insertPerson(level: String) throws {
    try run(
      """
      INSERT INTO organisation (id, kind, code, name, short_name, region, phone, state, created_at)
      VALUES (\(institution), 'networkInstitution', 'SNAI', '上海国家会计学院', '上国会', '310000',
        '400-900-5955', 'active', \(now))
      """)
    let number = "310101199003071230"
    let place = Seal.Place(table: "person", column: "id_sealed", row: person.text)
    let document = store.seal.seal(number, in: place, from: entropy)
    let index = store.seal.index("residentIdentity|\(number)", in: "person.id")
    try run(
      """
      INSERT INTO person (id, id_type, id_index, id_sealed, id_masked, name, name_pinyin,
        created_at)
      VALUES (\(person), 'residentIdentity', \(index), \(document), '310*****', '欧阳𬱖',
        'ouyangdi oyd', \(now))
      """)
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
      VALUES (\(person), 'approved', '310101', '上海市黄浦区财政局', '经济类', \(level), \(now))
      """)
  }

  private func insertTraining(level: String) throws {
    let bought = now - .seconds(30 * 86_400)
    try run(
      """
      INSERT INTO enrolment (id, person_id, jurisdiction, year, institution_id, profile_version,
        state, created_at)
      VALUES ('E1', \(person), 'SH', 2026, \(institution), 1, 'purchased', \(bought))
      """)
    try run(
      """
      INSERT INTO ce_order (id, number, person_id, enrolment_id, year, package_credits,
        training_name, amount, state, created_at, paid_at, payment_method)
      VALUES ('O1', '9133528', \(person), 'E1', 2026, 900,
        '2026年度上海市会计人员继续教育网上学习 (90学分)', 4500, 'paid', \(bought), \(bought), 'card')
      """)
    try run(
      """
      INSERT INTO training (id, order_id, enrolment_id, person_id, jurisdiction, year,
        institution_id, package_credits, professional_min, professional_max, public_min,
        public_max, level, state, purchased_at, opens_on, closes_on, profile_version)
      VALUES ('T1', 'O1', 'E1', \(person), 'SH', 2026, \(institution), 900, 600, 700, 300, 400,
        \(level), 'studying', \(bought), '2026-03-01', '2026-12-31', 1)
      """)
  }

  public static func contents(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension StudyScene {
  /// Studies the first unfinished lesson of a chosen course for a while.
  public func study(_ code: String, seconds: Int) throws {
    let ledger = StudyLedger(store: store)
    let training = try training()
    guard
      let open = try ledger.lessons(of: item(code), in: training.id, by: learner).first(where: {
        !$0.isComplete
      })
    else { return }
    _ = try StudySeat(store: store).take(
      for: open.lesson, in: training, takingOver: true, by: learner, at: now)
    let end = now + .seconds(seconds)
    let interval = StudyInterval(beganAt: now, endedAt: end, verdict: .counted)
    now = end
    _ = try ledger.enter(
      [interval], for: open.lesson, page: 1, in: training, by: learner, at: now, from: entropy)
  }
}
