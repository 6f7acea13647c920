import CEDomain

/// Words of the information collection (NAT-3).
enum CollectionText {
  static let title = Phrase("会计人员信息采集", "Information collection")
  static let notice = Phrase("审核告知", "Review")
  static let submit = Phrase("提交审核", "Submit for review")
  static let view = Phrase("查看填写内容", "Show what was entered")
  static let viewTitle = Phrase("信息采集内容", "What was entered")
  static let withdraw = Phrase("撤回", "Withdraw")
  static let mend = Phrase("去修改", "Go and mend")
  static let goOn = Phrase("继续填写", "Go on")
  static let timeline = Phrase("时间线", "Timeline")
  static let verify = Phrase("请先完成实名认证，再进行信息采集", "Verify your real name first, then go on here")
  static let notPermitted = Phrase("当前账号不能办理信息采集", "This account cannot do this")
  static let state = Phrase("审核状态", "State")
  static let number = Phrase("受理编号", "Number")
  static let department = Phrase("所属会计管理部门", "Department")
  static let submittedAt = Phrase("提交时间", "Submitted")
  static let decidedAt = Phrase("审核时间", "Decided")
  static let opinion = Phrase("审核意见", "Opinion")
  static let next = Phrase("接下来", "What comes next")
  static let submitted = Phrase("已提交审核", "Submitted for review")
  static let withdrawn = Phrase("已撤回，可以修改后重新提交", "Taken back; change it and submit again")
  static let withdrawQuestion = Phrase(
    "撤回后可以修改，但需要重新提交并排队审核。确定撤回吗？",
    "You can change it then, but it has to be submitted and reviewed again. Take it back?")
  static let stay = Phrase("不撤回", "Leave it")
  static let opened = Phrase(
    "审核人员已开始审核，不能撤回，请等待审核结果",
    "A reviewer has opened it: it cannot be taken back any more; please wait")
  static let provincialLevel = Phrase("省本级", "province itself")
  /// NAT-3.4-19
  static let degreeCheckFailed = Phrase(
    "学信网核验未通过，请上传学历、学位证书",
    "The degree check failed: hand in pictures of diploma and degree certificate")
  /// NAT-3.2-04
  static let libraryCheckFailed = Phrase(
    "全国会计资格职称库未查到您的证书，请上传资格证书",
    "The library does not know your certificate: hand in a picture of it")

  static func state(_ state: CollectionState) -> Phrase {
    switch state {
    case .none: Phrase("未采集", "not begun")
    case .draft: Phrase("未提交审核", "not submitted")
    case .pending: Phrase("审核中", "under review")
    case .approved: Phrase("审核通过", "approved")
    case .rejected: Phrase("审核不通过", "refused")
    case .returned: Phrase("退回修改", "returned")
    }
  }

  /// What happens next, in the person's own words (NAT-3.6-01).
  static func whatNext(_ state: CollectionState) -> Phrase {
    switch state {
    case .none, .draft:
      Phrase("请填写完整后提交审核。", "Fill everything in, then submit it for review.")
    case .pending:
      Phrase(
        "请等待所选会计管理部门审核，结果将以消息通知您。审核人员打开之前可以撤回修改。",
        "The department will review it and a message will tell you the result. Until a reviewer opens it you can take it back."
      )
    case .approved:
      Phrase(
        "信息变更、属地关系调转、继续教育登记和职称管理已开放。",
        "Change, transfer, continuing education and titles are open now.")
    case .rejected, .returned:
      Phrase("请按审核意见修改后重新提交。", "Mend it as the opinion says, then submit it again.")
    }
  }

  static func tileNext(_ state: CollectionState) -> Phrase? {
    switch state {
    case .none: Phrase("填写信息采集", "fill in your information")
    case .draft: Phrase("继续填写信息采集", "go on with your information")
    case .rejected, .returned: Phrase("按审核意见修改信息采集", "mend your information")
    case .pending, .approved: nil
    }
  }

  // MARK: Materials (NAT-3.2-08)

  static let materials = Phrase("请准备：", "Have at hand: ")

  static func material(_ material: CollectionMaterial) -> Phrase {
    switch material {
    case .photo: Phrase("标准证件照", "a standard ID photo")
    case .identity: Phrase("身份证或居住证", "identity card or residence permit")
    case .identityWithoutWork:
      Phrase("身份证或居住证（目前没有工作的）", "identity card or residence permit (without work)")
    case .diplomas: Phrase("学历、学位证书", "diplomas and degree certificates")
    case .abroad:
      Phrase("教育部留学服务中心认证书（留学人员）", "recognition certificate (studies abroad)")
    case .workProof: Phrase("会计工作经历证明", "proof of accounting work")
    case .titleProof: Phrase("会计专业职务聘任文件或证明", "proof of the title")
    case .certificate: Phrase("会计专业技术资格证书", "certificate of qualification")
    }
  }

  // MARK: Timeline

  static let emptyTimeline = Phrase(
    "还没有填写教育或工作经历。", "No education or work has been entered yet.")
  static let gapLane = Phrase("空档", "gaps")
  static let noGaps = Phrase("没有一个月以上的空档，也没有交叉。", "No gap of a month or more, no overlap.")

  static func lane(_ lane: CollectionTimeline.Lane) -> Phrase {
    switch lane {
    case .fullTime: Phrase("全日制", "full-time")
    case .partTime: Phrase("非全日制", "part-time")
    case .work: Phrase("工作", "work")
    case .accounting: Phrase("会计岗位", "accounting")
    }
  }

  static func legend(monthsPerColumn: Int) -> Phrase {
    Phrase(
      "每格 \(monthsPerColumn) 个月   > 至今   X 交叉   ? 空档",
      "\(monthsPerColumn) month\(monthsPerColumn == 1 ? "" : "s") a column   > to date   X overlap   ? gap"
    )
  }

  static func gap(_ gap: CollectionTimeline.Gap) -> Phrase {
    Phrase(
      "? 空档 \(gap.from) 至 \(gap.to)，\(gap.months) 个月",
      "? gap \(gap.from) to \(gap.to), \(gap.months) month\(gap.months == 1 ? "" : "s")")
  }

  static func overlap(_ overlap: CollectionTimeline.Overlap) -> Phrase {
    let lane = lane(overlap.first.lane)
    return Phrase(
      "X 交叉（\(lane.chinese)）：\(overlap.first.name) 与 \(overlap.second.name)",
      "X overlap (\(lane.english)): \(overlap.first.name) and \(overlap.second.name)")
  }

  static func bar(_ bar: CollectionTimeline.Bar) -> Phrase {
    let lane = lane(bar.lane)
    let end = bar.period.ended.map(\.description)
    return Phrase(
      "\(bar.period.began) 至\(end.map { " \($0)" } ?? "今")  \(lane.chinese)  \(bar.name)",
      "\(bar.period.began) to \(end ?? "date")  \(lane.english)  \(bar.name)")
  }
}
