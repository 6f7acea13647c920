import CEDomain

extension ReviewQueueScreen {
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let room = area.rows - (search == nil ? 2 : 3)
    fit(rows: room, in: context)
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    drawFilter(on: &canvas, in: area.top(1), context: context)
    var body = area.droppingTop(1)
    if search != nil {
      drawSearch(on: &canvas, in: body.top(1), context: context)
      body = body.droppingTop(1)
    }
    var list = ListState(at: chosen)
    table(in: context).draw(&list, on: &canvas, in: body)
    if search != nil { drawSearch(on: &canvas, in: area.droppingTop(1).top(1), context: context) }
  }

  /// What the list shows, in words: 待审核 · 信息采集 · 等待最久在前, and how many.
  private func drawFilter(on canvas: inout Canvas, in area: Rect, context: Context) {
    let total = context.text(
      ReviewText.total(count, isMore: count >= ReviewQueueScreen.mostCounted))
    let words = ReviewText.summary(of: filter)[context.language]
    canvas.put(words, in: area, column: 2, style: .strong)
    let column = area.columns - canvas.columns(of: total)
    if column > canvas.columns(of: words) + 4 {
      canvas.put(total, in: area, column: column, style: .quiet)
    }
  }

  private func drawSearch(on canvas: inout Canvas, in area: Rect, context: Context) {
    guard let search else { return }
    let next = canvas.put(
      context.text(ReviewText.searchPrompt), in: area, column: 2, style: .label)
    let field = Rect(
      row: area.row, column: area.column + next + 1, rows: 1,
      columns: min(30, area.columns - next - 1))
    TextField(state: search, isFocused: true).draw(on: &canvas, in: field)
  }

  private func table(in context: Context) -> TableView {
    let isChinese = context.language == .chinese
    let columns = [
      TableColumn(context.text(DeskText.caseNumber), .fixed(8)),
      TableColumn(context.text(ReviewText.kindLabel), .fixed(isChinese ? 12 : 16)),
      TableColumn(context.text(DeskText.applicant), .fixed(isChinese ? 6 : 9)),
      TableColumn(context.text(ReviewText.unit), .share(2, least: 8), priority: 3),
      TableColumn(context.text(ReviewText.department), .share(1, least: 8), priority: 2),
      TableColumn(context.text(DeskText.submitted), .fixed(11), priority: 4),
      TableColumn(context.text(DeskText.days), .fixed(5), .right),
      TableColumn(context.text(TrainingText.state), .share(1, least: 10)),
    ]
    return TableView(
      columns: columns, count: rows.count,
      emptyText: context.text(filter.isOpen ? DeskText.nothingWaits : CommonText.nothingFound),
      isFocused: search == nil
    ) { [self] index in row(rows[index], in: context) }
  }

  private func row(_ item: ReviewCase, in context: Context) -> TableRow {
    let overdue = isOverdue(item, in: context)
    let claim = context.actor.flatMap { actor in
      item.claim.flatMap { $0.holds(against: actor, at: context.now) ? $0 : nil }
    }
    let state = claim.map { ReviewText.inWork(by: $0.name) } ?? ReviewText.state(item)
    let days = item.waitingDays(on: context.today)
    return TableRow(
      [
        item.number, context.text(ReviewText.shortKind(item.kind)), Masking.name(item.personName),
        item.unitName, name(ofDivision: item.department, in: context),
        String(ClockTime(of: item.submittedAt).stamp.dropFirst(5).prefix(11)),
        item.state == .pending ? (overdue ? "!\(days)" : "\(days)") : "",
        (isTicked(item) ? "[x] " : "") + context.text(state),
      ], style: claim != nil ? .quiet : overdue ? .warning : .plain)
  }
}
