import CEDomain

/// 新用户注册: the form, the card beside it, and the code by message (NAT-1).
final class RegistrationScreen: Screen, FormHolding {
  private let card: NoticeCard
  private var request = CodeRequest(.registration)
  /// Under which what was typed is kept; shown, because nobody has an account yet.
  private var resumeCode: String
  private var kind = IdentityDocument.Kind.residentIdentityCard.rawValue
  private lazy var inner = makeForm()
  private var now: Moment

  init(context: Context) {
    card = NoticeCard(topic: "registration", context: context)
    resumeCode = UnfinishedRegistrations.code(from: context.entropy)
    now = context.now
  }

  var openForm: FormScreen? { inner }
  var intro: Phrase? { RegistrationText.resume(resumeCode) }
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

  func save(in context: Context) { inner.save(in: context) }

  func drawChange(on canvas: inout Canvas, context: Context) -> Bool {
    inner.drawChange(on: &canvas, context: context)
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let rest = card.draw(on: &canvas, beside: area, context: context)
    let head = rest.inset(columns: rest.columns > 60 ? 2 : 0)
    canvas.put(
      context.text(RegistrationText.resume(resumeCode)), in: head, style: .quiet)
    request.draw(on: &canvas, in: head.droppingTop(1).top(2), context: context)
    inner.draw(on: &canvas, in: rest.droppingTop(3), context: context)
  }

  // MARK: The form

  private func makeForm() -> FormScreen {
    FormScreen(
      heading: Heading(Form.registration.number, RegistrationText.registration),
      form: .registration, answers: Answers(["register.kind": kind]),
      actions: FormActions(
        submitLabel: RegistrationText.register,
        keep: { [weak self] in try self?.keep($0, $1, $2) },
        extraBindings: { [weak self] in self?.extras(in: $0) ?? [] },
        derive: { [weak self] key, answers, _ in self?.derive(key, answers) ?? [:] },
        searchKey: { NationalityText.name(of: $0.code)?.initials ?? "" }
      ) { [weak self] answers, _, context in
        guard let self else { return .proceed([]) }
        return try submit(answers, in: context)
      })
  }

  private func extras(in context: Context) -> [Binding] {
    [
      request.binding({ [self] in send(in: context) }, at: context.now),
      Binding(.named(.f7), HelpCentreText.centre) {
        [.push(ArticlesScreen(.helpCentre(topic: nil), context: context))]
      },
      Binding(.named(.f3), RegistrationText.resumeKey) { [self] in [.push(resumePrompt())] },
    ]
  }

  /// Everything is sealed; a code by message is worth nothing later.
  private func keep(_ field: Field, _ value: String, _ context: Context) throws {
    guard field.key != "register.code" else { return }
    try context.store.drafts.save(
      value, of: field,
      in: UnfinishedRegistrations(store: context.store).place(of: resumeCode), isSealed: true,
      at: context.now, from: context.entropy)
  }

  /// Another document has another number (NAT-1.1-01).
  private func derive(_ key: FieldKey, _ answers: Answers) -> [FieldKey: String] {
    guard key == "register.kind", answers[key] != kind else { return [:] }
    kind = answers[key]
    return ["register.number": ""]
  }

  private func send(in context: Context) -> [Effect] {
    if let faults = inner.checkAll(except: ["register.code"], in: context) { return faults }
    return attempt {
      let outcome = try Registration(store: context.store).check(
        inner.entry.answers, origin: ConnectionOrigin.current, at: context.now)
      guard outcome == .free else { return show(outcome, in: context) }
      let effects = try request.send(to: inner.entry.answers["register.mobile"], in: context)
      inner.setFocus(.field("register.code"))
      return effects
    }
  }

  private func submit(_ answers: Answers, in context: Context) throws -> FormOutcome {
    let outcome = try Registration(store: context.store).register(
      answers, origin: ConnectionOrigin.current, at: context.now, from: context.entropy)
    switch outcome {
    case .registered:
      // What is left of the draft is gone in a day in any case.
      try? UnfinishedRegistrations(store: context.store).discard(resumeCode)
      let account = answers["register.number"]
      return .proceed([.push(RegistrationScreen.welcome(account))])
    case .documentTaken: return .refused([Violation("register.number", .documentRegistered)])
    case .mobileTaken: return .refused([Violation("register.mobile", .mobileRegistered)])
    case .codeRefused(let check): return .retype("register.code", RegistrationText.code(check))
    case .knownOtherwise, .waiting, .incomplete, .free:
      return .failed(RegistrationScreen.sentence(outcome))
    }
  }

  /// The same before a code is sent.
  private func show(_ outcome: Registration.Outcome, in context: Context) -> [Effect] {
    switch outcome {
    case .documentTaken: inner.refuse([Violation("register.number", .documentRegistered)])
    case .mobileTaken: inner.refuse([Violation("register.mobile", .mobileRegistered)])
    case .knownOtherwise:
      return [
        .push(
          MessageBox(
            title: RegistrationText.registration, text: RegistrationText.knownOtherwise,
            buttons: [.init(FormText.close) { _ in [] }]))
      ]
    case .free, .registered, .codeRefused, .waiting, .incomplete: break
    }
    return [.say(RegistrationScreen.sentence(outcome), .bad)]
  }

  private static func sentence(_ outcome: Registration.Outcome) -> Phrase {
    switch outcome {
    case .documentTaken: RegistrationText.documentTaken
    case .mobileTaken: RegistrationText.mobileTaken
    case .knownOtherwise: RegistrationText.knownOtherwise
    case .codeRefused(let check): RegistrationText.code(check)
    case .waiting(let until): RegistrationText.waiting(until: ClockTime(of: until).clock)
    case .incomplete: FormText.faults(1)
    case .free, .registered: RegistrationText.registered
    }
  }

  /// 注册成功 and 立即登录 (NAT-1.1-14).
  private static func welcome(_ account: String) -> MessageBox {
    let signIn: (Context) -> [Effect] = { context in
      context.system = .national
      return [.pop, .replace(with: SignInScreen(context: context, account: account))]
    }
    return MessageBox(
      title: RegistrationText.registered, text: RegistrationText.registeredText,
      buttons: [.init(RegistrationText.signInNow, act: signIn)])
  }

  // MARK: Going on

  private func resumePrompt() -> FormScreen {
    DeskPrompt.screen(
      RegistrationText.resumeKey, number: Form.registration.number,
      asks: [
        DeskAsk(
          label: RegistrationText.resumeCode, hint: RegistrationText.resumeHint, characters: 12)
      ]
    ) { [weak self] inputs, context in
      guard let self else { return .proceed([.pop]) }
      let finding = try UnfinishedRegistrations(store: context.store).find(
        inputs[0], origin: ConnectionOrigin.current, at: context.now)
      switch finding {
      case .waiting(let until):
        return .failed(RegistrationText.waiting(until: ClockTime(of: until).clock))
      case .unknown: return .failed(RegistrationText.resumeUnknown)
      case .found(let answers):
        resume(answers, under: inputs[0])
        return .proceed([.pop, .say(RegistrationText.resumed, .good)])
      }
    }
  }

  private func resume(_ answers: Answers, under code: String) {
    resumeCode = TextNormalizer.dashedCode(code)
    for key in answers.keys { inner.entry.fill(answers[key], for: key) }
    kind = inner.entry.answers["register.kind"]
    inner.setFocus(.field("register.password"))
  }
}
