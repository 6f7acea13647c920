import CEDomain

/// Handing in: what is blank, what was flagged, and the consequence in words. Going back is the
/// choice that has the focus.
final class ExamSubmitScreen: Screen {
  private let sitting: ExamSitting
  private let mode: Attempt.Mode
  private let show: (Int) -> Void
  private var focused = 0

  init(sitting: ExamSitting, mode: Attempt.Mode, show: @escaping (Int) -> Void) {
    self.sitting = sitting
    self.mode = mode
    self.show = show
  }

  func title(in context: Context) -> Heading { Heading("7.5", ExamText.handInHeading) }
  var wantsTicks: Bool { true }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.enter), buttons[focused]) { [self] in
        focused == 0 ? [.pop] : handIn(in: context)
      },
      Binding(.named(.tab), ExamText.changeChoice) { [self] in
        focused = 1 - focused
        return []
      },
      Binding(.character("n"), ExamText.toBlank, inFooter: !sitting.blanks.isEmpty) { [self] in
        if let first = sitting.blanks.first { show(first) }
        return [.pop]
      },
      Binding(.named(.escape), ExamText.goBack, inFooter: focused != 0) { [.pop] },
    ]
  }

  private let buttons = [ExamText.goBack, ExamText.handInNow]

  func handle(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .tick:
      // At the deadline the paper is handed in whatever stands on the screen.
      return context.now >= sitting.deadline ? handIn(in: context) : []
    case .key(.named(.left)): focused = 0
    case .key(.named(.right)): focused = 1
    case .key, .resized, .closed, .terminated, .pasteCut: break
    }
    return []
  }

  private func handIn(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let closing = try ExamAttempts(store: context.store).submit(
        sitting.attempt, at: moment(at: context.now), by: actor, from: context.entropy)
      switch closing {
      case .closed, .closedBefore:
        return [
          .popTo(ExamHallScreen.self),
          .push(ExamResultScreen(context: context, attempt: sitting.attempt)),
        ]
      case .refused(let refusal):
        return [.popTo(ExamHallScreen.self), .say(ExamText.refused(refusal), .bad)]
      }
    }
  }

  /// The sitting's own time, which never runs backwards.
  private func moment(at now: Moment) -> Moment {
    var copy = sitting
    switch copy.submit(at: now) {
    case .close(let at): return at
    case .saveFirst, .refused: return max(now, sitting.startedAt)
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(
      rows: area.rows > 18 ? 1 : 0, columns: area.columns > 60 ? 2 : 0)
    let left = "\(context.text(ExamText.remaining)) \(sitting.remaining(at: context.now).countdown)"
    canvas.put(left, in: inside, style: .strong)
    let words = context.text(mode == .mock ? ExamText.mockText : ExamText.consequence)
    let footRows = canvas.wrapped(words, columns: inside.columns).count + 2
    // Long lists are cut; the consequence and the buttons always show.
    let lists = inside.droppingTop(2).droppingBottom(footRows)
    var row = drawList(
      sitting.blanks, heading: ExamText.blanksLeft(sitting.blanks.count), style: .warning,
      on: &canvas, in: lists, context: context)
    if sitting.blanks.isEmpty {
      canvas.put(context.text(ExamText.allAnswered), in: lists, row: row, style: .good)
      row += 2
    }
    row += drawList(
      sitting.flagged, heading: ExamText.flaggedLeft(sitting.flagged.count), style: .plain,
      on: &canvas, in: lists.droppingTop(row), context: context)
    let foot = inside.droppingTop(2 + min(row, lists.rows))
    Label(text: words, style: .strong).drawWrapped(on: &canvas, in: foot)
    ButtonRow(labels: buttons.map { context.text($0) }, focused: focused, alignment: .left)
      .draw(on: &canvas, in: foot.droppingTop(footRows - 1).top(1))
  }

  /// Question numbers in lines of ten fives; returns the rows it took, one blank included.
  private func drawList(
    _ indices: [Int], heading: Phrase, style: Style, on canvas: inout Canvas, in area: Rect,
    context: Context
  ) -> Int {
    guard !indices.isEmpty else { return 0 }
    canvas.put(context.text(heading), in: area, style: style)
    let perRow = max(1, area.columns / 4)
    for (position, index) in indices.enumerated() {
      let number = index + 1 < 10 ? " \(index + 1)" : "\(index + 1)"
      canvas.put(number, in: area, row: 1 + position / perRow, column: position % perRow * 4)
    }
    return 2 + (indices.count + perRow - 1) / perRow
  }
}
