import CEDomain

/// The picture: a line of years, a line for each lane, a line for the gaps.
struct TimelineChart {
  let timeline: CollectionTimeline
  let language: Language

  /// Returns the rows it took.
  @discardableResult
  func draw(on canvas: inout Canvas, in area: Rect) -> Int {
    let lanes = CollectionTimeline.Lane.allCases
    let labels =
      lanes.map { CollectionText.lane($0)[language] } + [CollectionText.gapLane[language]]
    let labelColumns = min(area.columns / 3, labels.map { canvas.columns(of: $0) }.max() ?? 0)
    let columns = area.columns - labelColumns - 2
    guard columns > 0, let start = timeline.start else { return 0 }
    let scale = TimelineScale(months: timeline.months, columns: columns)
    let chart = area.split(left: labelColumns + 2).rest
    canvas.put(scale.years(from: start), in: chart, style: .quiet)
    for (row, lane) in lanes.enumerated() {
      canvas.put(labels[row], in: area.split(left: labelColumns).left, row: row + 1, style: .label)
      let cells = cells(of: lane, scale)
      canvas.put(String(cells), in: chart, row: row + 1)
      for (column, cell) in cells.enumerated() where cell == TimelineScale.overlap {
        canvas.put(String(cell), in: chart, row: row + 1, column: column, style: .bad)
      }
    }
    let last = lanes.count + 1
    canvas.put(
      labels[lanes.count], in: area.split(left: labelColumns).left, row: last, style: .label)
    canvas.put(String(gapCells(scale)), in: chart, row: last, style: .warning)
    canvas.put(
      CollectionText.legend(monthsPerColumn: scale.monthsPerColumn)[language], in: area,
      row: last + 1, style: .quiet)
    return last + 2
  }

  /// `[===]` for each bar, `>` where it goes on, `X` where two share time.
  private func cells(of lane: CollectionTimeline.Lane, _ scale: TimelineScale) -> [Character] {
    var cells = [Character](repeating: ".", count: scale.usedColumns)
    let bars = timeline.bars(in: lane)
    for bar in bars {
      let range = range(of: bar, scale)
      for column in range { cells[column] = "=" }
      if range.count > 1 { cells[range.lowerBound] = "[" }
      cells[range.upperBound] = bar.period.isOngoing ? ">" : range.count > 1 ? "]" : "="
    }
    for (place, bar) in bars.enumerated() {
      for other in bars.dropFirst(place + 1) where bar.period.overlaps(other.period) {
        guard lane != .accounting else { continue }
        let shared = range(of: bar, scale).clamped(to: range(of: other, scale))
        for column in shared { cells[column] = TimelineScale.overlap }
      }
    }
    return cells
  }

  private func range(
    of bar: CollectionTimeline.Bar, _ scale: TimelineScale
  ) -> ClosedRange<Int> {
    let first = scale.column(ofMonth: timeline.month(of: bar.period.began))
    let last = scale.column(ofMonth: timeline.month(of: bar.period.ended ?? timeline.today))
    return first...max(first, last)
  }

  private func gapCells(_ scale: TimelineScale) -> [Character] {
    var cells = [Character](repeating: " ", count: scale.usedColumns)
    for gap in timeline.gaps {
      let first = scale.column(ofMonth: timeline.month(of: gap.from))
      let last = scale.column(ofMonth: timeline.month(of: gap.to))
      for column in first...max(first, last) { cells[column] = "?" }
    }
    return cells
  }
}
