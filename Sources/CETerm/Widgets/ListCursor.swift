/// The chosen row of a list and the first row shown; knows nothing of what the rows hold.
struct ListCursor: Equatable {
  private(set) var index: Int
  private(set) var top = 0
  /// Rows seen when last drawn; a page.
  private(set) var page = 10

  init(at index: Int = 0) {
    self.index = max(0, index)
  }

  /// Chooses a row.
  mutating func move(to newIndex: Int, of count: Int) {
    index = min(max(0, newIndex), max(0, count - 1))
  }

  /// Chooses a row and shows it first: the heading of a section.
  mutating func lead(to newIndex: Int, of count: Int) {
    move(to: newIndex, of: count)
    top = index
  }

  /// Moves for the keys that walk a list; false for any other key.
  ///
  /// Ctrl-F and Ctrl-B page as well: a vt100 has no page keys.
  mutating func handle(_ key: Key, count: Int) -> Bool {
    switch key {
    case .named(.up), .control("p"): move(to: index - 1, of: count)
    case .named(.down), .control("n"): move(to: index + 1, of: count)
    case .named(.home): move(to: 0, of: count)
    case .named(.end): move(to: count - 1, of: count)
    case .named(.pageUp), .control("b"): turnPage(by: -1, of: count)
    case .named(.pageDown), .control("f"): turnPage(by: 1, of: count)
    default: return false
    }
    return true
  }

  /// Scrolls as little as possible so that the chosen row is among `rows` rows; called before
  /// drawing.
  mutating func keepVisible(rows: Int, count: Int) {
    page = max(1, rows)
    index = min(index, max(0, count - 1))
    top = min(top, max(0, count - page))
    if index < top { top = index }
    if index >= top + page { top = index - page + 1 }
  }

  private mutating func turnPage(by pages: Int, of count: Int) {
    let shift = pages * page
    top = min(max(0, top + shift), max(0, count - page))
    move(to: index + shift, of: count)
  }
}
