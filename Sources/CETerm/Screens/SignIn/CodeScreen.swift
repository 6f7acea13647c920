import CEDomain

/// Asks for the six digits of a message (SH-2-04, SH-7-03).
///
/// The code is sent when the screen is made. It says where the code went, counts down to the next
/// one, and keeps what was typed.
final class CodeScreen: Screen, FormHolding {
  private let purpose: SecondFactor.Purpose
  private let account: Identifier<Account>
  private let person: Identifier<Person>
  private let confirmed: (Context) throws -> [Effect]
  private lazy var inner = makeForm()
  private var delivered: Phrase?
  private var tone = Style.plain
  private var reopensAt: Moment?
  private var now: Moment

  init(
    purpose: SecondFactor.Purpose, account: Identifier<Account>, person: Identifier<Person>,
    context: Context, confirmed: @escaping (Context) throws -> [Effect]
  ) throws {
    self.purpose = purpose
    self.account = account
    self.person = person
    self.confirmed = confirmed
    now = context.now
    try send(in: context)
  }

  /// Says where the code went; comes with the push, for who listens rather than looks.
  var announcement: [Effect] { delivered.map { [.say($0, .info)] } ?? [] }

  var openForm: FormScreen? { inner }
  var wantsTicks: Bool { reopensAt.map { $0 > now } ?? false }

  func title(in context: Context) -> Heading { inner.heading }

  func bindings(in context: Context) -> [Binding] {
    // A code has nothing to lose: Esc never asks.
    inner.bindings(in: context).filter { $0.key != .named(.escape) } + [
      Binding(.named(.escape), FormText.back) { [.pop] }
    ]
  }

  private func makeForm() -> FormScreen {
    FormScreen(
      heading: Heading(Form.code.number, SignInText.codeHeading), form: .code,
      actions: FormActions(
        submitLabel: SignInText.confirm,
        extraBindings: { [weak self] in self?.extras(in: $0) ?? [] }
      ) { [weak self] answers, _, context in
        guard let self else { return .proceed([]) }
        return try check(answers["signIn.code"], in: context)
      })
  }

  private func extras(in context: Context) -> [Binding] {
    [
      Binding(.named(.f5), SignInText.resend, disabled: waiting(at: context.now)) { [self] in
        do {
          try send(in: context)
          return announcement
        } catch {
          return [.say(StoreErrorText.sentence(for: error), .bad)]
        }
      }
    ]
  }

  private func check(_ typed: String, in context: Context) throws -> FormOutcome {
    let factor = SecondFactor(store: context.store, port: try messagePort(of: context.store))
    let check = try factor.confirm(typed, for: purpose, of: account, at: context.now)
    switch check {
    case .confirmed: return .proceed(try confirmed(context))
    case .wrong, .void: return .failed(SignInText.checked(check))
    }
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    now = context.now
    return inner.handle(event, in: context)
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(rows: area.rows > 12 ? 1 : 0, columns: area.columns > 60 ? 2 : 0)
    var used = 0
    if let delivered {
      used = Label(text: context.text(delivered), style: tone)
        .drawWrapped(on: &canvas, in: inside)
    }
    if let seconds = secondsLeft(at: context.now) {
      canvas.put(
        context.text(SignInText.resendIn(seconds)), in: inside, row: used, style: .quiet)
    }
    inner.draw(on: &canvas, in: area.droppingTop(used + 3), context: context)
  }

  private func send(in context: Context) throws {
    let factor = SecondFactor(store: context.store, port: try messagePort(of: context.store))
    let dispatch = try factor.send(
      for: purpose, to: account, person: person, at: context.now, from: context.entropy)
    switch dispatch {
    case .sent(let sent):
      delivered = SignInText.delivered(sent.delivery)
      tone = .strong
      reopensAt = context.now + SecondFactor.interval
    case .tooSoon(let until):
      // The earlier code is still good: go on with it.
      delivered = delivered ?? SignInText.tooSoon
      tone = .warning
      reopensAt = until
    case .failed(let failure):
      delivered = SignInText.failed(failure)
      tone = .bad
      reopensAt = nil
    }
  }

  private func secondsLeft(at now: Moment) -> Int? {
    guard let reopensAt, reopensAt > now else { return nil }
    return Int(((reopensAt - now).wholeMilliseconds + 999) / 1000)
  }

  private func waiting(at now: Moment) -> Phrase? {
    secondsLeft(at: now).map { SignInText.tooSoon + Phrase("，", "; ") + SignInText.resendIn($0) }
  }
}
