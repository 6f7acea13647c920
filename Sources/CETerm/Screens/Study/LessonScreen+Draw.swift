import CEDomain

extension LessonScreen {
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let head = drawHead(on: &canvas, in: area, context: context)
    var rest = area.droppingTop(head)
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

  /// Title, clock, gauge and state; returns the rows taken.
  private func drawHead(on canvas: inout Canvas, in area: Rect, context: Context) -> Int {
    canvas.put(item.course.title, in: area, style: .title)
    let lesson = PlayerText.lesson(index + 1, of: lessons.count, current.lesson.title)
    canvas.put(context.text(lesson), in: area, row: 1, style: .label)
    let hasDigits = area.rows >= 14
    let body = area.droppingTop(2)
    let digits = hasDigits ? SegmentDigits(StudyText.clock(clock.learned)) : nil
    let left = digits.map { $0.columns + 3 } ?? 0
    digits?.draw(on: &canvas, in: body, style: clock.phase == .running ? .strong : .quiet)
    let facts = body.split(left: left).rest
    canvas.put(times(context), in: facts, style: .strong)
    Gauge(share: share, caption: "\(clock.percent)%")
      .draw(on: &canvas, in: facts.droppingTop(1).top(1).split(left: 44).left)
    drawState(on: &canvas, in: facts.droppingTop(2).top(1), context: context)
    return 5
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
    let saved = context.text(trouble ?? PlayerText.saved(at: savedAt))
    let column = max(next + 2, area.columns - canvas.columns(of: saved))
    guard column + canvas.columns(of: saved) <= area.columns else { return }
    canvas.put(saved, in: area, column: column, style: trouble == nil ? .quiet : .bad)
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
    let columns = min(54, max(1, area.columns - 4))
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
