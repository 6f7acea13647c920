/// What happened, as a dotted code: `order.paid`, `person.unmasked`.
///
/// Each aggregate names its own events in an extension.
public struct AuditEvent: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(_ code: String) {
    rawValue = code
  }
}

/// One thing to be remembered: who did what to whom, and what changed (OV-5-13).
///
/// Never holds an unmasked number or a secret.
public struct AuditEntry: Hashable, Sendable {
  public let at: Moment
  /// The account's id; empty where nobody is signed in yet.
  public let account: String
  /// The role or roles acted in.
  public let role: String
  public let event: AuditEvent
  /// The table of the subject and its row: `order`, `01J…`.
  public let subjectKind: String
  public let subjectID: String
  public let oldState: String?
  public let newState: String?
  /// The opinion, the reason, or what else a reader needs.
  public let detail: String

  public init(
    at: Moment, account: String, role: String, event: AuditEvent, subject kind: String,
    id: String, from oldState: String? = nil, to newState: String? = nil, detail: String = ""
  ) {
    self.at = at
    self.account = account
    self.role = role
    self.event = event
    subjectKind = kind
    subjectID = id
    self.oldState = oldState
    self.newState = newState
    self.detail = detail
  }

  /// An entry of somebody who is signed in.
  public init(
    at: Moment, by actor: Actor, event: AuditEvent, subject kind: String, id: String,
    from oldState: String? = nil, to newState: String? = nil, detail: String = ""
  ) {
    self.init(
      at: at, account: actor.account.text,
      role: actor.roles.map(\.rawValue).sorted().joined(separator: ","), event: event,
      subject: kind, id: id, from: oldState, to: newState, detail: detail)
  }
}

/// The append-only log of every state change and every unmasked view (OV-5-13, ROL-8-09).
///
/// Each row carries a keyed hash over its own text and the hash of the row before it: a row that
/// was changed, removed or slipped in breaks the chain, and without the key file nobody can mend it.
public struct AuditLog {
  private let seal: Seal

  init(seal: Seal) {
    self.seal = seal
  }

  /// Appends a row in the transaction of the change it tells of.
  public func append(_ entry: AuditEntry, in tx: any Writing) throws {
    let sequence = try Counter.audit.next(in: tx)
    let last = try tx.first("SELECT hash FROM audit WHERE sequence = \(sequence - 1)")
    let hash = seal.hash(entry.canonical(sequence: sequence, after: last?.blob(0) ?? []))
    try tx.run(
      """
      INSERT INTO audit (sequence, at, account_id, role, event, subject_kind, subject_id,
        old_state, new_state, detail, hash)
      VALUES (\(sequence), \(entry.at), \(entry.account), \(entry.role), \(entry.event.rawValue),
        \(entry.subjectKind), \(entry.subjectID), \(entry.oldState), \(entry.newState),
        \(entry.detail), \(hash))
      """)
  }

  /// What ``verify(in:)`` found.
  public enum Verdict: Hashable, Sendable {
    /// All rows hang together. `head` is the last hash in hexadecimal: written down elsewhere, it
    /// proves later that nothing was cut off.
    case intact(rows: Int, head: String)
    /// The first row that does not fit.
    case broken(sequence: Int)
  }

  /// Walks the whole chain.
  public func verify(in tx: any Reading) throws -> Verdict {
    var previous: [UInt8] = []
    var sequence = 0
    while true {
      let page = try rows(after: sequence, limit: 1000, in: tx)
      for (entry, number, hash) in page {
        sequence += 1
        guard number == sequence,
          hash == seal.hash(entry.canonical(sequence: sequence, after: previous))
        else { return .broken(sequence: sequence) }
        previous = hash
      }
      guard page.count == 1000 else { break }
    }
    // The counter knows how many rows there were: a tail that was cut off is missed.
    guard try Counter.audit.current(in: tx) == sequence else {
      return .broken(sequence: sequence + 1)
    }
    return .intact(rows: sequence, head: hexadecimal(previous))
  }

  /// The entries about one subject, oldest first.
  public func history(of kind: String, id: String, in tx: any Reading) throws -> [AuditEntry] {
    let filter: SQL = " WHERE subject_kind = \(kind) AND subject_id = \(id) ORDER BY sequence"
    return try tx.rows(columns + filter).map { entry(in: $0) }
  }

  /// The newest entries of everybody, newest first (ROL-8-09).
  public func latest(_ count: Int, in tx: any Reading) throws -> [AuditEntry] {
    try tx.rows(columns + " ORDER BY sequence DESC LIMIT \(count)").map { entry(in: $0) }
  }

  private func rows(
    after sequence: Int, limit: Int, in tx: any Reading
  ) throws -> [(AuditEntry, Int, [UInt8])] {
    let page: SQL = " WHERE sequence > \(sequence) ORDER BY sequence LIMIT \(limit)"
    return try tx.rows(columns + page).map { (entry(in: $0), $0.integer(9), $0.blob(10)) }
  }

  private let columns: SQL = """
    SELECT at, account_id, role, event, subject_kind, subject_id, old_state, new_state, detail,
      sequence, hash FROM audit
    """

  private func entry(in row: Row) -> AuditEntry {
    AuditEntry(
      at: row.moment(0), account: row.text(1), role: row.text(2), event: AuditEvent(row.text(3)),
      subject: row.text(4), id: row.text(5), from: row.optionalText(6), to: row.optionalText(7),
      detail: row.text(8))
  }
}

extension AuditEntry {
  /// The text a hash covers: each field with its length before it, so that no two rows share one.
  fileprivate func canonical(sequence: Int, after previous: [UInt8]) -> [UInt8] {
    let fields: [String?] = [
      String(sequence), String(at.milliseconds), account, role, event.rawValue, subjectKind,
      subjectID, oldState, newState, detail,
    ]
    let text = fields.map { field in
      guard let field else { return "-" }
      return "\(field.utf8.count):\(field)"
    }
    return Array(text.joined(separator: "|").utf8) + previous
  }
}
