import CEDomain

/// Words of the information change (NAT-4).
enum ChangeText {
  static let title = Phrase("会计人员信息变更", "Information change")
  static let current = Phrase("当前信息", "Now")
  static let records = Phrase("变更记录", "Changes")
  static let change = Phrase("进行变更", "Change")
  static let add = Phrase("新增", "Add")
  static let delete = Phrase("变更删除", "Delete")
  static let view = Phrase("查看详情", "Details")
  static let otherTab = Phrase("换页签", "Other tab")
  static let otherPart = Phrase("换栏目", "Other part")
  static let withdraw = Phrase("撤回", "Withdraw")
  static let before = Phrase("变更前", "Before")
  static let after = Phrase("变更后", "After")
  static let detail = Phrase("变更详情", "The change")
  static let submit = Phrase("提交变更", "Submit")
  static let number = Phrase("序号", "No.")
  static let way = Phrase("审核方式", "Way")
  static let state = Phrase("审核状态", "State")
  static let kind = Phrase("变更类型", "Kind")
  static let manner = Phrase("变更方式", "What")
  static let time = Phrase("提交时间", "Time")
  static let opinion = Phrase("审核意见", "Opinion")
  static let marks = Phrase("* 已变更  + 新增  - 删除", "* changed  + added  - removed")
  static let noRows = Phrase("暂无数据", "Nothing yet")
  static let inForce = Phrase("变更已生效（自动审核）", "The change is in force")
  static let submitted = Phrase(
    "变更申请已提交，审核通过后生效", "Submitted; it comes into force when it is approved")
  static let withdrawn = Phrase("已撤回变更申请", "The change was taken back")
  static let stay = Phrase("不删除", "Keep it")

  /// NAT-4-02: the state stands between the two halves of the platform's own sentence.
  static func banner(_ state: CollectionState) -> Phrase {
    let shown = CollectionText.state(state)
    return Phrase(
      "当前信息审核状态: \(shown.chinese) 仅在信息审核审核通过状态下允许变更",
      "State of the collection: \(shown.english). Changes are open only when it is approved.")
  }

  static func deleteQuestion(_ part: ChangePart) -> Phrase {
    Phrase(
      "确定删除该条\(name(part).chinese)吗？审核通过前仍保留原信息。",
      "Ask for this row to be deleted? It stays until the approval.")
  }

  static func name(_ part: ChangePart) -> Phrase {
    switch part {
    case .basics: Phrase("基本信息", "Basics")
    case .education: Phrase("教育经历", "Education")
    case .work: Phrase("工作经历", "Work")
    case .scope: Phrase("采集范围", "Scope")
    }
  }

  static func manner(_ manner: ChangeManner) -> Phrase {
    switch manner {
    case .modified: Phrase("修改", "Changed")
    case .added: Phrase("新增", "Added")
    case .deleted: Phrase("删除", "Deleted")
    }
  }

  static func sentence(_ refusal: ChangeRefusal) -> Phrase {
    switch refusal {
    case .notPermitted: CollectionText.notPermitted
    case .notApproved(let state): banner(state)
    case .alreadyWaiting:
      Phrase(
        "存在审核中的变更申请，请勿重复提交", "A change of this kind is under review already")
    case .nothingChanged: Phrase("没有需要变更的内容", "Nothing was changed")
    case .rowGone:
      Phrase("该条信息已不存在，请返回查看", "The row is not there any more; go back and look")
    case .scopeNeeds(let scope, let part):
      Phrase(
        "该采集范围至少保留一条\(need(scope, part).chinese)",
        "The scope needs at least one row: \(need(scope, part).english)")
    case .scopeNotMet(let scope, let part):
      Phrase(
        "该采集范围需要\(need(scope, part).chinese)，请先变更\(name(part).chinese)",
        "The scope needs \(need(scope, part).english); change \(name(part).english) first")
    case .opened: CollectionText.opened
    }
  }

  /// What a scope asks of a part (NAT-3.2-02…06).
  private static func need(_ scope: CollectionScope, _ part: ChangePart) -> Phrase {
    switch (scope, part) {
    case (.accountant, .work): Phrase("会计工作经历", "accounting work")
    case (.doctor, .education): Phrase("博士学位教育经历", "an education with a doctor's degree")
    case (.student, .education): Phrase("在读教育经历", "an education that goes on")
    case (_, _): name(part)
    }
  }
}
