import CEDomain
import CETestSupport
import Testing

@Suite("MassIntake")
struct MassIntakeTests {
  private let store: OpenStore
  private let scene: CollectionScene
  private let entropy = Entropy.fixed(47)

  init() throws {
    scene = try CollectionScene()
    store = scene.store
  }

  private func entrant(_ applications: [Entrant.Application] = []) throws -> Entrant {
    let document = try #require(
      IdentityDocument(
        .residentIdentityCard, "440104198511180023", today: CalendarDay(containing: scene.now)))
    return Entrant(
      person: PersonEntry(
        name: "王小明", document: document, pinyin: "wang xiao ming wxm", mobile: "13112345678"),
      registeredAt: scene.now, applications: applications)
  }

  private func application(_ decision: Entrant.Decision? = nil) -> Entrant.Application {
    var answers = CollectionAnswers.complete()
    answers[.collectionPhoto] = ""
    answers[.collectionWork] = ""
    return Entrant.Application(
      .collection, unitName: "济南泉城会计咨询有限公司", department: "370104",
      Submission(after: answers), at: scene.now, decision: decision)
  }

  private func enter(_ entrant: Entrant) throws {
    let hash = PasswordHash(cost: .forTests).hash("demo2026", from: entropy)
    let intake = MassIntake(store: store, passwordHash: hash)
    try store.database.inBulk(MassIntake.lateIndexes) {
      try store.database.write { try intake.enter(entrant, from: entropy, in: $0) }
    }
  }

  @Test("NAT-2.1-01: who was entered signs in by number and by mobile")
  func signsIn() throws {
    try enter(try entrant())
    let national = NationalSignIn(store: store, passwords: PasswordHash(cost: .forTests))
    for login in ["440104198511180023", "13112345678"] {
      var captcha = Captcha(at: scene.now, from: entropy)
      guard case .passed(let pass) = captcha.take(captcha.answer, at: scene.now) else { return }
      let outcome = try national.identify(
        login: login, password: "demo2026", pass: pass, origin: "o", at: scene.now)
      guard case .identified = outcome else {
        Issue.record("\(login): \(outcome)")
        return
      }
    }
  }

  @Test("ROL-2-01: an application stands in its department's queue, and nowhere else")
  func queued() throws {
    try enter(try entrant([application()]))
    let desk = ReviewDesk(store: store)
    var filter = QueueFilter()
    filter.name = "wxm"
    let own = try desk.page(filter, limit: 5, by: scene.reviewer(), at: scene.now)
    #expect(own.map(\.personName) == ["王小明"])
    let other = try desk.page(filter, limit: 5, by: scene.reviewer("370102"), at: scene.now)
    #expect(other.isEmpty)
  }

  @Test("NAT-3.6-05: what was decided is told with its opinion, and waits no more")
  func decided() throws {
    let decision = Entrant.Decision(
      .sendBack, Opinion("证明不清晰。"), at: scene.now, by: scene.reviewer())
    try enter(try entrant([application(decision)]))
    let row = try store.database.read {
      try $0.first("SELECT person_id FROM review_case WHERE state = 'returned'")
    }
    let person: Identifier<Person> = try #require(row?.identifier(0))
    let item = try store.database.read {
      try Reviews(store: store).latest(.collection, of: person, in: $0)
    }
    #expect(item?.opinion.text == "证明不清晰。")
  }

  @Test("OV-5-13: the audit chain of a store that was filled in bulk is whole")
  func chain() throws {
    try enter(try entrant([application()]))
    let verdict = try store.database.read { try store.audit.verify(in: $0) }
    guard case .intact(let rows, _) = verdict else {
      Issue.record("\(verdict)")
      return
    }
    #expect(rows >= 2)
  }
}
