import CEDomain

/// How many months a column stands for.
struct TimelineScale {
  static let overlap: Character = "X"

  let months: Int
  let columns: Int

  var monthsPerColumn: Int { max(1, (months + columns - 1) / columns) }
  /// The columns that are needed for all months.
  var usedColumns: Int { min(columns, (months + monthsPerColumn - 1) / monthsPerColumn) }

  func column(ofMonth month: Int) -> Int {
    min(max(0, month / monthsPerColumn), usedColumns - 1)
  }

  /// The years over the columns in which they begin, as many as fit.
  func years(from start: CalendarDay) -> String {
    var text = ""
    var month = 0
    while month < months {
      let total = start.year * 12 + start.month - 1 + month
      let isFirst = month == 0
      if isFirst || total % 12 == 0 {
        let column = column(ofMonth: month)
        if text.isEmpty ? column == 0 : column >= text.count + 1 {
          text += String(repeating: " ", count: column - text.count) + String(total / 12)
        }
      }
      month += 1
    }
    return String(text.prefix(columns))
  }
}
