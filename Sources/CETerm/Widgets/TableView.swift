/// A column of a table.
struct TableColumn: Hashable, Sendable {
  enum Width: Hashable, Sendable {
    /// So many columns, always.
    case fixed(Int)
    /// A share of what the fixed columns leave, but at least so many columns.
    case share(Int, least: Int)
  }

  var title: String
  var width: Width
  var alignment = Alignment.left
  /// Columns of a higher number are left out first where there is no room for all.
  var priority = 0

  init(_ title: String, _ width: Width, _ alignment: Alignment = .left, priority: Int = 0) {
    self.title = title
    self.width = width
    self.alignment = alignment
    self.priority = priority
  }
}

/// One row of a table: a text for each column.
struct TableRow: Hashable, Sendable {
  var cells: [String]
  var style = Style.plain

  init(_ cells: [String], style: Style = .plain) {
    self.cells = cells
    self.style = style
  }
}

/// Draws a table of any length under a heading; only the rows that show are asked for.
struct TableView {
  let columns: [TableColumn]
  let count: Int
  let row: (Int) -> TableRow
  /// What stands in an empty table (OV-5-16).
  var emptyText = ""
  var isFocused = true
  /// False for a table that is only read: no mark, no chosen row.
  var isSelectable = true
  var filterLabel = "/"

  init(
    columns: [TableColumn], count: Int, emptyText: String = "", isFocused: Bool = true,
    isSelectable: Bool = true, row: @escaping (Int) -> TableRow
  ) {
    self.columns = columns
    self.count = count
    self.emptyText = emptyText
    self.isFocused = isFocused
    self.isSelectable = isSelectable
    self.row = row
  }

  /// The filter's own matching: one cell of the row contains what was typed, case aside.
  var matching: ListMatch {
    { index, wanted in
      row(index).cells.contains { $0.lowercased().contains(wanted) }
    }
  }

  func draw(_ state: inout ListState, on canvas: inout Canvas, in area: Rect) {
    let rest = drawFilter(state, on: &canvas, in: area, label: filterLabel)
    let margin = isSelectable ? 2 : 0
    let widths = TableView.widths(of: columns, in: rest.columns - margin)
    drawHeading(on: &canvas, in: rest, margin: margin, widths: widths)
    let body = rest.droppingTop(1)
    let shown = state.shownCount(of: count)
    guard !body.isEmpty else { return }
    state.cursor.keepVisible(rows: body.rows, count: shown)
    if shown == 0 {
      canvas.put(emptyText, in: body, column: min(margin, body.columns - 1), style: .quiet)
      return
    }
    for line in 0..<min(body.rows, shown - state.cursor.top) {
      let position = state.cursor.top + line
      let isChosen = isSelectable && position == state.cursor.index
      let entry = row(state.source(at: position))
      let style = isChosen && isFocused ? Style.selected : entry.style
      let place = Rect(row: body.row + line, column: body.column, rows: 1, columns: body.columns)
      if isSelectable { canvas.put(isChosen ? "> " : "  ", in: place, style: style) }
      draw(entry.cells, on: &canvas, in: place.split(left: margin).rest, widths, style)
      if isChosen, isFocused, !state.isFiltering {
        canvas.setCaret(in: body, row: line, column: 0)
      }
    }
  }

  private func drawHeading(
    on canvas: inout Canvas, in area: Rect, margin: Int, widths: [Int?]
  ) {
    let place = area.top(1).split(left: min(margin, max(0, area.columns - 1))).rest
    draw(columns.map(\.title), on: &canvas, in: place, widths, .label)
  }

  /// Sets the cells of one row side by side.
  private func draw(
    _ cells: [String], on canvas: inout Canvas, in area: Rect, _ widths: [Int?], _ style: Style
  ) {
    canvas.clipped(to: area) { canvas in
      var place = area.column
      for (index, column) in columns.enumerated() {
        guard let width = widths[index] else { continue }
        if place > area.column {
          canvas.write("  ", row: area.row, column: place, style: style)
          place += 2
        }
        let cell = cells.indices.contains(index) ? cells[index] : ""
        canvas.write(
          cell, row: area.row, column: place, width: width, alignment: column.alignment,
          style: style)
        place += width
      }
    }
  }

  /// The columns each column gets, nil for one that is left out for want of room; two blanks
  /// stand between columns.
  static func widths(of columns: [TableColumn], in available: Int) -> [Int?] {
    var kept = Array(columns.indices)
    while kept.count > 1, least(kept, columns) > available {
      let worst = kept.map { columns[$0].priority }.max() ?? 0
      guard let victim = kept.lastIndex(where: { columns[$0].priority == worst }) else { break }
      kept.remove(at: victim)
    }
    var widths: [Int?] = Array(repeating: nil, count: columns.count)
    let shares = kept.reduce(0) { $0 + columns[$1].width.share }
    var spare = max(0, available - least(kept, columns))
    var sharesLeft = shares
    for index in kept {
      let column = columns[index].width
      var width = column.least
      if column.share > 0, sharesLeft > 0 {
        let extra = spare * column.share / sharesLeft
        width += extra
        spare -= extra
        sharesLeft -= column.share
      }
      widths[index] = min(width, max(0, available))
    }
    return widths
  }

  private static func least(_ kept: [Int], _ columns: [TableColumn]) -> Int {
    kept.reduce(2 * max(0, kept.count - 1)) { $0 + columns[$1].width.least }
  }
}

extension TableColumn.Width {
  fileprivate var least: Int {
    switch self {
    case .fixed(let columns): columns
    case .share(_, let least): least
    }
  }

  fileprivate var share: Int {
    switch self {
    case .fixed: 0
    case .share(let share, _): max(0, share)
    }
  }
}
