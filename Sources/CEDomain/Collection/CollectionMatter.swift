/// 信息采集审核: decided by the finance department the person chose (ROL-4-01, ROL-9-06).
public struct CollectionMatter: ReviewedMatter {
  public init() {}

  public var kind: CaseKind { .collection }

  public var steps: [ReviewStep] {
    [ReviewStep(by: ReviewStep.finance, department: .collectionDepartment)]
  }

  public func forms(for answers: Answers, in store: OpenStore) throws -> [Form] {
    let plan = WizardPlan.collection(
      divisions: try store.reference.divisionTable(),
      born: CalendarDay(answers[.collectionBirthDate]))
    return plan.steps.compactMap(\.form)
  }

  /// Approved values come into force and the person belongs to the region (NAT-3.6-04); returned
  /// and refused ones reopen the pages (NAT-3.6-05).
  public func carryOut(
    _ action: ReviewAction, _ item: ReviewCase, _ submission: Submission, by actor: Actor?,
    at now: Moment, from entropy: Entropy, store: OpenStore, in tx: any Writing
  ) throws {
    let table = CollectionTable(seal: store.seal)
    let answers = submission.after
    switch action {
    case .approve:
      try table.approve(answers, of: item.person, at: now, from: entropy, in: tx)
      try NationalRecords.follow(
        .approved, answers, of: item.person, store: store, at: now, in: tx)
    case .reject, .sendBack, .withdraw:
      try table.setState(CollectionState(item.state), of: item.person, at: now, in: tx)
      try NationalRecords.follow(.none, answers, of: item.person, store: store, at: now, in: tx)
    case .submit:
      break
    }
  }
}
