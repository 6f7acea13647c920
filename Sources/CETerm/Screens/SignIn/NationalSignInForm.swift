import CEDomain

/// The national platform's sign-in: number or mobile, password and a captcha (NAT-2.1).
final class NationalSignInForm {
  private(set) var captcha: Captcha
  /// What follows the home screen: the tile somebody wanted to open (NAT-0-10).
  private let tile: NationalTile?
  private let extras: (Context) -> [Binding]
  private(set) lazy var form = makeForm()

  /// - Parameter extras: The keys of the screen around the form.
  init(context: Context, tile: NationalTile?, extras: @escaping (Context) -> [Binding]) {
    self.tile = tile
    self.extras = extras
    captcha = NationalSignInForm.captcha(in: context)
  }

  /// Draws another captcha; the answer to the old one goes.
  func renew(in context: Context) {
    captcha = NationalSignInForm.captcha(in: context)
    form.entry.fill("", for: "signIn.captcha")
  }

  /// Fills in who just registered, or a demo account with everything.
  func fill(_ account: String, password: String? = nil) {
    form.entry.fill(account, for: "signIn.account")
    guard let password else { return form.setFocus(.field("signIn.secret")) }
    form.entry.fill(password, for: "signIn.secret")
    form.entry.fill(captcha.answer, for: "signIn.captcha")
  }

  /// The picture beside the lower half of the form; nothing where the question is put in words.
  func drawCaptcha(on canvas: inout Canvas, in area: Rect, context: Context) {
    guard case .picture(let text) = captcha.kind else { return }
    let art = LetterArt(text: text)
    guard area.columns >= art.columns + 2, area.rows >= LetterArt.rows else { return }
    let right = area.split(left: area.columns - art.columns - 2).rest
    art.draw(on: &canvas, in: right)
    canvas.put(
      context.text(RegistrationText.captchaKey), in: right, row: LetterArt.rows, style: .quiet)
  }

  private static func captcha(in context: Context) -> Captcha {
    context.isPlain
      ? Captcha(spokenAt: context.now, from: context.entropy)
      : Captcha(at: context.now, from: context.entropy)
  }

  private func makeForm() -> FormScreen {
    FormScreen(
      heading: Heading(Form.nationalSignIn.number, RegistrationText.signIn),
      form: .nationalSignIn,
      actions: FormActions(
        submitLabel: SignInText.signIn, leave: { _ in [.quit] },
        extraBindings: { [weak self] in self?.extras($0) ?? [] },
        note: { $0.isPlain ? [] : [RegistrationText.links] },
        words: { [weak self] in self?.words($0) }
      ) { [weak self] answers, _, context in
        guard let self else { return .proceed([]) }
        return try submit(answers, in: context)
      })
  }

  /// In the line-by-line face the captcha's question stands where its hint would.
  private func words(_ key: FieldKey) -> FieldWords? {
    guard key == "signIn.captcha", case .sum(let left, let right) = captcha.kind else { return nil }
    let question = RegistrationText.sum(left, right)
    return FieldWords(FormText.words(for: key).label, hint: question, help: question)
  }

  private func submit(_ answers: Answers, in context: Context) throws -> FormOutcome {
    let answered = captcha.take(answers["signIn.captcha"], at: context.now)
    renew(in: context)
    guard case .passed(let pass) = answered else {
      return .retype("signIn.captcha", RegistrationText.captchaWrong)
    }
    let outcome = try NationalSignIn(store: context.store).identify(
      login: answers["signIn.account"], password: answers["signIn.secret"], pass: pass,
      origin: ConnectionOrigin.current, at: context.now)
    switch outcome {
    case .refused(let refusal):
      return .retype("signIn.secret", RegistrationText.refused(refusal, at: context.now))
    case .identified(let ticket):
      return .proceed(try SignInSteps.afterIdentity(ticket, .national(then: tile), context))
    }
  }
}
