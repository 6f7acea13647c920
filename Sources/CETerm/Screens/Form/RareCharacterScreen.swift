import CEDomain

/// A popup that finds a character no input method offers: by pinyin, strokes, radical or number
/// (NAT-1.1-05).
final class RareCharacterScreen: Screen {
  typealias Way = RareCharacterText.Way

  private let insert: (String, Context) -> [Effect]
  private var way = Way.pinyin
  private var query = TextFieldState("", most: 12)
  private var found: [Character] = []
  private var radicals: [ReferenceStore.Radical] = []
  private var list = ListState()
  private var known: [Character: RareCharacter] = [:]
  private var failure: Phrase?

  var isPopup: Bool { true }
  var takesText: Bool { true }

  /// `insert` is told the character that was chosen.
  init(insert: @escaping (String, Context) -> [Effect]) {
    self.insert = insert
  }

  func title(in context: Context) -> Heading { Heading("", RareCharacterText.title) }

  /// True while the radicals themselves are listed.
  private var listsRadicals: Bool { way == .radical && query.text.isEmpty }
  private var count: Int { listsRadicals ? radicals.count : found.count }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if let place = list.chosen(of: count) {
      keys.append(
        Binding(
          .named(.enter), listsRadicals ? RareCharacterText.choose : RareCharacterText.insert
        ) { [self] in take(place, in: context) })
    }
    keys += [
      Binding(.named(.tab), RareCharacterText.otherWay) { [self] in turn(by: 1, in: context) },
      Binding(.named(.backTab), RareCharacterText.otherWay, inFooter: false) { [self] in
        turn(by: Way.allCases.count - 1, in: context)
      },
      Binding(.named(.escape), RareCharacterText.cancel) { [.pop] },
    ]
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    if list.cursor.handle(key, count: count) { return [] }
    switch query.handle(key) {
    case .changed, .cut: look(in: context)
    case .moved, .full, .ignored: break
    }
    return []
  }

  private func take(_ place: Int, in context: Context) -> [Effect] {
    guard listsRadicals else { return [.pop] + insert(String(found[place]), context) }
    query.replace(with: radicals[place].sign)
    look(in: context)
    return []
  }

  private func turn(by step: Int, in context: Context) -> [Effect] {
    let places = Way.allCases
    way = places[(way.rawValue + step) % places.count]
    query.replace(with: "")
    look(in: context)
    return []
  }

  /// Looks for what stands in the field.
  private func look(in context: Context) {
    list = ListState()
    do {
      let reference = try context.store.reference
      if way == .radical, radicals.isEmpty { radicals = try reference.radicals() }
      found = try typedQuery.map { try reference.characters($0) } ?? []
      failure = nil
    } catch {
      found = []
      failure = RareCharacterText.unavailable
    }
  }

  private var typedQuery: CharacterQuery? {
    switch way {
    case .pinyin: .pinyin(typed: query.text)
    case .strokes: .strokes(typed: query.text)
    case .radical: .radical(typed: query.text)
    case .code: query.text.isEmpty ? nil : .code(query.text)
    }
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let popup = area.centered(rows: max(1, min(20, area.rows - 2)), columns: min(66, area.columns))
    canvas.fill(popup)
    let total = query.text.isEmpty ? "" : context.text(RareCharacterText.found(found.count))
    let inside = SectionBox(title: context.text(RareCharacterText.title), footnote: total)
      .draw(on: &canvas, in: popup)
    drawTabs(on: &canvas, in: inside.top(1), context)
    let field = inside.droppingTop(1).top(1)
    let rest = inside.droppingTop(inside.rows > 8 ? 3 : 2)
    if let failure {
      canvas.put(context.text(failure), in: rest, style: .bad)
    } else if listsRadicals {
      drawRadicals(on: &canvas, in: rest, context)
    } else {
      drawFound(on: &canvas, in: rest, context)
    }
    TextField(
      state: query, isFocused: true, placeholder: context.text(RareCharacterText.hint(for: way))
    ).draw(on: &canvas, in: field)
  }

  /// `[拼音]  笔画  部首  码位`: the brackets tell without colour.
  private func drawTabs(on canvas: inout Canvas, in area: Rect, _ context: Context) {
    var column = 0
    for other in Way.allCases {
      let name = context.text(RareCharacterText.name(of: other))
      let text = other == way ? "[\(name)]" : " \(name) "
      column =
        canvas.put(
          text, in: area, column: column, style: other == way ? .strong : .plain) + 1
    }
  }

  private func drawFound(on canvas: inout Canvas, in area: Rect, _ context: Context) {
    let columns = [
      TableColumn(context.text(RareCharacterText.sign), .fixed(11)),
      TableColumn(context.text(RareCharacterText.codePoint), .fixed(7)),
      TableColumn(context.text(RareCharacterText.pinyin), .share(1, least: 8)),
      TableColumn(context.text(RareCharacterText.radical), .fixed(7), priority: 2),
      TableColumn(context.text(RareCharacterText.strokes), .fixed(7), .right, priority: 1),
    ]
    let empty = query.text.isEmpty ? "" : context.text(CommonText.nothingFound)
    let table = TableView(columns: columns, count: found.count, emptyText: empty) {
      [self] place in
      let details = details(of: found[place], in: context)
      return TableRow([
        RareCharacterText.shown(details.character), details.codePoint,
        details.readings.joined(separator: ", "), details.radical,
        details.strokes > 0 ? String(details.strokes) : "",
      ])
    }
    table.draw(&list, on: &canvas, in: area)
  }

  private func drawRadicals(on canvas: inout Canvas, in area: Rect, _ context: Context) {
    let columns = [
      TableColumn(context.text(RareCharacterText.radical), .fixed(7)),
      TableColumn(context.text(RareCharacterText.count), .fixed(10), .right),
    ]
    let table = TableView(columns: columns, count: radicals.count) { [self] place in
      TableRow([radicals[place].sign, String(radicals[place].count)])
    }
    table.draw(&list, on: &canvas, in: area)
  }

  /// Asked for the rows on the screen only, and remembered.
  private func details(of character: Character, in context: Context) -> RareCharacter {
    if let details = known[character] { return details }
    let details =
      (try? context.store.reference.details(of: character))
      ?? RareCharacter(character: character)
    known[character] = details
    return details
  }
}
