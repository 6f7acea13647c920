/// Everybody the program knows, found by document through a keyed hash (OV-5-02).
public struct PersonDirectory {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// One person, with masked numbers; nil for whoever may not see the person.
  public func person(_ id: Identifier<Person>, by actor: Actor) throws -> PersonRecord? {
    try store.database.read { tx in
      let region = try NationalRecords.record(of: id, in: tx).departmentCode
      let subject = Subject(owner: id, region: region)
      guard Authority.allows(actor, .viewPerson, subject) else { return nil }
      return try person(id, in: tx)
    }
  }

  /// For verbs that have asked ``Authority`` themselves.
  func person(_ id: Identifier<Person>, in tx: any Reading) throws -> PersonRecord? {
    try tx.first("SELECT \(PersonRecord.columns) FROM person WHERE id = \(id)")
      .map { PersonRecord($0) }
  }

  /// The first person one of the readings of a typed number belongs to.
  func person(with documents: [IdentityDocument], in tx: any Reading) throws -> PersonRecord? {
    for document in documents {
      let row = try tx.first(
        """
        SELECT \(PersonRecord.columns) FROM person
        WHERE id_type = \(document.kind.rawValue) AND id_index IN (\(list: indexes(of: document)))
        """)
      if let row { return PersonRecord(row) }
    }
    return nil
  }

  /// Enters a person; throws ``StoreError/duplicate(constraint:)`` when the document is known.
  ///
  /// - Parameter pinyin: The sort key of the name, from the reference store.
  @discardableResult
  public func create(
    name: String, document: IdentityDocument, pinyin: String, mobile: String? = nil,
    at now: Moment, from entropy: Entropy
  ) throws -> Identifier<Person> {
    try store.database.write { tx in
      try enter(
        PersonEntry(name: name, document: document, pinyin: pinyin, mobile: mobile), at: now,
        from: entropy, in: tx)
    }
  }

  /// The whole document number: for the owner's own pages, and for staff after an audited
  /// permission; callers check that first.
  func documentNumber(of id: Identifier<Person>, in tx: any Reading) throws -> String? {
    guard let row = try tx.first("SELECT id_sealed FROM person WHERE id = \(id)") else {
      return nil
    }
    return try store.seal.open(row.blob(0), in: .documentNumber(of: id))
  }

  /// The mobile number messages go to; nil when the person has none.
  func mobile(of id: Identifier<Person>, in tx: any Reading) throws -> String? {
    let row = try tx.first("SELECT mobile_sealed FROM person WHERE id = \(id)")
    return try row?.optionalBlob(0).map { try store.seal.open($0, in: .mobile(of: id)) }
  }

  /// True when `typed` is the actor's own document number, however it was written (SH-7-03).
  public func confirms(
    _ typed: String, isDocumentOf actor: Actor, today: CalendarDay
  ) throws -> Bool {
    try store.database.read { tx in
      try confirms(typed, isDocumentOf: actor, today: today, in: tx)
    }
  }

  func confirms(
    _ typed: String, isDocumentOf actor: Actor, today: CalendarDay, in tx: any Reading
  ) throws -> Bool {
    guard let id = actor.person, actor.may(.viewPersonUnmasked, of: id) else { return false }
    let documents = IdentityDocument.readings(of: typed, today: today)
    return try person(with: documents, in: tx)?.id == id
  }

  /// Puts another mobile number in the place of the old one.
  func set(
    mobile: String, of id: Identifier<Person>, from entropy: Entropy, in tx: any Writing
  ) throws {
    let sealed = store.seal.seal(mobile, in: .mobile(of: id), from: entropy)
    try tx.run(
      """
      UPDATE person SET mobile_sealed = \(sealed),
        mobile_index = \(store.seal.index(mobile, in: "person.mobile")),
        mobile_masked = \(Masking.mobileInForm(mobile)), version = version + 1
      WHERE id = \(id)
      """)
  }

  func index(of document: IdentityDocument) -> [UInt8] {
    store.seal.index(document.personKey, in: "person.id")
  }

  private func indexes(of document: IdentityDocument) -> [[UInt8]] {
    document.possibleKeys.map { store.seal.index($0, in: "person.id") }
  }
}

extension Seal.Place {
  /// Where a person's document number is sealed.
  static func documentNumber(of person: Identifier<Person>) -> Seal.Place {
    Seal.Place(table: "person", column: "id_sealed", row: person.text)
  }

  /// Where a person's mobile number is sealed.
  static func mobile(of person: Identifier<Person>) -> Seal.Place {
    Seal.Place(table: "person", column: "mobile_sealed", row: person.text)
  }
}

extension IdentityDocument {
  /// Every kind of document `typed` can be read as: the sign-in box has one field for all (SH-2-03).
  public static func readings(of typed: String, today: CalendarDay) -> [IdentityDocument] {
    Kind.allCases.compactMap { IdentityDocument($0, typed, today: today) }
  }
}
