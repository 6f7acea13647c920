import Glibc
import Testing

@testable import CETerm

@Suite struct ColumnWidthTests {
  @Test(arguments: [
    ("a", 1), ("中", 2), ("，", 2), ("ā", 1), ("あ", 2), ("가", 2), ("Ａ", 2), ("ｱ", 1),
    ("\u{31350}", 2), ("\u{2EBF0}", 2), ("𠀀", 2), ("𠮷", 2), ("𬭚", 2), ("㐀", 2), ("䶮", 2),
    ("䶮\u{E0100}", 2), ("\u{30000}", 2),
    ("·", 1), ("─", 1), ("e\u{301}", 1),
    ("\u{301}", 0), ("\u{200B}", 0), ("\u{1B}", 0), ("\u{2764}\u{FE0F}", 2), ("", 0),
  ])
  func `columns of one character`(text: String, columns: Int) {
    #expect(columnWidth(of: text, ambiguousIsWide: false) == columns)
  }

  @Test(arguments: ["·", "—", "…", "“", "①", "─", "×", "→"])
  func `ambiguous characters take two columns where the terminal says so`(text: String) {
    #expect(columnWidth(of: text, ambiguousIsWide: false) == 1)
    #expect(columnWidth(of: text, ambiguousIsWide: true) == 2)
  }

  @Test func `a text counts the columns of its characters`() {
    #expect(columnWidth(of: "阿卜杜拉·买买提 a\u{301}", ambiguousIsWide: false) == 17)
  }

  @Test func `the table agrees with every Chinese block`() {
    let blocks: [ClosedRange<UInt32>] = [
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
      0x3041...0x3096, 0x30A0...0x30FF, 0xFF01...0xFF60, 0x3001...0x3029,
    ]
    for code in blocks.joined() {
      guard let scalar = Unicode.Scalar(code) else { continue }
      #expect(ColumnWidth(of: scalar) == .two, "U+\(String(code, radix: 16))")
    }
  }
}
