import CEDomain

/// Words of the picker for divisions, and a division as its path.
enum DivisionText {
  static let levels = [
    Phrase("省", "Province"), Phrase("市", "City"), Phrase("区县", "County"),
  ]
  static let find = Phrase("查找：", "Find: ")
  static let findHint = Phrase(
    "输入名称、拼音首字母或代码即可查找", "Type a name, pinyin initials or a code to find it")
  static let take = Phrase("选定", "Take")
  static let lower = Phrase("下一级", "Next level")
  static let higher = Phrase("上一级", "Level above")
  static let dropSearch = Phrase("取消查找", "Stop searching")
  static let search = Phrase("查找", "Find")
  static let plainUsage = Phrase(
    "输入名称、拼音首字母或代码查找，再输入编号选定", "Type a name, pinyin initials or a code, then a number")

  /// The province itself, for units right under it (NAT-3.1-02).
  static func provinceItself(_ name: String) -> String {
    for suffix in ["自治区", "省", "市"] where name.hasSuffix(suffix) { return suffix + "本级" }
    return "本级"
  }

  /// From the province down: 山东省 济南市 槐荫区.
  static func path(
    _ code: String, in table: DivisionTable, depth: DivisionTable.Depth
  ) -> String {
    let path = table.path(code)
    let names = path.map(\.name).joined(separator: " ")
    guard depth == .county, path.count == 1, let only = path.first,
      !table.below(only.code).isEmpty
    else { return names }
    return "\(names) \(provinceItself(only.name))"
  }
}
