/// What a list or table is showing: the chosen row and the `/` filter.
///
/// Without a filter nothing is looked at but the rows on the screen, so a hundred thousand rows
/// cost what twenty do. A filter looks at every row once, and at the rows left over after that
/// when it grows longer.
///
/// While ``isFiltering`` letters belong to the filter: a screen with letters among its bindings
/// leaves them out then, because bindings are asked before the screen.
struct ListState: Equatable {
  var cursor: ListCursor
  /// The filter being typed or standing; nil when there is none.
  private(set) var filter: TextFieldState?
  /// True while keys go into the filter.
  private(set) var isFiltering = false
  /// The rows the filter lets through, by their index in the source; nil without a filter.
  private(set) var matches: [Int]?
  private var matchedFor = ""

  init(at index: Int = 0) {
    cursor = ListCursor(at: index)
  }

  /// The rows shown, out of `count` of the source.
  func shownCount(of count: Int) -> Int { matches?.count ?? count }

  /// The source row that stands at `position` of the rows shown.
  func source(at position: Int) -> Int {
    guard let matches else { return position }
    return matches.indices.contains(position) ? matches[position] : 0
  }

  /// The chosen row in the source; nil when nothing is shown.
  func chosen(of count: Int) -> Int? {
    let shown = shownCount(of: count)
    guard shown > 0 else { return nil }
    return source(at: min(cursor.index, shown - 1))
  }

  /// Opens the filter, perhaps with its first character typed.
  mutating func beginFilter(_ first: String = "", count: Int, matching: ListMatch) {
    if filter == nil { filter = TextFieldState(first, most: 40) }
    isFiltering = true
    refilter(count: count, matching: matching)
  }

  /// Forgets the filter and keeps the chosen row chosen.
  mutating func clearFilter() {
    let source = matches.map { $0.indices.contains(cursor.index) ? $0[cursor.index] : 0 }
    filter = nil
    isFiltering = false
    matches = nil
    matchedFor = ""
    if let source { cursor = ListCursor(at: source) }
  }

  /// Walks, opens the filter with `/`, types into it, closes it with Esc; false for keys the
  /// screen should use (Enter ends the typing first, the second Enter is the screen's).
  mutating func handle(_ key: Key, count: Int, matching: ListMatch) -> Bool {
    if isFiltering, key == .named(.escape) {
      clearFilter()
      return true
    }
    if cursor.handle(key, count: shownCount(of: count)) { return true }
    if isFiltering {
      if key == .named(.enter) {
        isFiltering = false
        return false
      }
      guard let edit = filter?.handle(key), edit != .ignored else { return false }
      refilter(count: count, matching: matching)
      return true
    }
    switch key {
    case .character("/"):
      beginFilter(count: count, matching: matching)
      return true
    case .named(.escape) where filter != nil:
      clearFilter()
      return true
    default:
      return false
    }
  }

  private mutating func refilter(count: Int, matching: ListMatch) {
    let wanted = (filter?.text ?? "").lowercased()
    if wanted.isEmpty {
      matches = nil
    } else if let matches, !matchedFor.isEmpty, wanted.hasPrefix(matchedFor) {
      self.matches = matches.filter { matching($0, wanted) }
    } else {
      matches = (0..<count).filter { matching($0, wanted) }
    }
    matchedFor = wanted
    cursor = ListCursor()
  }
}

/// Whether the source row matches the lower-case filter text.
typealias ListMatch = (Int, String) -> Bool
