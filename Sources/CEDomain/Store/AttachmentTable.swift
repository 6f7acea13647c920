import CSodium

/// One stored file in one use.
public enum AttachmentUse {}

/// Files people handed in: the bytes once by their SHA-256, and who uses them for what (OV-5-05).
public enum AttachmentTable {
  /// A file as an owner uses it.
  public struct Use: Hashable, Sendable {
    public let id: Identifier<AttachmentUse>
    /// SHA-256 in hexadecimal.
    public let digest: String
    public let contentType: ContentType
    public let byteCount: Int
    /// What it proves: `photo`, `payment_slip`.
    public let purpose: String
    public let fileName: String
    public let createdAt: Moment
  }

  /// Keeps a file for an owner; equal bytes are stored once.
  ///
  /// - Parameter kind: The owner's table.
  @discardableResult
  public static func add(
    _ bytes: [UInt8], as type: ContentType, named fileName: String, for purpose: String,
    owner kind: String, id owner: String, at now: Moment, from entropy: Entropy,
    in tx: any Writing
  ) throws -> Identifier<AttachmentUse> {
    let digest = sha256(bytes)
    try tx.run(
      """
      INSERT INTO attachment (digest, content_type, byte_count, bytes, created_at)
      VALUES (\(digest), \(type.rawValue), \(bytes.count), \(bytes), \(now))
      ON CONFLICT (digest) DO NOTHING
      """)
    let id = Identifier<AttachmentUse>(at: now, from: entropy)
    try tx.run(
      """
      INSERT INTO attachment_use (id, digest, owner_kind, owner_id, purpose, file_name, created_at)
      VALUES (\(id), \(digest), \(kind), \(owner), \(purpose), \(fileName), \(now))
      """)
    return id
  }

  /// The files of an owner, oldest first.
  public static func uses(
    owner kind: String, id owner: String, in tx: any Reading
  ) throws -> [Use] {
    let rows = try tx.rows(
      """
      SELECT u.id, u.digest, a.content_type, a.byte_count, u.purpose, u.file_name, u.created_at
      FROM attachment_use u JOIN attachment a ON a.digest = u.digest
      WHERE u.owner_kind = \(kind) AND u.owner_id = \(owner) ORDER BY u.id
      """)
    return try rows.map { row in
      guard let type = ContentType(rawValue: row.text(2)) else {
        throw StoreError.damaged(detail: "attachment.content_type \(row.text(1))")
      }
      return Use(
        id: row.identifier(0), digest: row.text(1), contentType: type, byteCount: row.integer(3),
        purpose: row.text(4), fileName: row.text(5), createdAt: row.moment(6))
    }
  }

  /// The bytes behind a digest, checked against it; nil when there are none.
  public static func bytes(of digest: String, in tx: any Reading) throws -> [UInt8]? {
    guard let row = try tx.first("SELECT bytes FROM attachment WHERE digest = \(digest)") else {
      return nil
    }
    let bytes = row.blob(0)
    guard sha256(bytes) == digest else {
      throw StoreError.damaged(detail: "attachment.bytes \(digest)")
    }
    return bytes
  }

  /// Ends one use; bytes that nobody uses any more go with it.
  public static func remove(_ id: Identifier<AttachmentUse>, in tx: any Writing) throws {
    try tx.run("DELETE FROM attachment_use WHERE id = \(id)")
    try tx.run(
      """
      DELETE FROM attachment
      WHERE NOT EXISTS (SELECT 1 FROM attachment_use u WHERE u.digest = attachment.digest)
      """)
  }
}

/// SHA-256 of `bytes` in hexadecimal.
public func sha256(_ bytes: [UInt8]) -> String {
  var output = [UInt8](repeating: 0, count: 32)
  crypto_hash_sha256(&output, bytes, UInt64(bytes.count))
  return hexadecimal(output)
}
