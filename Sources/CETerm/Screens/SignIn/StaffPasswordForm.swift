import CEDomain

/// The first sign-in with a password that works once: an own one takes its place (ROL-8-06).
enum StaffPasswordForm {
  static func screen(login: String, former: String) -> FormScreen {
    FormScreen(
      heading: Heading(Form.staffPassword.number, OperatorText.choosePassword),
      form: .staffPassword, intro: OperatorText.choosePasswordIntro,
      actions: FormActions(submitLabel: OperatorText.choosePassword) { answers, _, context in
        let outcome = try StaffSignIn(store: context.store).enter(
          login: login, password: former, choosing: answers["staffPassword.new"],
          origin: ConnectionOrigin.current, at: context.now, from: context.entropy)
        switch outcome {
        case .refused(let refusal): return .failed(SignInText.refused(refusal, at: context.now))
        case .mustChoosePassword: return .failed(OperatorText.samePassword)
        case .entered(let actor):
          context.actor = actor
          return .proceed([.pop, .replace(with: StaffDeskScreen(context: context))])
        }
      })
  }
}
