import Testing

@testable import CETerm

@Suite struct KeyHintTests {
  private let hints = [
    KeyHint(key: "回车", label: "下一步"), KeyHint(key: "Esc", label: "返回"),
    KeyHint(key: "F2", label: "保存并离开"), KeyHint(key: "F1", label: "帮助"),
  ]

  private func fitting(_ columns: Int) -> [String] {
    KeyHint.fitting(hints, columns: columns, ambiguousIsWide: false).map(\.key)
  }

  @Test(arguments: [
    (80, ["回车", "Esc", "F2", "F1"]), (45, ["回车", "Esc", "F2", "F1"]),
    (44, ["回车", "Esc", "F1"]),
    (30, ["回车", "Esc", "F1"]), (29, ["回车", "F1"]), (20, ["回车", "F1"]), (7, ["F1"]), (6, []),
  ])
  func `hints are dropped whole, the last is kept longest`(columns: Int, kept: [String]) {
    #expect(fitting(columns) == kept)
  }

  @Test func `no hints, no line`() {
    #expect(KeyHint.fitting([], columns: 80, ambiguousIsWide: false).isEmpty)
  }
}
