import CEDomain

/// A list of any length over rows that are made when they are asked for.
final class LongListScene: Screen {
  private let list: LongList
  private var state = ListState()

  init(count: Int) {
    list = LongList(count: count) { index in
      let number = String(index)
      let zeros = String(repeating: "0", count: max(0, 7 - number.utf8.count))
      return ListRow(text: zeros + number + "  2025年度上海市会计人员继续教育网上学习  ¥45.00")
    }
  }

  func title(in context: Context) -> Heading { Heading("0.1", SceneText.longList) }

  func bindings(in context: Context) -> [Binding] {
    [Binding(.named(.escape), SignInText.quit) { [.quit] }]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = state.handle(key, count: list.count, matching: list.matching)
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    list.draw(&state, on: &canvas, in: area)
  }
}
