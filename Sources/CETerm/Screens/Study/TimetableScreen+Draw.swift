import CEDomain

extension TimetableScreen {
  func draw(on canvas: inout Canvas, in whole: Rect, context: Context) {
    let area = whole.studyInside
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    let reportRows = drawReport(on: &canvas, in: area, context: context)
    let rest = area.droppingTop(reportRows)
    let detailRows = rest.rows >= 14 ? 4 : rest.rows >= 8 ? 3 : 0
    drawTable(on: &canvas, in: rest.droppingBottom(detailRows), context: context)
    if detailRows > 0 { drawDetail(on: &canvas, in: rest.bottom(detailRows), context: context) }
  }

  /// 培训报告; returns the rows it took.
  private func drawReport(on canvas: inout Canvas, in area: Rect, context: Context) -> Int {
    guard let report else { return 0 }
    let name = order?.trainingName ?? context.text(StudyText.heading(of: training))
    canvas.put(name, in: area, style: .title)
    drawScores(on: &canvas, in: area, context: context)
    let columns = [0, 14, 24, 33]
    let heads = [StudyText.subject, StudyText.required, StudyText.selected, StudyText.completed]
    for (column, head) in zip(columns, heads) {
      canvas.put(context.text(head), in: area, row: 1, column: column, style: .label)
    }
    for (index, subject) in CourseSubject.allCases.enumerated() {
      let row = index + 2
      let lower = report.bounds.lower[subject].short
      let upper = report.bounds.upper[subject].short
      canvas.put(context.text(StudyText.name(of: subject)), in: area, row: row)
      canvas.put("\(lower)-\(upper)", in: area, row: row, column: columns[1])
      drawCredits(
        report.selected[subject], isBelow: report.isSelectionBelow(subject), on: &canvas, in: area,
        row: row, column: columns[2])
      drawCredits(
        report.completed[subject], isBelow: report.isCompletionBelow(subject), on: &canvas,
        in: area, row: row, column: columns[3])
    }
    if let advice {
      let words = "\(context.text(StudyText.next)) [n]  \(context.text(StudyText.advice(advice)))"
      canvas.put(words, in: area, row: 4, style: .strong)
    }
    if area.rows > 5 {
      canvas.horizontalLine(row: area.row + 5, column: area.column, columns: area.columns)
    }
    return min(6, area.rows)
  }

  /// A figure with ⚠ where it is below what is asked (SH-5-04).
  private func drawCredits(
    _ credits: Credits, isBelow: Bool, on canvas: inout Canvas, in area: Rect, row: Int,
    column: Int
  ) {
    let text = isBelow ? "\(credits.short) ⚠" : credits.short
    canvas.put(text, in: area, row: row, column: column, style: isBelow ? .warning : .good)
  }

  private func drawScores(on canvas: inout Canvas, in area: Rect, context: Context) {
    let column = 42
    guard area.columns >= column + 10 else { return }
    var facts: [(Phrase, String)] = [
      (StudyText.mockScore, StudyText.score(training.mockScore)),
      (StudyText.examScore, StudyText.score(training.bestScore)),
    ]
    facts.insert(
      (StudyText.orderNumber, order?.orderNumber ?? "-"), at: 0)
    for (index, fact) in facts.enumerated() {
      let next = canvas.put(
        context.text(fact.0) + " ", in: area, row: index + 1, column: column, style: .label)
      canvas.put(fact.1, in: area, row: index + 1, column: next)
    }
  }

  private func drawTable(on canvas: inout Canvas, in area: Rect, context: Context) {
    let isChinese = context.language == .chinese
    let columns = [
      TableColumn(context.text(StudyText.course), .share(1, least: 20)),
      TableColumn(context.text(StudyText.teacher), .fixed(isChinese ? 6 : 7), priority: 2),
      TableColumn(
        context.text(StudyText.subject), .fixed(isChinese ? 4 : 7), priority: 1),
      TableColumn(context.text(StudyText.credits), .fixed(isChinese ? 4 : 7), .right, priority: 3),
      TableColumn(context.text(StudyText.progress), .fixed(13)),
      TableColumn(context.text(StudyText.action), .fixed(9)),
    ]
    let table = TableView(
      columns: columns, count: items.count, emptyText: context.text(StudyText.noCourse)
    ) { [items] index in
      let item = items[index]
      return TableRow(
        [
          item.course.title, item.course.teacher,
          context.text(StudyText.shortName(of: item.subject)), item.credits.long,
          progressBar(item.percent), context.text(StudyText.action(of: item.state)),
        ], style: item.state == .evaluated ? .quiet : .plain)
    }
    table.draw(&list, on: &canvas, in: area)
  }

  private func drawDetail(on canvas: inout Canvas, in area: Rect, context: Context) {
    canvas.horizontalLine(row: area.row, column: area.column, columns: area.columns)
    guard let chosen else {
      let window = "\(context.text(StudyText.window)) \(training.window.opens) — "
      canvas.put(window + "\(training.window.closes)", in: area, row: 1, style: .quiet)
      return
    }
    // Titles are long and the table cuts them: here the chosen one stands in full.
    canvas.put(chosen.course.title, in: area, row: 1)
    canvas.put(context.text(StudyText.detail(of: chosen)), in: area, row: 2, style: .quiet)
    let path = "\(context.text(StudyText.category)) \(chosen.course.path.text)"
    canvas.put(path, in: area, row: 3, style: .quiet)
  }
}

/// `[####---] 48%`, thirteen columns.
func progressBar(_ percent: Int) -> String {
  let cells = 6
  let filled = percent * cells / 100
  let digits = String(percent)
  return "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: cells - filled)
    + "]" + String(repeating: " ", count: max(0, 4 - digits.utf8.count)) + digits + "%"
}
