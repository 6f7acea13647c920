/// Words that belong to no screen: the frame around all of them.
enum CommonText {
  static let program = Phrase("会计继续教育", "Accounting Continuing Education")
  static let allKeys = Phrase("全部按键", "All keys")
  static let run = Phrase("执行", "Run")
  static let search = Phrase("查找", "Find")
  static let close = Phrase("关闭", "Close")
  static let keepFilter = Phrase("确定查找", "Keep the filter")
  static let dropFilter = Phrase("取消查找", "Drop the filter")
  static let up = Phrase("上一项", "Previous")
  static let down = Phrase("下一项", "Next")
  static let redraw = Phrase("重画屏幕", "Redraw the screen")
  static let switchLanguage = Phrase("中文 / English", "English / 中文")
  static let nothingFound = Phrase("没有找到。", "Nothing found.")
  static let pasteCut = Phrase(
    "粘贴的内容过长，只保留了前 64 KB。", "The paste was too long: only the first 64 KB were kept.")
  static let notInterrupted = Phrase(
    "请按 Esc 返回上一页，或在首页退出。", "Press Esc to go back, or leave from the home screen.")

  static func tooSmall(_ size: Size) -> Phrase {
    Phrase(
      "窗口太小：至少需要 60 列 20 行，现在是 \(size.columns) 列 \(size.rows) 行。请放大窗口，内容不会丢失。",
      "The window is too small: it needs 60 columns and 20 rows and has \(size.columns) and "
        + "\(size.rows). Please enlarge it; nothing is lost.")
  }

  /// How a message is meant, in a word, for those who see no colours.
  static func sign(of tone: Tone) -> Phrase {
    switch tone {
    case .info: Phrase(same: "")
    case .good: Phrase("完成：", "Done: ")
    case .warning: Phrase("注意：", "Note: ")
    case .bad: Phrase("错误：", "Error: ")
    }
  }
}
