import CEDomain

/// A popup list of many choices: typing narrows it, Enter takes one.
final class LookupScreen: Screen {
  private let heading: Phrase
  private let field: Field
  private let choices: [Choice]
  private let actions: FormActions
  private let chosen: (String, Context) -> [Effect]
  private var state = ListState()

  var isPopup: Bool { true }

  /// `filter` is what was typed to open the list; `chosen` is told the code that was taken.
  init(
    title: Phrase, field: Field, answers: Answers, filter: String, actions: FormActions,
    chosen: @escaping (String, Context) -> [Effect]
  ) {
    heading = title
    self.field = field
    self.actions = actions
    self.chosen = chosen
    choices = field.choices(for: answers)
    let current = answers[field.key]
    state = ListState(at: choices.firstIndex { $0.code == current } ?? 0)
    if !filter.isEmpty { state.beginFilter(filter, count: choices.count, matching: matching) }
  }

  func title(in context: Context) -> Heading { Heading("", heading) }

  func bindings(in context: Context) -> [Binding] {
    var list = [
      Binding(.named(.enter), FormText.open) { [self] in take(in: context) },
      Binding(.named(.escape), FormText.back) { [self] in
        guard state.filter == nil else {
          state.clearFilter()
          return []
        }
        return [.pop]
      },
    ]
    if !state.isFiltering {
      list.append(
        Binding(.character("/"), FormText.filter) { [self] in
          state.beginFilter(count: choices.count, matching: matching)
          return []
        })
    }
    return list
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    if state.handle(key, count: choices.count, matching: matching) { return [] }
    if case .character(let character) = key {
      state.beginFilter(String(character), count: choices.count, matching: matching)
    }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let wanted = choices.prefix(200).map { canvas.columns(of: label($0)[context.language]) }.max()
    let popup = area.centered(
      rows: min(choices.count + 3, area.rows - 2), columns: min(72, max(36, (wanted ?? 0) + 10)))
    canvas.fill(popup)
    let box = SectionBox(
      title: heading[context.language], footnote: "\(state.shownCount(of: choices.count))")
    let inside = box.draw(on: &canvas, in: popup)
    let list = LongList(
      count: choices.count,
      row: { [choices, self] index in
        ListRow(
          text: label(choices[index])[context.language],
          style: choices[index].isOpen ? .plain : .quiet)
      }, emptyText: context.text(FormText.emptyList), filterLabel: context.text(FormText.filter))
    list.draw(&state, on: &canvas, in: inside)
  }

  private func take(in context: Context) -> [Effect] {
    guard let index = state.chosen(of: choices.count) else { return [] }
    guard choices[index].isOpen else {
      return [
        .say(
          ViolationText.sentence(for: .notAChoice, label: heading), .warning)
      ]
    }
    return [.pop] + chosen(choices[index].code, context)
  }

  private func label(_ choice: Choice) -> Phrase {
    FormText.label(of: choice, in: field.key, words: actions.found)
  }

  private var matching: ListMatch {
    { [choices, self] index, wanted in
      let choice = choices[index]
      let label = label(choice)
      return choice.code.lowercased().hasPrefix(wanted)
        || label.chinese.lowercased().contains(wanted)
        || label.english.lowercased().contains(wanted)
        || actions.searchKey(choice).lowercased().contains(wanted)
    }
  }
}
