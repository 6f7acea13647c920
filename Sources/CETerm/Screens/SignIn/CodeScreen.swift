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
  private var notice = CodeNotice()
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
  var announcement: [Effect] { notice.words.map { [.say($0, .info)] } ?? [] }

  var openForm: FormScreen? { inner }
  var wantsTicks: Bool { notice.isCounting(at: now) }

  func title(in context: Context) -> Heading { inner.heading }

  func bindings(in context: Context) -> [Binding] {
    // A code has nothing to lose: Esc never asks.
    guard !inner.isComposing else { return inner.bindings(in: context) }
    return inner.bindings(in: context).filter { $0.key != .named(.escape) } + [
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
      Binding(.named(.f5), SignInText.resend, disabled: notice.waiting(at: context.now)) { [self] in
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
    case .wrong, .void: return .retype("signIn.code", SignInText.checked(check))
    }
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    now = context.now
    return inner.handle(event, in: context)
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(rows: area.rows > 12 ? 1 : 0, columns: area.columns > 60 ? 2 : 0)
    let used = notice.draw(on: &canvas, in: inside, context: context)
    inner.draw(on: &canvas, in: area.droppingTop(used + 2), context: context)
  }

  private func send(in context: Context) throws {
    let factor = SecondFactor(store: context.store, port: try messagePort(of: context.store))
    notice.take(
      try factor.send(
        for: purpose, to: account, person: person, at: context.now, from: context.entropy))
  }
}
