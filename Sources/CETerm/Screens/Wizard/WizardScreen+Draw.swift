import CEDomain

extension WizardScreen {
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let body = area.rows >= 8 ? area.droppingTop(2) : area
    if area.rows >= 8 {
      StepBar(steps: steps(in: context))
        .draw(on: &canvas, in: area.top(1).inset(columns: area.columns > 60 ? 2 : 0))
    }
    switch page {
    case .form(let form):
      form.draw(on: &canvas, in: body, context: context)
    case .notice(var states):
      let words = actions.words(of: wizard.currentCode)
      let text = words.help ?? words.label
      var state = states[context.language] ?? PagerState(context.text(text))
      Pager().draw(&state, on: &canvas, in: body.inset(columns: body.columns > 20 ? 2 : 0))
      states[context.language] = state
      page = .notice(states)
    case .confirm(let last):
      let inside = body.inset(columns: body.columns > 20 ? 2 : 0)
      Label(text: context.text(WizardText.check), style: .quiet).draw(
        on: &canvas, in: inside.top(1))
      let rest = inside.rows > 3 ? inside.droppingTop(2) : inside.droppingTop(1)
      var summary =
        last ?? WizardSummary(language: context.language, columns: rest.columns, text: "")
      if summary.text.isEmpty || summary.columns != rest.columns
        || summary.language != context.language
      {
        summary = WizardSummary(
          language: context.language, columns: rest.columns,
          text: summaryText(columns: rest.columns, context: context, on: canvas))
      }
      Pager().draw(&summary.pages, on: &canvas, in: rest)
      page = .confirm(summary)
    }
  }

  private func steps(in context: Context) -> [Step] {
    let position = wizard.position
    return wizard.steps.enumerated().map { place, step in
      Step(
        number: String(place + 1), name: context.text(actions.words(of: step.code).label),
        state: place == position
          ? .current : wizard.visited.contains(step.code) ? .done : .later)
    } + outcomeStep(in: context)
  }

  private func outcomeStep(in context: Context) -> [Step] {
    guard let outcome = actions.outcome else { return [] }
    return [
      Step(
        number: String(wizard.steps.count + 1),
        name: context.text(actions.words(of: outcome.code).label), state: .later)
    ]
  }

  private func summaryText(columns: Int, context: Context, on canvas: Canvas) -> String {
    var lines: [String] = []
    for (place, step) in formSteps.enumerated() {
      guard let form = step.form else { continue }
      if place > 0 { lines.append("") }
      let name = context.text(actions.words(of: step.code).label)
      lines.append("\(place + 1) \(name) \(context.text(WizardText.press(place + 1)))")
      lines += FormSummary(form: form, answers: wizard.answers, words: actions.words)
        .lines(columns: columns, language: context.language, on: canvas).map(\.text)
    }
    return lines.joined(separator: "\n")
  }
}
