/// Words of the built-in pinyin input.
enum InputText {
  static let pinyin = Phrase("拼音输入", "Pinyin input")
  static let on = Phrase(
    "拼音输入已打开：输入拼音或首字母，数字选字，Ctrl-空格关闭",
    "Pinyin input is on: type pinyin or initials, digits choose; Ctrl-Space turns it off")
  static let off = Phrase("拼音输入已关闭", "Pinyin input is off")
  static let isOn = Phrase("拼音输入（Ctrl-空格关闭）", "Pinyin input (Ctrl-Space turns it off)")
  static let first = Phrase("选第一个", "Take the first")
  static let nextPage = Phrase("下一页", "Next page")
  static let previousPage = Phrase("上一页", "Previous page")
  static let asTyped = Phrase("输入字母", "Letters as typed")
  static let cancel = Phrase("取消", "Cancel")
}
