import CEDomain

/// Account and security: where I am signed in, WeChat, language (SH-2-06).
final class AccountScreen: Screen {
  private var sessions: [Sessions.Live] = []
  private var boundSince: Moment?
  private var failure: Phrase?
  private var state = ListState()

  init(context: Context) {
    reload(context)
  }

  func title(in context: Context) -> Heading { Heading("0.3", HomeText.account) }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.f3), boundSince == nil ? HomeText.bind : HomeText.unbind) { [self] in
        boundSince == nil ? bind(in: context) : askUnbind()
      },
      Binding(
        .named(.delete), HomeText.endSession, disabled: endRefusal(context)
      ) { [self] in endSession(in: context) },
      Binding(.named(.f8), HomeText.signOut) { [self] in signOut(in: context) },
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
    canvas.put(context.actor?.displayName ?? "", in: inside, style: .title)
    let wechat = HomeText.wechat(since: boundSince.map { ClockTime(of: $0).day })
    canvas.put(context.text(wechat), in: inside, row: 1)
    canvas.put(context.text(HomeText.sessions), in: inside, row: 3, style: .title)
    table(context).draw(
      &state, on: &canvas, in: inside.droppingTop(4).droppingBottom(2))
    canvas.put(context.text(HomeText.sessionsHint), in: inside.bottom(1), style: .quiet)
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

  private var chosen: Sessions.Live? {
    let index = state.source(at: state.cursor.index)
    return sessions.indices.contains(index) ? sessions[index] : nil
  }

  private func endRefusal(_ context: Context) -> Phrase? {
    guard let chosen else { return HomeText.noSession }
    return chosen.id == context.actor?.session ? HomeText.isThisSession : nil
  }

  private func endSession(in context: Context) -> [Effect] {
    guard let actor = context.actor, let chosen else { return [] }
    do {
      try Sessions(store: context.store).end(
        chosen.id, by: actor, because: .closedElsewhere, at: context.now)
      reload(context)
      return [.say(HomeText.sessionEnded, .good)]
    } catch {
      return [.say(StoreErrorText.sentence(for: error), .bad)]
    }
  }

  private func signOut(in context: Context) -> [Effect] {
    HomeScreen.signOut(in: context)
  }

  private func bind(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let screen = try ScanScreen(
        .weChatBinding, account: actor.account, context: context
      ) { proof, context in
        let openID =
          switch proof {
          // The demo's phone has one WeChat for each account.
          case .typed: "demo-\(actor.account)"
          case .phone(let openID): openID
          }
        let outcome = try WeChatBindings(store: context.store).bind(
          openID, by: actor, at: context.now)
        return [.pop, .say(HomeText.bound(outcome), outcome == .bound ? .good : .bad)]
      }
      return screen.map { [.push($0)] } ?? [.say(SignInText.wechatUnavailable, .warning)]
    }
  }

  private func askUnbind() -> [Effect] {
    let box = MessageBox(
      title: HomeText.unbind, text: HomeText.unbindQuestion,
      buttons: [
        .init(HomeText.keep) { _ in [] },
        .init(HomeText.unbind) { [self] context in
          guard let actor = context.actor else { return [] }
          do {
            try WeChatBindings(store: context.store).unbind(by: actor, at: context.now)
            reload(context)
            return [.say(HomeText.unbound, .good)]
          } catch {
            return [.say(StoreErrorText.sentence(for: error), .bad)]
          }
        },
      ])
    return [.push(box)]
  }

  private func reload(_ context: Context) {
    guard let actor = context.actor else { return }
    do {
      sessions = try Sessions(store: context.store).live(of: actor, at: context.now)
      boundSince = try WeChatBindings(store: context.store).boundSince(by: actor)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }
}
