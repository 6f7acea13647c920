import Testing

@testable import CETerm

@Suite("TableView")
struct TableViewTests {
  private let columns = [
    TableColumn("课程", .share(1, least: 8)), TableColumn("学分", .fixed(4), .right),
    TableColumn("主讲", .fixed(6), priority: 1),
  ]

  private func table() -> TableView {
    let rows = [["企业会计准则与内部控制", "4.0", "章伟"], ["税法", "12.5", "欧阳明月"]]
    return TableView(columns: columns, count: rows.count) { TableRow(rows[$0]) }
  }

  @Test("OV-5-10: cells are set and cut by display columns")
  func setsByColumns() {
    var state = ListState()
    var canvas = Canvas(rows: 3, columns: 32)
    table().draw(&state, on: &canvas, in: Rect(canvas.size))
    #expect(
      canvas.text == [
        "  课程              学分  主讲",
        "> 企业会计准则与~    4.0  章伟",
        "  税法              12.5  欧阳~",
      ])
    #expect(canvas.caret == Caret(row: 1, column: 0))
  }

  @Test("without room the columns of the highest number are left out")
  func dropsColumns() {
    #expect(TableView.widths(of: columns, in: 20) == [14, 4, nil])
    #expect(TableView.widths(of: columns, in: 5) == [5, nil, nil])
  }

  @Test("a table that is only read has no mark")
  func drawsReadOnly() {
    var view = table()
    view.isSelectable = false
    var state = ListState()
    var canvas = Canvas(rows: 2, columns: 30)
    view.draw(&state, on: &canvas, in: Rect(canvas.size))
    #expect(canvas.text[1].hasPrefix("企业会计"))
    #expect(canvas.caret == nil)
  }
}
