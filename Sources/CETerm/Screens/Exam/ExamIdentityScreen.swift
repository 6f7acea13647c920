import CEDomain

/// Asks for the document number and a code before the formal exam (SH-7-03).
///
/// The code is sent when the screen is made; what was typed stays when it is sent again.
final class ExamIdentityScreen: Screen, FormHolding {
  private let form: FormScreen
  private var notice = CodeNotice()
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
        let words = ExamText.identity(verdict)
        switch verdict {
        case .passed(let proof):
          let confirmation = ExamConfirmationScreen(hall: hall, mode: .formal, proof: proof)
          return .proceed([.replace(with: confirmation), .say(words, .good)])
        case .documentDiffers, .waiting: return .failed(words)
        case .codeWrong, .codeVoid: return .retype("exam.code", words)
        }
      })
    try send(in: context)
  }

  var openForm: FormScreen? { form }
  var wantsTicks: Bool { notice.isCounting(at: now) }

  func title(in context: Context) -> Heading { form.heading }

  func bindings(in context: Context) -> [Binding] {
    guard !form.isComposing else { return form.bindings(in: context) }
    return form.bindings(in: context).filter { $0.key != .named(.escape) } + [
      Binding(.named(.f5), ExamText.sendAgain, disabled: notice.waiting(at: context.now)) {
        [self] in
        attempt {
          try send(in: context)
          return notice.words.map { [.say($0, .info)] } ?? []
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
    used += notice.draw(on: &canvas, in: inside.droppingTop(used), context: context)
    form.draw(on: &canvas, in: area.droppingTop(used + 2), context: context)
  }

  private func send(in context: Context) throws {
    guard let actor = context.actor else { return }
    let check = IdentityCheck(store: context.store, port: try messagePort(of: context.store))
    notice.take(try check.send(to: actor, at: context.now, from: context.entropy))
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
