/// One line of 变更记录 (NAT-4-05).
public struct ChangeRecord: Hashable, Sendable {
  public let item: ReviewCase
  public let part: ChangePart
  public let manner: ChangeManner
  /// What stood before and what was asked for (NAT-4-06).
  public let submission: Submission
}

/// What the change pages show of a person.
public struct ChangeSheet: Sendable {
  /// Changes are open only while this is ``CollectionState/approved`` (NAT-4-02).
  public let state: CollectionState
  /// The values in force; a pending change does not show here (NAT-4.1-06).
  public let current: Answers
  /// The person's birth date, for ``ChangePart/form(born:)``.
  public let birthDate: CalendarDay?
  /// The latest first.
  public let records: [ChangeRecord]

  /// The change of a part that waits for a decision.
  public func waiting(_ part: ChangePart) -> ChangeRecord? {
    records.first { $0.part == part && $0.item.state == .pending }
  }

  /// The change of a part that came back to be mended.
  public func returned(_ part: ChangePart) -> ChangeRecord? {
    records.first { $0.part == part }.flatMap { $0.item.state == .returned ? $0 : nil }
  }
}

/// What came of asking for a change.
public enum ChangeOutcome: Sendable {
  /// In force already (自动审核, NAT-4.1-05).
  case inForce(ReviewCase)
  /// Waits for the department (人工审核).
  case submitted(ReviewCase)
  case invalid([Violation])
  /// A register did not know the education: these pictures are asked for (NAT-3.4-19).
  case picturesNeeded(RowList.Row, [Violation])
  case refused(ChangeRefusal)
}

/// Why a change was not taken.
public enum ChangeRefusal: Hashable, Sendable {
  case notPermitted
  /// 仅在信息审核审核通过状态下允许变更 (NAT-4-02)
  case notApproved(CollectionState)
  /// 存在审核中的变更申请，请勿重复提交 (NAT-4-07)
  case alreadyWaiting
  /// Nothing differs from what is in force.
  case nothingChanged
  /// The row is not there any more.
  case rowGone
  /// 该采集范围至少保留一条… (NAT-4.2-06): what the scope needs would be gone.
  case scopeNeeds(CollectionScope, ChangePart)
  /// The chosen scope asks for rows that are not there (NAT-4.4-01).
  case scopeNotMet(CollectionScope, ChangePart)
  /// A reviewer opened it: too late to withdraw (OV-7-06).
  case opened
}
