import CEDomain
import CETestSupport
import Testing

@Suite("AttachmentIntake and AttachmentSettings")
struct AttachmentIntakeTests {
  private let store: OpenStore
  private let now = Moment(milliseconds: 1_800_000_000_000)
  private let entropy = Entropy.fixed()

  init() throws {
    store = try TemporaryStore.inMemory()
  }

  private func actor(_ role: Role, _ number: Int = 1) -> Actor {
    Actor(
      account: Identifier("ACC\(number)"),
      person: role == .learner ? Identifier("P\(number)") : nil, roles: [role],
      organisation: nil, region: "", session: Identifier("S1"), displayName: "")
  }

  private func code(_ number: Int = 1, after seconds: Int = 0) throws -> String? {
    try AttachmentIntake(store: store).pickupCode(
      for: actor(.learner, number), at: now + .seconds(seconds), from: entropy)
  }

  @Test("OV-5-05: everybody has a folder of his own under a code that cannot be guessed")
  func codes() throws {
    let first = try #require(try code())
    #expect(first.count == 12)
    #expect(first.allSatisfy { "23456789abcdefghjkmnpqrstvwxyz".contains($0) })
    #expect(try code() == first)
    #expect(try code(2) != first)
    #expect(
      try AttachmentIntake(store: store).pickupCode(
        for: actor(.cashier), at: now, from: entropy) == nil)
  }

  @Test("a code lives a week")
  func lifetime() throws {
    let first = try code()
    #expect(try code(after: 7 * 24 * 3600 - 1) == first)
    #expect(try code(after: 7 * 24 * 3600) != first)
  }

  @Test("where the last file came from is remembered beside the code")
  func habit() throws {
    let intake = AttachmentIntake(store: store)
    let learner = actor(.learner)
    #expect(try intake.habit(of: learner) == nil)
    let first = try code()
    #expect(try intake.habit(of: learner) == nil)
    try intake.remember(.init(source: "folder", folder: "/media/usb"), of: learner)
    #expect(try intake.habit(of: learner) == .init(source: "folder", folder: "/media/usb"))
    #expect(try code() == first)
  }

  @Test("the operator opens and closes folders; nobody else does")
  func folders() throws {
    let settings = AttachmentSettings(store: store)
    let chief = actor(.platformOperator)
    #expect(try settings.folders().isEmpty)
    #expect(try settings.open("/a", label: "", by: actor(.learner), at: now) == .notPermitted)
    #expect(try settings.open("a", label: "", by: chief, at: now) == .relativePath)
    #expect(try settings.open("/media/usb", label: "U 盘", by: chief, at: now) == .set)
    #expect(try settings.folders() == [.init(path: "/media/usb", label: "U 盘")])
    #expect(try settings.close("/media/usb", by: chief, at: now) == .set)
    #expect(try settings.close("/media/usb", by: chief, at: now) == .unknown)
    #expect(try settings.folders().isEmpty)
  }

  @Test(
    "an address that could hide a command is refused",
    arguments: ["a;b", "$(x)", "a b", "", "-oProxyCommand=x", "a`b", "a|b", "a\nb"])
  func addresses(address: String) throws {
    let settings = AttachmentSettings(store: store)
    let outcome = try settings.set(
      .init(root: "/srv/in", address: address), by: actor(.platformOperator), at: now)
    #expect(outcome == .badAddress)
    #expect(try settings.inbox() == nil)
  }

  @Test("the inbox is set, and taken away again")
  func inbox() throws {
    let settings = AttachmentSettings(store: store)
    let chief = actor(.platformOperator)
    let inbox = AttachmentSettings.Inbox(root: "/srv/in", address: "inbox@ce.example.cn")
    #expect(try settings.set(inbox, by: chief, at: now) == .set)
    #expect(try settings.inbox() == inbox)
    #expect(try settings.set(nil, by: chief, at: now) == .set)
    #expect(try settings.inbox() == nil)
  }
}
