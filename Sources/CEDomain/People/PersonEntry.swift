/// What is entered of a person who is new to the program.
public struct PersonEntry: Hashable, Sendable {
  public var name: String
  public var document: IdentityDocument
  /// The sort key of the name, from the reference store.
  public var pinyin: String
  public var mobile: String?
  /// Where the number does not tell it (NAT-1.1-15).
  public var gender: Gender?
  /// Where the number does not tell it (NAT-1.1-15).
  public var birthDate: CalendarDay?

  public init(
    name: String, document: IdentityDocument, pinyin: String, mobile: String? = nil,
    gender: Gender? = nil, birthDate: CalendarDay? = nil
  ) {
    self.name = name
    self.document = document
    self.pinyin = pinyin
    self.mobile = mobile
    self.gender = document.gender ?? gender
    self.birthDate = document.birthDate ?? birthDate
  }
}

extension PersonDirectory {
  /// Enters a person; throws ``StoreError/duplicate(constraint:)`` when the document is known.
  func enter(
    _ entry: PersonEntry, at now: Moment, from entropy: Entropy, in tx: any Writing
  ) throws -> Identifier<Person> {
    let id = Identifier<Person>(at: now, from: entropy)
    let document = entry.document
    let number = store.seal.seal(document.number, in: .documentNumber(of: id), from: entropy)
    let mobile = entry.mobile.map { store.seal.seal($0, in: .mobile(of: id), from: entropy) }
    try tx.run(
      """
      INSERT INTO person (id, id_type, id_index, id_sealed, id_masked, name, name_pinyin,
        gender, birth_date, mobile_sealed, mobile_index, mobile_masked, nationality, created_at,
        version)
      VALUES (\(id), \(document.kind.rawValue), \(index(of: document)), \(number),
        \(Masking.documentInList(document.number)), \(PersonName.normalized(entry.name)),
        \(entry.pinyin), \(entry.gender?.rawValue), \(entry.birthDate), \(mobile),
        \(entry.mobile.map { index(ofMobile: $0) }),
        \(entry.mobile.map { Masking.mobileInForm($0) }), \(document.nationality?.letters),
        \(now), 1)
      """)
    return id
  }

  /// The person with exactly this document, its country included; one of a system that did not ask
  /// for the country counts too.
  func person(statedAs document: IdentityDocument, in tx: any Reading) throws -> PersonRecord? {
    let indexes = document.statedKeys.map { store.seal.index($0, in: "person.id") }
    return try tx.first(
      """
      SELECT \(PersonRecord.columns) FROM person
      WHERE id_type = \(document.kind.rawValue) AND id_index IN (\(list: indexes))
      ORDER BY nationality IS NULL
      """
    ).map { PersonRecord($0) }
  }

  /// Adds what was not known yet of a person another system entered; what is known stays.
  ///
  /// A passport without a country gets the one that was stated.
  func complete(
    _ id: Identifier<Person>, with entry: PersonEntry, from entropy: Entropy, in tx: any Writing
  ) throws {
    let document = entry.document
    let sealed = entry.mobile.map { store.seal.seal($0, in: .mobile(of: id), from: entropy) }
    try tx.run(
      """
      UPDATE person SET id_index = \(index(of: document)),
        nationality = coalesce(nationality, \(document.nationality?.letters)),
        gender = coalesce(gender, \(entry.gender?.rawValue)),
        birth_date = coalesce(birth_date, \(entry.birthDate)),
        mobile_sealed = CASE WHEN mobile_index IS NULL THEN \(sealed) ELSE mobile_sealed END,
        mobile_masked = CASE WHEN mobile_index IS NULL
          THEN \(entry.mobile.map { Masking.mobileInForm($0) }) ELSE mobile_masked END,
        mobile_index = coalesce(mobile_index, \(entry.mobile.map { index(ofMobile: $0) })),
        version = version + 1
      WHERE id = \(id)
      """)
  }

  /// Whether `mobile` is the person's number; nil when none is known.
  func hasMobile(
    _ mobile: String, _ id: Identifier<Person>, in tx: any Reading
  ) throws -> Bool? {
    let row = try tx.first("SELECT mobile_index FROM person WHERE id = \(id)")
    return row?.optionalBlob(0).map { isEqual($0, index(ofMobile: mobile)) }
  }

  func index(ofMobile mobile: String) -> [UInt8] {
    store.seal.index(mobile, in: "person.mobile")
  }
}
