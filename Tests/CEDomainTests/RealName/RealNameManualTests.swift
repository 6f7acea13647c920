import CEDomain
import CETestSupport
import Testing

@Suite("RealNames by pictures")
struct RealNameManualTests {
  let scene: PeopleScene
  let actor: Actor
  let names: RealNames
  let clerk = Actor(
    account: Identifier("clerk"), person: nil, roles: [.support], organisation: nil, region: "",
    session: Identifier("s9"), displayName: "客服")

  init() throws {
    scene = try PeopleScene()
    try scene.person()
    actor = try scene.actor()
    names = RealNames(store: scene.store)
    try scene.store.database.write { tx in
      _ = try tx.run(
        """
        INSERT INTO account (id, system, login_name, display_name, roles, region, state, created_at)
        VALUES ('clerk', 'STAFF', 'kefu', '客服', 'support', '', 'active', 0)
        """)
    }
    try Consents(store: scene.store).give(
      .realName, by: actor, at: scene.now, from: scene.entropy)
  }

  /// Takes a picture in as the form does.
  private func picture(_ name: String, bytes: Int = 40_000) throws -> String {
    let taking = try Attachments(store: scene.store).take(
      SampleFile.jpeg(800, 600, bytes: bytes), named: name, for: .realNamePicture, by: actor,
      at: scene.now, from: scene.entropy)
    guard case .taken(let file) = taking else { throw PeopleScene.Unexpected() }
    return file.text
  }

  private var answers: Answers {
    get throws {
      Answers([
        "realName.region": "370100", "realName.front": try picture("front.jpg", bytes: 40_001),
        "realName.back": try picture("back.jpg", bytes: 40_002),
        "realName.holding": try picture("me.jpg", bytes: 40_003),
      ])
    }
  }

  private func submit() throws -> ReviewCase {
    let outcome = try names.submit(answers, by: actor, at: scene.now, from: scene.entropy)
    guard case .sent(let item) = outcome else { throw PeopleScene.Unexpected() }
    return item
  }

  @discardableResult
  private func decide(
    _ action: ReviewAction, _ item: ReviewCase, _ opinion: Opinion = Opinion()
  ) throws -> ReviewOutcome {
    try Reviews(store: scene.store).decide(
      action, on: item.id, version: item.version, opinion: opinion, by: clerk,
      at: scene.now + .seconds(60), from: scene.entropy)
  }

  private var state: RealName.State {
    get throws { try names.realName(of: actor).state }
  }

  @Test("NAT-2.5-03 NAT-2.5-07 NAT-2.5-09: three pictures and the place go to support's queue")
  func sends() throws {
    let item = try submit()
    #expect(item.kind == .realName)
    #expect(item.department == "370100")
    #expect(item.state == .pending)
    #expect(try state == .pending)
  }

  @Test(
    "NAT-2.5-04 NAT-2.5-05 NAT-2.5-06 NAT-2.5-07: each picture and the city are required",
    arguments: ["realName.front", "realName.back", "realName.holding", "realName.region"])
  func required(key: String) throws {
    var lacking = try answers
    lacking[FieldKey(data: key)] = ""
    let outcome = try names.submit(lacking, by: actor, at: scene.now, from: scene.entropy)
    guard case .invalid(let violations) = outcome else {
      Issue.record("taken")
      return
    }
    #expect(violations.map(\.field.name) == [key])
    #expect(try state == .unverified)
  }

  @Test(
    "FLD-14-08: a picture has at most 2 MB and is jpg, jpeg or png by its content",
    arguments: [
      ("a.jpg", 2_097_152, true), ("a.jpg", 2_097_153, false), ("a.gif", 1000, false),
      ("a.jpeg", 1000, true), ("a.png", 1000, false),
    ])
  func limits(name: String, bytes: Int, isTaken: Bool) throws {
    let taking = try Attachments(store: scene.store).take(
      SampleFile.jpeg(bytes: bytes), named: name, for: .realNamePicture, by: actor,
      at: scene.now, from: scene.entropy)
    if case .taken = taking { #expect(isTaken) } else { #expect(!isTaken) }
  }

  @Test("a picture that nobody handed in is not taken for one, and nothing is sent")
  func foreign() throws {
    var odd = try answers
    odd["realName.front"] =
      AttachmentAnswer(
        digest: String(repeating: "a", count: 64), contentType: .jpeg, byteCount: 40_000,
        pixels: PixelSize(width: 800, height: 600), fileName: "a.jpg"
      ).text
    let outcome = try names.submit(odd, by: actor, at: scene.now, from: scene.entropy)
    #expect(outcome == .invalid([Violation("realName.front", .attachment(.missing))]))
    #expect(try state == .unverified)
    #expect(try submit().number.isEmpty == false)
  }

  @Test("ROL-8-04 ROL-9-20 NAT-10-02: support's approval verifies, with a message")
  func approval() throws {
    try decide(.approve, try submit())
    #expect(try state == .verified)
    #expect(try names.realName(of: actor).way == .manual)
    let message = try #require(Inbox(store: scene.store).latest(of: actor).first)
    #expect(message.code == "review.approved")
    #expect(message.arguments["kind"] == "realName")
  }

  @Test(
    "NAT-2.5-09: refused or returned, the person reads why and may send again",
    arguments: [ReviewAction.reject, .sendBack])
  func refusal(action: ReviewAction) throws {
    let first = try submit()
    let opinion = Opinion("照片模糊", fields: [.init("realName.front", "请重新拍摄")])
    try decide(action, first, opinion)
    #expect(try state == .refused)
    let mending = try #require(try names.mending(by: actor))
    #expect(mending.opinion == opinion)
    #expect(mending.answers["realName.region"] == "370100")
    let second = try submit()
    // A returned case keeps its number; after a refusal a new one begins.
    #expect((second.number == first.number) == (action == .sendBack))
    #expect(try state == .pending)
  }

  @Test("ROL-2-04: a refusal without an opinion is not taken")
  func opinionMissing() throws {
    let outcome = try decide(.reject, try submit())
    #expect(outcome == .refused(.opinionMissing))
    #expect(try state == .pending)
  }

  @Test("OV-7-06: what nobody has opened can be taken back and sent again")
  func withdrawal() throws {
    _ = try submit()
    _ = try names.withdraw(by: actor, at: scene.now, from: scene.entropy)
    #expect(try state == .unverified)
    #expect(try names.mending(by: actor)?.answers["realName.region"] == "370100")
    #expect(try submit().state == .pending)
  }

  @Test("one case waits at a time")
  func single() throws {
    let waiting = try submit()
    let outcome = try names.submit(answers, by: actor, at: scene.now, from: scene.entropy)
    #expect(outcome == .notTaken(.alreadyWaiting(waiting)))
  }

  @Test("a scan while the clerk has the case verifies and closes the case; no clerk undoes it")
  func overtaken() throws {
    let item = try submit()
    let identity = ScannedIdentity(number: PeopleScene.number, name: "欧阳思\u{20087}")
    _ = try names.take(identity, by: actor, at: scene.now, from: scene.entropy)
    #expect(try state == .verified)
    #expect(throws: StoreError.stale) { try decide(.reject, item, Opinion("不符")) }
    #expect(try state == .verified)
    #expect(try Inbox(store: scene.store).latest(of: actor).count == 1)
  }

  @Test("the pictures need the separate consent")
  func consent() throws {
    let consents = Consents(store: scene.store)
    _ = try consents.withdraw(
      try #require(consents.consents(of: actor).first), by: actor, at: scene.now)
    let outcome = try names.submit(answers, by: actor, at: scene.now, from: scene.entropy)
    #expect(outcome == .refused(.consentMissing))
  }
}
