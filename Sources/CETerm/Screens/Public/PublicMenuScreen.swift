import CEDomain

/// What anybody may open, signed in or not: procedure, questions, hotline, queries (SH-0-04).
final class PublicMenuScreen: Screen {
  private enum Item: Hashable {
    case page(PublicPage)
    case recordQuery, verification, registrationSheet, groupEntry, policies
  }

  private let items: [Item]
  private var state = ListState()

  init(context: Context) {
    items =
      [
        .page(.procedure), .page(.questions), .recordQuery, .verification, .registrationSheet,
        .groupEntry, .page(.helpCentre), .page(.mobile), .page(.wechat), .page(.player),
      ] + (HelpLibrary(store: context.store).hasPolicies ? [.policies] : [])
  }

  func title(in context: Context) -> Heading { Heading("0.4", PublicText.menu) }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.enter), PublicText.open) { [self] in open(in: context) },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    if case .character(let character) = key, let digit = character.wholeNumberValue,
      items.indices.contains(digit - 1)
    {
      state.cursor.move(to: digit - 1, of: items.count)
      return open(in: context)
    }
    _ = state.handle(key, count: items.count, matching: table(context).matching)
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    canvas.put(context.text(PublicText.menuHint), in: inside, style: .quiet)
    table(context).draw(&state, on: &canvas, in: inside.droppingTop(2).droppingBottom(2))
    canvas.put(context.text(SignInText.hotline), in: inside.bottom(1), style: .quiet)
  }

  private func table(_ context: Context) -> TableView {
    TableView(
      columns: [
        TableColumn("", .fixed(3), .right), TableColumn("", .fixed(22)),
        TableColumn("", .share(1, least: 10)),
      ],
      count: items.count
    ) { [items] index in
      let words = PublicMenuScreen.words(items[index])
      return TableRow(["\(index + 1).", context.text(words.name), context.text(words.summary)])
    }
  }

  private func open(in context: Context) -> [Effect] {
    let index = state.source(at: state.cursor.index)
    guard items.indices.contains(index) else { return [] }
    switch items[index] {
    case .page(let page):
      let heading = Heading("0.4.\(index + 1)", PublicText.title(page))
      return [.push(TextScreen(heading: heading, text: PublicText.body(page)))]
    case .recordQuery: return [.push(RecordQueryScreen(context: context))]
    case .verification: return [.push(VerificationScreen(context: context))]
    case .registrationSheet: return openSheet(in: context)
    case .groupEntry: return [.say(PublicText.groupEntrySummary, .info)]
    case .policies: return [.push(ArticlesScreen(.policies, context: context))]
    }
  }

  private func openSheet(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [.say(PublicText.signInFirst, .info)] }
    do {
      let sheet = try RegistrationSheet.own(of: actor, in: context.store)
      guard let sheet else { return [.say(PublicText.learnersOnly, .info)] }
      return [.push(RegistrationSheetScreen(sheet: sheet))]
    } catch {
      return [.say(StoreErrorText.sentence(for: error), .bad)]
    }
  }

  private static func words(_ item: Item) -> (name: Phrase, summary: Phrase) {
    switch item {
    case .page(let page): (PublicText.title(page), PublicText.summary(page))
    case .recordQuery: (PublicText.recordQuery, PublicText.recordQuerySummary)
    case .verification: (PublicText.verification, PublicText.verificationSummary)
    case .registrationSheet: (PublicText.registrationSheet, PublicText.registrationSheetSummary)
    case .groupEntry: (PublicText.groupEntry, PublicText.groupEntrySummary)
    case .policies: (HelpCentreText.policies, HelpCentreText.policiesSummary)
    }
  }
}
