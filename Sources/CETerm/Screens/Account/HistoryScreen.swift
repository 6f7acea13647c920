import CEDomain

/// 个人档案信息: who I am, and everything that happened, newest first (NAT-9-02).
final class HistoryScreen: Screen {
  private var file: PersonFile?
  private var entries: [HistoryEntry] = []
  private var failure: Phrase?
  /// Nil shows everything.
  private var topic: HistoryTopic?
  private var shown: [HistoryEntry] = []
  private var state = ListState()

  init(context: Context) {
    reload(context)
  }

  /// The topics there is something about.
  private var topics: [HistoryTopic] {
    let found = Set(entries.map(\.topic))
    return HistoryTopic.allCases.filter(found.contains)
  }

  func title(in context: Context) -> Heading {
    Heading(AccountItem.history.number, AccountText.name(.history))
  }

  func bindings(in context: Context) -> [Binding] {
    guard !state.isFiltering else { return filterBindings(in: context) }
    return [
      Binding(
        .named(.enter), HomeText.read,
        disabled: shown.isEmpty ? FormText.emptyList : nil
      ) { [self] in open(in: context) },
      Binding(.named(.tab), HistoryText.nextTopic) { [self] in turn(by: 1) },
      Binding(.named(.backTab), HistoryText.previousTopic, inFooter: false) { [self] in
        turn(by: -1)
      },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = state.handle(key, count: shown.count, matching: table(context).matching)
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: inside)
      return
    }
    let used = drawFile(on: &canvas, in: inside, context: context)
    let filter = context.text(HistoryText.filter(topic))
    canvas.put(filter, in: inside, row: used, style: .title)
    table(context).draw(
      &state, on: &canvas, in: inside.droppingTop(used + 1).droppingBottom(1))
    canvas.put(
      context.text(HomeText.total(state.shownCount(of: shown.count))), in: inside.bottom(1),
      style: .quiet)
  }

  /// Two facts a row; answers the rows it took.
  private func drawFile(on canvas: inout Canvas, in area: Rect, context: Context) -> Int {
    guard let file else { return 0 }
    let facts = HistoryText.facts(of: file)
    let half = area.columns / 2
    for (index, fact) in facts.enumerated() {
      let place = index % 2 == 0 ? area.split(left: half).left : area.split(left: half).rest
      let column = canvas.put(
        context.text(fact.label) + "  ", in: place, row: index / 2, style: .label)
      canvas.put(context.text(fact.value), in: place, row: index / 2, column: column)
    }
    let rows = (facts.count + 1) / 2
    canvas.horizontalLine(row: area.row + rows, column: area.column, columns: area.columns)
    return rows + 1
  }

  private func table(_ context: Context) -> TableView {
    TableView(
      columns: [
        TableColumn(context.text(HomeText.sentAt), .fixed(16)),
        TableColumn(context.text(HistoryText.topic), .fixed(12), priority: 1),
        TableColumn(context.text(HomeText.message), .share(1, least: 20)),
      ],
      count: shown.count, emptyText: context.text(FormText.emptyList)
    ) { [shown] index in
      let entry = shown[index]
      return TableRow([
        String(ClockTime(of: entry.at).stamp.prefix(16)),
        context.text(HistoryText.name(of: entry.topic)),
        context.text(HistoryText.sentence(entry.fact)),
      ])
    }
  }

  private func turn(by step: Int) -> [Effect] {
    let choices: [HistoryTopic?] = [nil] + topics
    let place = choices.firstIndex(of: topic) ?? 0
    topic = choices[(place + step + choices.count) % choices.count]
    shown = entries.filter { topic == nil || $0.topic == topic }
    state = ListState()
    return []
  }

  private func open(in context: Context) -> [Effect] {
    guard let index = state.chosen(of: shown.count) else { return [] }
    let entry = shown[index]
    let title =
      HistoryText.name(of: entry.topic) + Phrase(same: "  " + ClockTime(of: entry.at).stamp)
    return [
      .push(
        MessageBox(
          title: title, text: HistoryText.sentence(entry.fact),
          buttons: [.init(FormText.close) { _ in [] }]))
    ]
  }

  private func reload(_ context: Context) {
    guard let actor = context.actor, let person = actor.person else { return }
    do {
      file = try PersonFile.own(of: actor, in: context.store)
      entries = try PersonHistory(store: context.store).entries(of: person, by: actor)
      shown = entries
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }
}
