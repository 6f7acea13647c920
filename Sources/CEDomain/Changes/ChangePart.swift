/// What of a collection is changed: each part has changes of its own kind, one at a time
/// (NAT-4-03, NAT-4-07).
public enum ChangePart: String, Hashable, Sendable, CaseIterable {
  /// 基本信息 (NAT-4.1)
  case basics
  /// 教育经历 (NAT-4.2)
  case education
  /// 工作经历 (NAT-4.3)
  case work
  /// 采集范围 (NAT-4.4)
  case scope

  public var kind: CaseKind {
    switch self {
    case .basics: .basicChange
    case .education: .educationChange
    case .work: .workChange
    case .scope: .scopeChange
    }
  }

  /// The part a kind of case changes; nil for cases that are no changes.
  public init?(_ kind: CaseKind) {
    guard let part = ChangePart.allCases.first(where: { $0.kind == kind }) else { return nil }
    self = part
  }

  /// The answer that holds the part's rows; nil for parts without rows.
  public var list: FieldKey? {
    switch self {
    case .education: .collectionEducation
    case .work: .collectionWork
    case .basics, .scope: nil
    }
  }

  /// Where a change is kept while it is typed; `row` is empty for parts without rows and for a
  /// new row.
  public func draftPlace(of actor: Actor, row: String = "") -> DraftPlace {
    DraftPlace(owner: actor.account.text, form: "nat.change.\(rawValue)", record: row)
  }

  /// The part as the collection asks for it.
  ///
  /// - Parameter birthDate: The person's; nil leaves it out of the checks.
  public func form(born birthDate: CalendarDay?) -> Form {
    switch self {
    case .basics: .changeBasics
    case .education: .collectionEducation(born: birthDate)
    case .work: .collectionWork
    case .scope: .collectionScope
    }
  }

  /// What each row of the part asks; nil for parts without rows.
  public func rowForm(born birthDate: CalendarDay?) -> RowForm? {
    guard let list else { return nil }
    let field = form(born: birthDate).fields.first { $0.key == list }
    guard case .rows(let rows) = field?.kind else { return nil }
    return rows
  }

  /// The part's answers out of a whole collection.
  func answers(in collection: Answers) -> Answers {
    var part = Answers()
    for field in form(born: nil).fields { part[field.key] = collection[field.key] }
    if self == .scope { part[.collectionLibraryCheck] = collection[.collectionLibraryCheck] }
    return part
  }
}

/// How a part is changed (变更方式, NAT-4-05).
public enum ChangeManner: String, Hashable, Sendable, CaseIterable {
  case modified, added, deleted

  /// What a submission does, seen from its rows.
  init(_ submission: Submission, part: ChangePart) {
    guard let list = part.list else {
      self = .modified
      return
    }
    let before = Set(submission.before.rows(list).map(\.id))
    let after = Set(submission.after.rows(list).map(\.id))
    self = after.isSubset(of: before) ? (after == before ? .modified : .deleted) : .added
  }
}
