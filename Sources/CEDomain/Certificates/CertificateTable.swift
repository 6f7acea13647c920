/// The statements over `certificate` and `certificate_course`.
struct CertificateTable {
  let store: OpenStore

  func valid(
    of training: Identifier<Training>, in tx: any Reading
  ) throws -> Certificate? {
    let filter: SQL = " WHERE training_id = \(training) AND state = 'valid'"
    return try tx.first(CertificateTable.columns + filter).map { try certificate($0, in: tx) }
  }

  func certificate(code: VerifyCode, in tx: any Reading) throws -> Certificate? {
    let filter: SQL = " WHERE verify_code = \(code.text)"
    return try tx.first(CertificateTable.columns + filter).map { try certificate($0, in: tx) }
  }

  func certificate(number: String, in tx: any Reading) throws -> Certificate? {
    let filter: SQL = " WHERE number = \(number)"
    return try tx.first(CertificateTable.columns + filter).map { try certificate($0, in: tx) }
  }

  /// All of a person, void ones too, oldest first.
  func certificates(of person: Identifier<Person>, in tx: any Reading) throws -> [Certificate] {
    let filter: SQL = " WHERE person_id = \(person) ORDER BY issued_on, number"
    return try tx.rows(CertificateTable.columns + filter).map { try certificate($0, in: tx) }
  }

  func insert(
    _ row: Certificate, from entropy: Entropy, in tx: any Writing
  ) throws {
    let sealed = store.seal.seal(row.document, in: .certificate(row.id), from: entropy)
    try tx.run(
      """
      INSERT INTO certificate (id, number, verify_code, training_id, person_id, year,
        training_name, institution_name, name, document_sealed, document_masked, begins_on,
        ends_on, professional, public, score, issued_on, content_hash, state)
      VALUES (\(row.id), \(row.number), \(row.code.text), \(row.training), \(row.person),
        \(row.year), \(row.trainingName), \(row.institutionName), \(row.name), \(sealed),
        \(Masking.documentInList(row.document)), \(row.period.opens), \(row.period.closes),
        \(row.credits.professional), \(row.credits.general), \(row.score), \(row.issuedOn),
        \(row.contentHash), 'valid')
      """)
    for (index, line) in row.courses.enumerated() {
      try tx.run(
        """
        INSERT INTO certificate_course (certificate_id, ordinal, title, category, subject,
          credits, minutes)
        VALUES (\(row.id), \(index + 1), \(line.title), \(line.category),
          \(line.subject.rawValue), \(line.credits), \(line.minutes))
        """)
    }
  }

  /// Makes a certificate void; a row somebody else decided on first is ``StoreError/stale``.
  func void(
    _ row: Certificate, because reason: String, replacement: String?, in tx: any Writing
  ) throws {
    try tx.decide(
      """
      UPDATE certificate SET state = 'void', void_reason = \(reason),
        replaced_by = \(replacement), version = version + 1
      WHERE id = \(row.id) AND version = \(row.version) AND state = 'valid'
      """)
  }

  private static let columns: SQL = """
    SELECT id, number, verify_code, training_id, person_id, year, training_name,
      institution_name, name, document_sealed, begins_on, ends_on, professional, public, score,
      issued_on, content_hash, state, void_reason, replaced_by, version FROM certificate
    """

  private func certificate(_ row: Row, in tx: any Reading) throws -> Certificate {
    let id: Identifier<Certificate> = row.identifier(0)
    guard let begins = CalendarDay(row.text(10)), let ends = CalendarDay(row.text(11)),
      let issued = CalendarDay(row.text(15))
    else { throw StoreError.damaged(detail: "certificate \(row.text(1))") }
    return Certificate(
      id: id, number: row.text(1), code: VerifyCode(stored: row.text(2)),
      training: row.identifier(3), person: row.identifier(4), year: row.integer(5),
      trainingName: row.text(6), institutionName: row.text(7), name: row.text(8),
      document: try store.seal.open(row.blob(9), in: .certificate(id)),
      period: DayWindow(opens: begins, closes: ends),
      credits: SubjectCredits(professional: row.credits(12), general: row.credits(13)),
      score: Score(tenths: row.integer(14)), issuedOn: issued, contentHash: row.text(16),
      state: row.text(17) == "valid"
        ? .valid : .void(reason: row.text(18), replacement: row.optionalText(19)),
      courses: try lines(of: id, in: tx), version: row.integer(20))
  }

  private func lines(
    of id: Identifier<Certificate>, in tx: any Reading
  ) throws -> [Certificate.CourseLine] {
    try tx.rows(
      """
      SELECT title, category, subject, credits, minutes FROM certificate_course
      WHERE certificate_id = \(id) ORDER BY ordinal
      """
    ).map { row in
      guard let subject = CourseSubject(rawValue: row.text(2)) else {
        throw StoreError.damaged(detail: "certificate_course \(id)")
      }
      return Certificate.CourseLine(
        title: row.text(0), category: row.text(1), subject: subject, credits: row.credits(3),
        minutes: row.integer(4))
    }
  }
}

extension Seal.Place {
  /// Where the document number printed on a certificate is sealed.
  static func certificate(_ id: Identifier<Certificate>) -> Seal.Place {
    Seal.Place(table: "certificate", column: "document_sealed", row: id.text)
  }
}
