import Testing

@testable import CETerm

@Suite("QRView")
struct QRViewTests {
  private let matrix = QRMatrix(rows: ["###", "#..", ".#."])

  @Test("OV-5-08: half blocks black on white, a quiet zone of four, the code in letters beside it")
  func drawsHalfBlocks() throws {
    var canvas = Canvas(rows: 8, columns: 40)
    let view = QRView(matrix: try #require(matrix), caption: ["校验码", "SH25-0001"])
    #expect(view.draw(on: &canvas, in: Rect(canvas.size)))
    #expect(canvas.text[0] == "             校验码")
    #expect(canvas.text[2] == "    █▀▀")
    #expect(canvas.text[3] == "     ▀")
    for column in 0..<11 { #expect(canvas.style(row: 0, column: column) == .qrLight) }
    #expect(canvas.style(row: 0, column: 11) == .plain)
  }

  @Test("the quiet zone shrinks before the code is given up")
  func shrinksQuietZone() throws {
    var canvas = Canvas(rows: 5, columns: 10)
    let view = QRView(matrix: try #require(matrix), caption: ["码"])
    #expect(view.draw(on: &canvas, in: Rect(canvas.size)))
  }

  @Test("without room the code in letters stays")
  func keepsCaption() throws {
    var canvas = Canvas(rows: 2, columns: 12)
    let view = QRView(matrix: try #require(matrix), caption: ["SH25-0001"])
    #expect(!view.draw(on: &canvas, in: Rect(canvas.size)))
    #expect(canvas.text[0] == "SH25-0001")
  }

  @Test("without half blocks a module is two blanks, dark by its style alone")
  func drawsBlanks() throws {
    var canvas = Canvas(rows: 12, columns: 50)
    var view = QRView(matrix: try #require(matrix), caption: [])
    view.hasHalfBlocks = false
    #expect(view.draw(on: &canvas, in: Rect(canvas.size)))
    #expect(canvas.text.allSatisfy { $0.isEmpty })
    #expect(canvas.style(row: 4, column: 8) == .qrDark)
    #expect(canvas.style(row: 0, column: 0) == .qrLight)
  }

  @Test("wide half blocks take two columns for every module")
  func drawsWide() throws {
    var canvas = Canvas(Size(rows: 8, columns: 40), ambiguousIsWide: true)
    let view = QRView(matrix: try #require(matrix), caption: [])
    #expect(view.draw(on: &canvas, in: Rect(canvas.size)))
    #expect(canvas.style(row: 0, column: 21) == .qrLight)
    #expect(canvas.style(row: 0, column: 22) == .plain)
  }
}
