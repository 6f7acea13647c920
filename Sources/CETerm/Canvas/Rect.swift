/// A rectangle of cells. Never has negative sides.
struct Rect: Hashable, Sendable {
  var row: Int
  var column: Int
  var rows: Int
  var columns: Int

  init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  var size: Size { Size(rows: rows, columns: columns) }
  /// The first row below.
  var bottom: Int { row + rows }
  /// The first column to the right.
  var right: Int { column + columns }
  var isEmpty: Bool { rows == 0 || columns == 0 }

  /// The rectangle without `count` rows at its top; empty when it has fewer.
  func droppingTop(_ count: Int) -> Rect {
    let cut = min(max(0, count), rows)
    return Rect(row: row + cut, column: column, rows: rows - cut, columns: columns)
  }

  func droppingBottom(_ count: Int) -> Rect {
    Rect(row: row, column: column, rows: rows - max(0, count), columns: columns)
  }

  /// The first `count` rows, or all of them.
  func top(_ count: Int) -> Rect {
    Rect(row: row, column: column, rows: min(max(0, count), rows), columns: columns)
  }

  func bottom(_ count: Int) -> Rect { droppingTop(rows - min(max(0, count), rows)) }

  func inset(rows rowInset: Int = 0, columns columnInset: Int = 0) -> Rect {
    Rect(
      row: row + min(rowInset, rows), column: column + min(columnInset, columns),
      rows: rows - 2 * rowInset, columns: columns - 2 * columnInset)
  }

  /// The left `count` columns and the rest.
  func split(left count: Int) -> (left: Rect, rest: Rect) {
    let cut = min(max(0, count), columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: cut),
      Rect(row: row, column: column + cut, rows: rows, columns: columns - cut)
    )
  }

  /// A rectangle of at most the given size in the middle.
  func centered(rows wantedRows: Int, columns wantedColumns: Int) -> Rect {
    let height = min(max(0, wantedRows), rows)
    let width = min(max(0, wantedColumns), columns)
    return Rect(
      row: row + (rows - height) / 2, column: column + (columns - width) / 2,
      rows: height, columns: width)
  }
}
