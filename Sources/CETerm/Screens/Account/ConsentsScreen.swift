import CEDomain

/// 授权同意记录: what I agreed to and when; a standing consent can be withdrawn.
final class ConsentsScreen: Screen {
  private var consents: [Consent] = []
  private var failure: Phrase?
  private var state = ListState()

  init(context: Context) {
    reload(context)
  }

  func title(in context: Context) -> Heading {
    Heading(AccountItem.consents.number, AccountText.name(.consents))
  }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(
        .named(.enter), AccountText.readConsent,
        disabled: chosen == nil ? AccountText.noConsents : nil
      ) { [self] in open() },
      Binding(.named(.delete), AccountText.withdraw, disabled: refusal) { [self] in
        askWithdrawal()
      },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = state.handle(key, count: consents.count, matching: table(context).matching)
    return []
  }

  func resumed(in context: Context) { reload(context) }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: inside)
      return
    }
    table(context).draw(&state, on: &canvas, in: inside.droppingBottom(2))
    canvas.put(
      context.text(HomeText.total(consents.count)), in: inside.bottom(1), style: .quiet)
  }

  private func table(_ context: Context) -> TableView {
    TableView(
      columns: [
        TableColumn(context.text(AccountText.purpose), .share(1, least: 16)),
        TableColumn(context.text(AccountText.wording), .fixed(8)),
        TableColumn(context.text(AccountText.agreedAt), .fixed(16)),
        TableColumn(context.text(AccountText.state), .fixed(20)),
      ],
      count: consents.count, emptyText: context.text(FormText.emptyList)
    ) { [consents] index in
      let consent = consents[index]
      return TableRow(
        [
          context.text(AccountText.name(of: consent.purpose)), "v\(consent.textVersion)",
          String(ClockTime(of: consent.givenAt).stamp.prefix(16)),
          context.text(AccountText.state(of: consent)),
        ], style: consent.withdrawnAt == nil ? .plain : .quiet)
    }
  }

  private var chosen: Consent? { state.chosen(of: consents.count).map { consents[$0] } }

  private var refusal: Phrase? {
    guard let chosen else { return AccountText.noConsents }
    return chosen.withdrawnAt == nil ? nil : AccountText.withdrawnBefore
  }

  private func open() -> [Effect] {
    guard let chosen else { return [] }
    return [
      .push(
        TextScreen(
          heading: Heading(AccountItem.consents.number, AccountText.name(of: chosen.purpose)),
          text: AccountText.wording(of: chosen.purpose)))
    ]
  }

  private func askWithdrawal() -> [Effect] {
    guard let chosen else { return [] }
    let box = MessageBox(
      title: AccountText.withdraw, text: AccountText.withdrawQuestion,
      buttons: [
        .init(HomeText.keep) { _ in [] },
        .init(AccountText.withdraw) { [self] context in
          attempt {
            guard let actor = context.actor else { return [] }
            let outcome = try Consents(store: context.store).withdraw(
              chosen, by: actor, at: context.now)
            reload(context)
            return [.say(AccountText.outcome(outcome), outcome == .withdrawn ? .good : .warning)]
          }
        },
      ])
    return [.push(box)]
  }

  private func reload(_ context: Context) {
    guard let actor = context.actor else { return }
    do {
      consents = try Consents(store: context.store).consents(of: actor)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }
}
