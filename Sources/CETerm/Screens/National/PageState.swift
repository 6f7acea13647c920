import CEDomain

/// The page of a list as the national platform counts it: 10 lines, or 20 or 50 (NAT-0-13).
struct PageState: Hashable {
  private(set) var number = 1
  private(set) var size = 10

  static let sizes = [10, 20, 50]

  func pages(of count: Int) -> Int { max(1, (count + size - 1) / size) }

  /// The lines of the page that shows.
  func range(of count: Int) -> Range<Int> {
    let first = min((number - 1) * size, count)
    return first..<min(first + size, count)
  }

  /// Page keys turn; `s` takes the next size and begins again. False for other keys.
  mutating func handle(_ key: Key, count: Int) -> Bool {
    switch key {
    case .named(.pageDown), .control("f"): number = min(number + 1, pages(of: count))
    case .named(.pageUp), .control("b"): number = max(1, number - 1)
    case .character("s"):
      let place = Self.sizes.firstIndex(of: size) ?? 0
      size = Self.sizes[(place + 1) % Self.sizes.count]
      number = 1
    default: return false
    }
    return true
  }
}

/// Draws “共 n 条  10条/页  第 1/3 页”.
struct PageBar {
  let state: PageState
  let count: Int

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let words = NationalText.page(state, of: count)
    canvas.put(context.text(words), in: area, style: .quiet)
  }
}
