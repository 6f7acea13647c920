/// What a person finds when opening the collection.
public enum CollectionOpening: Sendable {
  /// The pages are open.
  case open(CollectionDraft)
  /// Handed in or approved: to be read only (NAT-3-04).
  case closed(CollectionRecord)
  case refused(CollectionRefusal)
}

/// An open collection as it is gone on with.
public struct CollectionDraft: Sendable {
  public let state: CollectionState
  public let plan: WizardPlan
  public let answers: Answers
  /// The page it was left on; nil when it came back and was not opened since.
  public let page: String?
  /// What the reviewer wrote; empty unless it was returned or refused.
  public let opinion: Opinion
  /// What was handed in last: a remark about an answer that differs now is done with.
  public let submitted: Answers
}

/// What came of handing a collection in.
public enum CollectionOutcome: Sendable {
  case submitted(ReviewCase)
  /// Nothing was handed in; these answers are wrong.
  case invalid([Violation])
  /// A register said no: the answers now ask for pictures (NAT-3.4-19, NAT-3.2-04).
  case picturesNeeded(Answers, [Violation])
  case refused(CollectionRefusal)
}

/// Why nothing happened.
public enum CollectionRefusal: Hashable, Sendable {
  case notPermitted
  /// 实名认证 comes first (NAT-2.5-01).
  case realNameMissing
  /// It is under review, or approved.
  case notInState(CollectionState)
  /// A reviewer opened it: too late to withdraw (OV-7-06).
  case opened
}
