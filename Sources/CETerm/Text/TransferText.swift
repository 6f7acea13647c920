import CEDomain

/// Words of the transfer to another department (NAT-5).
enum TransferText {
  static let title = Phrase("会计人员信息调转", "Transfer of region")
  static let apply = Phrase("调转申请", "Apply")
  static let form = Phrase("填写调转信息", "The transfer")
  static let mend = Phrase("去修改", "Go and mend")
  static let reason = Phrase("调转类型", "Reason")
  static let from = Phrase("调出省市县", "From")
  static let to = Phrase("调入省市县", "To")
  static let releasedAt = Phrase("调出时间", "Released")
  static let state = Phrase("审核状态", "State")
  static let number = Phrase("受理编号", "Number")
  static let opinion = Phrase("审核意见", "Opinion")
  static let proof = Phrase("证明材料预览", "Proof")
  static let view = Phrase("查看详情", "Details")
  static let withdraw = Phrase("撤回", "Withdraw")
  static let submit = Phrase("提交审核", "Submit for review")
  static let submitted = Phrase(
    "调转申请已提交，由调出地审核后再由调入地审核",
    "Submitted: first your present department decides, then the new one")
  static let withdrawn = Phrase("已撤回调转申请", "The transfer was taken back")
  static let none = Phrase("暂无数据", "Nothing yet")
  static let hint = Phrase(
    "调出地会计管理部门审核后，由调入地会计管理部门审核；通过后归属调入地。",
    "Your present department releases you, the new one accepts; then you belong there.")
  static let endsWork = Phrase(
    "审核通过后，至今的工作经历将于调入单位工作开始时间结束。",
    "After the approval your present job ends where the new one begins.")

  static func reason(_ reason: TransferReason?) -> Phrase {
    guard let reason else { return Phrase(same: "-") }
    return FormText.words(for: FieldKey(data: "transfer.reason.\(reason.rawValue)")).label
  }

  /// 审核中 with the step it is in (NAT-10-05).
  static func standing(_ transfer: Transfer) -> Phrase {
    guard transfer.item.state == .pending else { return ReviewText.state(transfer.item.state) }
    return transfer.item.step == 0
      ? Phrase("审核中（调出地）", "with the old department")
      : Phrase("审核中（调入地）", "with the new department")
  }

  static func sentence(_ block: TransferBlock) -> Phrase {
    switch block {
    case .notPermitted: RefusalText.notPermitted
    case .collectionNotApproved:
      Phrase(
        "信息采集未完成或尚未通过，不能提交调转申请",
        "Your information collection is not approved yet; no transfer can be submitted")
    case .pending(let kind):
      Phrase(
        "存在审核中的\(pending(kind).chinese)申请，不能提交调转申请",
        "\(pending(kind).english) is under review; no transfer can be submitted meanwhile")
    }
  }

  /// The platform names all four kinds of change alike (NAT-5.1-31).
  private static func pending(_ kind: CaseKind) -> Phrase {
    switch kind {
    case .basicChange, .educationChange, .workChange, .scopeChange:
      Phrase("信息变更", "A change of your information")
    case .transfer: Phrase("调转", "A transfer")
    case .realName, .collection: ReviewText.kind(kind)
    }
  }
}
