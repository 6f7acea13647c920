import CEDomain

/// 信息修改: a new mobile number, proved by a code sent to it, and the password (NAT-9-07/08).
final class MobileScreen: Screen, FormHolding {
  private var request = CodeRequest(.newMobile)
  private let oldMobile: String
  private lazy var inner = makeForm()
  private var now: Moment

  /// Nothing but a sentence where the system has no passwords: the desk changes it there.
  static func open(in context: Context) throws -> [Effect] {
    guard let actor = context.actor,
      let standing = try AccountStanding.own(of: actor, in: context.store, at: context.now)
    else { return [] }
    guard standing.hasPassword else { return [.say(AccountText.mobileAtDesk, .info)] }
    return [.push(MobileScreen(old: standing.mobileMasked ?? "", context: context))]
  }

  init(old: String, context: Context) {
    oldMobile = old
    now = context.now
  }

  var openForm: FormScreen? { inner }
  var takesText: Bool { inner.takesText }
  var wantsTicks: Bool { request.notice.isCounting(at: now) }

  func title(in context: Context) -> Heading { inner.heading }

  func bindings(in context: Context) -> [Binding] { inner.bindings(in: context) }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    now = context.now
    return inner.handle(event, in: context)
  }

  func drawChange(on canvas: inout Canvas, context: Context) -> Bool {
    inner.drawChange(on: &canvas, context: context)
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let head = area.inset(columns: area.columns > 60 ? 2 : 0)
    request.draw(on: &canvas, in: head.droppingTop(1).top(2), context: context)
    inner.draw(on: &canvas, in: area.droppingTop(4), context: context)
  }

  private func makeForm() -> FormScreen {
    FormScreen(
      heading: Heading(AccountItem.mobile.number, AccountText.name(.mobile)), form: .mobileChange,
      answers: Answers(["account.oldMobile": oldMobile]),
      actions: FormActions(
        submitLabel: AccountText.change,
        extraBindings: { [weak self] context in
          guard let self else { return [] }
          return [request.binding({ [self] in send(in: context) }, at: context.now)]
        }
      ) { [weak self] answers, _, context in
        try self?.submit(answers, in: context) ?? .proceed([])
      })
  }

  private func send(in context: Context) -> [Effect] {
    let left: Set<FieldKey> = ["account.mobileCode", "account.password"]
    if let faults = inner.checkAll(except: left, in: context) { return faults }
    return attempt {
      guard let actor = context.actor else { return [] }
      let typed = inner.entry.answers["account.newMobile"]
      if let refusal = try MobileChange(store: context.store).refusal(of: typed, to: actor) {
        return [.say(AccountText.refused(refusal, at: context.now), .bad)]
      }
      let effects = try request.send(to: typed, in: context)
      inner.setFocus(.field("account.mobileCode"))
      return effects
    }
  }

  private func submit(_ answers: Answers, in context: Context) throws -> FormOutcome {
    guard let actor = context.actor else { return .failed(RefusalText.notPermitted) }
    let outcome = try MobileChange(store: context.store).change(
      answers, by: actor, at: context.now, from: context.entropy)
    let now = context.now
    switch outcome {
    case .changed: return .proceed([.pop, .say(AccountText.mobileChanged, .good)])
    case .refused(.code(let check)):
      return .retype("account.mobileCode", RegistrationText.code(check))
    case .refused(.password(.wrongPassword)):
      return .retype("account.password", AccountText.refused(.password(.wrongPassword), at: now))
    case .refused(.invalid(let violations)): return .refused(violations)
    case .refused(let refusal): return .failed(AccountText.refused(refusal, at: now))
    }
  }
}
