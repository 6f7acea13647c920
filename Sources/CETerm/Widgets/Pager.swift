/// Text read page by page, and how far it has been read.
struct PagerState: Equatable {
  let text: String
  private(set) var top = 0
  private var lines: [String] = []
  private var brokenAt = -1
  private var page = 1

  init(_ text: String) {
    self.text = text
  }

  /// The page that shows, from 1.
  var pageNumber: Int { isAtEnd ? pageCount : min(top / page + 1, pageCount) }
  var pageCount: Int { max(1, (lines.count + page - 1) / page) }
  /// True when the first line shows.
  var isAtStart: Bool { top == 0 }
  /// True when the last line shows.
  var isAtEnd: Bool { top + page >= lines.count }

  /// Breaks the text for `area`'s columns when they changed; the first line shown stays near.
  mutating func layOut(columns: Int, rows: Int, breaking: (String) -> [String]) {
    page = max(1, rows)
    if columns != brokenAt {
      let share = lines.isEmpty ? 0 : Double(top) / Double(lines.count)
      lines = breaking(text)
      brokenAt = columns
      top = Int(share * Double(lines.count))
    }
    top = min(max(0, top), max(0, lines.count - page))
  }

  /// The lines that show.
  var shownLines: ArraySlice<String> { lines.dropFirst(top).prefix(page) }

  /// Puts a line at the top, as far as the text reaches below it.
  mutating func show(line: Int) {
    top = min(max(0, line), max(0, lines.count - page))
  }

  /// Moves by line or page: arrows, blank and page keys, Ctrl-F and Ctrl-B, Home and End.
  mutating func handle(_ key: Key) -> Bool {
    let last = max(0, lines.count - page)
    switch key {
    case .named(.up): top = max(0, top - 1)
    case .named(.down): top = min(last, top + 1)
    case .named(.pageDown), .control("f"), .character(" "): top = min(last, top + page)
    case .named(.pageUp), .control("b"), .character("b"): top = max(0, top - page)
    case .named(.home): top = 0
    case .named(.end): top = last
    default: return false
    }
    return true
  }
}

/// Draws a page of wrapped text.
struct Pager {
  var style = Style.plain

  func draw(_ state: inout PagerState, on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    let breaker = LineBreaker(columns: area.columns, ambiguousIsWide: canvas.ambiguousIsWide)
    state.layOut(columns: area.columns, rows: area.rows) { breaker.lines(of: $0) }
    for (row, line) in state.shownLines.enumerated() {
      canvas.put(line, in: area, row: row, style: style)
    }
    canvas.setCaret(in: area, row: 0, column: 0)
  }
}
