import CEDomain

/// 学时明细: every stretch of time of a lesson, whether it counted, and if not why.
final class LedgerScreen: Screen {
  private let lesson: Lesson
  private var entries: [StudyInterval] = []
  private var failure: Phrase?
  private var list = ListState()

  init(context: Context, training: Training, lesson: Lesson) {
    self.lesson = lesson
    guard let actor = context.actor else { return }
    do {
      entries = try StudyLedger(store: context.store).entries(
        of: lesson.id, in: training.id, by: actor)
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  func title(in context: Context) -> Heading { Heading("5.5", PlayerText.ledger) }

  func bindings(in context: Context) -> [Binding] {
    [Binding(.named(.escape), StudyText.back) { [.pop] }]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = list.cursor.handle(key, count: entries.count)
    return []
  }

  func draw(on canvas: inout Canvas, in whole: Rect, context: Context) {
    let area = whole.studyInside
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    canvas.put(lesson.title, in: area, style: .title)
    canvas.put(context.text(sums), in: area, row: 1, style: .strong)
    let isChinese = context.language == .chinese
    let columns = [
      TableColumn(context.text(PlayerText.from), .fixed(19)),
      TableColumn(context.text(PlayerText.to), .fixed(8), priority: 1),
      TableColumn(context.text(PlayerText.length), .fixed(7), .right),
      TableColumn(context.text(PlayerText.verdict), .fixed(isChinese ? 6 : 11)),
      TableColumn(context.text(PlayerText.reason), .share(1, least: 10)),
    ]
    TableView(
      columns: columns, count: entries.count, emptyText: context.text(StudyText.noData)
    ) { [entries] index in
      let entry = entries[index]
      let isCounted = entry.verdict == .counted
      return TableRow(
        [
          ClockTime(of: entry.beganAt).stamp, ClockTime(of: entry.endedAt).clock,
          StudyText.clock(entry.length),
          context.text(isCounted ? PlayerText.counted : PlayerText.uncounted),
          context.text(PlayerText.reason(entry.verdict)),
        ], style: isCounted ? .plain : .warning)
    }
    .draw(&list, on: &canvas, in: area.droppingTop(3))
  }

  private var sums: Phrase {
    let counted = entries.reduce(Duration.zero) {
      $0 + ($1.verdict == .counted ? $1.length : .zero)
    }
    let all = entries.reduce(Duration.zero) { $0 + $1.length }
    return PlayerText.sums(
      counted: StudyText.clock(counted), uncounted: StudyText.clock(all - counted))
  }
}
