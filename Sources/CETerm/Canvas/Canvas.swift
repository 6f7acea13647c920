/// A rectangle of styled characters: what the screen shall look like.
///
/// Widgets draw into it and know no terminal; the driver sends the difference to the last one. A
/// character of two columns takes a cell and the continuation cell to its right, and half of it is
/// never left standing. Whatever falls outside the canvas or the clip is cut off silently.
struct Canvas: Sendable {
  let rows: Int
  let columns: Int
  /// How wide ambiguous characters are on the terminal this is drawn for.
  let ambiguousIsWide: Bool
  /// The signs frames are made of.
  let borders: BorderSet
  /// Where the terminal's own cursor stands, so that input methods open there; nil hides it.
  var caret: Caret?
  /// Nothing is drawn outside.
  private(set) var clip: Rect
  private(set) var cells: [Cell]
  /// Graphemes of several scalars, referred to by cells.
  private(set) var clusters: [Character] = []
  /// The rows drawn on since the canvas was made, or since ``startChange()``.
  private(set) var touchedRows: Range<Int>

  init(
    _ size: Size, ambiguousIsWide: Bool = ColumnWidth.ambiguousIsWide, borders: BorderSet = .ascii
  ) {
    rows = max(0, size.rows)
    columns = max(0, size.columns)
    self.ambiguousIsWide = ambiguousIsWide
    self.borders = borders
    clip = Rect(Size(rows: rows, columns: columns))
    cells = Array(repeating: .blank, count: rows * columns)
    touchedRows = 0..<rows
  }

  init(rows: Int, columns: Int) {
    self.init(Size(rows: rows, columns: columns))
  }

  var size: Size { Size(rows: rows, columns: columns) }

  /// Counts the rows that are drawn on from now: the others are as they were last shown.
  mutating func startChange() { touchedRows = 0..<0 }

  private mutating func touch(_ row: Int) {
    guard !touchedRows.contains(row) else { return }
    touchedRows =
      touchedRows.isEmpty
      ? row..<(row + 1)
      : min(row, touchedRows.lowerBound)..<max(row + 1, touchedRows.upperBound)
  }

  /// Draws with everything outside `area` cut off; clips nest.
  mutating func clipped(to area: Rect, _ draw: (inout Canvas) -> Void) {
    let outer = clip
    clip = clip.intersection(area)
    draw(&self)
    clip = outer
  }

  /// Puts one glyph at a place; answers the columns it took or would have taken.
  @discardableResult
  mutating func put(_ glyph: Glyph, row: Int, column: Int, style: Style) -> Int {
    let width = glyph.columns(ambiguousIsWide: ambiguousIsWide)
    guard row >= clip.row, row < clip.bottom, width > 0 else { return width }
    if width == 1 {
      guard column >= clip.column, column < clip.right else { return 1 }
      store(cell(glyph, style), row: row, column: column)
      return 1
    }
    let hasLeft = column >= clip.column && column < clip.right
    let hasRight = column + 1 >= clip.column && column + 1 < clip.right
    if hasLeft && hasRight {
      store(cell(glyph, style), row: row, column: column)
      store(.continuation(style), row: row, column: column + 1)
    } else if hasLeft {
      store(.blank(style), row: row, column: column)
    } else if hasRight {
      store(.blank(style), row: row, column: column + 1)
    }
    return width
  }

  /// Gives cells another style and leaves what they show.
  mutating func restyle(_ area: Rect, _ style: Style) {
    let visible = area.intersection(clip)
    guard !visible.isEmpty else { return }
    for row in visible.row..<visible.bottom {
      touch(row)
      for index in (row * columns + visible.column)..<(row * columns + visible.right) {
        cells[index].style = style
      }
    }
  }

  /// The glyph at a cell: nil outside and on the right half of a wide one.
  func glyph(row: Int, column: Int) -> Glyph? {
    guard row >= 0, row < rows, column >= 0, column < columns else { return nil }
    return glyph(of: cells[row * columns + column])
  }

  func style(row: Int, column: Int) -> Style? {
    guard row >= 0, row < rows, column >= 0, column < columns else { return nil }
    return cells[row * columns + column].style
  }

  func glyph(of cell: Cell) -> Glyph? {
    if cell.isContinuation { return nil }
    if let cluster = cell.clusterIndex { return .cluster(clusters[cluster]) }
    return cell.scalar.map { .scalar($0) }
  }

  private mutating func cell(_ glyph: Glyph, _ style: Style) -> Cell {
    switch glyph {
    case .scalar(let scalar): return Cell(scalar, style)
    case .cluster(let character):
      if let index = clusters.firstIndex(of: character) { return Cell(cluster: index, style) }
      clusters.append(character)
      return Cell(cluster: clusters.count - 1, style)
    }
  }

  /// Covers an area inside the clip with one cell; wide glyphs cut by its sides are blanked.
  mutating func cover(_ area: Rect, with cell: Cell) {
    for row in area.row..<area.bottom {
      let start = row * columns
      store(cell, row: row, column: area.column)
      store(cell, row: row, column: area.right - 1)
      for index in (start + area.column)..<(start + area.right) { cells[index] = cell }
    }
  }

  /// Stores a cell and blanks the other half of a wide glyph that it cuts in two.
  private mutating func store(_ cell: Cell, row: Int, column: Int) {
    touch(row)
    let index = row * columns + column
    if cells[index].isContinuation, column > 0 {
      cells[index - 1] = .blank(cells[index - 1].style)
    }
    if column + 1 < columns, cells[index + 1].isContinuation {
      cells[index + 1] = .blank(cells[index + 1].style)
    }
    cells[index] = cell
  }
}

/// Where the terminal's cursor stands.
struct Caret: Hashable, Sendable {
  var row: Int
  var column: Int
}

extension Rect {
  /// What both rectangles cover.
  func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left, rows: min(bottom, other.bottom) - top,
      columns: min(right, other.right) - left)
  }
}
