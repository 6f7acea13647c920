import CEDomain

extension ExamScreen {
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 1 : 0)
    guard !cover.isLocked else {
      return drawCover(on: &canvas, in: inside, context: context)
    }
    drawClock(on: &canvas, in: inside.top(1), context: context)
    canvas.horizontalLine(row: inside.row + 1, column: area.column, columns: area.columns)
    let body = inside.droppingTop(2).droppingBottom(1)
    let used = drawQuestion(on: &canvas, in: body, context: context)
    let map = QuestionMap(sitting: sitting, current: sitting.current)
    let mapRows = map.rows(columns: inside.columns) + 2
    // A long question needs the room: the map is then on a page of its own, under `g`.
    if body.rows - used > mapRows {
      map.draw(on: &canvas, in: body.bottom(mapRows), legend: context.text(ExamText.legend))
    }
    drawNote(on: &canvas, in: inside.bottom(1), context: context)
  }

  func drawClock(on canvas: inout Canvas, in area: Rect, context: Context) {
    let warning = sitting.warning(at: context.now)
    let style: Style =
      switch warning {
      case .none: .strong
      case .low: .warning
      case .critical: .bad
      }
    // A sign for those who see no colours.
    let sign = String(repeating: "!", count: warning.rawValue)
    let left = "\(context.text(ExamText.remaining)) \(sitting.remaining(at: context.now).countdown)"
    var column = canvas.put(left + sign, in: area, style: style)
    column = canvas.put(
      context.text(ExamText.ends(ClockTime(of: sitting.deadline).clock)), in: area,
      column: column, style: .quiet)
    let counts = context.text(
      ExamText.counts(
        answered: sitting.answeredCount, blank: sitting.blanks.count,
        flagged: sitting.flagged.count))
    let width = canvas.columns(of: counts)
    guard area.columns - width > column + 2 else { return }
    canvas.put(counts, in: area, column: area.columns - width)
  }

  /// Returns the rows it took.
  private func drawQuestion(
    on canvas: inout Canvas, in area: Rect, context: Context
  ) -> Int {
    let question = sitting.paper[sitting.current]
    let slot = sitting.slots[sitting.current]
    let place = context.text(ExamText.question(sitting.current + 1, of: sitting.paper.count))
    var column = canvas.put(place + " ", in: area, style: .title)
    column = canvas.put(context.text(ExamText.kind(question)), in: area, column: column)
    if slot.isFlagged {
      column = canvas.put(
        "  ! " + context.text(ExamText.flag), in: area, column: column, style: .warning)
    }
    let usage = context.text(ExamText.usage(question))
    let room = area.columns - canvas.columns(of: usage)
    if room > column + 1 { canvas.put(usage, in: area, column: room, style: .quiet) }
    let stem = area.droppingTop(1)
    var row = Label(text: question.stem, style: .strong).drawWrapped(on: &canvas, in: stem) + 1
    // One blank row where there is room for it.
    let optionRows = (0..<question.choices).reduce(0) {
      $0 + rows(of: option($1, of: question, context), on: canvas, columns: area.columns)
    }
    if row + 1 + optionRows <= area.rows { row += 1 }
    for position in 0..<question.choices {
      row += drawOption(
        position, of: question, slot, on: &canvas, in: area.droppingTop(row), context: context)
    }
    return row
  }

  private func drawOption(
    _ position: Int, of question: PaperQuestion, _ slot: ExamSitting.Slot,
    on canvas: inout Canvas, in area: Rect, context: Context
  ) -> Int {
    guard !area.isEmpty else { return 0 }
    let isChosen = slot.chosen.contains(position)
    let isHere = position == cursor
    let mark: String =
      switch question.kind {
      case .multiple: isChosen ? "[x]" : "[ ]"
      case .single, .judgement: isChosen ? "(*)" : "( )"
      }
    let style: Style = isHere ? .selected : isChosen ? .strong : .plain
    canvas.put((isHere ? "> " : "  ") + mark + " ", in: area, style: style)
    let text = option(position, of: question, context)
    let used = Label(text: text, style: style)
      .drawWrapped(on: &canvas, in: area.split(left: indent).rest)
    if isHere { canvas.setCaret(in: area, row: 0, column: 3) }
    return max(1, used)
  }

  /// Columns before the text of an option.
  private var indent: Int { 6 }

  private func option(
    _ position: Int, of question: PaperQuestion, _ context: Context
  ) -> String {
    let letter = LetterSet(position: position).text
    guard question.kind == .judgement else { return "\(letter). \(question.options[position])" }
    return "\(letter). \(context.text(position == 0 ? ExamText.right : ExamText.wrong))"
  }

  private func rows(of text: String, on canvas: Canvas, columns: Int) -> Int {
    canvas.wrapped(text, columns: columns - indent).count
  }

  private func drawNote(on canvas: inout Canvas, in area: Rect, context: Context) {
    let waiting = sitting.unsaved(at: context.now).count
    if waiting > 0, note?.tone != .bad {
      canvas.put(context.text(ExamText.unsaved(waiting)), in: area, style: .bad)
    } else if let note {
      canvas.put(context.text(note.text), in: area, style: note.tone == .good ? .good : .bad)
    } else if sitting.clockWasSetBack(at: context.now) {
      canvas.put(context.text(ExamText.clockSetBack), in: area, style: .warning)
    }
  }
}
