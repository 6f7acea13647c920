import CEDomain

/// One column of the picker for divisions: what stands right below a division, and the choice in
/// it.
struct DivisionColumn: Equatable {
  /// One line: a division, or the province above the column itself.
  struct Entry: Equatable {
    let code: String
    let name: String
  }

  let entries: [Entry]
  private var list: ListState

  /// The column below a division; the province itself leads where it may be taken.
  private init(
    below parent: String, chosen: String, in table: DivisionTable, depth: DivisionTable.Depth
  ) {
    var entries = table.below(parent).map { Entry(code: $0.code, name: $0.name) }
    if depth == .county, let province = table[parent], province.parent.isEmpty {
      entries.insert(
        Entry(code: parent, name: DivisionText.provinceItself(province.name)), at: 0)
    }
    self.entries = entries
    list = ListState(at: entries.firstIndex { $0.code == chosen } ?? 0)
  }

  /// The columns on the way to a division, it being chosen in the last one.
  static func columns(
    to code: String, in table: DivisionTable, depth: DivisionTable.Depth
  ) -> [DivisionColumn] {
    var path = table.path(code).map(\.code)
    // A province that was taken itself stands in the column below it.
    if path.count == 1, depth == .county, !table.below(code).isEmpty { path.append(code) }
    guard !path.isEmpty else {
      return [DivisionColumn(below: "", chosen: "", in: table, depth: depth)]
    }
    return path.enumerated().map { place, code in
      DivisionColumn(
        below: place == 0 ? "" : path[place - 1], chosen: code, in: table, depth: depth)
    }
  }

  /// The columns on the way to a division and the one below it.
  static func columns(
    below code: String, in table: DivisionTable, depth: DivisionTable.Depth
  ) -> [DivisionColumn] {
    let path = table.path(code).map(\.code)
    let above = path.enumerated().map { place, code in
      DivisionColumn(
        below: place == 0 ? "" : path[place - 1], chosen: code, in: table, depth: depth)
    }
    return above + [DivisionColumn(below: code, chosen: "", in: table, depth: depth)]
  }

  /// The code under the cursor.
  var chosen: String? { list.chosen(of: entries.count).map { entries[$0].code } }

  mutating func handle(_ key: Key) {
    _ = list.cursor.handle(key, count: entries.count)
  }

  mutating func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
    let view = LongList(
      count: entries.count, row: { [entries] in ListRow(text: entries[$0].name) },
      isFocused: isFocused)
    view.draw(&list, on: &canvas, in: area)
  }
}
