/// The words of the line-by-line face.
enum PlainText {
  static let prompt = Phrase("请输入：", "Your choice: ")
  static let field = Phrase("请输入：", "Answer: ")
  static let unknown = Phrase("没有这个选项，输入 ? 查看说明", "There is no such choice; ? explains")
  static let actions = Phrase("可以做的事：", "What you can do:")
  static let required = Phrase("（必填）", "(required)")
  static let ended = Phrase("输入已结束。已保存的内容不会丢失。", "The input has ended. What was saved is kept.")
  static let tooMany = Phrase("还有更多，请输入更多文字来查找", "There are more; type more to narrow them")
  static let noMatch = Phrase("没有找到，请换一个词", "Nothing found; try another word")
  static let yes = Phrase("同意请输入 y", "Type y to agree")
  static let manyNumbers = Phrase(
    "可输入多个编号，用空格分开；0 表示都不选", "Several numbers with blanks between; 0 for none")
  static let paragraph = Phrase("可输入多行，空行结束", "Several lines; an empty line ends")
  static let lookup = Phrase("输入文字查找，或输入编号", "Type to search, or type a number")
  static let closed = Phrase("目前不可选", "not available now")

  static func now(_ value: String) -> Phrase { Phrase("现为：\(value)", "Now: \(value)") }

  /// How a form is filled here.
  static let formUsage = Phrase(
    "逐项填写：直接回车保留原内容；< 返回上一项；? 查看说明；-- 清空；# 其他操作。",
    "Answer one by one: Enter keeps what is there, < goes back, ? explains, -- clears, # does other things."
  )
  /// How any other screen is worked here.
  static let screenUsage = Phrase(
    "输入编号执行操作；直接回车执行第一项；+ 和 - 移动选择（如 +3）；>> 和 << 翻页；/词 筛选；< 返回；. 重新显示。",
    "Type a number to act; Enter does the first; + and - move the choice (+3); >> and << turn pages; /word filters; < goes back; . shows again."
  )

  static func review(_ submit: Phrase) -> Phrase {
    Phrase(
      "回车：\(submit.chinese)；输入编号修改该项；< 返回上一项；# 其他操作",
      "Enter: \(submit.english); a number changes that answer; < goes back; # does other things")
  }
}
