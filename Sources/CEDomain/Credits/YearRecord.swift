/// One confirmed line of the year's record (OV-6-10).
public struct CreditEntry: Hashable, Sendable {
  public let id: Identifier<CreditEntry>
  public let year: Int
  public let subject: CourseSubject
  public let credits: Credits
  /// How they were obtained: `network`.
  public let source: String
  /// The training's name.
  public let reason: String
  public let passedAt: Moment

  public init(
    id: Identifier<CreditEntry>, year: Int, subject: CourseSubject, credits: Credits,
    source: String, reason: String, passedAt: Moment
  ) {
    self.id = id
    self.year = year
    self.subject = subject
    self.credits = credits
    self.source = source
    self.reason = reason
    self.passedAt = passedAt
  }
}

/// The year's credits against what the year asks for (OV-9-08).
public struct YearRecord: Hashable, Sendable {
  public let year: Int
  public let entries: [CreditEntry]
  public let minima: SubjectCredits
  public let total: Credits

  /// - Parameter total: The least sum of both subjects.
  public init(year: Int, entries: [CreditEntry], minima: SubjectCredits, total: Credits) {
    self.year = year
    self.entries = entries
    self.minima = minima
    self.total = total
  }

  public var credits: SubjectCredits {
    entries.reduce(.zero) { $0.adding($1.credits, to: $1.subject) }
  }

  /// 达标: the sum and both subjects reach their minima.
  public var isReached: Bool {
    credits.total >= total && credits.professional >= minima.professional
      && credits.general >= minima.general
  }

  /// What is missing of each subject; never negative.
  public var missing: SubjectCredits {
    SubjectCredits(
      professional: max(.zero, minima.professional - credits.professional),
      general: max(.zero, minima.general - credits.general))
  }
}

/// The confirmed credits of people.
public struct YearRecords {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The confirmed entries of a person and year, in the order they were passed.
  public func entries(
    of person: Identifier<Person>, year: Int, by actor: Actor
  ) throws -> [CreditEntry] {
    guard Authority.allows(actor, .viewCredits, Subject(owner: person)) else { return [] }
    return try store.database.read { tx in
      try YearRecords.confirmed(of: person, in: tx).filter { $0.year == year }
    }
  }

  /// The confirmed entries of all years, in the order they were passed.
  static func confirmed(
    of person: Identifier<Person>, in tx: any Reading
  ) throws -> [CreditEntry] {
    try tx.rows(
      """
      SELECT id, year, subject, credits, source, reason, passed_at FROM ce_entry
      WHERE person_id = \(person) AND state = 'confirmed' ORDER BY passed_at, subject
      """
    ).map { row in
      guard let subject = CourseSubject(rawValue: row.text(2)) else {
        throw StoreError.damaged(detail: "ce_entry \(row.text(0))")
      }
      return CreditEntry(
        id: row.identifier(0), year: row.integer(1), subject: subject, credits: row.credits(3),
        source: row.text(4), reason: row.text(5), passedAt: row.moment(6))
    }
  }
}
