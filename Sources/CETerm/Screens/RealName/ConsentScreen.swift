import CEDomain

/// Asks for a separate consent before sensitive data is taken; agreeing is recorded with the
/// version of the wording (PIPL).
final class ConsentScreen: Screen {
  private let purpose: Consent.Purpose
  private let number: String
  private let agreed: (Context) throws -> [Effect]
  private var pages: [Language: PagerState] = [:]

  /// - Parameter agreed: What follows in place of this screen.
  init(
    _ purpose: Consent.Purpose, number: String, agreed: @escaping (Context) throws -> [Effect]
  ) {
    self.purpose = purpose
    self.number = number
    self.agreed = agreed
  }

  func title(in context: Context) -> Heading { Heading(number, RealNameText.consentHeading) }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.f10), RealNameText.agree) { [self] in agree(in: context) },
      Binding(.named(.pageDown), Phrase("下一页", "Next page")) { [self] in
        turn(.named(.pageDown), in: context)
      },
      Binding(.named(.pageUp), Phrase("上一页", "Previous page"), inFooter: false) { [self] in
        turn(.named(.pageUp), in: context)
      },
      Binding(.named(.escape), RealNameText.disagree) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    return turn(key, in: context)
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    var page = pages[context.language] ?? PagerState(context.text(AccountText.wording(of: purpose)))
    let body = area.columns > 84 ? area.centered(rows: area.rows, columns: 80) : area
    Pager().draw(
      &page, on: &canvas,
      in: body.droppingBottom(1).inset(columns: body.columns > 20 ? 2 : 0))
    pages[context.language] = page
    let place = FormText.page(page.pageNumber, of: page.pageCount)
    Label(text: context.text(place), style: .quiet, alignment: .right)
      .draw(on: &canvas, in: area.bottom(1))
  }

  private func turn(_ key: Key, in context: Context) -> [Effect] {
    _ = pages[context.language]?.handle(key)
    return []
  }

  private func agree(in context: Context) -> [Effect] {
    attempt {
      guard let actor = context.actor else { return [] }
      try Consents(store: context.store).give(
        purpose, by: actor, at: context.now, from: context.entropy)
      return [.pop] + (try agreed(context))
    }
  }
}
