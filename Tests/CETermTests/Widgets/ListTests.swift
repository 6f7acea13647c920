import Testing

@testable import CETerm

@Suite("LongList")
struct ListTests {
  private let size = 100_000

  private func list(asked: @escaping (Int) -> Void = { _ in }) -> LongList {
    LongList(count: size) { index in
      asked(index)
      return ListRow(text: "第\(index)门课程", note: "\(index) 学分")
    }
  }

  @Test("of a hundred thousand rows only those that show are asked for")
  func asksForShownRows() {
    var asked = 0
    var state = ListState(at: 70_000)
    var canvas = Canvas(rows: 5, columns: 40)
    list { _ in asked += 1 }.draw(&state, on: &canvas, in: Rect(canvas.size))
    #expect(asked == 5)
    #expect(canvas.text.contains { $0.hasPrefix("> 第70000门课程") })
  }

  @Test("End and page keys walk without looking at the rows between")
  func walks() {
    var state = ListState()
    var canvas = Canvas(rows: 10, columns: 40)
    let list = list()
    list.draw(&state, on: &canvas, in: Rect(canvas.size))
    let edit = state.handle(.named(.pageDown), count: size, matching: list.matching)
    #expect(edit)
    #expect(state.chosen(of: size) == 10)
    _ = state.handle(.named(.end), count: size, matching: list.matching)
    #expect(state.chosen(of: size) == size - 1)
  }

  @Test("/ filters, Esc takes the filter away and keeps the chosen row")
  func filters() {
    let names = ["收入准则", "租赁准则", "增值税法", "个人所得税"]
    let list = LongList(count: names.count) { ListRow(text: names[$0]) }
    var state = ListState()
    for case .key(let key) in keys("/税<Down>") {
      _ = state.handle(key, count: names.count, matching: list.matching)
    }
    #expect(state.shownCount(of: names.count) == 2)
    #expect(state.chosen(of: names.count) == 3)
    _ = state.handle(.named(.escape), count: names.count, matching: list.matching)
    #expect(state.shownCount(of: names.count) == 4)
    #expect(state.chosen(of: names.count) == 3)
  }

  @Test("rubbing out in the filter brings rows back")
  func widensFilter() {
    let names = ["abc", "abd", "x"]
    let list = LongList(count: names.count) { ListRow(text: names[$0]) }
    var state = ListState()
    for case .key(let key) in keys("/abc<Backspace>") {
      _ = state.handle(key, count: names.count, matching: list.matching)
    }
    #expect(state.shownCount(of: names.count) == 2)
  }

  @Test("the filter line stands above the rows with the caret in it")
  func drawsFilter() {
    let list = LongList(count: 2) { ListRow(text: ["甲", "乙"][$0]) }
    var state = ListState()
    for case .key(let key) in keys("/甲") {
      _ = state.handle(key, count: 2, matching: list.matching)
    }
    var canvas = Canvas(rows: 3, columns: 20)
    list.draw(&state, on: &canvas, in: Rect(canvas.size))
    #expect(canvas.text == ["/[甲             ] 1", "> 甲", ""])
    #expect(canvas.caret == Caret(row: 0, column: 4))
  }

  @Test("OV-5-16: an empty list says so and nothing is chosen")
  func drawsEmpty() {
    let list = LongList(count: 0, row: { _ in ListRow(text: "") }, emptyText: "暂无数据")
    var state = ListState()
    var canvas = Canvas(rows: 3, columns: 20)
    list.draw(&state, on: &canvas, in: Rect(canvas.size))
    #expect(canvas.text[0] == "  暂无数据")
    #expect(state.chosen(of: 0) == nil)
  }
}
