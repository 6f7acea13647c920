extension Form {
  /// 会计管理部门 and the promise: it decides who reviews this and everything later (NAT-3.1).
  public static func collectionDepartment(_ divisions: DivisionTable) -> Form {
    Form(
      name: "nat.collection.department", number: "N3.5",
      fields: [
        Field(.collectionDepartment, .division(divisions, .county)),
        Field(.collectionPromise, .agreement, missing: .promiseNeeded),
      ])
  }
}

extension WizardPlan {
  /// 会计人员信息采集: five pages in the platform's order, then the notice (NAT-3-01).
  ///
  /// - Parameter birthDate: The person's, from registration; nil leaves it out of the checks.
  public static func collection(
    divisions: DivisionTable, born birthDate: CalendarDay?
  ) -> WizardPlan {
    WizardPlan(
      name: "nat.collection", number: "N3",
      steps: [
        WizardStep(form: .collectionScope),
        WizardStep(form: .collectionBasics),
        WizardStep(form: .collectionEducation(born: birthDate)),
        WizardStep(form: .collectionWork),
        WizardStep(form: .collectionDepartment(divisions)),
      ],
      crossRules: [identityPicturesWithoutWork])
  }

  /// Who has no job and is no student shows both sides of the identity card (NAT-3.3-13/14).
  ///
  /// （三）is asked for them on the page itself; with （二）only the work page tells.
  @Sendable private static func identityPicturesWithoutWork(
    _ context: RuleContext
  ) -> [Violation] {
    let answers = context.answers
    let works = answers.rows(.collectionWork).contains { $0.answers.isYes(.workOngoing) }
    guard CollectionScope(in: answers) == .qualified, !works else { return [] }
    return [FieldKey.collectionIdentityFront, .collectionIdentityBack]
      .filter { answers[$0].isEmpty }.map { Violation($0, .attachment(.missing)) }
  }
}
