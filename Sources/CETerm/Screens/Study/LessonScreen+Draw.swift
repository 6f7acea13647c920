import CEDomain

extension LessonScreen {
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.studyInside
    let head = drawHead(on: &canvas, in: inside, context: context)
    var rest = inside.droppingTop(head)
    if rest.rows > 2 {
      canvas.horizontalLine(row: rest.row, column: rest.column, columns: rest.columns)
      let place = " \(context.text(PlayerText.page(page + 1, of: max(1, pages.count)))) "
      let column = max(0, rest.columns - canvas.columns(of: place) - 2)
      canvas.put(place, in: rest, column: column, style: .quiet)
      rest = rest.droppingTop(1)
    }
    // Long lines tire: the handout is set like a book page.
    let width = min(rest.columns, 84)
    let sheet = Rect(
      row: rest.row, column: rest.column + (rest.columns - width) / 2, rows: rest.rows,
      columns: width)
    Pager().draw(&pager, on: &canvas, in: sheet.inset(columns: width > 40 ? 2 : 0))
    if case .presenceAsked(let until) = clock.phase {
      drawPresence(until: until, on: &canvas, in: area, context: context)
    }
  }

  /// Title, figures with their gauge, and state; returns the rows taken.
  private func drawHead(on canvas: inout Canvas, in area: Rect, context: Context) -> Int {
    canvas.put(item.course.title, in: area, style: .title)
    let lesson = PlayerText.lesson(index + 1, of: lessons.count, current.lesson.title)
    canvas.put(context.text(lesson), in: area, row: 1, style: .label)
    let figures = "\(times(context)) · \(clock.percent)%"
    let column = canvas.put(figures, in: area, row: 2, style: .strong) + 2
    Gauge(share: share, caption: "")
      .draw(on: &canvas, in: area.droppingTop(2).top(1).split(left: column).rest)
    drawState(on: &canvas, in: area.droppingTop(3).top(1), context: context)
    return 4
  }

  private var share: Double {
    let total = clock.total.wholeMilliseconds
    return total > 0 ? Double(clock.learned.wholeMilliseconds) / Double(total) : 1
  }

  /// 已学 05:12 / 总时长 13:00
  private func times(_ context: Context) -> String {
    "\(context.text(PlayerText.learned)) \(StudyText.clock(clock.learned)) / "
      + "\(context.text(PlayerText.total)) \(StudyText.clock(clock.total))"
  }

  private func drawState(on canvas: inout Canvas, in area: Rect, context: Context) {
    let text = "\(PlayerText.sign(clock.phase)) \(context.text(state))"
    let next = canvas.put(text, in: area, style: stateStyle)
    let saved = context.text(trouble ?? savedNote)
    let column = max(next + 2, area.columns - canvas.columns(of: saved))
    guard column + canvas.columns(of: saved) <= area.columns else { return }
    canvas.put(saved, in: area, column: column, style: trouble == nil ? .quiet : .bad)
  }

  /// When it was last saved; before the first time, that it will be by itself.
  private var savedNote: Phrase {
    if let savedAt { return PlayerText.saved(at: savedAt) }
    return clock.isCounting ? PlayerText.savesItself : Phrase(same: "")
  }

  private var state: Phrase {
    clock.isComplete && isCourseComplete && item.evaluatedAt == nil && !clock.isCounting
      ? PlayerText.courseDone : PlayerText.state(clock)
  }

  private var stateStyle: Style {
    switch clock.phase {
    case .running, .finished: .good
    case .paused: .plain
    case .idle, .presenceAsked, .presenceMissed, .displaced, .closed: .warning
    }
  }

  private func drawPresence(
    until: Moment, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    let seconds = max(0, (until - context.now).wholeSeconds)
    let words = context.text(PlayerText.presenceText(seconds: seconds))
    let columns = min(48, max(1, area.columns - 4))
    let rows = canvas.wrapped(words, columns: max(1, columns - 4)).count + 4
    let popup = area.centered(rows: rows, columns: columns)
    canvas.fill(popup)
    let inside = SectionBox(title: context.text(PlayerText.presence), style: .warning)
      .draw(on: &canvas, in: popup)
    Label(text: words).drawWrapped(on: &canvas, in: inside)
    ButtonRow(labels: [context.text(PlayerText.confirm)], focused: 0)
      .draw(on: &canvas, in: inside.bottom(1))
  }
}
