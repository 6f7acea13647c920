import CEDomain

extension ExamHallScreen {
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 1 : 0)
    guard failure == nil, let hall else {
      let words = failure ?? ExamText.notPermitted
      Label(text: context.text(words), style: .bad).drawWrapped(on: &canvas, in: inside)
      return
    }
    canvas.put(hall.trainingName, in: inside, style: .title)
    drawScores(hall, on: &canvas, in: inside.droppingTop(1), context: context)
    let gate = inside.droppingTop(3)
    let rows = drawConditions(hall, on: &canvas, in: gate, context: context)
    let next = gate.droppingTop(rows)
    let nextRows = drawNext(hall, on: &canvas, in: next, context: context)
    let records = next.droppingTop(nextRows + 1)
    canvas.put(context.text(ExamText.attempts), in: records, style: .label)
    drawAttempts(hall, on: &canvas, in: records.droppingTop(1), context: context)
  }

  private func drawScores(
    _ hall: ExamHall, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    var column = canvas.put(context.text(ExamText.best) + " ", in: area, style: .label)
    let best = hall.best(.formal)
    column = canvas.put(best?.long ?? "0.0", in: area, column: column, style: .strong)
    if best != nil {
      let word = "  " + context.text(ExamText.verdict(hall.isPassed))
      column = canvas.put(word, in: area, column: column, style: hall.isPassed ? .good : .warning)
    }
    column = canvas.put(
      "    " + context.text(ExamText.mockBest) + " ", in: area, column: column, style: .label)
    canvas.put(hall.best(.mock)?.long ?? "0.0", in: area, column: column)
  }

  /// The conditions as a list to tick off; returns the rows it took.
  private func drawConditions(
    _ hall: ExamHall, on canvas: inout Canvas, in area: Rect, context: Context
  ) -> Int {
    canvas.put(context.text(ExamText.conditions), in: area, style: .label)
    for (index, condition) in hall.gate.conditions.enumerated() {
      let mark = condition.isMet ? "[x] " : "[ ] "
      canvas.put(
        mark + context.text(ExamText.condition(condition.requirement)), in: area,
        row: index + 1, column: 1, style: condition.isMet ? .plain : .warning)
    }
    return hall.gate.conditions.count + 2
  }

  /// The one thing to do now; returns the rows it took.
  private func drawNext(
    _ hall: ExamHall, on canvas: inout Canvas, in area: Rect, context: Context
  ) -> Int {
    let words: Phrase
    if let open = hall.open(.formal) ?? hall.open(.mock) {
      words = ExamText.inProgress(
        remaining: (open.deadline - context.now).countdown,
        until: ClockTime(of: open.deadline).clock)
    } else if let missing = hall.gate.missing.first {
      words = ExamText.advice(missing, today: context.today)
    } else {
      words = ExamText.enterNow(hall.rules)
    }
    let text = context.text(ExamText.nextStep) + "  " + context.text(words)
    return Label(text: text, style: .strong).drawWrapped(on: &canvas, in: area)
  }

  private func drawAttempts(
    _ hall: ExamHall, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    let columns = [
      TableColumn(context.text(ExamText.number), .fixed(3), .right),
      TableColumn(context.text(ExamText.kind), .fixed(4)),
      TableColumn(context.text(ExamText.startedAt), .fixed(16)),
      TableColumn(context.text(ExamText.ending), .share(1, least: 12), priority: 1),
      TableColumn(context.text(ExamText.score), .fixed(5), .right),
      TableColumn(context.text(ExamText.outcome), .fixed(10)),
    ]
    let table = TableView(
      columns: columns, count: hall.attempts.count,
      emptyText: context.text(ExamText.noAttempts)
    ) { index in
      let attempt = hall.attempts[index]
      return TableRow([
        String(attempt.number), context.text(ExamText.mode(attempt.mode)),
        String(ClockTime(of: attempt.startedAt).stamp.prefix(16)),
        context.text(ExamText.ending(attempt.state)), attempt.score?.long ?? "",
        attempt.isPassed.map { context.text(ExamText.verdict($0)) } ?? "",
      ])
    }
    table.draw(&list, on: &canvas, in: area)
  }
}

extension Duration {
  /// `00:42:13`, rounded up so that the last second is seen; zero for what is over.
  var countdown: String {
    let seconds = max(0, (wholeMilliseconds + 999) / 1000)
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
