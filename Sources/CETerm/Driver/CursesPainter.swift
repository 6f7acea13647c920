import CNcurses
import Glibc

/// Brings canvases to ncurses' screen: only the cells that differ from the last one.
struct CursesPainter {
  /// Attributes and colour pair by a style's raw value.
  private let looks: [(attributes: attr_t, pair: Int16)]
  /// The cells on the screen; empty until a canvas was drawn whole.
  ///
  /// A copy of its own: held as a part of the last canvas they would be copied for every frame.
  private var shown: [Cell] = []
  private var clusters: [Character] = []
  private var size = Size(rows: 0, columns: 0)
  private var ambiguousIsWide = false
  private var run: [cchar_t] = []
  private var caretIsVisible = true

  /// ncurses must be running.
  init(theme: Theme) {
    looks = Style.allCases.map { style in
      let look = theme.look(of: style)
      var attributes: attr_t = 0
      if look.isBold { attributes |= cn_bold() }
      if look.isUnderlined { attributes |= cn_underline() }
      if look.isReversed { attributes |= cn_reverse() }
      guard look.foreground >= 0 || look.background >= 0 else { return (attributes, 0) }
      let pair = Int16(style.rawValue) + 1
      init_pair(pair, look.foreground, look.background)
      return (attributes, pair)
    }
  }

  /// Forgets what was drawn; the next canvas is drawn whole on a cleared terminal.
  mutating func forget() {
    shown = []
    cn_erase()
    cn_clear_terminal()
  }

  /// Draws a canvas and leaves the cursor at its caret.
  mutating func paint(_ canvas: Canvas) {
    if !shown.isEmpty, size != canvas.size || ambiguousIsWide != canvas.ambiguousIsWide {
      forget()
    }
    let rows = shown.isEmpty ? 0..<canvas.rows : canvas.touchedRows
    if shown.isEmpty { begin(canvas) }
    let hasClusters = !canvas.clusters.isEmpty || !clusters.isEmpty
    for row in rows.clamped(to: 0..<Int(cn_rows())) {
      if let span = changedSpan(row, canvas, hasClusters: hasClusters) { put(span, row, canvas) }
    }
    if hasClusters {
      shown = canvas.cells
      clusters = canvas.clusters
    }
    if canvas.caret == nil, caretIsVisible { curs_set(0) }
    if let caret = canvas.caret, caret.row >= 0, caret.column >= 0 {
      cn_refresh(
        Int32(min(caret.row, canvas.rows - 1)), Int32(min(caret.column, canvas.columns - 1)))
    } else {
      cn_refresh(-1, 0)
    }
    if canvas.caret != nil, !caretIsVisible { curs_set(1) }
    caretIsVisible = canvas.caret != nil
  }

  /// Begins with the cells of a cleared screen.
  private mutating func begin(_ canvas: Canvas) {
    shown = Array(repeating: .blank, count: canvas.cells.count)
    clusters = []
    size = canvas.size
    ambiguousIsWide = canvas.ambiguousIsWide
  }

  /// The columns of a row that differ, widened to whole glyphs; nil when none does.
  private func changedSpan(_ row: Int, _ canvas: Canvas, hasClusters: Bool) -> Range<Int>? {
    let start = row * canvas.columns
    return canvas.cells.withUnsafeBufferPointer { cells in
      shown.withUnsafeBufferPointer { before in
        guard hasClusters else {
          guard let new = cells.baseAddress, let old = before.baseAddress,
            memcmp(new + start, old + start, canvas.columns * MemoryLayout<Cell>.stride) != 0
          else { return nil }
          return Self.span(cells, start, canvas.columns) { new[$0] != old[$0] }
        }
        return Self.span(cells, start, canvas.columns) { index in
          let new = cells[index]
          let old = before[index]
          // Equal indices of clusters may mean different ones, and the other way round.
          guard let index = old.clusterIndex else { return new != old }
          return new.style != old.style || canvas.glyph(of: new) != .cluster(clusters[index])
        }
      }
    }
  }

  private static func span(
    _ cells: UnsafeBufferPointer<Cell>, _ start: Int, _ columns: Int, differs: (Int) -> Bool
  ) -> Range<Int>? {
    let end = start + columns
    var first = start
    while first < end, !differs(first) { first += 1 }
    guard first < end else { return nil }
    var after = end
    while after > first, !differs(after - 1) { after -= 1 }
    while first > start, cells[first].isContinuation { first -= 1 }
    while after < end, cells[after].isContinuation { after += 1 }
    return (first - start)..<(after - start)
  }

  private mutating func put(_ span: Range<Int>, _ row: Int, _ canvas: Canvas) {
    run.removeAll(keepingCapacity: true)
    var column = span.lowerBound
    while column < span.upperBound {
      let cell = canvas.cells[row * canvas.columns + column]
      let isWide =
        column + 1 < canvas.columns
        && canvas.cells[row * canvas.columns + column + 1].isContinuation
      if let scalar = cell.scalar {
        append(scalar.value, cell.style)
      } else if let glyph = canvas.glyph(of: cell) {
        let scalars = drawable(glyph.character)
        append(scalars, cell.style)
        if isWide, !takesTwo(scalars) { append(0x20, cell.style) }
      }
      column += isWide ? 2 : 1
    }
    cn_put(Int32(row), Int32(span.lowerBound), run, Int32(run.count))
    for index in span {
      shown[row * canvas.columns + index] = canvas.cells[row * canvas.columns + index]
    }
  }

  private mutating func append(_ scalar: UInt32, _ style: Style) {
    withUnsafePointer(to: scalar) { append(UnsafeBufferPointer(start: $0, count: 1), style) }
  }

  private mutating func append(_ scalars: [UInt32], _ style: Style) {
    scalars.withUnsafeBufferPointer { append($0, style) }
  }

  private mutating func append(_ scalars: UnsafeBufferPointer<UInt32>, _ style: Style) {
    let look = looks[Int(style.rawValue)]
    var cell = cchar_t()
    cn_set_cell(&cell, scalars.baseAddress, Int32(scalars.count), look.attributes, look.pair)
    run.append(cell)
  }

  /// The scalars that every terminal draws in the same columns: the first one and its marks.
  ///
  /// Joiners, variation selectors and what follows them are left out: terminals do not agree on
  /// the width of what they make.
  private func drawable(_ character: Character) -> [UInt32] {
    var scalars: [UInt32] = []
    for scalar in character.unicodeScalars {
      let code = scalar.value
      if !scalars.isEmpty {
        if ColumnWidth(of: scalar) != .none || code == 0x200D || scalars.count == 5 { break }
        if (0xFE00...0xFE0F).contains(code) || code >= 0xE0100 { continue }
      }
      scalars.append(code)
    }
    return scalars
  }

  private func takesTwo(_ scalars: [UInt32]) -> Bool {
    scalars.first.flatMap(Unicode.Scalar.init).map {
      ColumnWidth(of: $0).columns(ambiguousIsWide: ColumnWidth.ambiguousIsWide) == 2
    } ?? false
  }
}
