import CEDomain

/// A popup that asks for a division: province, city and county side by side, each following from
/// the one before; typing finds across all of them (NAT-3.1-02).
final class DivisionScreen: Screen {
  private let heading: Phrase
  private let table: DivisionTable
  private let depth: DivisionTable.Depth
  private let chosen: (String, Context) -> [Effect]
  /// The columns open so far: one more than what was walked down.
  private(set) var columns: [DivisionColumn]
  private var query: TextFieldState?
  private var results: [Division] = []
  private var resultList = ListState()
  private lazy var search = DivisionSearch(table, depth: depth)

  var isPopup: Bool { true }

  /// `chosen` is told the code that was taken; `first` is what was typed to open the popup.
  init(
    title: Phrase, table: DivisionTable, depth: DivisionTable.Depth, current: String,
    first: String, chosen: @escaping (String, Context) -> [Effect]
  ) {
    heading = title
    self.table = table
    self.depth = depth
    self.chosen = chosen
    columns = DivisionColumn.columns(to: current, in: table, depth: depth)
    if !first.isEmpty { beginSearch(first) }
  }

  func title(in context: Context) -> Heading { Heading("", heading) }

  /// How many columns there are, open or not.
  private var levelCount: Int { depth == .city ? 2 : 3 }

  /// The division under the cursor.
  private var current: String? {
    guard query == nil else {
      return resultList.chosen(of: results.count).map { results[$0].code }
    }
    return columns.last?.chosen
  }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    let isSearching = query != nil
    var keys: [Binding] = []
    if let current {
      let isTaken = takes(current)
      keys.append(
        Binding(.named(.enter), isTaken ? DivisionText.take : DivisionText.lower) { [self] in
          isTaken ? [.pop] + chosen(current, context) : descend(to: current)
        })
    }
    if isSearching {
      keys.append(
        Binding(.named(.escape), DivisionText.dropSearch) { [self] in
          query = nil
          return []
        })
    } else {
      keys.append(
        Binding(.named(.escape), columns.count > 1 ? DivisionText.higher : FormText.back) {
          [self] in
          guard columns.count > 1 else { return [.pop] }
          columns.removeLast()
          return []
        })
      keys.append(
        Binding(.character("/"), DivisionText.search) { [self] in
          beginSearch("")
          return []
        })
    }
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    if query != nil {
      searchOn(key)
      return []
    }
    switch key {
    case .named(.right):
      if let current, !takes(current) { return descend(to: current) }
    case .named(.left), .named(.backspace):
      if columns.count > 1 { columns.removeLast() }
    case .character(let character): beginSearch(String(character))
    case .paste(let text): beginSearch(welcome(text))
    default: columns[columns.count - 1].handle(key)
    }
    return []
  }

  /// True when the field may hold the division, so that Enter takes it. A province leads on; it
  /// is taken as 省本级 in the column below.
  private func takes(_ code: String) -> Bool {
    guard table.accepts(code, depth: depth) else { return false }
    return isProvinceItself(code) || !(table[code]?.parent.isEmpty ?? true)
      || table.below(code).isEmpty
  }

  private func isProvinceItself(_ code: String) -> Bool {
    query == nil && columns.count == 2 && depth == .county
      && (table[code]?.parent.isEmpty ?? false)
  }

  private func path(_ code: String) -> String {
    isProvinceItself(code)
      ? DivisionText.path(code, in: table, depth: depth)
      : table.path(code).map(\.name).joined(separator: " ")
  }

  private func descend(to code: String) -> [Effect] {
    query = nil
    columns = DivisionColumn.columns(below: code, in: table, depth: depth)
    return []
  }

  private func beginSearch(_ first: String) {
    query = TextFieldState(first, most: 30)
    find()
  }

  private func searchOn(_ key: Key) {
    if resultList.cursor.handle(key, count: results.count) { return }
    guard let edit = query?.handle(key), edit == .changed else { return }
    find()
  }

  private func find() {
    results = search.found(query?.text ?? "")
    resultList = ListState()
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let popup = area.centered(rows: max(1, min(20, area.rows - 2)), columns: min(76, area.columns))
    canvas.fill(popup)
    let inside = SectionBox(title: context.text(heading)).draw(on: &canvas, in: popup)
    drawPath(on: &canvas, in: inside.bottom(1), context)
    let body = inside.rows > 4 ? inside.droppingBottom(2) : inside.droppingBottom(1)
    if let query {
      drawSearch(query, on: &canvas, in: body, context)
    } else {
      drawColumns(on: &canvas, in: body, context)
    }
  }

  /// The whole path of what is under the cursor, and how to find something.
  private func drawPath(on canvas: inout Canvas, in area: Rect, _ context: Context) {
    var column = 0
    if let current {
      column = canvas.put("\(path(current))  \(current)", in: area, style: .strong) + 3
    }
    let hint = context.text(DivisionText.findHint)
    if query == nil, column + canvas.columns(of: hint) <= area.columns {
      canvas.put(hint, in: area, column: area.columns - canvas.columns(of: hint), style: .quiet)
    }
  }

  private func drawSearch(
    _ query: TextFieldState, on canvas: inout Canvas, in area: Rect, _ context: Context
  ) {
    let line = area.top(1)
    let label = context.text(DivisionText.find)
    let start = canvas.put(label, in: line, style: .label)
    let list = LongList(
      count: results.count,
      row: { [self] place in
        let code = results[place].code
        return ListRow(text: path(code), note: code)
      }, emptyText: query.text.isEmpty ? "" : context.text(CommonText.nothingFound))
    list.draw(&resultList, on: &canvas, in: area.droppingTop(area.rows > 4 ? 2 : 1))
    TextField(state: query, isFocused: true)
      .draw(on: &canvas, in: line.split(left: start).rest.split(left: 34).left)
  }

  private func drawColumns(on canvas: inout Canvas, in area: Rect, _ context: Context) {
    let width = max(1, area.columns / levelCount)
    // The districts of a municipality stand right below it: there is no third column then.
    let hasCities =
      columns.count < 2
      || columns[1].entries.contains {
        !table.below($0.code).isEmpty && $0.code != columns[0].chosen
      }
    for place in 0..<(hasCities ? levelCount : 2) {
      let part = Rect(
        row: area.row, column: area.column + place * width, rows: area.rows,
        columns: width - (place + 1 < levelCount ? 1 : 0))
      let isOpen = place == columns.count - 1
      canvas.put(
        context.text(DivisionText.levels[hasCities ? place : place * 2]), in: part,
        column: min(2, part.columns - 1),
        style: isOpen ? .strong : .label)
      guard columns.indices.contains(place) else { continue }
      columns[place].draw(on: &canvas, in: part.droppingTop(1), isFocused: isOpen)
    }
  }
}
