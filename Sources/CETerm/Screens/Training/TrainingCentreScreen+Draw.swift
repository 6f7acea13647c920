import CEDomain

extension TrainingCentreScreen {
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: inside)
      return
    }
    var row = 1
    canvas.put(
      context.text(TrainingText.next + nextStep), in: inside, row: 0, style: .strong)
    if centre.isEmpty {
      Label(text: context.text(TrainingText.empty)).drawWrapped(
        on: &canvas, in: inside.droppingTop(2))
      let hint = centre.openYears.first.map(TrainingText.enrolledHint)
      Label(text: context.text(hint ?? TrainingText.emptyHint), style: .quiet).drawWrapped(
        on: &canvas, in: inside.droppingTop(4))
    } else {
      row += 1
      row += drawTrainings(on: &canvas, in: inside.droppingTop(row), context: context)
    }
    let start = centre.isEmpty ? 7 : row
    drawOrders(on: &canvas, in: inside.droppingTop(start), context: context)
  }

  private var nextStep: Phrase {
    if let training = centre.trainings.first(where: { !$0.training.state.isDone })?.training {
      return TrainingText.nextStudy(training)
    }
    if let order = centre.unpaid.first, centre.openYears.contains(order.year) {
      return TrainingText.nextPay(order)
    }
    if let year = centre.openYears.first { return TrainingText.nextBuy(year) }
    return centre.isEmpty
      ? TrainingText.buy + Phrase("（按 n）", " (press n)")
      : TrainingText.doneForNow
  }

  /// The cards: three rows each, the newest first; returns the rows taken.
  private func drawTrainings(
    on canvas: inout Canvas, in area: Rect, context: Context
  ) -> Int {
    guard !centre.trainings.isEmpty else { return 0 }
    canvas.put(context.text(TrainingText.mine), in: area, style: .title)
    var row = 1
    let most = max(1, (area.rows - (centre.unpaid.isEmpty ? 3 : 6)) / 4)
    let first = max(0, min(cursor.index, centre.trainings.count - 1) - most + 1)
    for (index, card) in centre.trainings.enumerated().dropFirst(first).prefix(most) {
      drawCard(
        card, isChosen: index == cursor.index, on: &canvas, in: area.droppingTop(row),
        context: context)
      row += 4
    }
    return row
  }

  private func drawCard(
    _ card: (training: Training, report: TrainingReport?), isChosen: Bool,
    on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    let training = card.training
    let state = context.text(TrainingText.state(training.state))
    let head = "\(isChosen ? "> " : "  ")\(context.text(TrainingText.heading(training)))"
    // The name repeats the heading; it stands there when all of it does.
    let full = "\(head)  \(card.report?.trainingName ?? "")"
    let room = max(0, area.columns - canvas.columns(of: state) - 2)
    let words = canvas.padded(canvas.columns(of: full) <= room ? full : head, to: room)
    canvas.put("\(words)  \(state)", in: area, style: isChosen ? .selected : .plain)
    if isChosen { canvas.setCaret(in: area, row: 0, column: 0) }
    guard let report = card.report else { return }
    let lines = TrainingText.report(report).map { context.text($0) }
    let number = "\(context.text(TrainingText.number)) \(report.orderNumber)"
    let score = context.text(TrainingText.score(report.bestScore))
    for (index, line) in lines.enumerated() {
      let tail = index == 0 ? number : score
      let space = max(0, area.columns - canvas.columns(of: tail) - 5)
      canvas.put(
        "    \(canvas.padded(line, to: space - 1)) \(tail)", in: area, row: index + 1,
        style: .quiet)
    }
  }

  private func drawOrders(on canvas: inout Canvas, in area: Rect, context: Context) {
    canvas.put(context.text(TrainingText.unpaid), in: area, style: .title)
    let body = area.droppingTop(1)
    guard !centre.unpaid.isEmpty else {
      canvas.put(context.text(TrainingText.noUnpaid), in: body, column: 2, style: .quiet)
      return
    }
    let columns = [
      TableColumn(context.text(TrainingText.number), .fixed(8)),
      TableColumn(context.text(TrainingText.name), .share(1, least: 18)),
      TableColumn(context.text(TrainingText.date), .fixed(10), priority: 1),
      TableColumn(context.text(TrainingText.fee), .fixed(8), .right),
      TableColumn(context.text(TrainingText.action), .fixed(8), priority: 2),
    ]
    let offset = centre.trainings.count
    var state = ListState(at: max(0, cursor.index - offset))
    let isWide = area.columns >= 100
    let table = TableView(
      columns: columns, count: centre.unpaid.count, isSelectable: cursor.index >= offset
    ) { [centre] index in
      let order = centre.unpaid[index]
      return TableRow([
        order.number,
        isWide ? order.trainingName : TrainingText.abbreviated(order.trainingName),
        CalendarDay(containing: order.createdAt).description,
        order.amount.text, context.text(TrainingText.payNow),
      ])
    }
    let isHere = cursor.index >= offset
    table.draw(&state, on: &canvas, in: isHere ? body : body.split(left: 2).rest)
  }
}

extension TrainingState {
  /// True when nothing is left to study or to sit.
  var isDone: Bool {
    switch self {
    case .studying, .awaitingExam: false
    case .finished, .synced, .awaitingApplication, .refunded: true
    }
  }
}
