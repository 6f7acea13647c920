import CEDomain

/// 培训记录查询: name and number in, the years of training out (SH-0-08).
final class RecordQueryScreen: Screen, FormHolding {
  private let inner: FormScreen

  init(context: Context) {
    inner = FormScreen(
      heading: Heading(Form.recordQuery.number, PublicText.recordQuery), form: .recordQuery,
      intro: PublicText.recordQuerySummary,
      actions: FormActions(submitLabel: PublicText.query) { answers, _, context in
        let outcome = try RecordQuery(store: context.store).trainings(
          name: answers["recordQuery.name"], number: answers["recordQuery.number"],
          origin: ConnectionOrigin.current, at: context.now)
        switch outcome {
        case .refused(let refusal):
          return .failed(SignInText.refused(refusal, at: context.now))
        case .found(let trainings):
          return .proceed([
            .push(RecordListScreen(name: answers["recordQuery.name"], trainings: trainings))
          ])
        }
      })
  }

  var openForm: FormScreen? { inner }

  func title(in context: Context) -> Heading { inner.heading }

  /// A query has nothing to lose: Esc never asks.
  func bindings(in context: Context) -> [Binding] {
    guard !inner.isComposing else { return inner.bindings(in: context) }
    return inner.bindings(in: context).filter { $0.key != .named(.escape) } + [
      Binding(.named(.escape), FormText.back) { [.pop] }
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    inner.handle(event, in: context)
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    inner.draw(on: &canvas, in: area, context: context)
  }
}

/// The answer of the query: year, package, credits, score, state.
final class RecordListScreen: Screen {
  private let name: String
  private let trainings: [TrainingRecord]
  private var state = ListState()

  init(name: String, trainings: [TrainingRecord]) {
    self.name = name
    self.trainings = trainings
  }

  func title(in context: Context) -> Heading {
    Heading(Form.recordQuery.number, PublicText.recordQuery)
  }

  func bindings(in context: Context) -> [Binding] {
    [Binding(.named(.escape), FormText.back) { [.pop] }]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = state.handle(key, count: trainings.count, matching: table(context).matching)
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    canvas.put(Masking.name(name), in: inside, style: .title)
    table(context).draw(&state, on: &canvas, in: inside.droppingTop(2).droppingBottom(1))
    canvas.put(
      context.text(HomeText.total(trainings.count)), in: inside.bottom(1), style: .quiet)
  }

  private func table(_ context: Context) -> TableView {
    TableView(
      columns: [
        TableColumn(context.text(PublicText.year), .fixed(6)),
        TableColumn(context.text(PublicText.package), .fixed(10)),
        TableColumn(context.text(PublicText.completed), .fixed(8), .right, priority: 1),
        TableColumn(context.text(PublicText.score), .fixed(6), .right),
        TableColumn(context.text(PublicText.state), .share(1, least: 10)),
        TableColumn(context.text(PublicText.certificate), .fixed(10)),
        TableColumn(context.text(PublicText.finishedOn), .fixed(10), priority: 2),
      ],
      count: trainings.count, emptyText: context.text(FormText.emptyList)
    ) { [trainings] index in
      let record = trainings[index]
      let training = record.training
      return TableRow([
        String(training.year), context.text(HomeText.package(training.package)),
        record.completed.short,
        training.bestScore.map { Credits(tenths: $0).long } ?? "-",
        context.text(HomeText.state(training.state)), record.certificate ?? "-",
        training.finishedAt.map { ClockTime(of: $0).day.description } ?? "-",
      ])
    }
  }
}
