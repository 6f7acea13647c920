/// The dark and light modules of a QR code, quiet zone not counted.
struct QRMatrix: Equatable, Sendable {
  /// Modules on a side.
  let side: Int
  private let dark: [Bool]

  /// Nil unless `dark` holds `side` rows of `side` modules.
  init?(side: Int, dark: [Bool]) {
    guard side > 0, dark.count == side * side else { return nil }
    self.side = side
    self.dark = dark
  }

  /// Nil unless every row has as many characters as there are rows; `#` and `1` are dark.
  init?(rows: [String]) {
    let modules = rows.flatMap { $0.map { $0 == "#" || $0 == "1" } }
    guard rows.allSatisfy({ $0.count == rows.count }) else { return nil }
    self.init(side: rows.count, dark: modules)
  }

  /// False outside the code, so that the quiet zone is light.
  func isDark(_ row: Int, _ column: Int) -> Bool {
    guard (0..<side).contains(row), (0..<side).contains(column) else { return false }
    return dark[row * side + column]
  }
}

/// Draws a QR code black on white, with the code in letters beside or below it.
///
/// Two modules share a cell as half blocks. Where half blocks cannot be trusted (vt100, a plain
/// ASCII terminal) a module is two blanks wide. The quiet zone is four modules, fewer where
/// there is no room, never below one: scanners refuse a code that touches a dark screen.
struct QRView {
  var matrix: QRMatrix
  /// What to do and the code in letters, to be read aloud or typed; one line each.
  var caption: [String]
  var hasHalfBlocks = true
  /// Swaps black and white, for a monochrome terminal whose paper is already white.
  var isInverted = false

  /// Draws the code and its caption; without room for the code, the caption alone.
  ///
  /// - Returns: False when the code had to be left out.
  @discardableResult
  func draw(on canvas: inout Canvas, in area: Rect) -> Bool {
    guard let layout = layOut(on: canvas, in: area) else {
      drawCaption(on: &canvas, in: area)
      return false
    }
    for row in 0..<layout.code.rows { drawRow(row, layout, on: &canvas) }
    drawCaption(on: &canvas, in: layout.caption)
    return true
  }

  private struct Layout {
    var code: Rect
    var caption: Rect
    var quiet: Int
  }

  private func layOut(on canvas: Canvas, in area: Rect) -> Layout? {
    let captionColumns = caption.map { canvas.columns(of: $0) }.max() ?? 0
    let cell = hasHalfBlocks ? canvas.columns(of: "\u{2580}" as Character) : 2
    // A caption beside the code leaves more rows for it; below, more columns.
    for quiet in [4, 3, 2, 1] {
      let modules = matrix.side + 2 * quiet
      let rows = hasHalfBlocks ? (modules + 1) / 2 : modules
      let columns = modules * cell
      guard rows <= area.rows, columns <= area.columns else { continue }
      if columns + 2 + min(captionColumns, 16) <= area.columns {
        let split = area.split(left: columns)
        return Layout(
          code: Rect(row: area.row, column: area.column, rows: rows, columns: columns),
          caption: split.rest.split(left: 2).rest, quiet: quiet)
      }
      if rows + caption.count <= area.rows {
        return Layout(
          code: Rect(row: area.row, column: area.column, rows: rows, columns: columns),
          caption: area.droppingTop(rows), quiet: quiet)
      }
    }
    return nil
  }

  private func drawRow(_ row: Int, _ layout: Layout, on canvas: inout Canvas) {
    let modules = matrix.side + 2 * layout.quiet
    let isWide = hasHalfBlocks && canvas.columns(of: "\u{2580}" as Character) == 2
    if hasHalfBlocks {
      var text = ""
      for column in 0..<modules {
        let upper = isDark(2 * row, column, layout.quiet)
        let lower = isDark(2 * row + 1, column, layout.quiet)
        switch (upper, lower) {
        case (false, false): text += isWide ? "  " : " "
        case (true, false): text += "\u{2580}"
        case (false, true): text += "\u{2584}"
        case (true, true): text += "\u{2588}"
        }
      }
      canvas.write(
        text, row: layout.code.row + row, column: layout.code.column, style: .qrLight)
    } else {
      for column in 0..<modules {
        canvas.write(
          "  ", row: layout.code.row + row, column: layout.code.column + 2 * column,
          style: isDark(row, column, layout.quiet) ? .qrDark : .qrLight)
      }
    }
  }

  private func isDark(_ row: Int, _ column: Int, _ quiet: Int) -> Bool {
    matrix.isDark(row - quiet, column - quiet) != isInverted
  }

  private func drawCaption(on canvas: inout Canvas, in area: Rect) {
    var row = 0
    for line in caption {
      let rest = area.droppingTop(row)
      guard !rest.isEmpty else { return }
      row += Label(text: line).drawWrapped(on: &canvas, in: rest)
    }
  }
}
