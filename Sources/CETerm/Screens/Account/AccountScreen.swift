import CEDomain

/// 个人中心: everything about the person and the account, one entry each (NAT-9, SH-2-06).
final class AccountScreen: Screen {
  private var standing: AccountStanding?
  private var items: [AccountItem] = []
  private var failure: Phrase?
  private var state = ListState()

  init(context: Context) {
    reload(context)
  }

  func title(in context: Context) -> Heading { Heading("0.3", AccountText.centre) }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.enter), AccountText.open) { [self] in open(in: context) },
      Binding(.named(.f8), HomeText.signOut) { HomeScreen.signOut(in: context) },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    if case .character(let character) = key, let digit = character.wholeNumberValue,
      let place = items.firstIndex(where: { $0.rawValue == digit })
    {
      state.cursor.move(to: place, of: items.count)
      return open(in: context)
    }
    _ = state.handle(key, count: items.count, matching: table(context).matching)
    return []
  }

  func resumed(in context: Context) { reload(context) }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: inside)
      return
    }
    canvas.put(context.actor?.displayName ?? "", in: inside, style: .title)
    table(context).draw(
      &state, on: &canvas, in: inside.droppingTop(1).droppingBottom(2))
    canvas.put(context.text(AccountText.centreHint), in: inside.bottom(1), style: .quiet)
  }

  private func table(_ context: Context) -> TableView {
    TableView(
      columns: [
        TableColumn("", .fixed(2), .right), TableColumn("", .fixed(20)),
        TableColumn("", .share(1, least: 12)),
      ],
      count: items.count, emptyText: context.text(FormText.emptyList)
    ) { [items, standing] index in
      let item = items[index]
      let status = AccountText.status(of: item, standing)
      return TableRow([
        "\(item.rawValue).", context.text(AccountText.name(item)), context.text(status),
      ])
    }
  }

  private func open(in context: Context) -> [Effect] {
    guard let index = state.chosen(of: items.count) else { return [] }
    return attempt { try items[index].screen(in: context) }
  }

  private func reload(_ context: Context) {
    guard let actor = context.actor else { return }
    do {
      standing = try AccountStanding.own(of: actor, in: context.store, at: context.now)
      items = AccountItem.offered(to: standing)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }
}
