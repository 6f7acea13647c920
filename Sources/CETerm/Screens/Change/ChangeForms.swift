import CEDomain

/// The forms in which a change is typed; each is kept as a draft of its own.
enum ChangeForms {
  /// The form of a part without rows, beginning with what is in force or what came back.
  static func form(_ part: ChangePart, _ sheet: ChangeSheet, in context: Context) -> FormScreen {
    let returned = sheet.returned(part)
    let start = returned.map { sheet.current.merging($0.submission.after) } ?? sheet.current
    return screen(
      part.form(born: sheet.birthDate), part: part, row: "", start, returned?.item.opinion,
      in: context
    ) { answers, context in
      guard let actor = context.actor else { return .refused(.notPermitted) }
      let changes = InformationChanges(store: context.store)
      guard part == .scope else {
        return try changes.changeBasics(
          to: answers, by: actor, at: context.now, from: context.entropy)
      }
      guard let scope = CollectionScope(in: answers) else { return .refused(.nothingChanged) }
      return try changes.changeScope(
        to: scope, checking: recordCheckPort(of: context.store), by: actor, at: context.now,
        from: context.entropy)
    }
  }

  /// The form of one row; nil for a new one.
  static func row(
    _ row: RowList.Row?, of part: ChangePart, _ sheet: ChangeSheet, in context: Context
  ) -> FormScreen {
    // A new row gets its id now, so that its draft and its submission name the same row.
    let id = row?.id ?? Identifier<RowList>(at: context.now, from: context.entropy).text
    let form = part.rowForm(born: sheet.birthDate)?.form ?? part.form(born: sheet.birthDate)
    let returned = sheet.returned(part)
    let sent = part.list.flatMap { list in
      returned.flatMap { RowList(text: $0.submission.after[list])[id] }
    }
    return screen(
      form, part: part, row: row?.id ?? "", sent?.answers ?? row?.answers ?? Answers(),
      returned?.item.opinion, in: context
    ) { answers, context in
      guard let actor = context.actor else { return .refused(.notPermitted) }
      return try InformationChanges(store: context.store).changeRow(
        RowList.Row(id: id, answers: answers, isHistorical: row?.isHistorical ?? false), of: part,
        checking: recordCheckPort(of: context.store), by: actor, at: context.now,
        from: context.entropy)
    }
  }

  private static func screen(
    _ form: Form, part: ChangePart, row: String, _ start: Answers, _ opinion: Opinion?,
    in context: Context, submit: @escaping (Answers, Context) throws -> ChangeOutcome
  ) -> FormScreen {
    let place = context.actor.map { part.draftPlace(of: $0, row: row) }
    let kept = place.flatMap { try? context.store.drafts.answers(in: $0) } ?? Answers()
    var actions = FormActions(
      submitLabel: ChangeText.submit,
      keep: { field, value, context in
        guard let place else { return }
        try context.store.drafts.save(
          value, of: field, in: place, isSealed: true, at: context.now, from: context.entropy)
      },
      submit: { answers, _, context in
        try finish(submit(answers, context), place, in: context)
      })
    actions.remarks = opinion?.fields ?? []
    return FormScreen(
      heading: Heading("N4", ChangeText.name(part)), form: form,
      answers: start.merging(kept), actions: actions)
  }

  private static func finish(
    _ outcome: ChangeOutcome, _ place: DraftPlace?, in context: Context
  ) throws -> FormOutcome {
    switch outcome {
    case .invalid(let violations): return .refused(violations)
    case .picturesNeeded(let row, let violations):
      return .revised(row.answers, violations, CollectionText.degreeCheckFailed)
    case .refused(let refusal): return .failed(ChangeText.sentence(refusal))
    case .inForce, .submitted:
      if let place {
        try context.store.database.write { try context.store.drafts.discard(place, in: $0) }
      }
      return .proceed([.pop, said(outcome)])
    }
  }

  static func said(_ outcome: ChangeOutcome) -> Effect {
    switch outcome {
    case .inForce: .say(ChangeText.inForce, .good)
    case .submitted: .say(ChangeText.submitted, .good)
    case .refused(let refusal): .say(ChangeText.sentence(refusal), .warning)
    case .invalid(let violations), .picturesNeeded(_, let violations):
      .say(FormText.faults(violations.count), .bad)
    }
  }

  /// What the page shows partly masked (NAT-4.1-01, FLD-13).
  static func masked(_ answers: Answers) -> Answers {
    var shown = answers
    shown[.collectionName] = Masking.name(answers[.collectionName])
    shown[.collectionDocumentNumber] = Masking.documentInList(answers[.collectionDocumentNumber])
    shown[.collectionMobile] = Masking.mobileInList(answers[.collectionMobile])
    return shown
  }
}
