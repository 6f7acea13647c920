import CEDomain

/// The unified entry: the announcement, from which one enters the enrolment system (SH-3-03…07).
final class UnifiedEntryScreen: Screen {
  private let actor: Actor?
  private var pages: [Language: PagerState] = [:]

  init(context: Context) {
    actor = context.actor
  }

  func title(in context: Context) -> Heading { Heading("3.1", EntryText.announcementTitle) }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.enter), EntryText.enter) { [self] in enter(in: context) },
      Binding(.named(.pageDown), Phrase("下一页", "Next page"), inFooter: false) { [self] in
        turn(.named(.pageDown), in: context)
      },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    return turn(key, in: context)
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    canvas.put(context.text(EntryText.announcementTitle), in: inside, style: .title)
    var page = pages[context.language] ?? PagerState(context.text(EntryText.announcement))
    Pager().draw(&page, on: &canvas, in: inside.droppingTop(2).droppingBottom(2))
    pages[context.language] = page
    let go = context.text(EntryText.enter) + " (Enter)"
    canvas.put(go, in: inside.bottom(1), style: .strong)
  }

  private func turn(_ key: Key, in context: Context) -> [Effect] {
    _ = pages[context.language]?.handle(key)
    return []
  }

  /// 一网通办 first (SH-3-08): a scan where the demo's phone or the operator's command answers it,
  /// else a code by message.
  private func enter(in context: Context) -> [Effect] {
    guard let actor, let person = actor.person else {
      return [.say(PublicText.signInFirst, .info)]
    }
    let next: (Context) throws -> [Effect] = { context in
      [.replace(with: try EnrolmentScreen(context: context))]
    }
    return attempt {
      let scan = try ScanScreen(
        .oneStop, account: actor.account, context: context
      ) { proof, context in
        if case .phone(let number) = proof {
          // Whoever scans must be the person who is signed in.
          let isSame = try PersonDirectory(store: context.store).confirms(
            number, isDocumentOf: actor, today: context.today)
          guard isSame else { return [.pop, .say(ScanText.anotherPerson, .bad)] }
        }
        return try next(context)
      }
      if let scan { return [.push(scan)] }
      let screen = try CodeScreen(
        purpose: .oneStop, account: actor.account, person: person, context: context, confirmed: next
      )
      return [.push(screen)] + screen.announcement
    }
  }
}
