import CEDomain

/// Everything that was filled in, read only, form by form; a digit leads to each.
final class AnswersScreen: Screen {
  private let heading: Heading
  private let forms: [Form]
  private let answers: Answers
  private var summary: WizardSummary?
  /// The lines at which the forms begin, as last set.
  private var starts: [Int] = []

  init(_ heading: Heading, _ forms: [Form], _ answers: Answers) {
    self.heading = heading
    self.forms = forms
    self.answers = answers
  }

  func title(in context: Context) -> Heading { heading }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.pageDown), FormText.nextPage) { [self] in
        _ = summary?.pages.handle(.named(.pageDown))
        return []
      },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    if case .character(let character) = key, let digit = character.wholeNumberValue,
      starts.indices.contains(digit - 1)
    {
      summary?.pages.show(line: starts[digit - 1])
    } else {
      _ = summary?.pages.handle(key)
    }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 20 ? 2 : 0)
    guard !inside.isEmpty else { return }
    var summary =
      self.summary ?? WizardSummary(language: context.language, columns: 0, text: "")
    if summary.columns != inside.columns || summary.language != context.language {
      summary = WizardSummary(
        language: context.language, columns: inside.columns,
        text: text(columns: inside.columns, context: context, on: canvas))
    }
    Pager().draw(&summary.pages, on: &canvas, in: inside)
    self.summary = summary
  }

  private func text(columns: Int, context: Context, on canvas: Canvas) -> String {
    var lines: [String] = []
    starts = []
    for (place, form) in forms.enumerated() {
      if place > 0 { lines.append("") }
      starts.append(lines.count)
      let name = FormText.words(for: FieldKey(data: form.name)).label
      lines.append("\(place + 1) \(context.text(name))")
      lines += FormSummary(form: form, answers: answers)
        .lines(columns: columns, language: context.language, on: canvas).map(\.text)
    }
    return lines.joined(separator: "\n")
  }
}
