/// Everything that happened to a person, merged by time from every aggregate that knows something.
///
/// The owner reads it unmasked; whoever else may see the person reads it without what identifies
/// terminals and numbers (FLD-13-07).
public struct PersonHistory {
  /// The sources; whoever keeps something about people adds a line.
  static let sources: [any HistorySource] = [
    AccountHistory(), RealNameHistory(), CollectionHistory(), ReviewHistory(), EnrolmentHistory(),
    OrderHistory(), TrainingHistory(), CreditHistory(), CertificateHistory(), SignInHistory(),
    PrivacyHistory(),
  ]

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The history of a person, newest first; empty for whoever may not see the person.
  public func entries(
    of person: Identifier<Person>, by actor: Actor
  ) throws -> [HistoryEntry] {
    let subject = Subject(owner: person, organisation: nil, region: "")
    guard Authority.allows(actor, .viewPerson, subject) else { return [] }
    let found = try store.database.read { try entries(of: person, in: $0) }
    return actor.person == person ? found : found.map(\.masked)
  }

  func entries(of person: Identifier<Person>, in tx: any Reading) throws -> [HistoryEntry] {
    let reader = HistoryReader(
      person: person, accounts: try Accounts(store: store).openings(of: person, in: tx),
      store: store)
    let found = try PersonHistory.sources.flatMap { try $0.entries(of: reader, in: tx) }
    // Stable: of two things in one moment the source named first comes first.
    return found.enumerated().sorted { left, right in
      left.element.at == right.element.at
        ? left.offset < right.offset : left.element.at > right.element.at
    }.map(\.element)
  }
}

/// One aggregate's part of a person's history.
protocol HistorySource: Sendable {
  func entries(of reader: HistoryReader, in tx: any Reading) throws -> [HistoryEntry]
}

/// Whom a source is asked about.
struct HistoryReader {
  let person: Identifier<Person>
  /// The person's accounts in all systems, oldest first.
  let accounts: [Accounts.Opening]
  let store: OpenStore

  /// What the audit log says about a row, oldest first.
  func log(_ kind: String, _ id: String, in tx: any Reading) throws -> [AuditEntry] {
    try store.audit.history(of: kind, id: id, in: tx)
  }
}

extension HistoryEntry {
  /// The same without what tells others where the person was or which numbers the person has.
  var masked: HistoryEntry {
    switch fact {
    case .signedIn(_, let end): HistoryEntry(at: at, .signedIn(origin: "", endedAt: end))
    case .mobileChanged: HistoryEntry(at: at, .mobileChanged(to: ""))
    case .realName(let state, let way, _):
      HistoryEntry(at: at, .realName(state, way: way, opinion: ""))
    case .review(let kind, let number, let state, _):
      HistoryEntry(at: at, .review(kind, number: number, state, opinion: ""))
    case .accountOpened, .passwordChanged, .wechatBound, .wechatUnbound, .collectionReceived,
      .enrolled, .orderPlaced, .orderPaid, .refund, .invoice, .studied, .examClosed, .credits,
      .certificate, .consentGiven, .consentWithdrawn, .exported, .unmasked:
      self
    }
  }
}
