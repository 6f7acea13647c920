import CEDomain

/// The public page that tells whether a certificate is valid; nobody needs to sign in (SH-8-13).
final class VerificationScreen: Screen, FormHolding {
  private let form: FormScreen
  private let answer = Answer()

  /// What the last check said; the form's closure and the drawing share it.
  private final class Answer {
    var verification: Verification?
  }

  init(context: Context) {
    let answer = answer
    form = FormScreen(
      heading: Heading("8.2", CertificateText.verification), form: .verification,
      intro: CertificateText.verifyIntro,
      actions: FormActions(submitLabel: CertificateText.verifyHere) { answers, _, context in
        let verification = try CertificateVerification(store: context.store).verify(
          answers["certificate.code"], from: ConnectionOrigin.current, at: context.now)
        answer.verification = verification
        let words = CertificateText.verified(verification, at: context.now)
        guard case .found(let excerpt) = verification else { return .failed(words) }
        return .proceed([.say(words, excerpt.state == .valid ? .good : .warning)])
      })
  }

  var openForm: FormScreen? { form }

  func title(in context: Context) -> Heading { form.heading }

  /// Nothing typed here is worth a question on leaving.
  func bindings(in context: Context) -> [Binding] {
    guard !form.isComposing else { return form.bindings(in: context) }
    return form.bindings(in: context).filter { $0.key != .named(.escape) } + [
      Binding(.named(.escape), CertificateText.back) { [.pop] }
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    form.handle(event, in: context)
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    form.draw(on: &canvas, in: area.top(8), context: context)
    guard case .found(let excerpt) = answer.verification else { return }
    let inside = area.droppingTop(9).inset(columns: area.columns > 60 ? 2 : 0)
    let caret = canvas.caret
    let lines = lines(of: excerpt, context)
    let label = (lines.map { canvas.columns(of: context.text($0.0)) }.max() ?? 0) + 2
    for (row, line) in lines.enumerated() {
      canvas.put(context.text(line.0), in: inside, row: row, style: .label)
      canvas.put(
        line.1, in: inside, row: row, column: label,
        style: row > 0 ? .plain : excerpt.state == .valid ? .good : .bad)
    }
    canvas.caret = caret
  }

  private func lines(
    of excerpt: CertificateExcerpt, _ context: Context
  ) -> [(Phrase, String)] {
    [
      (CertificateText.state, context.text(CertificateText.state(excerpt.state))),
      (CertificateText.number, excerpt.number),
      (CertificateText.name, excerpt.nameMasked),
      (CertificateText.document, excerpt.documentMasked),
      (CertificateText.year, context.text(CertificateText.year(excerpt.year))),
      (
        CertificateText.professional,
        context.text(CertificateText.credits(excerpt.credits.professional))
      ),
      (CertificateText.general, context.text(CertificateText.credits(excerpt.credits.general))),
      (CertificateText.score, excerpt.score.short),
      (CertificateText.institution, excerpt.institutionName),
      (CertificateText.issuedOn, excerpt.issuedOn.description),
    ]
  }
}

extension Form {
  static let verification = Form(
    name: "public.verification", number: "8.2",
    fields: [Field("certificate.code", .text(characters: 40))])
}
