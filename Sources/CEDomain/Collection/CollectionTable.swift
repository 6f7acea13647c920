/// The statements over `collection`.
struct CollectionTable {
  let seal: Seal

  func record(of person: Identifier<Person>, in tx: any Reading) throws -> CollectionRecord? {
    try tx.first("SELECT \(CollectionRecord.columns) FROM collection WHERE person_id = \(person)")
      .map { CollectionRecord($0) }
  }

  /// The approved values; empty before the first approval.
  func approved(of person: Identifier<Person>, in tx: any Reading) throws -> Answers {
    let row = try tx.first("SELECT approved_sealed FROM collection WHERE person_id = \(person)")
    let sealed = row?.optionalBlob(0)
    return try sealed.map { Answers(text: try seal.open($0, in: .approvedCollection(person))) }
      ?? Answers()
  }

  /// The rows a former platform handed over.
  func legacy(of person: Identifier<Person>, in tx: any Reading) throws -> Answers {
    let row = try tx.first("SELECT legacy_sealed FROM collection WHERE person_id = \(person)")
    let sealed = row?.optionalBlob(0)
    return try sealed.map { Answers(text: try seal.open($0, in: .legacyCollection(person))) }
      ?? Answers()
  }

  /// Makes the person's row when there is none yet.
  func ensure(_ person: Identifier<Person>, at now: Moment, in tx: any Writing) throws {
    try tx.run(
      """
      INSERT INTO collection (person_id, state, updated_at)
      VALUES (\(person), \(CollectionState.none.rawValue), \(now))
      ON CONFLICT (person_id) DO NOTHING
      """)
  }

  func setState(
    _ state: CollectionState, of person: Identifier<Person>, at now: Moment, in tx: any Writing
  ) throws {
    try tx.run(
      """
      UPDATE collection SET state = \(state.rawValue), updated_at = \(now), version = version + 1
      WHERE person_id = \(person)
      """)
  }

  /// Takes down that a case was handed in, on the version the person saw.
  func submit(
    _ answers: Answers, as item: ReviewCase, on seen: CollectionRecord, at now: Moment,
    in tx: any Writing
  ) throws {
    try tx.decide(
      """
      UPDATE collection SET state = \(CollectionState.pending.rawValue),
        department = \(item.department), library = \(answers[.collectionLibraryCheck]),
        case_id = \(item.id), updated_at = \(now), version = version + 1
      WHERE person_id = \(seen.person) AND version = \(seen.version)
      """)
  }

  /// Puts values in force: approved by a reviewer, or changed later.
  func approve(
    _ answers: Answers, of person: Identifier<Person>, at now: Moment, from entropy: Entropy,
    in tx: any Writing
  ) throws {
    let sealed = seal.seal(answers.text, in: .approvedCollection(person), from: entropy)
    try tx.run(
      """
      UPDATE collection SET state = \(CollectionState.approved.rawValue),
        scope = \(answers[.collectionScope]), department = \(answers[.collectionDepartment]),
        approved_sealed = \(sealed), updated_at = \(now), version = version + 1
      WHERE person_id = \(person)
      """)
  }

  func setLegacy(
    _ rows: Answers, of person: Identifier<Person>, at now: Moment, from entropy: Entropy,
    in tx: any Writing
  ) throws {
    let sealed = seal.seal(rows.text, in: .legacyCollection(person), from: entropy)
    try tx.run(
      """
      UPDATE collection SET legacy_sealed = \(sealed), updated_at = \(now), version = version + 1
      WHERE person_id = \(person)
      """)
  }
}

extension Seal.Place {
  fileprivate static func approvedCollection(_ person: Identifier<Person>) -> Seal.Place {
    Seal.Place(table: "collection", column: "approved_sealed", row: person.text)
  }

  fileprivate static func legacyCollection(_ person: Identifier<Person>) -> Seal.Place {
    Seal.Place(table: "collection", column: "legacy_sealed", row: person.text)
  }
}
