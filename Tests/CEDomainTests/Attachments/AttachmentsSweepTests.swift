import CEDomain
import CETestSupport
import Testing

@Suite("Attachments that nobody needs")
struct AttachmentsSweepTests {
  private let store: OpenStore
  private let now = Moment(milliseconds: 1_800_000_000_000)
  private let entropy = Entropy.fixed()
  private let field = Field("photo", .attachment(.collectionPhoto))
  private let place = DraftPlace(owner: "ACC1", form: "nat.photo")
  private let learner = Actor(
    account: Identifier("ACC1"), person: Identifier("P1"), roles: [.learner], organisation: nil,
    region: "", session: Identifier("S1"), displayName: "")
  private let timer = Actor(
    account: Identifier("SWEEP"), person: nil, roles: [.system], organisation: nil, region: "",
    session: Identifier("S0"), displayName: "")

  init() throws {
    store = try TemporaryStore.inMemory()
  }

  private var files: Attachments { Attachments(store: store) }
  private var tomorrow: Moment { now + .seconds(25 * 3600) }

  private func taken(_ bytes: [UInt8] = SampleFile.jpeg()) throws -> AttachmentAnswer {
    let taking = try files.take(
      bytes, named: "a.jpg", for: .collectionPhoto, by: learner, at: now, from: entropy)
    guard case .taken(let file) = taking else { throw StoreError.stale }
    return file
  }

  private func save(_ file: AttachmentAnswer) throws {
    try store.drafts.save(file.text, of: field, in: place, at: now, from: entropy)
  }

  @Test("a file that no draft names is swept after a day, bytes and all")
  func abandoned() throws {
    _ = try taken()
    #expect(try files.sweep(by: timer, at: now + .seconds(23 * 3600)) == 0)
    #expect(try files.sweep(by: timer, at: tomorrow) == 1)
    #expect(try store.database.read { try $0.count("SELECT count(*) FROM attachment") } == 0)
  }

  @Test("a file that a draft names stays, and is looked at again a day later")
  func drafted() throws {
    let file = try taken()
    try save(file)
    #expect(try files.sweep(by: timer, at: tomorrow) == 0)
    try store.database.write { try store.drafts.discard(place, in: $0) }
    #expect(try files.sweep(by: timer, at: tomorrow) == 0)
    #expect(try files.sweep(by: timer, at: tomorrow + .seconds(25 * 3600)) == 1)
  }

  @Test("a file that was replaced is swept, the new one stays")
  func replaced() throws {
    _ = try taken()
    let new = try taken(SampleFile.jpeg(300, 420))
    try save(new)
    #expect(try files.sweep(by: timer, at: tomorrow) == 1)
    #expect(try files.read(new, by: learner) == .bytes(SampleFile.jpeg(300, 420)))
  }

  @Test("what was submitted is never swept")
  func submitted() throws {
    let file = try taken()
    let form = Form(name: "f", number: "", fields: [field])
    let missing = try store.database.write { tx in
      try files.keep(
        Answers(["photo": file.text]), of: [form], for: learner.person,
        as: AttachmentOwner(kind: "review_case", id: "C1"), by: learner, at: now, from: entropy,
        in: tx)
    }
    #expect(missing == [])
    #expect(try files.sweep(by: timer, at: tomorrow) == 1)
    #expect(try files.read(file, by: learner) == .bytes(SampleFile.jpeg()))
  }

  @Test("only the timer sweeps")
  func permission() throws {
    _ = try taken()
    #expect(try files.sweep(by: learner, at: tomorrow) == 0)
    #expect(try store.database.read { try $0.count("SELECT count(*) FROM attachment") } == 1)
  }

  @Test("OV-5-15: the answer and its bytes are there when the program dies at once")
  func killed() throws {
    let folder = TemporaryStore()
    do {
      let store = try folder.create()
      let taking = try Attachments(store: store).take(
        SampleFile.jpeg(), named: "a.jpg", for: .collectionPhoto, by: learner, at: now,
        from: entropy)
      guard case .taken(let file) = taking else { throw StoreError.stale }
      try store.drafts.save(file.text, of: field, in: place, at: now, from: entropy)
    }
    let store = try folder.open()
    let answer = try store.drafts.answers(in: place)["photo"]
    let file = try #require(AttachmentAnswer(text: answer))
    let reading = try Attachments(store: store).read(file, by: learner)
    #expect(reading == .bytes(SampleFile.jpeg()))
  }

  @Test("a backup holds the files")
  func backup() throws {
    let folder = TemporaryStore()
    let store = try folder.create()
    _ = try Attachments(store: store).take(
      SampleFile.jpeg(), named: "a.jpg", for: .collectionPhoto, by: learner, at: now,
      from: entropy)
    let copy = folder.folder + "/copy.sqlite"
    try store.database.backup(to: copy)
    let opened = try OpenStore.open(at: copy, key: folder.key, reference: nil)
    #expect(try Attachments(store: opened).verify { _ in Issue.record("damaged") } == 1)
  }

  @Test("bytes that were changed in the file are found")
  func damaged() throws {
    let file = try taken()
    _ = try store.database.write { try $0.run("UPDATE attachment SET sealed = x'0102'") }
    var found: [String] = []
    #expect(try files.verify { found.append($0) } == 1)
    #expect(found == [file.digest])
    #expect(throws: StoreError.self) { try files.read(file, by: learner) }
  }

  @Test("bytes of one row that were copied into another are found")
  func swapped() throws {
    let file = try taken()
    _ = try taken(SampleFile.jpeg(400, 500))
    _ = try store.database.write {
      try $0.run(
        """
        UPDATE attachment SET sealed =
          (SELECT sealed FROM attachment b WHERE b.digest <> \(file.digest))
        WHERE digest = \(file.digest)
        """)
    }
    var found: [String] = []
    #expect(try files.verify { found.append($0) } == 2)
    #expect(found == [file.digest])
  }
}
