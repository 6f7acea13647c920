extension Canvas {
  /// Writes `text` on one row, cut at the edge; `column` counts cells.
  ///
  /// A two-column character that would straddle the edge becomes a blank. Returns the first column
  /// after the text, where a caret would stand, even if that lies outside.
  @discardableResult
  mutating func write(
    _ text: some StringProtocol, row: Int, column: Int, style: Style = .plain
  ) -> Int {
    var next = column
    Glyph.forEach(in: text) { glyph in
      guard next < clip.right else { return false }
      next += put(glyph, row: row, column: next, style: style)
      return true
    }
    return next
  }

  /// Writes `text` into exactly `width` columns: what is longer ends in `~`, what is shorter is
  /// filled with blanks. Returns the column after the field.
  @discardableResult
  mutating func write(
    _ text: some StringProtocol, row: Int, column: Int, width: Int,
    alignment: Alignment = .left, style: Style = .plain
  ) -> Int {
    guard width > 0 else { return column }
    let wanted = columnWidth(of: text, ambiguousIsWide: ambiguousIsWide)
    fill(Rect(row: row, column: column, rows: 1, columns: width), style: style)
    if wanted <= width {
      let indent =
        switch alignment {
        case .left: 0
        case .center: (width - wanted) / 2
        case .right: width - wanted
        }
      write(text, row: row, column: column + indent, style: style)
    } else {
      var next = column
      Glyph.forEach(in: text) { glyph in
        let columns = glyph.columns(ambiguousIsWide: ambiguousIsWide)
        guard next + columns < column + width else { return false }
        next += put(glyph, row: row, column: next, style: style)
        return true
      }
      put(.scalar("~"), row: row, column: next, style: style)
    }
    return column + width
  }

  /// Covers an area with one sign; a wide sign is not allowed and becomes a blank.
  mutating func fill(_ area: Rect, style: Style = .plain, with sign: Unicode.Scalar = " ") {
    let visible = area.intersection(clip)
    guard !visible.isEmpty else { return }
    let width = ColumnWidth(of: sign).columns(ambiguousIsWide: ambiguousIsWide)
    cover(visible, with: Cell(width == 1 ? sign : " ", style))
  }

  /// Draws a frame along the inside edge of an area, with an optional title in its top line.
  ///
  /// An area too small for a frame and something inside gets none.
  mutating func frame(_ area: Rect, style: Style = .frame, title: String = "") {
    guard area.rows >= 2, area.columns >= 2 else { return }
    let last = area.right - 1
    for row in [area.row, area.bottom - 1] {
      horizontalLine(row: row, column: area.column + 1, columns: area.columns - 2, style: style)
    }
    for row in area.row..<area.bottom {
      put(.scalar(borders.vertical), row: row, column: area.column, style: style)
      put(.scalar(borders.vertical), row: row, column: last, style: style)
    }
    put(.scalar(borders.topLeft), row: area.row, column: area.column, style: style)
    put(.scalar(borders.topRight), row: area.row, column: last, style: style)
    put(.scalar(borders.bottomLeft), row: area.bottom - 1, column: area.column, style: style)
    put(.scalar(borders.bottomRight), row: area.bottom - 1, column: last, style: style)
    guard !title.isEmpty, area.columns >= 8 else { return }
    let room = min(
      columnWidth(of: title, ambiguousIsWide: ambiguousIsWide) + 2, area.columns - 4)
    write(" \(title) ", row: area.row, column: area.column + 2, width: room, style: .title)
  }

  /// Draws a line of `columns` cells.
  mutating func horizontalLine(row: Int, column: Int, columns: Int, style: Style = .frame) {
    guard columns > 0 else { return }
    fill(
      Rect(row: row, column: column, rows: 1, columns: columns), style: style,
      with: borders.horizontal)
  }

  /// The rows as texts without trailing blanks.
  var text: [String] {
    (0..<rows).map { row in
      var line = ""
      for column in 0..<columns {
        guard let glyph = glyph(row: row, column: column) else { continue }
        line.append(glyph.character)
      }
      return line.trimmingTrailingBlanks()
    }
  }
}

/// Where a text stands in a field that is wider.
enum Alignment: Hashable, Sendable {
  case left, center, right
}

extension String {
  fileprivate func trimmingTrailingBlanks() -> String {
    var scalars = unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
