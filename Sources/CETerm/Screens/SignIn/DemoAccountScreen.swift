import CEDomain

/// The list of a demo store's accounts, to sign in with one of them (OV-5-20).
final class DemoAccountScreen: Screen {
  private let entries: [DemoAccounts.Entry]
  private let chosen: (DemoAccounts.Entry, Context) -> [Effect]
  private var state = ListState()

  init(
    entries: [DemoAccounts.Entry],
    chosen: @escaping (DemoAccounts.Entry, Context) -> [Effect]
  ) {
    self.entries = entries
    self.chosen = chosen
  }

  func title(in context: Context) -> Heading { Heading("2.5", SignInText.demo) }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.enter), SignInText.signIn) { [self] in
        let index = state.source(at: state.cursor.index)
        guard entries.indices.contains(index) else { return [] }
        return [.pop] + chosen(entries[index], context)
      },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    let table = DemoAccountScreen.table(entries, isSelectable: true, context: context)
    _ = state.handle(key, count: entries.count, matching: table.matching)
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let table = DemoAccountScreen.table(entries, isSelectable: true, context: context)
    table.draw(&state, on: &canvas, in: area.inset(columns: area.columns > 60 ? 1 : 0))
  }

  static func table(
    _ entries: [DemoAccounts.Entry], isSelectable: Bool, context: Context
  ) -> TableView {
    TableView(
      columns: [
        TableColumn(context.text(SignInText.demoName), .fixed(18)),
        TableColumn(context.text(SignInText.demoSecret), .fixed(20)),
        TableColumn(context.text(SignInText.demoShows), .share(1, least: 12)),
      ],
      count: entries.count, isSelectable: isSelectable
    ) { index in
      let entry = entries[index]
      let shows = Phrase(entry.showsChinese, entry.showsEnglish)
      return TableRow([entry.login, entry.secret, context.text(shows)])
    }
  }
}
