import CEDomain

/// Words of reviewed applications: kinds, states, refusals, messages.
enum ReviewText {
  static func kind(_ kind: CaseKind) -> Phrase {
    switch kind {
    case .realName: Phrase("线上实名认证", "Real-name check")
    case .collection: Phrase("信息采集", "Information collection")
    case .basicChange: Phrase("基本信息变更", "Change of basic facts")
    case .educationChange: Phrase("教育经历变更", "Change of education")
    case .workChange: Phrase("工作经历变更", "Change of work")
    case .scopeChange: Phrase("采集范围变更", "Change of scope")
    case .transfer: Phrase("属地关系调转", "Transfer of region")
    }
  }

  /// OV-7
  static func state(_ state: ReviewState) -> Phrase {
    switch state {
    case .draft: Phrase("未提交审核", "Not submitted")
    case .pending: Phrase("审核中", "Under review")
    case .approved: Phrase("审核通过", "Approved")
    case .rejected: Phrase("审核不通过", "Refused")
    case .returned: Phrase("退回修改", "Returned")
    case .withdrawn: Phrase("已撤销", "Withdrawn")
    }
  }

  /// OV-7-07
  static func way(_ way: ReviewWay) -> Phrase {
    switch way {
    case .automatic: Phrase("自动审核", "Automatic")
    case .manual: Phrase("人工审核", "By a reviewer")
    }
  }

  static func sentence(_ refusal: ReviewRefusal) -> Phrase {
    switch refusal {
    case .notPermitted(.ownApplication):
      Phrase("不能审核本人提交的申请", "Nobody decides an own application")
    case .notPermitted(.otherRegion):
      Phrase("该申请不属于您的管辖地区", "This application belongs to another region")
    case .notPermitted: RefusalText.notPermitted
    case .unknownCase: Phrase("没有找到该申请，请刷新后重试", "There is no such application; refresh")
    case .alreadyWaiting(let item):
      Phrase(
        "存在审核中的\(kind(item.kind).chinese)申请（编号 \(item.number)），请勿重复提交",
        "An application of this kind is under review already (\(item.number))")
    case .notInState(let state):
      Phrase(
        "该申请当前为“\(self.state(state).chinese)”，不能办理，请刷新",
        "The application is “\(self.state(state).english)”; refresh")
    case .opened:
      Phrase("审核人员已开始审核，不能撤回", "A reviewer opened it already; it cannot be withdrawn")
    case .opinionMissing: Phrase("请填写1至200字的审核意见", "Write an opinion of 1 to 200 characters")
    case .held(let claim):
      Phrase(
        "\(claim.name)正在处理此件（\(ClockTime(of: claim.until).stamp.suffix(8).prefix(5)) 前）",
        "\(claim.name) is working on this case (until "
          + "\(ClockTime(of: claim.until).stamp.suffix(8).prefix(5)))")
    }
  }

  /// The sentence of a review's message; nil for a code of another area.
  static func message(_ code: String, _ arguments: MessageArguments) -> Phrase? {
    let kind = CaseKind(rawValue: arguments["kind"]).map { ReviewText.kind($0) }
    let name = kind ?? Phrase("申请", "application")
    let opinion = arguments["opinion"]
    switch code {
    case "review.approved":
      return Phrase(
        "您的\(name.chinese)已审核通过", "Your application (\(name.english)) is approved")
        + gained(arguments)
    case "review.rejected":
      return Phrase(
        "您的\(name.chinese)审核不通过，原因：\(opinion)",
        "Your application (\(name.english)) was refused: \(opinion)")
    case "review.returned":
      return Phrase(
        "您的\(name.chinese)已退回修改，原因：\(opinion)",
        "Your application (\(name.english)) came back to be mended: \(opinion)")
    default:
      return nil
    }
  }

  /// ROL-2-12: what an approval of credits brings, where the message names it.
  private static func gained(_ arguments: MessageArguments) -> Phrase {
    let (credits, year) = (arguments["credits"], arguments["year"])
    guard !credits.isEmpty else { return Phrase("。", ".") }
    let subject =
      CourseSubject(rawValue: arguments["subject"]).map { StudyText.name(of: $0) }
      ?? Phrase(same: arguments["subject"])
    return Phrase(
      "，获得\(subject.chinese)\(credits)学分，计入\(year)年度。",
      ": \(credits) credits (\(subject.english)), counted for \(year).")
  }
}
