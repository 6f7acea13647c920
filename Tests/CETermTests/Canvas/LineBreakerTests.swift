import Testing

@testable import CETerm

@Suite struct LineBreakerTests {
  private func wrap(_ text: String, _ columns: Int) -> [String] {
    LineBreaker(columns: columns, ambiguousIsWide: false).lines(of: text)
  }

  @Test func `Chinese breaks between any two characters`() {
    #expect(wrap("会计人员继续教育", 8) == ["会计人员", "继续教育"])
  }

  @Test(arguments: ["，", "。", "、", "；", "：", "？", "！", "）", "》", "」", "』", "”"])
  func `no closing mark begins a line`(mark: String) {
    #expect(wrap("会计人员\(mark)继续", 8) == ["会计人", "员\(mark)继续"])
  }

  @Test(arguments: ["（", "《", "「", "『"])
  func `no opening mark ends a line`(mark: String) {
    #expect(wrap("会计人\(mark)继续", 8) == ["会计人", "\(mark)继续"])
  }

  @Test func `Latin words and numbers stay whole`() {
    #expect(wrap("执行IFRS准则2025", 7) == ["执行", "IFRS准", "则2025"])
  }

  @Test func `a word longer than the line is cut`() {
    #expect(wrap("abcdefghij", 4) == ["abcd", "efgh", "ij"])
  }

  @Test func `blanks at a break stand on neither line`() {
    #expect(wrap("learn every  day", 11) == ["learn every", "day"])
    #expect(wrap("learn every  day", 12) == ["learn every", "day"])
  }

  @Test func `line ends and empty lines are kept`() {
    #expect(wrap("一\n\n二\r\n", 10) == ["一", "", "二", ""])
    #expect(wrap("", 10) == [""])
  }

  @Test func `an indent is kept on the first line only`() {
    #expect(wrap("　　会计人员继续", 8) == ["　　会计", "人员继续"])
  }

  @Test func `a double dash and an ellipsis are not torn`() {
    let lines = LineBreaker(columns: 8, ambiguousIsWide: true).lines(of: "会计人——员")
    #expect(lines == ["会计人", "——员"])
  }

  @Test func `a run of closing marks is broken rather than lost`() {
    #expect(wrap("！！！！！！", 4) == ["！！", "！！", "！！"])
  }

  @Test func `the place to fill in between brackets stays whole`() {
    #expect(wrap("正确的做法是（　　）。", 16) == ["正确的做法是", "（　　）。"])
  }

  @Test func `no line is wider than asked`() {
    let text = "《会计法》第三条规定：单位负责人对本单位的会计工作（含会计资料）的真实性、完整性负责。 See IAS 1."
    for columns in 2...80 {
      let lines = wrap(text, columns)
      #expect(lines.allSatisfy { columnWidth(of: $0, ambiguousIsWide: false) <= columns })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
