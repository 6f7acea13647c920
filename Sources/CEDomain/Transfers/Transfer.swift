/// One line of 调转信息 (NAT-5.2-01).
public struct Transfer: Hashable, Sendable {
  public let item: ReviewCase
  public let reason: TransferReason?
  /// The division of the department that releases.
  public let from: String
  /// The division of the department that accepts.
  public let to: String
  /// 调出时间: when the first department released; nil before (NAT-5.2-03).
  public let releasedAt: Moment?
  public let proof: AttachmentAnswer?
  /// What was handed in last.
  public let answers: Answers

  /// 未完结: no final state yet; no credit application may be filed meanwhile (NAT-5.2-05).
  public var isOpen: Bool { Transfer.isOpen(item.state) }

  static func isOpen(_ state: ReviewState) -> Bool {
    switch state {
    case .pending, .returned: true
    case .draft, .approved, .rejected, .withdrawn: false
    }
  }
}

/// Why no transfer can be asked for now (NAT-5.1-30…32).
public enum TransferBlock: Hashable, Sendable {
  case notPermitted
  /// 信息采集未完成或尚未通过，不能提交调转申请
  case collectionNotApproved
  /// 存在审核中的…申请，不能提交调转申请
  case pending(CaseKind)
}

/// What came of asking for a transfer.
public enum TransferOutcome: Sendable {
  case submitted(ReviewCase)
  case invalid([Violation])
  case blocked(TransferBlock)
  /// A reviewer opened it: too late to withdraw (OV-7-06).
  case opened
}
