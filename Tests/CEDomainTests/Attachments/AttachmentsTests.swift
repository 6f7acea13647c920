import CEDomain
import CETestSupport
import Testing

@Suite("Attachments")
struct AttachmentsTests {
  private let store: OpenStore
  private let now = Moment(milliseconds: 1_800_000_000_000)
  private let entropy = Entropy.fixed()
  private let row = AttachmentOwner(kind: "review_case", id: "C1")

  init() throws {
    store = try TemporaryStore.inMemory()
  }

  private var files: Attachments { Attachments(store: store) }

  private func learner(_ number: Int = 1) -> Actor {
    Actor(
      account: Identifier("ACC\(number)"), person: Identifier("P\(number)"), roles: [.learner],
      organisation: nil, region: "", session: Identifier("S\(number)"), displayName: "")
  }

  private func reviewer(_ role: Role = .countyFinance, region: String = "370104") -> Actor {
    Actor(
      account: Identifier("STAFF"), person: nil, roles: [role], organisation: nil,
      region: region, session: Identifier("S9"), displayName: "")
  }

  private func take(
    _ bytes: [UInt8] = SampleFile.jpeg(), _ name: String = "照片.jpg",
    for limit: AttachmentLimit = .collectionPhoto, by actor: Actor? = nil
  ) throws -> AttachmentTaking {
    try files.take(
      bytes, named: name, for: limit, by: actor ?? learner(), at: now, from: entropy)
  }

  private func taken(_ bytes: [UInt8] = SampleFile.jpeg(), by actor: Actor? = nil) throws
    -> AttachmentAnswer
  {
    guard case .taken(let file) = try take(bytes, by: actor) else { throw StoreError.stale }
    return file
  }

  private func count(_ query: SQL) throws -> Int {
    try store.database.read { try $0.count(query) }
  }

  private let form = Form(
    name: "test", number: "1", fields: [Field("photo", .attachment(.collectionPhoto))])

  private func keep(_ file: AttachmentAnswer, by actor: Actor? = nil) throws -> [FieldKey] {
    let actor = actor ?? learner()
    return try store.database.write { tx in
      try files.keep(
        Answers(["photo": file.text]), of: [form], for: actor.person, as: row, by: actor,
        at: now, from: entropy, in: tx)
    }
  }

  @Test("OV-5-05: a file is stored with its facts and read back byte by byte")
  func roundTrip() throws {
    let file = try taken()
    #expect(file.contentType == .jpeg)
    #expect(file.byteCount == 20_000)
    #expect(file.pixels == PixelSize(width: 295, height: 413))
    #expect(AttachmentAnswer(text: file.text) == file)
    #expect(try files.read(file, by: learner()) == .bytes(SampleFile.jpeg()))
  }

  @Test("OV-5-05: equal bytes are stored once, whoever hands them in")
  func once() throws {
    _ = try taken()
    _ = try taken()
    _ = try taken(by: learner(2))
    #expect(try count("SELECT count(*) FROM attachment") == 1)
    #expect(try count("SELECT count(*) FROM attachment_use") == 2)
  }

  @Test("OV-5-12: neither bytes nor names nor a plain SHA-256 stand in the database")
  func sealed() throws {
    _ = try take(SampleFile.pdf(), "张三的证明.pdf", for: .creditApplication)
    let row = try #require(
      try store.database.read {
        try $0.first(
          """
          SELECT a.digest, a.sealed, u.name_sealed FROM attachment a
          JOIN attachment_use u ON u.digest = a.digest
          """)
      })
    #expect(row.text(0) != sha256(SampleFile.pdf()))
    #expect(!String(decoding: row.blob(1), as: UTF8.self).contains("%PDF"))
    #expect(!String(decoding: row.blob(2), as: UTF8.self).contains("张三"))
  }

  @Test(
    "FLD-14-12: the kind is told by the bytes, not by the name",
    arguments: [
      (SampleFile.png(), "a.jpg", AttachmentFault.type(allowed: ["jpg", "jpeg"])),
      (SampleFile.jpeg(), "a.png", .extensionDisagrees),
      (Array("MZ".utf8), "a.jpg", .type(allowed: ["jpg", "jpeg"])),
      ([], "a.jpg", .empty),
      ([0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: 20_000), "a.jpg", .unreadable),
    ] as [([UInt8], String, AttachmentFault)])
  func byContent(bytes: [UInt8], name: String, fault: AttachmentFault) throws {
    #expect(try take(bytes, name) == .refused(fault))
    #expect(try count("SELECT count(*) FROM attachment") == 0)
  }

  @Test(
    "a name is cleaned and cut, its extension kept",
    arguments: [
      ("/home/a/照片.jpg", "照片.jpg"), ("C:\\图\\a.jpg", "a.jpg"), ("a\u{1B}]52;c.jpg", "a]52;c.jpg"),
      (String(repeating: "长", count: 200) + ".jpg", String(repeating: "长", count: 76) + ".jpg"),
      ("\u{202E}gpj.jpg", "gpj.jpg"), ("../..", ".."),
    ])
  func names(given: String, shown: String) {
    #expect(Attachments.cleanName(given) == shown)
  }

  @Test("a person's files together are bounded, and say so")
  func bounded() throws {
    for number in 0..<20 {
      let bytes = SampleFile.pdf(bytes: 5 * 1024 * 1024 - number)
      guard case .taken = try take(bytes, "a.pdf", for: .henanDeclaration) else {
        Issue.record("\(number) was refused")
        return
      }
    }
    let last = SampleFile.pdf(bytes: 5_000)
    #expect(
      try take(last, "a.pdf", for: .henanDeclaration)
        == .refused(.tooMuchTogether(most: 100 * 1024 * 1024)))
  }

  @Test("OV-5-12: a stranger reads nobody's file, a learner hands in nothing for others")
  func strangers() throws {
    let file = try taken()
    #expect(try files.read(file, by: learner(2)) == .missing)
    #expect(try take(by: reviewer()) == .notPermitted)
  }

  @Test("a submitted row keeps its files; what is not the person's own is refused")
  func keeps() throws {
    let file = try taken()
    #expect(try keep(file, by: learner(2)) == ["photo"])
    #expect(try keep(file) == [])
    #expect(try keep(file) == [])
    let held = try files.files(of: row, as: Subject(), by: learner())
    #expect(held == [file])
  }

  @Test("an answer that lies about a file's facts is not kept")
  func forged() throws {
    let file = try taken()
    let forged = AttachmentAnswer(
      digest: file.digest, contentType: .jpeg, byteCount: file.byteCount,
      pixels: PixelSize(width: 9999, height: 9999), fileName: file.fileName)
    #expect(try keep(forged) == ["photo"])
  }

  @Test(
    "OV-5-12, FLD-13-07: a reviewer reads with an open task in the own region alone",
    arguments: [
      ("370104", true, true), ("370104", false, false), ("370105", true, false),
      ("370000", true, true),
    ])
  func reviewers(region: String, hasTask: Bool, isAllowed: Bool) throws {
    let file = try taken()
    _ = try keep(file)
    let reading = try files.read(
      file, of: row, as: Subject(region: "370104", hasOpenTask: hasTask),
      by: reviewer(region: region), at: now)
    #expect((reading == .bytes(SampleFile.jpeg())) == isAllowed)
    let views = try count("SELECT count(*) FROM audit WHERE event = 'attachment.viewed'")
    #expect(views == (isAllowed ? 1 : 0))
  }

  @Test("files in rows are found, however deep")
  func rows() throws {
    let file = try taken()
    let inner = RowForm(form: form, columns: ["photo"])
    let middle = Form(name: "m", number: "", fields: [Field("posts", .rows(inner))])
    let outer = Form(
      name: "o", number: "",
      fields: [Field("jobs", .rows(RowForm(form: middle, columns: [])))])
    let posts = RowList([.init(id: "1", answers: Answers(["photo": file.text]))])
    let jobs = RowList([.init(id: "2", answers: Answers(["posts": posts.text]))])
    let places = outer.attachments(in: Answers(["jobs": jobs.text]))
    #expect(places.map(\.file) == [file])
    #expect(places.map(\.field) == ["jobs"])
  }
}
