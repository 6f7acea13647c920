import CEDomain

/// 找回密码: number, name, new password, mobile and code (NAT-2.2).
final class PasswordResetScreen: Screen, FormHolding {
  private let card: NoticeCard
  private var request = CodeRequest(.passwordReset)
  private lazy var inner = makeForm()
  private var now: Moment

  init(context: Context) {
    card = NoticeCard(topic: "password", context: context)
    now = context.now
  }

  var openForm: FormScreen? { inner }
  var takesText: Bool { inner.takesText }
  var wantsTicks: Bool { request.notice.isCounting(at: now) }

  func title(in context: Context) -> Heading { inner.heading }

  func bindings(in context: Context) -> [Binding] {
    let all = inner.bindings(in: context)
    let first = all.filter { $0.key == .named(.f5) }
    return all.prefix(1) + first + all.dropFirst().filter { $0.key != .named(.f5) }
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    now = context.now
    return inner.handle(event, in: context)
  }

  func drawChange(on canvas: inout Canvas, context: Context) -> Bool {
    inner.drawChange(on: &canvas, context: context)
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let rest = card.draw(on: &canvas, beside: area, context: context)
    let head = rest.inset(columns: rest.columns > 60 ? 2 : 0)
    request.draw(on: &canvas, in: head.droppingTop(1).top(2), context: context)
    inner.draw(on: &canvas, in: rest.droppingTop(4), context: context)
  }

  private func makeForm() -> FormScreen {
    FormScreen(
      heading: Heading(Form.passwordReset.number, RegistrationText.reset), form: .passwordReset,
      actions: FormActions(
        submitLabel: RegistrationText.confirmReset,
        extraBindings: { [weak self] context in
          guard let self else { return [] }
          return [
            request.binding({ [self] in send(in: context) }, at: context.now),
            Binding(.named(.f7), HelpCentreText.centre) {
              [.push(ArticlesScreen(.helpCentre(topic: nil), context: context))]
            },
          ]
        }
      ) { [weak self] answers, _, context in
        try self?.submit(answers, in: context) ?? .proceed([])
      })
  }

  private func send(in context: Context) -> [Effect] {
    if let faults = inner.checkAll(except: ["reset.code"], in: context) { return faults }
    return attempt {
      let effects = try request.send(to: inner.entry.answers["reset.mobile"], in: context)
      inner.setFocus(.field("reset.code"))
      return effects
    }
  }

  private func submit(_ answers: Answers, in context: Context) throws -> FormOutcome {
    let outcome = try PasswordReset(store: context.store).reset(
      answers, origin: ConnectionOrigin.current, at: context.now, from: context.entropy)
    switch outcome {
    case .done:
      context.system = .national
      let signIn = SignInScreen(context: context, account: answers["reset.number"])
      return .proceed([.pop, .replace(with: signIn), .say(RegistrationText.resetDone, .good)])
    case .mismatch: return .failed(RegistrationText.mismatch)
    case .codeRefused(let check): return .retype("reset.code", RegistrationText.code(check))
    case .waiting(let until):
      return .failed(RegistrationText.waiting(until: ClockTime(of: until).clock))
    case .accountClosed: return .failed(RegistrationText.closed)
    }
  }
}
