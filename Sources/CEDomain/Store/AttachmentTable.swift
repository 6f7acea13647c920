import CSodium

/// One stored file in one use.
public enum AttachmentUse {}

/// The rows of ``Attachments``: the bytes once by their keyed digest, and who uses them for what
/// (OV-5-05).
///
/// Bytes and names are sealed; only sizes, kinds and moments stand in clear.
public enum AttachmentTable {
  /// A file as an owner uses it.
  public struct Use: Hashable, Sendable {
    public let id: Identifier<AttachmentUse>
    /// The file with its facts as stored.
    public let file: AttachmentAnswer
    public let account: Identifier<Account>
    /// The person whose data it is; nil where staff handed it in for nobody in particular.
    public let person: Identifier<Person>?
    public let owner: AttachmentOwner
    /// What it proves, as ``AttachmentLimit/purpose``.
    public let purpose: String
    public let createdAt: Moment
  }

  /// A use to be.
  struct Claim {
    let file: AttachmentAnswer
    let account: Identifier<Account>
    let person: Identifier<Person>?
    let owner: AttachmentOwner
    let purpose: String
  }

  /// Keeps bytes under their digest; equal bytes are stored once.
  static func put(
    _ bytes: [UInt8], of file: AttachmentAnswer, seal: Seal, at now: Moment,
    from entropy: Entropy, in tx: any Writing
  ) throws {
    guard try tx.first("SELECT 1 FROM attachment WHERE digest = \(file.digest)") == nil else {
      return
    }
    let sealed = seal.seal(bytes, in: bytesPlace(file.digest), from: entropy)
    try tx.run(
      """
      INSERT INTO attachment (digest, content_type, byte_count, width, height, created_at, sealed)
      VALUES (\(file.digest), \(file.contentType.rawValue), \(file.byteCount),
        \(file.pixels?.width), \(file.pixels?.height), \(now), \(sealed))
      ON CONFLICT (digest) DO NOTHING
      """)
  }

  /// Notes one more use of bytes that are there.
  @discardableResult
  static func add(
    _ claim: Claim, seal: Seal, at now: Moment, from entropy: Entropy, in tx: any Writing
  ) throws -> Identifier<AttachmentUse> {
    let id = Identifier<AttachmentUse>(at: now, from: entropy)
    let name = seal.seal(claim.file.fileName, in: namePlace(id), from: entropy)
    try tx.run(
      """
      INSERT INTO attachment_use (id, digest, account_id, person_id, owner_kind, owner_id, purpose,
        name_sealed, created_at, looked_at)
      VALUES (\(id), \(claim.file.digest), \(claim.account), \(claim.person),
        \(claim.owner.kind), \(claim.owner.id), \(claim.purpose), \(name), \(now), \(now))
      """)
    return id
  }

  /// The files of an owner, oldest first.
  static func uses(
    of owner: AttachmentOwner, seal: Seal, in tx: any Reading
  ) throws -> [Use] {
    try select(
      " WHERE u.owner_kind = \(owner.kind) AND u.owner_id = \(owner.id) ORDER BY u.id",
      seal: seal, in: tx)
  }

  /// Every use of one file by one account or person, newest first.
  static func uses(
    of digest: String, by account: Identifier<Account>, person: Identifier<Person>?,
    seal: Seal, in tx: any Reading
  ) throws -> [Use] {
    try select(
      """
       WHERE u.digest = \(digest) AND (u.account_id = \(account) OR u.person_id = \(person))
      ORDER BY u.id DESC
      """, seal: seal, in: tx)
  }

  /// The drafts' files that nobody has looked after since `moment`, oldest first.
  static func drafts(
    lookedAtBefore moment: Moment, limit: Int, seal: Seal, in tx: any Reading
  ) throws -> [Use] {
    try select(
      """
       WHERE u.owner_kind = \(AttachmentOwner.draftKind) AND u.looked_at < \(moment)
      ORDER BY u.looked_at, u.id LIMIT \(limit)
      """, seal: seal, in: tx)
  }

  /// The bytes of all files that an account has in use, each counted once.
  static func byteCount(of account: Identifier<Account>, in tx: any Reading) throws -> Int {
    try tx.count(
      """
      SELECT coalesce(sum(a.byte_count), 0) FROM attachment a
      WHERE a.digest IN (SELECT u.digest FROM attachment_use u WHERE u.account_id = \(account))
      """)
  }

  /// The bytes behind a digest, checked against it; nil when there are none.
  ///
  /// Throws ``StoreError/damaged(detail:)`` where they are not what was handed in.
  static func bytes(of digest: String, seal: Seal, in tx: any Reading) throws -> [UInt8]? {
    guard let row = try tx.first("SELECT sealed FROM attachment WHERE digest = \(digest)") else {
      return nil
    }
    let bytes = try seal.bytes(in: row.blob(0), of: bytesPlace(digest))
    guard seal.digest(of: bytes) == digest else {
      throw StoreError.damaged(detail: "attachment.sealed \(digest)")
    }
    return bytes
  }

  /// The digests after `digest`, in order: for walking all of them page by page.
  static func digests(after digest: String, limit: Int, in tx: any Reading) throws -> [String] {
    let rows = try tx.rows(
      "SELECT digest FROM attachment WHERE digest > \(digest) ORDER BY digest LIMIT \(limit)")
    return rows.map { $0.text(0) }
  }

  /// Notes that a draft still needs its file.
  static func look(_ id: Identifier<AttachmentUse>, at now: Moment, in tx: any Writing) throws {
    try tx.run("UPDATE attachment_use SET looked_at = \(now) WHERE id = \(id)")
  }

  /// Ends one use; bytes that nobody uses any more go with it.
  static func remove(
    _ id: Identifier<AttachmentUse>, of digest: String, in tx: any Writing
  ) throws {
    try tx.run("DELETE FROM attachment_use WHERE id = \(id)")
    try tx.run(
      """
      DELETE FROM attachment WHERE digest = \(digest)
        AND NOT EXISTS (SELECT 1 FROM attachment_use u WHERE u.digest = attachment.digest)
      """)
  }

  private static func select(
    _ filter: SQL, seal: Seal, in tx: any Reading
  ) throws -> [Use] {
    let columns: SQL = """
      SELECT u.id, u.digest, u.account_id, u.person_id, u.owner_kind, u.owner_id, u.purpose,
        u.name_sealed, u.created_at, a.content_type, a.byte_count, a.width, a.height
      FROM attachment_use u JOIN attachment a ON a.digest = u.digest
      """
    return try tx.rows(columns + filter).map { row in
      guard let type = ContentType(rawValue: row.text(9)) else {
        throw StoreError.damaged(detail: "attachment.content_type \(row.text(1))")
      }
      let id: Identifier<AttachmentUse> = row.identifier(0)
      var pixels: PixelSize?
      if let width = row.optionalInteger(11), let height = row.optionalInteger(12) {
        pixels = PixelSize(width: width, height: height)
      }
      let file = AttachmentAnswer(
        digest: row.text(1), contentType: type, byteCount: row.integer(10), pixels: pixels,
        fileName: try seal.open(row.blob(7), in: namePlace(id)))
      return Use(
        id: id, file: file, account: row.identifier(2), person: row.optionalIdentifier(3),
        owner: AttachmentOwner(kind: row.text(4), id: row.text(5)), purpose: row.text(6),
        createdAt: row.moment(8))
    }
  }

  private static func bytesPlace(_ digest: String) -> Seal.Place {
    Seal.Place(table: "attachment", column: "sealed", row: digest)
  }

  private static func namePlace(_ id: Identifier<AttachmentUse>) -> Seal.Place {
    Seal.Place(table: "attachment_use", column: "name_sealed", row: id.text)
  }
}

/// SHA-256 of `bytes` in hexadecimal.
public func sha256(_ bytes: [UInt8]) -> String {
  var output = [UInt8](repeating: 0, count: 32)
  crypto_hash_sha256(&output, bytes, UInt64(bytes.count))
  return hexadecimal(output)
}
