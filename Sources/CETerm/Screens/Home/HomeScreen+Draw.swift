import CEDomain

extension HomeScreen {
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    var row = drawHead(on: &canvas, in: inside, context: context)
    if let failure {
      row += 1
      row += Label(text: context.text(failure), style: .bad)
        .drawWrapped(on: &canvas, in: inside.droppingTop(row))
    }
    guard let year, let profile = standing.profile, let position else { return }
    let steps = profile.journey.steps.count
    let missing = JourneyText.missing(in: year, under: profile)
    let sentence = context.text(nextSentence(position, in: year))
    let nextLines = canvas.wrapped(sentence, columns: max(1, inside.columns - 2))
    let nextRows = nextLines.count + (standing.lastLesson == nil ? 0 : 1)
    let blockRows = 1 + max(missing.count, 4)
    // Air goes first before the next thing, then below the head, then before the blocks.
    let spare = inside.rows - row - steps - nextRows - blockRows
    var gaps = [0, 0, 0]
    for place in [1, 0, 2].prefix(max(0, spare)) { gaps[place] = 1 }
    row += gaps[0]
    drawSteps(
      profile.journey, position, year, on: &canvas, in: inside.droppingTop(row), context: context)
    row += steps + gaps[1]
    drawNext(
      nextLines, isOpen: position.next != nil, on: &canvas, in: inside.droppingTop(row),
      context: context)
    row += nextRows + gaps[2]
    let blocks = inside.droppingTop(row).split(left: inside.columns > 70 ? 40 : 34)
    drawMissing(missing, on: &canvas, in: blocks.left, context: context)
    drawFunctions(on: &canvas, in: blocks.rest, context: context)
  }

  /// Who, which year, what is new, how long it still takes; answers the rows taken.
  private func drawHead(
    on canvas: inout Canvas, in area: Rect, context: Context
  ) -> Int {
    let name = context.actor?.displayName ?? ""
    var column = canvas.put(context.text(HomeText.greeting(name)), in: area, style: .title)
    if let year {
      column = canvas.put(context.text(HomeText.year(year)), in: area, column: column + 3)
    }
    if standing.unread > 0 {
      let words = context.text(HomeText.unread(standing.unread))
      let start = area.columns - canvas.columns(of: words)
      if start > column { canvas.put(words, in: area, column: start, style: .warning) }
    }
    guard let year, let days = year.deadlineWarning else { return 1 }
    canvas.put(
      "! " + context.text(HomeText.deadline(year: year.year, days: days)), in: area, row: 1,
      style: .warning)
    return 2
  }

  private func drawSteps(
    _ journey: Journey, _ position: Journey.Position, _ year: LearnerYear,
    on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    let names = journey.steps.map { $0.name[context.language] }
    let widest = names.map { canvas.columns(of: $0) }.max() ?? 0
    let nameColumns = min(widest, area.columns / 2)
    for (index, step) in journey.steps.enumerated() where index < area.rows {
      let state = position.states[index]
      var column = canvas.put(state.mark, in: area, row: index, style: state.style)
      let name = " \(step.number) " + canvas.padded(names[index], to: nameColumns)
      // Signs tell what is done; only what comes now is set in strong letters.
      column = canvas.put(
        name, in: area, row: index, column: column, style: state == .done ? .plain : state.style)
      guard let detail = JourneyText.detail(of: step, in: year) else { continue }
      canvas.put(
        context.text(detail), in: area, row: index, column: column + 2,
        style: state == .later || state == .done ? .quiet : .plain)
    }
  }

  /// The next thing, set like the button it is; below it the lesson to go on with.
  private func drawNext(
    _ lines: [String], isOpen: Bool, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    for (row, line) in lines.enumerated() {
      canvas.put(
        isOpen ? " \(line) " : line, in: area, row: row, style: isOpen ? .selected : .warning)
    }
    canvas.setCaret(in: area, row: 0, column: 0)
    guard let lesson = standing.lastLesson else { return }
    canvas.put(
      " " + context.text(HomeText.lastLesson(lesson.lessonTitle)), in: area, row: lines.count,
      style: .quiet)
  }

  /// The one next thing and its key, or why there is none.
  private func nextSentence(_ position: Journey.Position, in year: LearnerYear) -> Phrase {
    if let standing = StandingText.sentence(position.next, in: year) { return standing }
    if let next = position.next {
      return HomeText.nextStep + JourneyText.action(next) + HomeText.enter
    }
    if let current = position.current, case .blocked(let fact) = position.states[current] {
      return JourneyText.blocked(by: fact)
    }
    return HomeText.waitOnly
  }
}

extension Journey.StepState {
  fileprivate var step: Step.State {
    switch self {
    case .done: .done
    case .current: .current
    case .blocked: .blocked
    case .later: .later
    }
  }

  /// The sign of the state, as in every row of steps.
  fileprivate var mark: String { step.mark }
  fileprivate var style: Style { step.style }
}

extension DataText {
  /// The words in a language.
  subscript(language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
