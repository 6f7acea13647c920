extension ChangePart {
  /// The part with other rows, if they fit each other and the scope.
  func proceeding(
    with rows: RowList, _ base: InformationChanges.Base
  ) throws -> InformationChanges.Proceeding {
    guard let list else { return .outcome(.refused(.notPermitted)) }
    var whole = base.collection
    whole[list] = rows.text
    let context = RuleContext(answers: whole, today: base.today)
    let found = form(born: base.birthDate).crossRules.flatMap { $0(context) }
      .filter { !$0.isWarning }
    if let scope = CollectionScope(in: whole), found.contains(where: \.reason.isScopeNeed) {
      return .outcome(.refused(.scopeNeeds(scope, self)))
    }
    if rows.isEmpty, self == .education, let scope = CollectionScope(in: whole) {
      return .outcome(.refused(.scopeNeeds(scope, self)))
    }
    guard found.isEmpty else { return .outcome(.invalid(found)) }
    let checks = self == .education ? CollectionChecks.results(in: whole, only: list) : []
    return .proceed(Answers([list: rows.text]), checks: checks)
  }
}

extension CollectionScope {
  /// The first part whose rows do not meet this scope; nil when all do (NAT-4.4-01).
  func unmetPart(in collection: Answers, today: CalendarDay) -> ChangePart? {
    let context = RuleContext(answers: collection, today: today)
    return [ChangePart.education, .work].first { part in
      part.form(born: nil).crossRules.flatMap { $0(context) }.contains(where: \.reason.isScopeNeed)
    }
  }
}

extension Violation.Reason {
  /// True for what a scope asks of the rows.
  var isScopeNeed: Bool {
    [.doctorRowMissing, .currentStudyMissing, .accountingWorkMissing].contains(self)
  }
}

extension CollectionChecks {
  /// The verdicts about one list's rows.
  static func results(in answers: Answers, only list: FieldKey) -> [CheckResult] {
    let rows = Set(answers.rows(list).map(\.id))
    return results(in: answers).filter { rows.contains($0.subject) }
  }
}
