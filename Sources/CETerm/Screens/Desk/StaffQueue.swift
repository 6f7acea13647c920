import CEDomain

/// 工作人员账号: the operator makes, changes, closes and opens accounts of staff (ROL-8-06).
struct StaffQueue: DeskQueue {
  let code = "staff"
  let number = "9.21"
  let name = OperatorText.staff
  let isRegister = true
  let headings = DeskHeadings(
    number: OperatorText.login, applicant: DeskText.fullName, subject: OperatorText.roles)

  func cases(in context: Context) throws -> [DeskCase] {
    guard let actor = context.actor else { return [] }
    return try StaffDirectory(store: context.store).all(by: actor).map { record in
      DeskCase(
        id: record.id.text, version: record.version, number: record.login,
        applicant: record.displayName, subject: OperatorText.list(record.roles)[context.language],
        at: record.createdAt, state: OperatorText.state(record, at: context.now))
    }
  }

  private func record(_ item: DeskCase, in context: Context) throws -> StaffRecord? {
    guard let actor = context.actor else { return nil }
    return try StaffDirectory(store: context.store).record(Identifier(item.id), by: actor)
  }

  func facts(of item: DeskCase, in context: Context) throws -> [FactList.Fact] {
    guard let record = try record(item, in: context) else { return [] }
    let region = try StaffSheet.name(ofRegion: record.region, in: context.store)
    return [
      FactList.Fact(label: OperatorText.login, value: record.login, style: .strong),
      FactList.Fact(label: DeskText.fullName, value: record.displayName),
      FactList.Fact(
        label: OperatorText.roles, value: context.text(OperatorText.list(record.roles))),
      FactList.Fact(
        label: OperatorText.region,
        value: region.isEmpty ? context.text(OperatorText.everywhere) : region),
      FactList.Fact(label: OperatorText.organisation, value: record.organisationName),
      FactList.Fact(
        label: OperatorText.madeOn, value: ClockTime(of: record.createdAt).stamp),
      FactList.Fact(
        label: TrainingText.state,
        value: context.text(OperatorText.state(record, at: context.now)), style: .strong),
    ]
  }

  func opener(in context: Context) throws -> DeskOpener? {
    DeskOpener(label: OperatorText.newAccount, asks: try StaffSheet.asks(nil, in: context)) {
      inputs, context in
      guard let actor = context.actor else { return .refused(RefusalText.notPermitted) }
      let outcome = try StaffDirectory(store: context.store).create(
        StaffSheet.draft(inputs, login: nil), by: actor, at: context.now, from: context.entropy)
      if case .password(let password) = outcome {
        return .shown(OperatorText.oneTime(password, login: TextNormalizer.compact(inputs[0])))
      }
      return .refused(OperatorText.sentence(outcome))
    }
  }

  func actions(on item: DeskCase, in context: Context) -> [DeskAction] {
    guard let record = try? record(item, in: context), let actor = context.actor,
      record.id != actor.account
    else { return [] }
    return [
      DeskAction(
        code: "change", key: "c", label: OperatorText.change,
        sheet: { try StaffSheet.asks(record, in: $0) }),
      DeskAction(
        code: "reset", key: "p", label: OperatorText.resetPassword,
        consequence: OperatorText.resetConsequence),
      record.state == .active
        ? DeskAction(
          code: "disable", key: "d", label: AccountDeskText.disable,
          consequence: AccountDeskText.disableConsequence)
        : DeskAction(code: "enable", key: "e", label: AccountDeskText.enable),
    ]
  }

  func perform(
    _ action: DeskAction, on item: DeskCase, inputs: [String], in context: Context
  ) throws -> DeskVerdict {
    guard let actor = context.actor, let record = try record(item, in: context) else {
      return .refused(RefusalText.notPermitted)
    }
    guard record.version == item.version else { throw StoreError.stale }
    let directory = StaffDirectory(store: context.store)
    let outcome =
      switch action.code {
      case "change":
        try directory.change(
          record, to: StaffSheet.draft(inputs, login: record.login), by: actor, at: context.now)
      case "reset":
        try directory.resetPassword(
          of: record, by: actor, at: context.now, from: context.entropy)
      case "enable": try directory.set(.active, of: record, by: actor, at: context.now)
      default: try directory.set(.disabled, of: record, by: actor, at: context.now)
      }
    switch outcome {
    case .done: return .done(AccountDeskText.done(action.label))
    case .password(let password):
      return .shown(OperatorText.oneTime(password, login: record.login))
    case .loginTaken, .loginRefused, .nameMissing, .rolesRefused, .organisationMissing,
      .ownAccount, .unchanged, .notPermitted:
      return .refused(OperatorText.sentence(outcome))
    }
  }
}
