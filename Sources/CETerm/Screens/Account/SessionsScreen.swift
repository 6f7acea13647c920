import CEDomain

/// 登录会话: where I am signed in; one or all others can be ended.
final class SessionsScreen: Screen {
  private var sessions: [Sessions.Live] = []
  private var failure: Phrase?
  private var state = ListState()

  init(context: Context) {
    reload(context)
  }

  func title(in context: Context) -> Heading {
    Heading(AccountItem.sessions.number, AccountText.name(.sessions))
  }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(
        .named(.delete), HomeText.endSession, disabled: endRefusal(context)
      ) { [self] in endSession(in: context) },
      Binding(
        .named(.f6), AccountText.endOthers,
        disabled: sessions.count > 1 ? nil : AccountText.noOthers
      ) { [self] in askEndOthers() },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = state.handle(key, count: sessions.count, matching: table(context).matching)
    return []
  }

  func resumed(in context: Context) { reload(context) }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: inside)
      return
    }
    table(context).draw(&state, on: &canvas, in: inside.droppingBottom(3))
    Label(text: context.text(HomeText.sessionsHint), style: .quiet)
      .drawWrapped(on: &canvas, in: inside.bottom(2))
  }

  private func table(_ context: Context) -> TableView {
    TableView(
      columns: [
        TableColumn(context.text(HomeText.origin), .share(1, least: 12)),
        TableColumn(context.text(HomeText.startedAt), .fixed(19)),
        TableColumn("", .fixed(10)),
      ],
      count: sessions.count, emptyText: context.text(FormText.emptyList)
    ) { [sessions] index in
      let session = sessions[index]
      let isThis = session.id == context.actor?.session
      return TableRow(
        [
          session.origin, ClockTime(of: session.startedAt).stamp,
          isThis ? context.text(HomeText.thisSession) : "",
        ], style: isThis ? .strong : .plain)
    }
  }

  private var chosen: Sessions.Live? { state.chosen(of: sessions.count).map { sessions[$0] } }

  private func endRefusal(_ context: Context) -> Phrase? {
    guard let chosen else { return HomeText.noSession }
    return chosen.id == context.actor?.session ? HomeText.isThisSession : nil
  }

  private func endSession(in context: Context) -> [Effect] {
    guard let actor = context.actor, let chosen else { return [] }
    return attempt {
      try Sessions(store: context.store).end(
        chosen.id, by: actor, because: .closedElsewhere, at: context.now)
      reload(context)
      return [.say(HomeText.sessionEnded, .good)]
    }
  }

  private func askEndOthers() -> [Effect] {
    let box = MessageBox(
      title: AccountText.endOthers, text: AccountText.endOthersQuestion(sessions.count - 1),
      buttons: [
        .init(HomeText.keep) { _ in [] },
        .init(AccountText.endOthers) { [self] context in
          attempt {
            guard let actor = context.actor else { return [] }
            let ended = try Sessions(store: context.store).endOthers(by: actor, at: context.now)
            reload(context)
            return [.say(AccountText.othersEnded(ended), .good)]
          }
        },
      ])
    return [.push(box)]
  }

  private func reload(_ context: Context) {
    guard let actor = context.actor else { return }
    do {
      sessions = try Sessions(store: context.store).live(of: actor, at: context.now)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }
}
