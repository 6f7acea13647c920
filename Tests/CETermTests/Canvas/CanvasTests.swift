import Testing

@testable import CETerm

@Suite struct CanvasTests {
  @Test func `a wide glyph takes two cells and reads as one`() {
    var canvas = Canvas(rows: 1, columns: 6)
    let after = canvas.write("张a𰻞", row: 0, column: 0)
    #expect(after == 5)
    #expect(canvas.text == ["张a𰻞"])
    #expect(canvas.glyph(row: 0, column: 1) == nil)
  }

  @Test func `a wide glyph on the right edge becomes a blank`() {
    var canvas = Canvas(rows: 1, columns: 3)
    canvas.fill(Rect(canvas.size), with: ".")
    canvas.write("张三", row: 0, column: 0)
    #expect(canvas.text == ["张"])
    #expect(canvas.glyph(row: 0, column: 2) == .scalar(" "))
  }

  @Test func `a wide glyph cut by the left edge of a clip becomes a blank`() {
    var canvas = Canvas(rows: 1, columns: 6)
    canvas.fill(Rect(canvas.size), with: ".")
    canvas.clipped(to: Rect(row: 0, column: 2, rows: 1, columns: 3)) {
      $0.write("a张三", row: 0, column: 0)
    }
    #expect(canvas.text == [".. 三."])
  }

  @Test(arguments: [(0, "x 三"), (1, " x三"), (2, "张x"), (3, "张 x")])
  func `overwriting half of a wide glyph blanks the other half`(column: Int, expected: String) {
    var canvas = Canvas(rows: 1, columns: 4)
    canvas.write("张三", row: 0, column: 0)
    canvas.write("x", row: 0, column: column)
    #expect(canvas.text == [expected])
  }

  @Test func `a wide glyph shifted by one over another leaves no half standing`() {
    var canvas = Canvas(rows: 1, columns: 5)
    canvas.write("张三", row: 0, column: 0)
    canvas.write("李", row: 0, column: 1)
    #expect(canvas.text == [" 李"])
  }

  @Test func `controls and direction overrides never reach a cell`() {
    var canvas = Canvas(rows: 1, columns: 20)
    canvas.write("a\u{1B}[31mb\u{202E}c\u{200B}d\te\u{7}", row: 0, column: 0)
    #expect(canvas.text == ["a[31mbcd e"])
  }

  @Test func `combining marks stay with their letter`() {
    var canvas = Canvas(rows: 1, columns: 4)
    let after = canvas.write("e\u{301}x", row: 0, column: 0)
    #expect(after == 2)
    #expect(canvas.glyph(row: 0, column: 0) == .cluster("e\u{301}"))
    #expect(canvas.text == ["e\u{301}x"])
  }

  @Test func `a frame with a title`() {
    var canvas = Canvas(rows: 3, columns: 12)
    canvas.frame(Rect(canvas.size), title: "登录")
    #expect(canvas.text == ["+- 登录 ---+", "|          |", "+----------+"])
  }

  @Test func `writing into a width cuts with a sign and aligns`() {
    var canvas = Canvas(rows: 4, columns: 8)
    canvas.write("会计继续教育", row: 0, column: 0, width: 8)
    canvas.write("90", row: 1, column: 0, width: 8, alignment: .right)
    canvas.write("会计", row: 2, column: 0, width: 8, alignment: .center)
    #expect(canvas.text == ["会计继~", "      90", "  会计", ""])
  }

  @Test(arguments: [(0, 0), (1, 1), (1, 2), (2, 1), (2, 2)])
  func `everything may be drawn on a canvas of any size`(rows: Int, columns: Int) {
    var canvas = Canvas(rows: rows, columns: columns)
    canvas.frame(Rect(row: -1, column: -1, rows: 9, columns: 9), title: "标题")
    canvas.frame(Rect(canvas.size), title: "标题")
    canvas.write("张三", row: 0, column: -1)
    canvas.write("张三", row: 5, column: 5, width: 3)
    canvas.fill(Rect(row: -3, column: -3, rows: 20, columns: 20), with: "中")
    canvas.restyle(Rect(row: -3, column: 0, rows: 20, columns: 20), .selected)
    #expect(canvas.text.count == rows)
    #expect(canvas.cells.allSatisfy { $0.style == .selected })
  }

  @Test func `an ambiguous character takes two cells on a wide terminal`() {
    var canvas = Canvas(Size(rows: 1, columns: 8), ambiguousIsWide: true)
    #expect(canvas.write("阿·不", row: 0, column: 0) == 6)
    #expect(canvas.glyph(row: 0, column: 3) == nil)
  }
}
