/// Which draft: one per owner, form and record.
public struct DraftPlace: Hashable, Sendable {
  /// The account's id.
  public let owner: String
  public let form: String
  /// The row being edited; empty where a person has only one draft of the form.
  public let record: String

  public init(owner: String, form: String, record: String = "") {
    self.owner = owner
    self.form = form
    self.record = record
  }
}

/// What was typed and not yet submitted, saved field by field as each is left (OV-5-15).
///
/// Losing the line costs at most the field under the caret. Passwords are never kept.
public struct DraftStore {
  private let database: any Database
  private let seal: Seal

  init(database: any Database, seal: Seal) {
    self.database = database
    self.seal = seal
  }

  /// Keeps one answer; an empty one is forgotten. It is durable when this returns.
  ///
  /// - Parameter isSealed: True for identity numbers, phones and the like.
  /// - Returns: False for a secret or fixed field, which is never kept.
  @discardableResult
  public func save(
    _ value: String, of field: Field, in place: DraftPlace, isSealed wantsSeal: Bool = false,
    at now: Moment, from entropy: Entropy
  ) throws -> Bool {
    let isSealed: Bool
    switch field.kind {
    case .secret, .fixed: return false
    // File names are often people's own, and rows are whole records of them.
    case .attachment, .rows: isSealed = true
    case .text, .paragraph, .date, .choice, .multiple, .lookup, .agreement, .division:
      isSealed = wantsSeal
    }
    let name = field.key.name
    try database.write { tx in
      guard !value.isEmpty else {
        try tx.run("DELETE FROM draft" + filter(place) + " AND field = \(name)")
        return
      }
      let sealed = isSealed ? seal.seal(value, in: sealPlace(place, name), from: entropy) : nil
      let plain = isSealed ? nil : value
      try tx.run(
        """
        INSERT INTO draft (owner, form, record, field, value, sealed, saved_at)
        VALUES (\(place.owner), \(place.form), \(place.record), \(name), \(plain), \(sealed),
          \(now))
        ON CONFLICT (owner, form, record, field) DO UPDATE
        SET value = excluded.value, sealed = excluded.sealed, saved_at = excluded.saved_at
        """)
    }
    return true
  }

  /// Keeps many answers at once, all sealed, in the transaction they belong to.
  func put(
    _ answers: Answers, in place: DraftPlace, at now: Moment, from entropy: Entropy,
    tx: any Writing
  ) throws {
    for key in answers.keys.sorted(by: { $0.name < $1.name }) {
      let sealed = seal.seal(answers[key], in: sealPlace(place, key.name), from: entropy)
      try tx.run(
        """
        INSERT INTO draft (owner, form, record, field, value, sealed, saved_at)
        VALUES (\(place.owner), \(place.form), \(place.record), \(key.name), NULL, \(sealed),
          \(now))
        ON CONFLICT (owner, form, record, field) DO UPDATE
        SET value = excluded.value, sealed = excluded.sealed, saved_at = excluded.saved_at
        """)
    }
  }

  /// The answers of a draft; empty when there is none.
  public func answers(in place: DraftPlace) throws -> Answers {
    try database.read { try answers(in: place, tx: $0) }
  }

  /// The same inside a transaction.
  func answers(in place: DraftPlace, tx: any Reading) throws -> Answers {
    let rows = try tx.rows("SELECT field, value, sealed FROM draft" + filter(place))
    var answers: [FieldKey: String] = [:]
    for row in rows {
      let name = row.text(0)
      let value = try row.optionalBlob(2).map { try seal.open($0, in: sealPlace(place, name)) }
      answers[FieldKey(data: name)] = value ?? row.optionalText(1)
    }
    return Answers(answers)
  }

  /// A draft waiting to be gone on with.
  public struct Summary: Hashable, Sendable {
    public let place: DraftPlace
    public let fieldCount: Int
    public let savedAt: Moment
  }

  /// The drafts of one owner, the newest first: what the home screen offers to go on with.
  public func pending(of owner: String) throws -> [Summary] {
    try database.read { tx in
      let rows = try tx.rows(
        """
        SELECT form, record, count(*), max(saved_at) FROM draft WHERE owner = \(owner)
        GROUP BY form, record ORDER BY max(saved_at) DESC, form, record
        """)
      return rows.map {
        Summary(
          place: DraftPlace(owner: owner, form: $0.text(0), record: $0.text(1)),
          fieldCount: $0.integer(2), savedAt: $0.moment(3))
      }
    }
  }

  /// Forgets a draft in the transaction that submits it.
  public func discard(_ place: DraftPlace, in tx: any Writing) throws {
    try tx.run("DELETE FROM draft" + filter(place))
  }

  private func filter(_ place: DraftPlace) -> SQL {
    " WHERE owner = \(place.owner) AND form = \(place.form) AND record = \(place.record)"
  }

  private func sealPlace(_ place: DraftPlace, _ field: String) -> Seal.Place {
    Seal.Place(
      table: "draft", column: "sealed",
      row: "\(place.owner)|\(place.form)|\(place.record)|\(field)")
  }
}
