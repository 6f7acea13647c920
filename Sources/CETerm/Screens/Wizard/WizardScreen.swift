import CEDomain

/// The full-screen face of a wizard: the step bar, and below it a form, a notice, or everything
/// that was answered.
///
/// Back never validates; leaving keeps the draft; only Next is held up by what is wrong.
final class WizardScreen: Screen, FormHolding {
  let actions: WizardActions
  var wizard: Wizard
  var page = Page.confirm(nil)
  /// The remark on show, counted from 0.
  var remarkPlace = 0

  enum Page {
    case form(FormScreen)
    case notice([Language: PagerState])
    /// The summary as last set for a width.
    case confirm(WizardSummary?)
  }

  init(_ wizard: Wizard, actions: WizardActions) {
    self.wizard = wizard
    self.actions = actions
    load()
  }

  var openForm: FormScreen? {
    if case .form(let form) = page { return form }
    return nil
  }

  func title(in context: Context) -> Heading {
    Heading(wizard.current.number, actions.words(of: wizard.plan.name).label)
  }

  // MARK: Events

  func bindings(in context: Context) -> [Binding] {
    if case .form(let form) = page { return form.bindings(in: context) }
    var list = [
      Binding(.named(.enter), nextLabel) { [self] in next(in: context) },
      Binding(.named(.escape), backLabel) { [self] in back(in: context) },
      Binding(.named(.f10), nextLabel, inFooter: false) { [self] in next(in: context) },
      leaveBinding(in: context),
    ]
    list += walkBindings(in: context)
    if case .confirm = page {
      for (place, step) in formSteps.prefix(9).enumerated() {
        let key = Key.character(Character(String(place + 1)))
        list.append(
          Binding(key, WizardText.change, inFooter: place == 0) { [self] in
            jump(to: step, in: context)
          })
      }
    }
    return list
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    switch page {
    case .form(let form):
      return form.handle(event, in: context)
    case .notice(var states):
      guard case .key(let key) = event, var state = states[context.language] else { return [] }
      _ = state.handle(key)
      states[context.language] = state
      page = .notice(states)
    case .confirm(let summary):
      guard case .key(let key) = event, var summary else { return [] }
      _ = summary.pages.handle(key)
      page = .confirm(summary)
    }
    return []
  }

  func drawChange(on canvas: inout Canvas, context: Context) -> Bool {
    openForm?.drawChange(on: &canvas, context: context) ?? false
  }

  func save(in context: Context) {
    openForm?.save(in: context)
  }

  /// The steps that ask something, in order: what the digits on the last page go back to.
  var formSteps: [WizardStep] { wizard.steps.filter { $0.form != nil } }

  private var nextLabel: Phrase { wizard.isAtLastStep ? actions.finishLabel : WizardText.next }
  private var backLabel: Phrase { wizard.isAtFirstStep ? FormText.back : WizardText.back }

  private func leaveBinding(in context: Context) -> Binding {
    Binding(.named(.f2), WizardText.leave) { [self] in
      save(in: context)
      guard openForm?.hasUnkept == true else { return actions.leave(context) }
      return [.push(.leaving { [actions] in actions.leave($0) })]
    }
  }

  // MARK: Walking

  private func next(in context: Context) -> [Effect] {
    let move = wizard.next(today: context.today)
    switch move {
    case .moved:
      load()
      return remember(in: context)
    case .refused(_, let violations):
      load()
      openForm?.refuse(violations)
      return [.say(FormText.faults(violations.count), .bad)]
    case .doubted(_, let warnings):
      return [.push(doubtBox(warnings))]
    case .finished(let answers):
      return finish(answers, in: context)
    case .atFirstStep, .notVisited:
      return []
    }
  }

  private func finish(_ answers: Answers, in context: Context) -> [Effect] {
    do {
      switch try actions.finish(answers, context) {
      case .proceed(let effects): return effects
      case .failed(let sentence), .retype(_, let sentence): return [.say(sentence, .bad)]
      case .refused(let violations):
        let step = violations.first.flatMap {
          wizard.plan.step(asking: $0.field, for: wizard.answers)
        }
        if let step { _ = wizard.jump(to: step.code) }
        load()
        openForm?.refuse(violations)
        return [.say(FormText.faults(violations.count), .bad)]
      case .revised(let answers, let violations, let sentence):
        for key in answers.keys { wizard.answer(key, answers[key]) }
        let step = violations.first.flatMap {
          wizard.plan.step(asking: $0.field, for: wizard.answers)
        }
        if let step { _ = wizard.jump(to: step.code) }
        load()
        openForm?.refuse(violations)
        return remember(in: context) + [.say(sentence, .bad)]
      }
    } catch {
      return [.say(StoreErrorText.sentence(for: error), .bad)]
    }
  }

  private func back(in context: Context) -> [Effect] {
    if case .atFirstStep = wizard.back() { return actions.leave(context) }
    load()
    return remember(in: context)
  }

  func jump(to step: WizardStep, in context: Context) -> [Effect] {
    _ = wizard.jump(to: step.code)
    load()
    return remember(in: context)
  }

  func remember(in context: Context) -> [Effect] {
    do {
      try actions.remember(wizard.currentCode, context)
      return []
    } catch {
      return [.say(StoreErrorText.sentence(for: error), .bad)]
    }
  }

  /// Warnings that no form showed, such as those of cross rules, are confirmed here (FLD-0-04).
  private func doubtBox(_ warnings: [Violation]) -> MessageBox {
    let sentences = warnings.map {
      ViolationText.sentence(for: $0.reason, label: actions.words(of: $0.field.name).label)
    }
    let text = Phrase(
      sentences.map(\.chinese).joined(separator: "\n"),
      sentences.map(\.english).joined(separator: "\n"))
    return MessageBox(
      title: WizardText.doubt, text: text,
      buttons: [
        .init(WizardText.mend) { _ in [] },
        .init(WizardText.confirm) { [unowned self] context in
          wizard.accept(warnings)
          return next(in: context)
        },
      ])
  }

  // MARK: Pages

  func load() {
    let step = wizard.current
    switch step.content {
    case .form(let form): page = .form(makeForm(form, at: step))
    case .notice: page = .notice([:])
    case .confirm: page = .confirm(nil)
    }
  }

  private func makeForm(_ form: Form, at step: WizardStep) -> FormScreen {
    let words = actions.words(of: step.code)
    var formActions = FormActions(
      submitLabel: nextLabel, leaveLabel: backLabel,
      keep: { [unowned self] field, value, context in
        wizard.answer(field.key, value)
        try actions.keep(field, value, context)
      },
      leave: { [unowned self] context in
        takeTyped()
        return back(in: context)
      },
      extraBindings: { [unowned self] context in
        [leaveBinding(in: context)] + walkBindings(in: context)
          + actions.extraBindings(step.code, { [unowned self] in shownAnswers }, context)
      },
      note: { [unowned self] _ in actions.note(step.code, shownAnswers) },
      derive: actions.derive, searchKey: actions.searchKey, words: actions.words,
      submit: { [unowned self] answers, warnings, context in
        for field in form.shownFields(for: answers) {
          wizard.answer(field.key, answers[field.key])
        }
        wizard.accept(warnings)
        return .proceed(next(in: context))
      })
    formActions.survivesLeaving = true
    formActions.remarks = actions.remarks
    formActions.standing = actions.standing
    return FormScreen(
      heading: Heading(step.number, words.label), form: form, answers: wizard.answers,
      intro: words.hint, actions: formActions)
  }

  /// Takes over everything typed on the page, secrets too, which no draft keeps.
  private func takeTyped() {
    guard let entry = openForm?.entry else { return }
    for field in entry.shownFields { wizard.answer(field.key, entry.answers[field.key]) }
  }
}
