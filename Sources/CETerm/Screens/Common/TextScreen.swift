import CEDomain

/// A page of text read with the pager: notices, agreements, handouts without a clock.
final class TextScreen: Screen {
  private let heading: Heading
  private let text: Phrase
  private var pages: [Language: PagerState] = [:]

  init(heading: Heading, text: Phrase) {
    self.heading = heading
    self.text = text
  }

  func title(in context: Context) -> Heading { heading }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.pageDown), Phrase("下一页", "Next page")) { [self] in
        turn(.named(.pageDown), in: context)
      },
      Binding(.named(.pageUp), Phrase("上一页", "Previous page")) { [self] in
        turn(.named(.pageUp), in: context)
      },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    return turn(key, in: context)
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    var page = pages[context.language] ?? PagerState(context.text(text))
    let body = area.rows > 4 ? area.droppingBottom(1) : area
    let narrow = body.columns > 84 ? body.centered(rows: body.rows, columns: 80) : body
    Pager().draw(&page, on: &canvas, in: narrow.inset(columns: narrow.columns > 20 ? 2 : 0))
    pages[context.language] = page
    guard area.rows > 4 else { return }
    let place = FormText.page(page.pageNumber, of: page.pageCount)
    Label(text: context.text(place), style: .quiet, alignment: .right)
      .draw(on: &canvas, in: area.bottom(1))
  }

  private func turn(_ key: Key, in context: Context) -> [Effect] {
    _ = pages[context.language]?.handle(key)
    return []
  }
}
