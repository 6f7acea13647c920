/// The words around the pages of a wizard.
enum WizardText {
  static let next = Phrase("下一步", "Next")
  static let back = Phrase("上一步", "Back")
  static let leave = Phrase("保存并离开", "Save and leave")
  static let left = Phrase("填写内容已保存，可随时继续", "Everything is saved; go on whenever you like")
  static let change = Phrase("修改此步", "Change this step")
  static let doubt = Phrase("请确认", "Please confirm")
  static let confirm = Phrase("确认无误", "It is right")
  static let mend = Phrase("返回修改", "Go back and change")
  static let check = Phrase("请核对以下内容，确认无误后提交。", "Check what you typed, then submit.")

  static let contents = Phrase("步骤目录", "Pages")
  static let complete = Phrase("已填好", "complete")
  static let later = Phrase("尚未填写", "not yet")
  static let notVisited = Phrase("请先完成前面的步骤", "Finish the pages before it first")
  static let nextRemark = Phrase("下一条意见", "Next remark")

  static func remark(_ place: Int, of count: Int, _ text: String) -> Phrase {
    Phrase(
      "审核意见 \(place)/\(count)：\(text)", "Reviewer's remark \(place) of \(count): \(text)")
  }

  static func press(_ place: Int) -> Phrase {
    Phrase("（按 \(place) 修改）", "(press \(place) to change)")
  }
}
