import CEDomain

/// The pages of a wizard as a list: where one is, what is done, where one can go back to.
final class WizardContents: Screen {
  private unowned let wizard: WizardScreen
  private var list: ListState

  var isPopup: Bool { true }

  init(_ wizard: WizardScreen) {
    self.wizard = wizard
    list = ListState(at: wizard.wizard.position)
  }

  func title(in context: Context) -> Heading { Heading("", WizardText.contents) }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.enter), FormText.open) { [self] in take(in: context) },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    let steps = wizard.wizard.steps
    if case .character(let character) = key, let digit = character.wholeNumberValue,
      steps.indices.contains(digit - 1)
    {
      list = ListState(at: digit - 1)
      return take(in: context)
    }
    _ = list.cursor.handle(key, count: steps.count)
    return []
  }

  private func take(in context: Context) -> [Effect] {
    let steps = wizard.wizard.steps
    guard let place = list.chosen(of: steps.count) else { return [] }
    let isOpen = wizard.wizard.canReach(steps[place].code, today: context.today)
    return (isOpen ? [.pop] : []) + wizard.open(steps[place], in: context)
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let shown = wizard.wizard
    let steps = shown.steps
    let popup = area.centered(rows: min(steps.count + 2, area.rows), columns: min(44, area.columns))
    canvas.fill(popup)
    let inside = SectionBox(title: context.text(WizardText.contents))
      .draw(on: &canvas, in: popup)
    let today = RuleContext(answers: wizard.shownAnswers, today: context.today)
    let table = LongList(
      count: steps.count,
      row: { [actions = wizard.actions, context] place in
        let step = steps[place]
        let isOpen = shown.canReach(step.code, today: context.today)
        let faults = step.violations(in: today).filter { !$0.isWarning }.count
        let state =
          !isOpen ? WizardText.later : faults > 0 ? FormText.faults(faults) : WizardText.complete
        let name = context.text(actions.words(of: step.code).label)
        return ListRow(
          text: "\(place + 1) \(name)  \(context.text(state))", style: isOpen ? .plain : .quiet)
      }, emptyText: context.text(FormText.emptyList), filterLabel: "")
    table.draw(&list, on: &canvas, in: inside)
  }
}
