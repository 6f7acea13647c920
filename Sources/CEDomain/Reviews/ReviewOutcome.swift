/// What came of a step in a case's life.
public enum ReviewOutcome: Hashable, Sendable {
  /// The case as it stands now.
  case done(ReviewCase)
  case refused(ReviewRefusal)
}

/// Why nothing happened.
public enum ReviewRefusal: Hashable, Sendable {
  case notPermitted(Refusal)
  case unknownCase
  /// A case of the kind waits already; one at a time (NAT-4-07).
  case alreadyWaiting(ReviewCase)
  /// The action does not exist in the state the case is in.
  case notInState(ReviewState)
  /// A reviewer opened it: too late to withdraw (OV-7-06).
  case opened
  /// 1–200 characters are needed (ROL-2-04).
  case opinionMissing
  /// A colleague works on it (ROL-2-07).
  case held(ReviewCase.Claim)
}
