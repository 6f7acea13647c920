import CEDomain

/// 微信绑定: binds by scan, unbinds after a question (NAT-9-03…06, SH-2-06).
final class WeChatScreen: Screen {
  private var boundSince: Moment?
  private var failure: Phrase?

  init(context: Context) {
    reload(context)
  }

  func title(in context: Context) -> Heading {
    Heading(AccountItem.wechat.number, AccountText.name(.wechat))
  }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.enter), boundSince == nil ? HomeText.bind : HomeText.unbind) { [self] in
        boundSince == nil ? bind(in: context) : askUnbind()
      },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func resumed(in context: Context) { reload(context) }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(rows: area.rows > 12 ? 1 : 0, columns: area.columns > 60 ? 2 : 0)
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: inside)
      return
    }
    let state = HomeText.wechat(since: boundSince.map { ClockTime(of: $0).day })
    canvas.put(context.text(state), in: inside, style: .title)
    let text = boundSince == nil ? AccountText.wechatUnbound : AccountText.wechatBound
    let used = Label(text: context.text(text)).drawWrapped(on: &canvas, in: inside.droppingTop(2))
    Label(text: context.text(AccountText.wechatHow(isBound: boundSince != nil)), style: .quiet)
      .drawWrapped(on: &canvas, in: inside.droppingTop(used + 3))
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
          attempt {
            guard let actor = context.actor else { return [] }
            try WeChatBindings(store: context.store).unbind(by: actor, at: context.now)
            reload(context)
            return [.say(HomeText.unbound, .good)]
          }
        },
      ])
    return [.push(box)]
  }

  private func reload(_ context: Context) {
    guard let actor = context.actor else { return }
    do {
      boundSince = try WeChatBindings(store: context.store).boundSince(by: actor)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }
}
