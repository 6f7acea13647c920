import CEDomain

/// Words of the national platform's home page (NAT-0).
enum NationalText {
  static let address = "https://ausm.mof.gov.cn"
  static let services = Phrase("会计人员服务管理", "Services for accountants")
  static let informationServices = Phrase("信息服务", "Information services")
  static let signOut = Phrase("退出", "Sign out")
  static let signOutQuestion = Phrase("确定退出登录吗？", "Sign out?")
  static let personalCentre = Phrase("个人中心", "Personal centre")
  static let waysIn = Phrase("注册 F4 | 会计人员登录 F3", "Register F4 | Sign in F3")
  static let signInFirst = Phrase(
    "请先登录，登录后将继续打开所选功能", "Sign in first; what you chose opens after that")
  static let openToAll = Phrase("无需登录", "no sign-in needed")
  static let backHome = Phrase("返回首页", "Home page")
  static let guide = Phrase("操作指南", "Guide")

  static func greeting(_ masked: String) -> Phrase {
    Phrase("您好，\(masked) | 退出", "Hello, \(masked) | Sign out")
  }

  // MARK: Modules

  static let realName = Phrase("实名认证", "Real-name verification")
  static let collection = Phrase("会计人员信息采集", "Information collection")
  static let change = Phrase("会计人员信息变更", "Change of information")
  static let transfer = Phrase("会计人员属地关系调转", "Transfer to another region")
  static let exam = Phrase("会计专业技术资格考试", "Qualification exams")
  static let titles = Phrase("会计职称管理", "Professional titles")
  static let credits = Phrase("会计人员继续教育登记", "Continuing-education record")
  static let awards = Phrase("会计人员奖惩记录", "Awards and sanctions")
  static let unitEducation = Phrase("单位会计人员继续教育管理", "Units: continuing education")
  static let unitFeedback = Phrase("单位会计准则制度反馈意见", "Units: feedback on standards")

  static let notOpenNote = Phrase("本系统未开通", "not open here")
  static let notOpen = Phrase(
    "本系统尚未开通该模块，请登录 https://ausm.mof.gov.cn 办理",
    "This module is not open here; use https://ausm.mof.gov.cn")
  static let unitNote = Phrase("单位用户", "for units")
  /// NAT-0-17
  static let unitOnly = Phrase("该功能仅限单位用户使用", "This is for unit accounts only")

  static let awardKind = Phrase("类型", "Kind")
  static let awardName = Phrase("名称", "Name")
  static let awardOffice = Phrase("授予或决定机关", "Office")
  static let awardDate = Phrase("日期", "Date")
  static let awardState = Phrase("审核状态", "State")

  // MARK: Foot and pager

  static let hotline = Phrase(
    "技术支持：财政部会计资格评价中心   客服电话 010-63210000",
    "Support: Accounting Qualification Evaluation Centre   Hotline 010-63210000")

  /// NAT-0-12, as much of it as fits on a line.
  static func credits(_ columns: Int, _ canvas: Canvas, _ context: Context) -> String {
    let organiser = context.text(
      Phrase("主办单位：中华人民共和国财政部", "Organiser: Ministry of Finance"))
    let both = context.text(
      Phrase(
        "主办单位：中华人民共和国财政部   承办单位：财政部会计资格评价中心",
        "Organiser: Ministry of Finance   Host: Accounting Qualification Evaluation Centre"))
    return canvas.columns(of: both) <= columns ? both : organiser
  }

  /// NAT-0-13
  static func page(_ state: PageState, of count: Int) -> Phrase {
    Phrase(
      "共 \(count) 条   \(state.size)条/页   第 \(state.number)/\(state.pages(of: count)) 页",
      "\(count) in all   \(state.size) a page   page \(state.number)/\(state.pages(of: count))")
  }
}
