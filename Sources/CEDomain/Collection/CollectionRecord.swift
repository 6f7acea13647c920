/// How far a person's collection has come (NAT-3.6, NAT-10-03).
public enum CollectionState: String, Hashable, Sendable, CaseIterable {
  /// 未采集: nothing was ever filled in.
  case none
  /// 未提交审核: begun, or taken back.
  case draft
  /// 审核中
  case pending
  /// 审核通过
  case approved
  /// 审核不通过
  case rejected
  /// 退回修改
  case returned

  /// What the state of its case means for the collection.
  init(_ state: ReviewState) {
    switch state {
    case .draft, .withdrawn: self = .draft
    case .pending: self = .pending
    case .approved: self = .approved
    case .rejected: self = .rejected
    case .returned: self = .returned
    }
  }

  /// True while the person fills the pages in.
  public var isOpen: Bool {
    switch self {
    case .none, .draft, .rejected, .returned: true
    case .pending, .approved: false
    }
  }
}

/// A person's one collection record (NAT-3-04).
public struct CollectionRecord: Hashable, Sendable {
  public let person: Identifier<Person>
  public let state: CollectionState
  /// Of the approved values; nil before.
  public let scope: CollectionScope?
  /// The competent department's division: chosen with the submission, in force when approved.
  public let department: String
  /// 全国证书库's answer; nil when it was never asked.
  public let library: CheckResult.Verdict?
  public let caseID: Identifier<ReviewCase>?
  public let updatedAt: Moment
  public let version: Int

  init(_ row: Row) {
    person = row.identifier(0)
    // A state this version does not know opens nothing.
    state = CollectionState(rawValue: row.text(1)) ?? .pending
    scope = CollectionScope(rawValue: row.text(2))
    department = row.text(3)
    library = CheckResult.Verdict(rawValue: row.text(4))
    caseID = row.optionalIdentifier(5)
    updatedAt = row.moment(6)
    version = row.integer(7)
  }

  /// The columns ``init(_:)`` reads, in its order.
  static let columns = SQL.Fragment(
    "person_id, state, scope, department, library, case_id, updated_at, version")
}
