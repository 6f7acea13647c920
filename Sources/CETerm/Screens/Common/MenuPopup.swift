import CEDomain

/// A short menu over the screen: numbers or arrows choose, Enter opens.
final class MenuPopup: Screen {
  struct Item {
    let name: Phrase
    let open: (Context) -> [Effect]

    init(_ name: Phrase, open: @escaping (Context) -> [Effect]) {
      self.name = name
      self.open = open
    }
  }

  private let heading: Heading
  private let items: [Item]
  private var cursor = ListCursor()

  var isPopup: Bool { true }

  /// `items` must not be empty; the menu closes before an item opens.
  init(heading: Heading, items: [Item]) {
    self.heading = heading
    self.items = items
  }

  func title(in context: Context) -> Heading { heading }

  func bindings(in context: Context) -> [Binding] {
    let chosen = items[cursor.index]
    return [
      Binding(.named(.enter), PublicText.open) { [.pop] + chosen.open(context) },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    if case .character(let character) = key, let digit = character.wholeNumberValue,
      items.indices.contains(digit - 1)
    {
      return [.pop] + items[digit - 1].open(context)
    }
    _ = cursor.handle(key, count: items.count)
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let names = items.enumerated().map { "\($0.offset + 1)  \(context.text($0.element.name))" }
    let widest = names.map { canvas.columns(of: $0) }.max() ?? 0
    let popup = area.centered(rows: items.count + 2, columns: max(28, widest + 8))
    canvas.fill(popup)
    let inside = SectionBox(title: context.text(heading.name)).draw(on: &canvas, in: popup)
    cursor.keepVisible(rows: inside.rows, count: items.count)
    for (row, name) in names.enumerated() {
      let isChosen = row == cursor.index
      let line = canvas.padded((isChosen ? "> " : "  ") + name, to: inside.columns)
      canvas.put(line, in: inside, row: row, style: isChosen ? .selected : .plain)
      if isChosen { canvas.setCaret(in: inside, row: row, column: 0) }
    }
  }
}
