import CEDomain
import CETestSupport
import Testing

@Suite("UnfinishedRegistrations")
struct UnfinishedRegistrationsTests {
  private let scene: NationalScene
  private let unfinished: UnfinishedRegistrations

  init() throws {
    scene = try NationalScene()
    unfinished = UnfinishedRegistrations(store: scene.store)
  }

  private func keep(_ key: FieldKey, _ value: String, under code: String) throws {
    let field = try #require(Form.registration.fields.first { $0.key == key })
    try scene.store.drafts.save(
      value, of: field, in: unfinished.place(of: code), isSealed: true, at: scene.now,
      from: scene.entropy)
  }

  @Test("OV-5-15: what was typed is found again by its code, however that is written")
  func found() throws {
    let code = UnfinishedRegistrations.code(from: scene.entropy)
    try keep("register.number", NationalScene.number, under: code)
    let typed = code.lowercased().filter { $0 != "-" }
    #expect(
      try unfinished.find(typed, origin: "tty1", at: scene.now)
        == .found(Answers(["register.number": NationalScene.number])))
  }

  @Test("the next person at the same terminal finds nothing without the code")
  func unknown() throws {
    let code = UnfinishedRegistrations.code(from: scene.entropy)
    try keep("register.name", "张三", under: code)
    #expect(try unfinished.find("AAAA-BBBB", origin: "tty1", at: scene.now) == .unknown)
    for _ in 1...18 { _ = try unfinished.find("AAAA-BBBB", origin: "tty1", at: scene.now) }
    #expect(
      try unfinished.find(code, origin: "tty1", at: scene.now)
        == .found(Answers(["register.name": "张三"])))
    #expect(
      try unfinished.find("AAAA-BBBC", origin: "tty1", at: scene.now)
        == .waiting(until: scene.now + .seconds(60)))
  }

  @Test("secrets are never kept, and after a day the rest is gone")
  func forgotten() throws {
    let code = UnfinishedRegistrations.code(from: scene.entropy)
    try keep("register.password", "Abcd1234", under: code)
    #expect(try unfinished.find(code, origin: "tty1", at: scene.now) == .unknown)
    try keep("register.name", "张三", under: code)
    let later = scene.now + .seconds(86_400)
    #expect(try unfinished.find(code, origin: "tty1", at: later) == .unknown)
    let rows = try scene.store.database.read { try $0.count("SELECT count(*) FROM draft") }
    #expect(rows == 0)
  }
}
