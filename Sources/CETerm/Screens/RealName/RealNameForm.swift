import CEDomain

/// 线上实名认证: three pictures and the place, for a clerk (NAT-2.5-03…08).
enum RealNameForm {
  static func open(in context: Context) throws -> [Effect] {
    guard let actor = context.actor else { return [] }
    let form = Form.realName(try context.store.reference.divisionTable())
    let place = DraftPlace(owner: actor.account.text, form: form.name, record: "")
    let mending = try RealNames(store: context.store).mending(by: actor)
    let draft = try context.store.drafts.answers(in: place)
    let answers = (mending?.answers ?? Answers()).merging(draft)
    let screen = FormScreen(
      heading: Heading(form.number, RealNameText.manual), form: form, answers: answers,
      intro: RealNameText.requirements,
      actions: FormActions(
        keep: FormActions.draft(place),
        note: { _ in mending.map { RealNameText.remarks($0.opinion) } ?? [] }
      ) { answers, _, context in
        try submit(answers, place: place, in: context)
      })
    if let first = mending?.opinion.fields.first { screen.setFocus(.field(first.field)) }
    return [.push(screen)]
  }

  static func withdraw(in context: Context) throws -> [Effect] {
    guard let actor = context.actor else { return [] }
    let outcome = try RealNames(store: context.store).withdraw(
      by: actor, at: context.now, from: context.entropy)
    switch outcome {
    case .done: return [.say(RealNameText.withdrawn, .good)]
    case .refused(let reason): return [.say(ReviewText.sentence(reason), .warning)]
    }
  }

  private static func submit(
    _ answers: Answers, place: DraftPlace, in context: Context
  ) throws -> FormOutcome {
    guard let actor = context.actor else { return .failed(RefusalText.notPermitted) }
    let outcome = try RealNames(store: context.store).submit(
      answers, by: actor, at: context.now, from: context.entropy)
    switch outcome {
    case .sent:
      try context.store.database.write { try context.store.drafts.discard(place, in: $0) }
      return .proceed([.pop, .say(RealNameText.sent, .good)])
    case .invalid(let violations): return .refused(violations)
    case .refused(let refusal): return .failed(RealNameText.refused(refusal))
    case .notTaken(let reason): return .failed(ReviewText.sentence(reason))
    }
  }
}
