import CEDomain

/// 账号管理: an account of the national platform is found by number or mobile, unlocked, closed or
/// opened again (NAT-10-01).
struct AccountQueue: DeskQueue {
  let code = "account"
  let number = "9.8"
  let name = HelpCentreText.accounts

  /// Nothing waits here: whoever needs help stands at the counter or is on the phone.
  func cases(in context: Context) throws -> [DeskCase] { [] }

  var opener: DeskOpener? {
    DeskOpener(
      label: AccountDeskText.find,
      asks: [DeskAsk(label: AccountDeskText.login, hint: AccountDeskText.whole, characters: 40)]
    ) { inputs, context in
      guard let actor = context.actor,
        let found = try AccountStates(store: context.store).find(
          inputs[0], by: actor, at: context.now)
      else { return .refused(AccountDeskText.notFound) }
      return .found(Self.item(found))
    }
  }

  private static func item(_ account: FoundAccount) -> DeskCase {
    DeskCase(
      id: account.id.text, version: account.version, number: account.documentMasked,
      applicant: account.nameMasked, subject: account.mobileMasked, at: account.createdAt,
      state: AccountDeskText.state(account), person: account.person)
  }

  private func account(_ item: DeskCase, in context: Context) throws -> FoundAccount? {
    guard let actor = context.actor else { return nil }
    return try AccountStates(store: context.store).account(
      Identifier(item.id), by: actor, at: context.now)
  }

  func facts(of item: DeskCase, in context: Context) throws -> [FactList.Fact] {
    guard let account = try account(item, in: context) else { return [] }
    return [
      FactList.Fact(label: DeskText.fullName, value: account.nameMasked),
      FactList.Fact(label: DeskText.document, value: account.documentMasked),
      FactList.Fact(label: DeskText.mobile, value: account.mobileMasked),
      FactList.Fact(
        label: AccountDeskText.since, value: ClockTime(of: account.createdAt).stamp),
      FactList.Fact(
        label: TrainingText.state, value: context.text(AccountDeskText.state(account)),
        style: .strong),
    ]
  }

  func actions(on item: DeskCase, in context: Context) -> [DeskAction] {
    guard let account = try? account(item, in: context), let actor = context.actor else {
      return []
    }
    var actions: [DeskAction] = []
    if account.lockedUntil != nil, Authority.offers(actor, .unlockAccount) {
      actions.append(
        DeskAction(
          code: "unlock", key: "u", label: AccountDeskText.unlock,
          consequence: AccountDeskText.unlockConsequence))
    }
    guard Authority.offers(actor, .manageAccounts) else { return actions }
    actions.append(
      account.state == .active
        ? DeskAction(
          code: "disable", key: "d", label: AccountDeskText.disable,
          consequence: AccountDeskText.disableConsequence)
        : DeskAction(code: "enable", key: "e", label: AccountDeskText.enable))
    return actions
  }

  func perform(
    _ action: DeskAction, on item: DeskCase, inputs: [String], in context: Context
  ) throws -> DeskVerdict {
    guard let actor = context.actor, let account = try account(item, in: context) else {
      return .refused(RefusalText.notPermitted)
    }
    let states = AccountStates(store: context.store)
    let outcome =
      switch action.code {
      case "unlock": try states.unlock(account, by: actor, at: context.now)
      case "enable": try states.set(.active, of: account, by: actor, at: context.now)
      default: try states.set(.disabled, of: account, by: actor, at: context.now)
      }
    switch outcome {
    case .done: return .done(AccountDeskText.done(action.label))
    case .unchanged: return .refused(AccountDeskText.unchanged)
    case .notPermitted: return .refused(RefusalText.notPermitted)
    }
  }
}
