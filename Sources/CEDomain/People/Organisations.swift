/// The employers, bureaus and institutions the accounts of staff belong to (OV-6-03).
public struct Organisations {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case employer, finance, humanResources, networkInstitution, faceToFaceInstitution
    case examOffice, support, platform
  }

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Enters an organisation; throws ``StoreError/duplicate(constraint:)`` when the code is taken
  /// (FLD-8-10).
  ///
  /// - Parameter code: The unified social credit code, or a short code of our own for offices.
  @discardableResult
  public func create(
    _ kind: Kind, code: String, name: String, region: String, phone: String, at now: Moment,
    from entropy: Entropy
  ) throws -> Identifier<Organisation> {
    let id = Identifier<Organisation>(at: now, from: entropy)
    try store.database.write { tx in
      _ = try tx.run(
        """
        INSERT INTO organisation (id, kind, code, name, short_name, region, phone, state,
          created_at)
        VALUES (\(id), \(kind.rawValue), \(code), \(name), \(name), \(region), \(phone),
          \("active"), \(now))
        """)
    }
    return id
  }

  /// The organisation with a code; nil when there is none.
  public func organisation(code: String) throws -> Identifier<Organisation>? {
    try store.database.read { tx in
      try tx.first("SELECT id FROM organisation WHERE code = \(code)")?.identifier(0)
    }
  }

  /// The name people know it by; empty when it is gone.
  public func name(of id: Identifier<Organisation>) throws -> String {
    try store.database.read { try Organisations.name(of: id, in: $0) }
  }

  static func name(of id: Identifier<Organisation>, in tx: any Reading) throws -> String {
    try tx.first("SELECT name FROM organisation WHERE id = \(id)")?.text(0) ?? ""
  }

  /// An organisation as lists offer it.
  public struct Entry: Hashable, Sendable {
    public let id: Identifier<Organisation>
    public let name: String
  }

  /// All organisations by name.
  public func all() throws -> [Entry] {
    try store.database.read { tx in
      try tx.rows("SELECT id, name FROM organisation ORDER BY name, id").map {
        Entry(id: $0.identifier(0), name: $0.text(1))
      }
    }
  }
}
