import CEDomain

/// What the person at a place of the crowd has behind him, and what he waits for.
struct CrowdLife {
  let answers: CrowdAnswers
  let tables: CrowdTables
  let now: Moment
  let count: Int

  /// Days over which accounts were opened, and over which open cases were handed in.
  private static let registrationDays = 1000
  private static let openDays = 45

  func entrant(
    _ place: Int, _ person: PersonEntry, _ county: String, _ chance: inout SeededSequence
  ) -> Entrant {
    var entrant = Entrant(
      person: person, registeredAt: moment(place, over: CrowdLife.registrationDays, 100))
    // Some belong to the department of the province itself (省本级).
    let department = chance.isOne(of: 15) ? county.prefix(2) + "0000" : county
    let unit = chance.pick(answers.units)
    switch place % 10 {
    case 3, 8:
      submit(to: &entrant, place, person, department, unit, &chance)
    case 5:
      entrant.applications = [decided(place, person, department, unit, &chance)]
    case 1:
      entrant.hasDraft = chance.isOne(of: 500)
    default:
      entrant.approved = answers.collection(
        of: person, department: department, unit: unit, hasFiles: false, &chance)
    }
    return entrant
  }

  /// An open case, and the collection that a change presupposes.
  private func submit(
    to entrant: inout Entrant, _ place: Int, _ person: PersonEntry, _ department: String,
    _ unit: CrowdAnswers.Unit, _ chance: inout SeededSequence
  ) {
    let at = moment(place, over: CrowdLife.openDays, 0)
    let kind = CrowdLife.kinds.pick(&chance)
    let collection = answers.collection(
      of: person, department: department, unit: unit, hasFiles: kind == .collection, &chance)
    let submission: Submission
    switch kind {
    case .collection, .realName:
      submission = Submission(
        after: collection,
        checks: [
          CheckResult("degree", chance.isOne(of: 800) ? .passed : .unavailable, subject: "E1")
        ])
    case .basicChange, .educationChange, .workChange, .scopeChange:
      entrant.approved = collection
      submission = answers.change(
        ChangePart(kind) ?? .basics, of: collection, &chance)
    case .transfer:
      entrant.approved = collection
      submission = answers.transfer(
        from: department, to: tables.counties.pick(&chance), unit: chance.pick(answers.units),
        &chance)
    }
    entrant.applications = [
      Entrant.Application(
        kind, unitName: unit.name, department: department, submission, at: at)
    ]
  }

  /// A collection that was returned, refused or approved.
  private func decided(
    _ place: Int, _ person: PersonEntry, _ department: String, _ unit: CrowdAnswers.Unit,
    _ chance: inout SeededSequence
  ) -> Entrant.Application {
    let at = moment(place, over: CrowdLife.openDays, CrowdLife.openDays)
    let collection = answers.collection(
      of: person, department: department, unit: unit, hasFiles: true, &chance)
    let draw = chance.number(below: 10)
    let action: ReviewAction = draw < 5 ? .approve : draw < 8 ? .sendBack : .reject
    let words =
      action == .approve ? "" : chance.pick(["工作证明不清晰，请重新上传。", "毕业证书编号与学信网不一致。", "单位名称与信用代码不符。"])
    return Entrant.Application(
      .collection, unitName: unit.name, department: department, Submission(after: collection),
      at: at,
      decision: Entrant.Decision(
        action, Opinion(words), at: at + .seconds(3600 + chance.number(below: 400_000)),
        by: CrowdLife.reviewer))
  }

  /// Somewhere in a stretch of days that ended `before` days ago; who comes later in the crowd
  /// came later.
  private func moment(_ place: Int, over days: Int, _ before: Int) -> Moment {
    let milliseconds = Int64(days) * 86_400_000
    let ago = milliseconds - milliseconds * Int64(place) / Int64(max(1, count))
    return Moment(
      milliseconds: now.milliseconds - Int64(before) * 86_400_000 - ago - 60_000)
  }

  /// The kinds of open cases, as often as desks see them.
  private static let kinds = Weighted<CaseKind>([
    (.collection, 60), (.basicChange, 14), (.educationChange, 8), (.workChange, 8),
    (.scopeChange, 3), (.transfer, 7),
  ])

  /// Who decided what is decided; his account is closed and stands in no list.
  private static let reviewer = Actor(
    account: Identifier("crowd-reviewer"), person: nil, roles: [.provinceFinance],
    organisation: nil, region: "", session: Identifier("crowd"), displayName: "")
}
