import CEDomain
import CETestSupport
import Testing

@Suite("AttachmentTable")
struct AttachmentTableTests {
  private let now = Moment(milliseconds: 1_800_000_000_000)
  private let pdf = Array("%PDF-1.7 …".utf8)
  private let store: OpenStore
  private let entropy = Entropy.fixed()

  init() throws {
    store = try TemporaryStore.inMemory()
  }

  private func add(_ bytes: [UInt8], to owner: String) throws -> Identifier<AttachmentUse> {
    try store.database.write { tx in
      try AttachmentTable.add(
        bytes, as: .pdf, named: "证明.pdf", for: "proof", owner: "ce_order", id: owner, at: now,
        from: entropy, in: tx)
    }
  }

  @Test("OV-5-05: equal bytes are stored once, by their SHA-256")
  func once() throws {
    _ = try add(pdf, to: "O1")
    _ = try add(pdf, to: "O2")
    try store.database.read { tx in
      #expect(try tx.count("SELECT count(*) FROM attachment") == 1)
      let use = try #require(try AttachmentTable.uses(owner: "ce_order", id: "O2", in: tx).first)
      #expect(use.digest == sha256(pdf))
      #expect(use.byteCount == pdf.count)
      #expect(try AttachmentTable.bytes(of: use.digest, in: tx) == pdf)
    }
  }

  @Test("bytes go with their last use")
  func lastUse() throws {
    let first = try add(pdf, to: "O1")
    let second = try add(pdf, to: "O2")
    try store.database.write { try AttachmentTable.remove(first, in: $0) }
    #expect(try store.database.read { try AttachmentTable.bytes(of: sha256(pdf), in: $0) } == pdf)
    try store.database.write { try AttachmentTable.remove(second, in: $0) }
    #expect(try store.database.read { try AttachmentTable.bytes(of: sha256(pdf), in: $0) } == nil)
  }

  @Test("bytes that were changed in the file are damaged")
  func changed() throws {
    _ = try add(pdf, to: "O1")
    _ = try store.database.write { try $0.run("UPDATE attachment SET bytes = x'00'") }
    #expect(throws: StoreError.damaged(detail: "attachment.bytes \(sha256(pdf))")) {
      try store.database.read { try AttachmentTable.bytes(of: sha256(pdf), in: $0) }
    }
  }

  @Test("the digest is SHA-256 as published")
  func digest() {
    #expect(
      sha256(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test(
    "FLD-14-12: extension and content must agree and be allowed",
    arguments: [
      ("a.jpg", [0xFF, 0xD8, 0xFF, 0xE0], ContentType.Check.accepted(.jpeg)),
      ("a.JPEG", [0xFF, 0xD8, 0xFF, 0xE0], .accepted(.jpeg)),
      ("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .accepted(.png)),
      ("a.jpg", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .extensionDisagrees(.png)),
      ("jpg", [0xFF, 0xD8, 0xFF], .extensionDisagrees(.jpeg)),
      ("a.pdf", [0x25, 0x50, 0x44, 0x46, 0x2D], .notAllowed),
      ("a.jpg", [0xFF, 0xD8], .notAllowed),
      ("a.jpg", [], .notAllowed),
    ] as [(String, [UInt8], ContentType.Check)])
  func types(name: String, bytes: [UInt8], expected: ContentType.Check) {
    #expect(ContentType.check(bytes, named: name, allowed: [.jpeg, .png]) == expected)
  }

  @Test("FLD-14-12: PDF and ZIP are told by their first bytes")
  func documents() {
    #expect(ContentType(of: pdf) == .pdf)
    #expect(ContentType(of: [0x50, 0x4B, 0x03, 0x04, 0]) == .zip)
    #expect(ContentType(of: Array("MZ".utf8)) == nil)
  }

  @Test("FLD-14-13: a PNG's size stands in IHDR")
  func pngSize() {
    let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    let size: [UInt8] = [0, 0, 1, 0x27, 0, 0, 1, 0x9D]
    let bytes = head + Array("IHDR".utf8) + size
    #expect(PixelSize(of: bytes) == PixelSize(width: 295, height: 413))
    #expect(PixelSize(of: Array(bytes.dropLast())) == nil)
  }

  @Test("FLD-14-13: a JPEG's size stands in its first SOF segment")
  func jpegSize() {
    let bytes: [UInt8] = [
      0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xC2, 0, 17, 8, 1,
      0x9D, 1, 0x27, 3,
    ]
    #expect(PixelSize(of: bytes) == PixelSize(width: 295, height: 413))
    #expect(PixelSize(of: Array(bytes.prefix(20))) == nil)
  }
}
