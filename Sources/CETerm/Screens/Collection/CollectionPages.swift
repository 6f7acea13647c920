import CEDomain

/// The way into the information collection, from the home page's tile (NAT-3).
enum CollectionPages {
  /// The pages to be filled in, or the notice once they are handed in.
  static func open(in context: Context) throws -> [Effect] {
    guard let actor = context.actor else { return [] }
    let opening = try Collections(store: context.store).open(
      by: actor, at: context.now, from: context.entropy)
    switch opening {
    case .open(let draft): return [.push(wizard(for: draft, in: context))]
    case .closed: return [.push(CollectionNoticeScreen(context: context))]
    case .refused(let refusal): return refuse(refusal)
    }
  }

  /// What stands behind the tile, and what is to be done next.
  static func standing(
    of actor: Actor, in context: Context
  ) throws -> (state: CollectionState, opinion: String) {
    guard let person = actor.person else { return (.none, "") }
    let collections = Collections(store: context.store)
    let state = try collections.record(of: person, by: actor)?.state ?? .none
    guard state == .returned || state == .rejected else { return (state, "") }
    return (state, try collections.submitted(by: actor)?.item.opinion.text ?? "")
  }

  static func refuse(_ refusal: CollectionRefusal) -> [Effect] {
    switch refusal {
    case .notPermitted: [.say(CollectionText.notPermitted, .warning)]
    case .realNameMissing: [.say(CollectionText.verify, .warning)]
    case .opened: [.say(CollectionText.opened, .warning)]
    case .notInState(let state):
      [.say(CollectionText.state + Phrase("：", ": ") + CollectionText.state(state), .warning)]
    }
  }

  // MARK: The wizard

  static func wizard(for draft: CollectionDraft, in context: Context) -> WizardScreen {
    let place = context.actor.map { Collections.draftPlace(of: $0) }
    var actions = WizardActions(
      finishLabel: CollectionText.submit,
      keep: { field, value, context in
        guard let place else { return }
        try keep(value, of: field, in: place, context)
      },
      remember: { page, context in
        guard let place else { return }
        let field = Field(Collections.page, .text(characters: 100))
        try keep(page, of: field, in: place, context)
      },
      finish: { answers, context in try submit(answers, in: context) })
    actions.outcome = WizardStep(notice: "nat.collection.notice", number: "N3.6")
    actions.remarks = draft.opinion.fields
    actions.note = { step, answers in materials(for: answers, on: step) }
    actions.extraBindings = { step, answers, context in
      guard ["nat.collection.education", "nat.collection.work"].contains(step) else { return [] }
      return [
        Binding(.named(.f5), CollectionText.timeline) {
          [.push(CollectionTimelineScreen(answers(), today: context.today))]
        }
      ]
    }
    actions.standing = CollectionText.state + Phrase("：", ": ") + CollectionText.state(draft.state)
    let screen = WizardScreen(
      Wizard(draft.plan, resuming: draft.answers, at: draft.page, today: context.today),
      actions: actions)
    if draft.page == nil { screen.showFirstRemark(in: context) }
    return screen
  }

  /// Everything on these pages is personal: sealed in the draft too.
  private static func keep(
    _ value: String, of field: Field, in place: DraftPlace, _ context: Context
  ) throws {
    try context.store.drafts.save(
      value, of: field, in: place, isSealed: true, at: context.now, from: context.entropy)
  }

  private static func submit(_ answers: Answers, in context: Context) throws -> FormOutcome {
    guard let actor = context.actor else { return .failed(CollectionText.notPermitted) }
    let outcome = try Collections(store: context.store).submit(
      answers, checking: recordCheckPort(of: context.store), by: actor, at: context.now,
      from: context.entropy)
    switch outcome {
    case .submitted:
      return .proceed([
        .replace(with: CollectionNoticeScreen(context: context)),
        .say(CollectionText.submitted, .good),
      ])
    case .invalid(let violations): return .refused(violations)
    case .picturesNeeded(let answers, let violations):
      let isLibrary = violations.contains { $0.field == .collectionCertificate }
      return .revised(
        answers, violations,
        isLibrary ? CollectionText.libraryCheckFailed : CollectionText.degreeCheckFailed)
    case .refused(let refusal):
      guard case .say(let sentence, _)? = refuse(refusal).first else {
        return .failed(CollectionText.notPermitted)
      }
      return .failed(sentence)
    }
  }

  /// The papers of the chosen scope, below the choice (NAT-3.2-08).
  private static func materials(for answers: Answers, on step: String) -> [Phrase] {
    guard step == Form.collectionScope.name, let scope = CollectionScope(in: answers) else {
      return []
    }
    let names = scope.materials.map(CollectionText.material)
    let all = Phrase(
      names.map(\.chinese).joined(separator: "、"), names.map(\.english).joined(separator: ", "))
    return [CollectionText.materials + all]
  }
}
