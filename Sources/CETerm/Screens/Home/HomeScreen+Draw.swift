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
    let journey = profile.journey
    let isRoomy = area.rows >= journey.steps.count + 10
    row += isRoomy ? 1 : 0
    drawSteps(journey, position, year, on: &canvas, in: inside.droppingTop(row), context: context)
    row += journey.steps.count + (isRoomy ? 1 : 0)
    drawNext(
      position, year, profile, on: &canvas, in: inside.droppingTop(row), context: context)
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
      var column = canvas.put(
        "\(state.mark) \(step.number) ", in: area, row: index, style: state.style)
      let name = canvas.padded(names[index], to: nameColumns)
      column = canvas.put(name, in: area, row: index, column: column, style: state.style)
      guard let detail = JourneyText.detail(of: step, in: year) else { continue }
      canvas.put(
        context.text(detail), in: area, row: index, column: column + 2,
        style: state == .later ? .quiet : .plain)
    }
  }

  private func drawNext(
    _ position: Journey.Position, _ year: LearnerYear, _ profile: JurisdictionProfile,
    on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    var used = Label(text: context.text(nextSentence(position)), style: .strong)
      .drawWrapped(on: &canvas, in: area)
    canvas.setCaret(in: area, row: 0, column: 0)
    let missing = JourneyText.missing(in: year, under: profile)
    let separator = context.text(Phrase("、", ", "))
    let words =
      missing.isEmpty
      ? context.text(HomeText.nothingMissing)
      : context.text(HomeText.missing) + missing.map(context.text).joined(separator: separator)
    used += Label(text: words, style: missing.isEmpty ? .good : .plain)
      .drawWrapped(on: &canvas, in: area.droppingTop(used))
    guard let lesson = standing.lastLesson else { return }
    Label(text: context.text(HomeText.lastLesson(lesson.lessonTitle)), style: .quiet)
      .draw(on: &canvas, in: area.droppingTop(used))
  }

  /// The one next thing and its key, or why there is none.
  private func nextSentence(_ position: Journey.Position) -> Phrase {
    if let next = position.next {
      return HomeText.nextStep + JourneyText.action(next) + Phrase("（Enter）", " (Enter)")
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
