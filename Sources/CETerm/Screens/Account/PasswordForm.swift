import CEDomain

/// 修改密码 as a screen.
enum PasswordForm {
  static func open(in context: Context) throws -> [Effect] {
    guard let actor = context.actor else { return [] }
    guard try PasswordChange(store: context.store).isOffered(to: actor) else {
      return [.say(AccountText.refused(.noPassword, at: context.now), .info)]
    }
    let form = FormScreen(
      heading: Heading(AccountItem.password.number, AccountText.name(.password)),
      form: .passwordChange, intro: AccountText.passwordIntro,
      actions: FormActions(submitLabel: AccountText.change) { answers, _, context in
        try submit(answers, in: context)
      })
    return [.push(form)]
  }

  private static func submit(_ answers: Answers, in context: Context) throws -> FormOutcome {
    guard let actor = context.actor else { return .failed(RefusalText.notPermitted) }
    let outcome = try PasswordChange(store: context.store).change(
      answers, by: actor, at: context.now, from: context.entropy)
    switch outcome {
    case .changed(let ended):
      return .proceed([.pop, .say(AccountText.passwordChanged(ended: ended), .good)])
    case .refused(.wrongPassword):
      return .retype(
        "account.oldPassword", AccountText.refused(.wrongPassword, at: context.now))
    case .refused(.invalid(let violations)): return .refused(violations)
    case .refused(let refusal):
      return .failed(AccountText.refused(refusal, at: context.now))
    }
  }
}
