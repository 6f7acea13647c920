import Testing

@testable import CETerm

@Suite("Small widgets")
struct SmallWidgetTests {
  private func drawn(_ rows: Int, _ columns: Int, _ draw: (inout Canvas, Rect) -> Void) -> Canvas {
    var canvas = Canvas(rows: rows, columns: columns)
    draw(&canvas, Rect(canvas.size))
    return canvas
  }

  @Test("a gauge is full only when all is done")
  func drawsGauge() {
    #expect(drawn(1, 17) { Gauge(share: 0.6).draw(on: &$0, in: $1) }.text == ["[######----]  60%"])
    #expect(drawn(1, 17) { Gauge(share: 0.999).draw(on: &$0, in: $1) }.text[0].hasSuffix(" 99%"))
    #expect(drawn(1, 17) { Gauge(share: 7).draw(on: &$0, in: $1) }.text == ["[##########] 100%"])
  }

  @Test("a gauge without words fills its space")
  func drawsBareGauge() {
    let text = drawn(1, 12) { Gauge(share: 0.5, caption: "").draw(on: &$0, in: $1) }.text
    #expect(text == ["[#####-----]"])
  }

  private let steps = [
    Step(number: "1", name: "信息采集", state: .done), Step(number: "2", name: "选购培训", state: .current),
    Step(number: "3", name: "考试", state: .blocked), Step(number: "4", name: "证书", state: .later),
  ]

  @Test(
    "a step bar says as much as fits",
    arguments: [
      (60, "[x]1 信息采集  [>]2 选购培训  [!]3 考试  [ ]4 证书"),
      (30, "[x]1 [>]2 选购培训 [!]3 [ ]4"), (16, "2/4 选购培训"),
    ])
  func drawsSteps(columns: Int, text: String) {
    let steps = steps
    #expect(drawn(1, columns) { StepBar(steps: steps).draw(on: &$0, in: $1) }.text == [text])
  }

  @Test("buttons say which one Enter presses by the caret")
  func drawsButtons() {
    let canvas = drawn(1, 30) {
      ButtonRow(labels: ["继续", "离开"], focused: 1, alignment: .left).draw(on: &$0, in: $1)
    }
    #expect(canvas.text == ["[ 继续 ]  [ 离开 ]"])
    #expect(canvas.caret == Caret(row: 0, column: 12))
  }

  @Test("a choice is taken by arrows, digits and blank; a closed option never is")
  func choosesOne() {
    let options = [Option(label: "男"), Option(label: "女", isOpen: false), Option(label: "其他")]
    var state = ChoiceListState()
    _ = state.handle(.character(" "), options: options)
    #expect(state.chosen == 0)
    _ = state.handle(.named(.right), options: options)
    #expect(state.chosen == 2)
    _ = state.handle(.character(" "), options: options)
    #expect(state.chosen == 2)
    let edit = state.handle(.character("2"), options: options)
    #expect(edit == .ignored)
    #expect(state.chosen == 2)
    let canvas = drawn(1, 40) {
      ChoiceList(options: options, isFocused: true).draw(state, on: &$0, in: $1)
    }
    #expect(canvas.text == ["( ) 男   -  女  (*) 其他"])
    #expect(canvas.caret == Caret(row: 0, column: 17))
  }

  @Test("options that do not fit go on in the next row")
  func flowsOptions() {
    let options = ["初级会计师", "中级会计师", "高级会计师"].map { Option(label: $0) }
    var state = CheckListState()
    _ = state.handle(.character("3"), options: options)
    let canvas = drawn(2, 32) {
      CheckList(options: options, isFocused: true).draw(state, on: &$0, in: $1)
    }
    #expect(canvas.text == ["[ ] 初级会计师  [ ] 中级会计师", "[x] 高级会计师"])
  }

  @Test("a pager keeps its place in pages and keeps marks off line starts")
  func pages() {
    var state = PagerState(String(repeating: "会计准则，", count: 20))
    var canvas = Canvas(rows: 3, columns: 18)
    Pager().draw(&state, on: &canvas, in: Rect(canvas.size))
    #expect(state.pageNumber == 1 && state.pageCount == 4)
    #expect(canvas.text.allSatisfy { !$0.hasPrefix("，") })
    let edit = state.handle(.character(" "))
    #expect(edit)
    #expect(state.pageNumber == 2)
    let second = state.handle(.named(.end))
    #expect(second)
    #expect(state.isAtEnd && state.pageNumber == 4)
  }

  @Test("every widget draws at one cell without harm")
  func drawsAtOneCell() {
    for (rows, columns) in [(0, 0), (1, 1), (1, 2), (2, 1), (3, 3)] {
      let canvas = drawn(rows, columns) { canvas, area in drawEverything(on: &canvas, in: area) }
      #expect(canvas.text.allSatisfy { canvas.columns(of: $0) <= columns })
    }
  }

  @Test("a wide glyph on the edge is cut, never split")
  func cutsWideGlyph() {
    let canvas = drawn(1, 5) { Label(text: "会计师").draw(on: &$0, in: $1) }
    #expect(canvas.text == ["会计~"])
    #expect(drawn(1, 4) { Label(text: "会计师").draw(on: &$0, in: $1) }.text == ["会~"])
  }

  private func drawEverything(on canvas: inout Canvas, in area: Rect) {
    Label(text: "中文").draw(on: &canvas, in: area)
    Label(text: "中文").drawWrapped(on: &canvas, in: area)
    let text = TextFieldState("中文字", most: 9)
    TextField(state: text, isFocused: true, placeholder: "请").draw(on: &canvas, in: area)
    PasswordField(state: text, isFocused: true).draw(on: &canvas, in: area)
    DateField(state: DateFieldState("2025"), isFocused: true).draw(on: &canvas, in: area)
    var paragraph = TextAreaState("中\n文字")
    TextArea(isFocused: true).draw(&paragraph, on: &canvas, in: area)
    let options = [Option(label: "中"), Option(label: "文")]
    ChoiceList(options: options, isFocused: true).draw(.init(chosen: 1), on: &canvas, in: area)
    CheckList(options: options, isFocused: true).draw(.init(taken: [1]), on: &canvas, in: area)
    var state = ListState()
    LongList(count: 9) { ListRow(text: "行\($0)", note: "注") }
      .draw(&state, on: &canvas, in: area)
    TableView(columns: [.init("列", .share(1, least: 4)), .init("二", .fixed(9))], count: 9) {
      TableRow(["行\($0)", "值"])
    }.draw(&state, on: &canvas, in: area)
    var page = PagerState("一二三。")
    Pager().draw(&page, on: &canvas, in: area)
    Gauge(share: 0.5).draw(on: &canvas, in: area)
    StepBar(steps: steps).draw(on: &canvas, in: area)
    ButtonRow(labels: ["好"], focused: 0).draw(on: &canvas, in: area)
    SectionBox(title: "题", footnote: "注").draw(on: &canvas, in: area)
    if let code = QRMatrix(rows: ["#.", ".#"]) {
      QRView(matrix: code, caption: ["码"]).draw(on: &canvas, in: area)
    }
  }
}
