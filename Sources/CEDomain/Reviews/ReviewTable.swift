/// The statements over `review_case` and `review_decision`.
struct ReviewTable {
  let seal: Seal

  /// Whose turn it is, as the queues' indexes know it.
  enum Desk: String, Hashable, Sendable, CaseIterable {
    case waiting
    case decided
    case owner

    init(_ state: ReviewState) {
      switch state {
      case .pending: self = .waiting
      case .approved, .rejected, .returned: self = .decided
      case .draft, .withdrawn: self = .owner
      }
    }
  }

  /// What changes about a case when it moves on.
  struct Position {
    var state: ReviewState
    var step: Int
    var department: String
    var revision: Int
    var submission: Int
    var unitName: String
    var way: ReviewWay
  }

  func reviewCase(_ id: Identifier<ReviewCase>, tx: any Reading) throws -> ReviewCase? {
    try tx.first(ReviewTable.columns + " WHERE c.id = \(id)").map(reviewCase)
  }

  /// The person's cases of some kinds, the latest first.
  func cases(
    _ kinds: [CaseKind], of person: Identifier<Person>, tx: any Reading
  ) throws -> [ReviewCase] {
    let filter: SQL = """
       WHERE c.person_id = \(person) AND c.kind IN (\(list: kinds.map(\.rawValue)))
      ORDER BY c.submitted_at DESC, c.number DESC
      """
    return try tx.rows(ReviewTable.columns + filter).map(reviewCase)
  }

  /// The cases under some numbers, in no order.
  func cases(_ numbers: [Int], tx: any Reading) throws -> [ReviewCase] {
    guard !numbers.isEmpty else { return [] }
    let filter: SQL = " WHERE c.number IN (\(list: numbers))"
    return try tx.rows(ReviewTable.columns + filter).map(reviewCase)
  }

  /// Enters a case with its first submission; it waits from `now` on.
  func insert(
    _ application: ReviewApplication, person: PersonRecord, at position: Position,
    now: Moment, from entropy: Entropy, tx: any Writing
  ) throws -> Identifier<ReviewCase> {
    let id = Identifier<ReviewCase>(at: now, from: entropy)
    let number = try Counter.reviewCase.next(in: tx)
    let region = RegionKeys(position.department)
    let key = try nameKey(of: person.id, tx: tx)
    try tx.run(
      """
      INSERT INTO review_case (id, number, kind, person_id, person_name, name_key, unit_name,
        department, city, province, step, state, desk, way, revision, submission,
        submitted_at, queued_at, version)
      VALUES (\(id), \(number), \(application.kind.rawValue), \(person.id), \(person.name),
        \(key), \(position.unitName), \(position.department), \(region.city),
        \(region.province), \(position.step), \(position.state.rawValue),
        \(Desk(position.state).rawValue), \(position.way.rawValue),
        \(position.revision), \(position.submission), \(now), \(now), 1)
      """)
    try NameParts.enter(
      person.name, key: key, number: number, department: position.department, tx: tx)
    return id
  }

  /// Puts a case into another state or step; it joins a queue anew when it waits again.
  ///
  /// - Parameter isSubmitted: True when the owner handed it in again.
  /// - Throws: ``StoreError/stale`` when somebody moved it since it was read.
  func move(
    _ item: ReviewCase, to position: Position, decision: Int? = nil, isSubmitted: Bool = false,
    at now: Moment, tx: any Writing
  ) throws {
    let region = RegionKeys(position.department)
    let decidedAt = decision == nil || position.state == .pending ? nil : now
    try tx.decide(
      """
      UPDATE review_case SET state = \(position.state.rawValue),
        desk = \(Desk(position.state).rawValue), step = \(position.step),
        department = \(position.department), city = \(region.city),
        province = \(region.province), revision = \(position.revision),
        submission = \(position.submission), unit_name = \(position.unitName),
        way = \(position.way.rawValue), claimed_by = NULL, claimed_at = NULL,
        submitted_at = \(isSubmitted ? now : item.submittedAt),
        queued_at = \(position.state == .pending ? now : item.queuedAt),
        opened_at = \(isSubmitted ? nil : item.openedAt), decided_at = \(decidedAt),
        decision = coalesce(\(decision), decision), version = version + 1
      WHERE id = \(item.id) AND version = \(item.version)
      """)
    guard position.department != item.department else { return }
    let key = try tx.first("SELECT name_key FROM review_case WHERE id = \(item.id)")?.text(0)
    try NameParts.move(item, key: key ?? "", to: position.department, tx: tx)
  }

  /// Keeps what was decided, with its opinion; rows are never changed.
  ///
  /// - Returns: The decision's place in the case's history.
  func record(
    _ action: ReviewAction, _ opinion: Opinion, on item: ReviewCase, by actor: Actor?,
    at now: Moment, from entropy: Entropy, tx: any Writing
  ) throws -> Int {
    let place = ReviewTable.place(item.id, item.version)
    let sealed = seal.seal(opinion.stored, in: place, from: entropy)
    try tx.run(
      """
      INSERT INTO review_decision (case_id, ordinal, action, step, submission, at, account_id,
        opinion_sealed)
      VALUES (\(item.id), \(item.version), \(action.rawValue), \(item.step),
        \(item.submission), \(now), \(actor?.account), \(sealed))
      """)
    return item.version
  }

  /// Everything that was decided about a case, oldest first.
  func decisions(on id: Identifier<ReviewCase>, tx: any Reading) throws -> [ReviewDecision] {
    try tx.rows(
      """
      SELECT d.action, d.step, d.at, a.display_name, d.opinion_sealed, d.ordinal
      FROM review_decision d LEFT JOIN account a ON a.id = d.account_id
      WHERE d.case_id = \(id) ORDER BY d.ordinal
      """
    ).map { row in
      ReviewDecision(
        action: try row.code(0), step: row.integer(1), at: row.moment(2),
        by: row.optionalText(3),
        opinion: Opinion(
          stored: try seal.open(row.blob(4), in: ReviewTable.place(id, row.integer(5)))))
    }
  }

  private func nameKey(of person: Identifier<Person>, tx: any Reading) throws -> String {
    try tx.first("SELECT name_pinyin FROM person WHERE id = \(person)")?.text(0) ?? ""
  }

  private static func place(_ id: Identifier<ReviewCase>, _ ordinal: Int) -> Seal.Place {
    Seal.Place(table: "review_decision", column: "opinion_sealed", row: "\(id.text)|\(ordinal)")
  }

  static let columns: SQL = """
    SELECT c.id, c.number, c.kind, c.person_id, c.person_name, c.unit_name, c.department, c.step,
      c.state, c.way, c.revision, c.submission, c.submitted_at, c.queued_at, c.claimed_by,
      a.display_name, c.claimed_at, c.opened_at, c.decided_at, c.decision, d.opinion_sealed,
      c.version
    FROM review_case c LEFT JOIN account a ON a.id = c.claimed_by
      LEFT JOIN review_decision d ON d.case_id = c.id AND d.ordinal = c.decision
    """

  func reviewCase(_ row: Row) throws -> ReviewCase {
    let id: Identifier<ReviewCase> = row.identifier(0)
    var claim: ReviewCase.Claim?
    if let account: Identifier<Account> = row.optionalIdentifier(14) {
      claim = ReviewCase.Claim(
        account: account, name: row.optionalText(15) ?? "", at: row.moment(16))
    }
    var opinion = Opinion()
    if let ordinal = row.optionalInteger(19), let sealed = row.optionalBlob(20) {
      opinion = Opinion(stored: try seal.open(sealed, in: ReviewTable.place(id, ordinal)))
    }
    return ReviewCase(
      id: id, number: Counter.reviewCase.text(of: row.integer(1)), kind: try row.code(2),
      person: row.identifier(3), personName: row.text(4), unitName: row.text(5),
      department: row.text(6), step: row.integer(7), state: try row.code(8),
      way: try row.code(9), revision: row.integer(10), submittedAt: row.moment(12),
      queuedAt: row.moment(13), claim: claim, openedAt: row.optionalMoment(17),
      decidedAt: row.optionalMoment(18), opinion: opinion, version: row.integer(21),
      submission: row.integer(11))
  }
}

/// One decision on a case, with the words of that day.
public struct ReviewDecision: Hashable, Sendable {
  public let action: ReviewAction
  public let step: Int
  public let at: Moment
  /// Nil for the program itself.
  public let by: String?
  public let opinion: Opinion
}
