import CEDomain

/// The form of a transfer, kept as a draft until it is handed in (NAT-5.1).
enum TransferPages {
  static func form(in context: Context) throws -> FormScreen {
    guard let actor = context.actor else {
      preconditionFailure("a transfer is opened by a person who is signed in")
    }
    let opening = try Transfers(store: context.store).opening(by: actor)
    let place = Transfers.draftPlace(of: actor)
    var kept = try context.store.drafts.answers(in: place)
    // The present department may have changed since the draft.
    kept[.transferFrom] = ""
    var actions = FormActions(
      submitLabel: TransferText.submit, keep: keep(in: place),
      submit: { answers, _, context in try submit(answers, in: context) })
    actions.remarks = opening.opinion.fields
    return FormScreen(
      heading: Heading("N5.1", TransferText.form),
      form: .transfer(try context.store.reference.divisionTable()),
      answers: opening.answers.merging(kept), intro: TransferText.endsWork, actions: actions)
  }

  private static func keep(in place: DraftPlace) -> (Field, String, Context) throws -> Void {
    { field, value, context in
      try context.store.drafts.save(
        value, of: field, in: place, isSealed: true, at: context.now, from: context.entropy)
    }
  }

  private static func submit(_ answers: Answers, in context: Context) throws -> FormOutcome {
    guard let actor = context.actor else { return .failed(RefusalText.notPermitted) }
    let outcome = try Transfers(store: context.store).submit(
      answers, by: actor, at: context.now, from: context.entropy)
    switch outcome {
    case .submitted: return .proceed([.pop, .say(TransferText.submitted, .good)])
    case .invalid(let violations): return .refused(violations)
    case .blocked(let block): return .failed(TransferText.sentence(block))
    case .opened: return .failed(CollectionText.opened)
    }
  }
}
