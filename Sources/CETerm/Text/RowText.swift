/// Words of repeating fields: the list of rows, one row, what becomes of it.
enum RowText {
  static let open = Phrase("打开列表", "Open the list")
  static let add = Phrase("新增", "Add")
  static let view = Phrase("查看详情", "View")
  static let edit = Phrase("编辑", "Edit")
  static let goOn = Phrase("继续填写", "Go on filling")
  static let delete = Phrase("删除", "Delete")
  static let done = Phrase("完成", "Done")
  static let save = Phrase("保存", "Save")
  static let cancel = Phrase("取消", "Cancel")
  static let state = Phrase("状态", "State")
  static let historical = Phrase("历史", "former")
  static let unfinished = Phrase("未完成", "unfinished")
  /// NAT-3.4-05, NAT-3.5-14
  static let empty = Phrase("暂无数据", "Nothing here yet")
  static let emptyHint = Phrase("暂无数据，请按 n 新增。", "Nothing here yet: press n to add.")
  static let previous = Phrase("上一条", "Previous one")
  static let following = Phrase("下一条", "Next one")

  /// NAT-3.4-02, NAT-3.4-03
  static let historicalHint = Phrase(
    "这是原平台带来的历史记录，只能补填空缺的项目；内容有误请删除后重新新增。",
    "This came from the former platform: only missing items can be filled in. If it is wrong, "
      + "delete it and add it again.")

  static let deleted = Phrase("已删除", "Deleted")
  static let saved = Phrase("已保存", "Saved")
  static let keepForLater = Phrase("保留，稍后再填", "Keep it for later")
  static let discard = Phrase("删除这条", "Delete it")

  static func number(_ place: Int) -> Phrase { Phrase("第 \(place) 条", "No. \(place)") }

  static func formerNumber(_ place: Int) -> Phrase {
    Phrase("原第 \(place) 条（已删除）", "Former no. \(place) (removed)")
  }

  static func adding(_ list: Phrase) -> Phrase {
    Phrase("新增\(list.chinese)", "Add: \(list.english)")
  }

  static func editing(_ list: Phrase, _ place: Int) -> Phrase {
    Phrase("编辑\(list.chinese)（第 \(place) 条）", "Edit: \(list.english) (no. \(place))")
  }

  static func full(_ most: Int) -> Phrase {
    Phrase("最多 \(most) 条，不能再新增", "At most \(most): no more can be added")
  }

  /// NAT-3.4-24
  static func confirmDeletion(_ list: Phrase, _ place: Int, of count: Int) -> Phrase {
    let which = count > 1 ? number(place) : nil
    return Phrase(
      "\(which.map { "\($0.chinese)：" } ?? "")确定删除该条\(list.chinese)吗？",
      "\(which.map { "\($0.english): " } ?? "")Delete this entry of “\(list.english)”?")
  }

  static func leaving(_ list: Phrase) -> Phrase {
    Phrase(
      "这条\(list.chinese)还没有保存完。已填写的内容怎么处理？",
      "This entry of “\(list.english)” is not finished. What becomes of what you typed?")
  }

  static func count(_ count: Int, unfinished: Int) -> Phrase {
    guard unfinished > 0 else { return FormText.rows(count) }
    return FormText.rows(count)
      + Phrase("，其中 \(unfinished) 条未完成", ", \(unfinished) unfinished")
  }

  static func more(_ count: Int) -> Phrase {
    Phrase("另有 \(count) 条，打开列表查看", "\(count) more in the list")
  }

  // MARK: Line by line

  static let plainUsage = Phrase(
    "+ 新增；输入编号编辑该条，编号前加 - 删除，加 = 查看；直接回车继续",
    "+ adds; a number edits that one, with - before it deletes, with = shows it; Enter goes on")
  static let plainConfirm = Phrase("输入 y 确认：", "Type y to confirm: ")
}
