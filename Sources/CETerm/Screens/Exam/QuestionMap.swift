import CEDomain

/// All questions in a grid, each with a sign: answered, blank, flagged.
struct QuestionMap {
  let sitting: ExamSitting
  /// The question in brackets, from 0.
  let current: Int

  /// Columns of one question: ` 37* ` or `[37*]`.
  static let cell = 5

  func perRow(columns: Int) -> Int {
    let fitting = max(1, columns / QuestionMap.cell)
    // Tens are easier to find than what just fits.
    return fitting >= 10 ? fitting / 5 * 5 : fitting
  }

  func rows(columns: Int) -> Int {
    let width = perRow(columns: columns)
    return (sitting.paper.count + width - 1) / width
  }

  /// The index above or below, kept on the map.
  func neighbour(of index: Int, rows: Int, columns: Int) -> Int {
    let wanted = index + rows * perRow(columns: columns)
    return (0..<sitting.paper.count).contains(wanted) ? wanted : index
  }

  /// Draws the legend and the grid below it.
  func draw(on canvas: inout Canvas, in area: Rect, legend: String) {
    canvas.horizontalLine(row: area.row, column: area.column, columns: area.columns)
    canvas.put(legend, in: area, row: 1, style: .quiet)
    let width = perRow(columns: area.columns)
    for index in sitting.slots.indices {
      let isCurrent = index == current
      let number = index + 1 < 10 ? " \(index + 1)" : "\(index + 1)"
      let text = isCurrent ? "[\(number)\(sign(of: index))]" : " \(number)\(sign(of: index)) "
      canvas.put(
        text, in: area, row: 2 + index / width, column: index % width * QuestionMap.cell,
        style: isCurrent ? .selected : style(of: index))
    }
  }

  /// `~` marks an answer that is not in the store yet.
  func sign(of index: Int) -> Character {
    let slot = sitting.slots[index]
    if slot.pending != nil { return "~" }
    switch (slot.chosen.isEmpty, slot.isFlagged) {
    case (false, false): return "*"
    case (true, false): return "."
    case (false, true): return "!"
    case (true, true): return "?"
    }
  }

  private func style(of index: Int) -> Style {
    let slot = sitting.slots[index]
    if slot.pending != nil { return .bad }
    if slot.isFlagged { return .warning }
    return slot.chosen.isEmpty ? .plain : .good
  }
}
