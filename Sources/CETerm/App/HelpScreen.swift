/// All keys of a screen, as a list that can be searched and run.
final class HelpScreen: Screen {
  private let subject: any Screen
  private var chosen = 0
  private var firstShown = 0
  private var filter = ""
  private var isFiltering = false

  /// - Parameter subject: The screen whose keys are listed.
  init(for subject: any Screen) {
    self.subject = subject
  }

  var isPopup: Bool { true }

  func title(in context: Context) -> Heading { Heading("", CommonText.allKeys) }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.enter), CommonText.run) { [self] in run(in: context) },
      Binding(.character("/"), CommonText.search, disabled: nil, inFooter: !isFiltering) { [self] in
        isFiltering ? type("/") : startFilter()
      },
      Binding(.named(.escape), CommonText.close) { [.pop] },
      Binding(.named(.up), CommonText.up, inFooter: false) { [self] in move(-1, in: context) },
      Binding(.named(.down), CommonText.down, inFooter: false) { [self] in move(1, in: context) },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    if isFiltering {
      switch key {
      case .character(let character): return type(String(character))
      case .named(.backspace):
        if filter.isEmpty { isFiltering = false } else { filter.removeLast() }
        chosen = 0
        return []
      default: break
      }
    }
    // A listed key works from the list as it does on the screen.
    let items = items(in: context)
    let item = items.first { $0.key == key } ?? items.first { $0.key == capital(of: key) }
    return item.map(run) ?? []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let items = items(in: context)
    let box = area.centered(rows: items.count + 4, columns: min(64, area.columns))
    canvas.fill(box)
    canvas.frame(box, title: context.text(CommonText.allKeys))
    let inside = box.inset(rows: 1, columns: 2).droppingTop(1).droppingBottom(1)
    if isFiltering {
      let after = canvas.write("/" + filter, row: box.row + 1, column: inside.column)
      canvas.caret = Caret(row: box.row + 1, column: after)
    }
    guard inside.rows > 0 else { return }
    chosen = max(0, min(chosen, items.count - 1))
    firstShown = max(min(firstShown, chosen), chosen - inside.rows + 1)
    for (offset, item) in items.dropFirst(firstShown).prefix(inside.rows).enumerated() {
      draw(
        item, isChosen: firstShown + offset == chosen, on: &canvas,
        in: inside.droppingTop(offset).top(1), context: context)
    }
    if items.isEmpty {
      canvas.write(context.text(CommonText.nothingFound), row: inside.row, column: inside.column)
    }
  }

  private func draw(
    _ item: Item, isChosen: Bool, on canvas: inout Canvas, in line: Rect, context: Context
  ) {
    let style: Style = isChosen ? .selected : item.reason == nil ? .plain : .quiet
    let keyWidth = min(14, line.columns)
    var words = context.text(item.label)
    if let reason = item.reason { words += "  (\(context.text(reason)))" }
    canvas.write(
      (isChosen ? "> " : "  ") + context.text(KeyText.name(of: item.key)), row: line.row,
      column: line.column, width: keyWidth, style: style)
    canvas.write(
      words, row: line.row, column: line.column + keyWidth, width: line.columns - keyWidth,
      style: style)
  }

  private struct Item {
    let key: Key
    let label: Phrase
    let reason: Phrase?
    let act: () -> [Effect]
  }

  private func items(in context: Context) -> [Item] {
    let bindings = subject.bindings(in: context)
    var items = bindings.filter { !isSmallTwin($0, in: bindings) }.map {
      Item(key: $0.key, label: $0.label, reason: $0.disabled, act: $0.act)
    }
    items.append(
      Item(key: .named(.f9), label: CommonText.switchLanguage, reason: nil) { [.switchLanguage] })
    items.append(
      Item(key: .control("l"), label: CommonText.redraw, reason: nil) { [.redraw] })
    guard !filter.isEmpty else { return items }
    let wanted = filter.lowercased()
    return items.filter { item in
      [item.label, KeyText.name(of: item.key)].contains {
        $0.chinese.lowercased().contains(wanted) || $0.english.lowercased().contains(wanted)
      }
    }
  }

  /// True for `a` where `A` does the same: a key is listed once.
  private func isSmallTwin(_ binding: Binding, in bindings: [Binding]) -> Bool {
    guard let capital = capital(of: binding.key) else { return false }
    return bindings.contains { $0.key == capital && $0.label == binding.label }
  }

  private func capital(of key: Key) -> Key? {
    guard case .character(let small) = key, small.isASCII, small.isLowercase else { return nil }
    return .character(Character(small.uppercased()))
  }

  private func run(in context: Context) -> [Effect] {
    let items = items(in: context)
    return items.indices.contains(chosen) ? run(items[chosen]) : []
  }

  private func run(_ item: Item) -> [Effect] {
    if let reason = item.reason { return [.say(reason, .warning)] }
    return [.pop] + item.act()
  }

  private func move(_ rows: Int, in context: Context) -> [Effect] {
    chosen = max(0, min(chosen + rows, items(in: context).count - 1))
    return []
  }

  private func startFilter() -> [Effect] {
    isFiltering = true
    return []
  }

  private func type(_ text: String) -> [Effect] {
    filter += text
    chosen = 0
    return []
  }
}
