import CEDomain

/// Asks for the document number and a code before the formal exam (SH-7-03).
///
/// The code is sent when the screen is made; what was typed stays when it is sent again.
final class ExamIdentityScreen: Screen, FormHolding {
  private let form: FormScreen
  private var delivered: Phrase?
  private var tone = Style.strong
  private var reopensAt: Moment?
  private var now: Moment

  init(hall: ExamHall, context: Context) throws {
    now = context.now
    form = FormScreen(
      heading: Heading("7.2", ExamText.identity), form: .examIdentity,
      actions: FormActions(submitLabel: ExamText.next) { answers, _, context in
        guard let actor = context.actor else { return .failed(ExamText.notPermitted) }
        let check = IdentityCheck(store: context.store, port: try messagePort(of: context.store))
        let verdict = try check.confirm(
          document: answers["exam.document"], code: answers["exam.code"], by: actor,
          at: context.now)
        guard case .passed(let proof) = verdict else {
          return .failed(ExamText.identity(verdict))
        }
        let confirmation = ExamConfirmationScreen(hall: hall, mode: .formal, proof: proof)
        return .proceed([.replace(with: confirmation), .say(ExamText.identity(verdict), .good)])
      })
    try send(in: context)
  }

  var openForm: FormScreen? { form }
  var wantsTicks: Bool { reopensAt.map { $0 > now } ?? false }

  func title(in context: Context) -> Heading { form.heading }

  func bindings(in context: Context) -> [Binding] {
    form.bindings(in: context).filter { $0.key != .named(.escape) } + [
      Binding(.named(.f5), ExamText.sendAgain, disabled: waiting(at: context.now)) { [self] in
        attempt {
          try send(in: context)
          return delivered.map { [.say($0, .info)] } ?? []
        }
      },
      Binding(.named(.escape), ExamText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    now = context.now
    return form.handle(event, in: context)
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(rows: area.rows > 12 ? 1 : 0, columns: area.columns > 60 ? 2 : 0)
    var used = Label(text: context.text(ExamText.identityIntro))
      .drawWrapped(on: &canvas, in: inside)
    if let delivered {
      used += Label(text: context.text(delivered), style: tone)
        .drawWrapped(on: &canvas, in: inside.droppingTop(used))
    }
    if let seconds = secondsLeft(at: context.now) {
      canvas.put(
        context.text(SignInText.resendIn(seconds)), in: inside, row: used, style: .quiet)
    }
    form.draw(on: &canvas, in: area.droppingTop(used + 3), context: context)
  }

  private func send(in context: Context) throws {
    guard let actor = context.actor else { return }
    let check = IdentityCheck(store: context.store, port: try messagePort(of: context.store))
    switch try check.send(to: actor, at: context.now, from: context.entropy) {
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
    secondsLeft(at: now).map { SignInText.resendIn($0) }
  }
}

extension Form {
  /// The two fields of the check; no draft keeps them.
  static let examIdentity = Form(
    name: "sh.examIdentity", number: "7.2",
    fields: [
      Field("exam.document", .text(characters: 30)),
      Field("exam.code", .text(characters: 12)),
    ])
}
