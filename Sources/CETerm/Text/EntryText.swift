import CEDomain

/// Words of the unified entry: announcement, government sign-in, enrolment (SH-3).
enum EntryText {
  static let documentKind = Phrase("证件类型", "Document")
  static let documentNumber = Phrase("证件号码", "Number")
  static let name = Phrase("姓名", "Name")
  static let department = Phrase("主管财政部门", "Finance department")
  static let qualificationKind = Phrase("会计专业技术资格类型", "Qualification type")
  static let qualificationLevel = Phrase("会计专业技术资格级别", "Qualification level")
  static let collection = Phrase("会计人员信息采集", "Information collection")

  static func name(of kind: IdentityDocument.Kind) -> Phrase {
    switch kind {
    case .residentIdentityCard: Phrase("居民身份证", "Resident identity card")
    case .hongKongMacaoPermit: Phrase("港澳居民来往内地通行证", "Mainland permit for HK and Macao")
    case .taiwanPermit: Phrase("台湾居民来往大陆通行证", "Mainland permit for Taiwan")
    case .passport: Phrase("护照（外国）", "Passport")
    case .residencePermit: Phrase("港澳台居民居住证", "Residence permit (HK, Macao, Taiwan)")
    case .foreignResidentCard: Phrase("外国人永久居留身份证", "Foreigner's permanent resident card")
    }
  }

  static func state(of collection: NationalRecord.Collection) -> Phrase {
    switch collection {
    case .none: Phrase("未采集", "not done")
    case .pending: Phrase("待审核", "under review")
    case .approved: Phrase("审核通过", "approved")
    }
  }

  // MARK: Announcement (SH-3-05, SH-3-06)

  static let announcementTitle = Phrase(
    "上海市会计人员网络继续教育报名入口", "Enrolment entry for online continuing education in Shanghai")
  static let announcement = Phrase(
    """
    上海一网通办（全国一体化在线政务服务平台）
    文章来源：上海市财政局 | 发布日期：2025年02月18日

    从2025年3月1日起，本市会计人员继续教育网络培训报名启用统一入口：
    https://czj.sh.gov.cn/zss/zwtd/rmbssx/20250218/xxfboswf0000003150.html

    一、报名入口：上海市会计人员网络继续教育报名系统
    https://www.czj.sh.gov.cn/jmreport/index.html
    登录一网通办后报名。

    二、联系方式：技术支持 54679568-16233；业务咨询请致电各区财政局。
    """,
    """
    Shanghai government services
    Source: Shanghai Finance Bureau | published 2025-02-18

    From 2025-03-01 enrolment for online continuing education of accounting personnel goes through one entry:
    https://czj.sh.gov.cn/zss/zwtd/rmbssx/20250218/xxfboswf0000003150.html

    1. Entry: enrolment system for online continuing education
    https://www.czj.sh.gov.cn/jmreport/index.html
    Sign in to the government service, then enrol.

    2. Contact: technical 54679568-16233; for business questions call your district's finance bureau.
    """)
  static let enter = Phrase("点这里进入报名系统", "Enter the system")
  static let goNow = Phrase("立刻前往", "Go now")

  // MARK: Enrolment (SH-3-09 … SH-3-14)

  static let formTitle = Phrase(
    "上海市会计专业技术人员网络继续教育报名", "Enrolment for online continuing education")
  static let heading = Phrase("新培训报名", "Enrolment")
  static let block1 = Phrase("人员信息", "Person")
  static let enrol = Phrase("立即报名", "Enrol now")
  static let intro = Phrase(
    "选择培训年度后，再勾选上海国家会计学院。", "Choose the year first, then the institution.")

  /// SH-1-02
  static let collectionMissing = Phrase(
    "您尚未完成会计人员信息采集，请先登录全国会计人员统一服务管理平台完成采集并审核通过",
    "Your information collection is not done. Complete it on the national platform (https://ausm.mof.gov.cn) and have it approved first"
  )
  /// While the finance department looks at it there is nothing to do but to wait.
  static let collectionPending = Phrase(
    "您的会计人员信息采集正在由主管财政部门审核，审核通过后即可报名。审核进度可在全国会计人员统一服务管理平台查询",
    "Your information collection is being reviewed by your finance department. You can enrol once it is approved; see the national platform (https://ausm.mof.gov.cn) for how far it is"
  )

  /// Why enrolment is closed to the person; nil when it is open.
  static func standing(of collection: NationalRecord.Collection) -> Phrase? {
    switch collection {
    case .none: collectionMissing
    case .pending: collectionPending
    case .approved: nil
    }
  }

  static let noYear = Phrase("目前没有开放报名的年度", "No year is open for enrolment now")

  static func enrolled(year: Int, at institution: Phrase) -> Phrase {
    Phrase(
      "已报名\(year)年度继续教育（\(institution.chinese)），请选购培训",
      "Enrolled for \(year) at \(institution.english); now buy your training")
  }

  static func changed(year: Int, to institution: Phrase) -> Phrase {
    Phrase(
      "\(year)年度网络机构已更换为\(institution.chinese)",
      "The institution for \(year) is now \(institution.english)")
  }

  static func refused(_ refusal: EnrolmentRefusal) -> Phrase {
    switch refusal {
    case .notPermitted: Phrase("该账号不能办理报名", "This account cannot enrol")
    case .collectionMissing: collectionMissing
    case .yearNotOffered:
      Phrase("该年度目前不开放报名，请选择其他年度", "That year is not open for enrolment; choose another one")
    case .institutionUnknown:
      Phrase("该年度没有这家网络机构，请重新选择", "That institution is not offered for the year; choose again")
    case .alreadyEnrolled:
      // SH-3-14
      Phrase("您已报名该年度继续教育", "You are enrolled for that year already")
    case .alreadyPaid:
      Phrase(
        "您已报名该年度继续教育，且已有支付的订单，不能更换网络机构",
        "You are enrolled for that year and have paid, so the institution cannot be changed")
    }
  }

  static func yearLabel(_ year: Int, isMakeUp: Bool, until end: CalendarDay) -> Phrase {
    isMakeUp
      ? Phrase("\(year)（补学，\(end) 截止）", "\(year) (make-up, until \(end))")
      : Phrase("\(year)（\(end) 截止）", "\(year) (until \(end))")
  }
}

extension FieldWords {
  /// Words of the enrolment form.
  static let entry: [FieldKey: FieldWords] = [
    "enrolment.year": FieldWords(
      "报名年度", "Year",
      hint: Phrase("请选择报名年度", "Choose the year"),
      help: Phrase(
        "当前年度，以及开放补学的上一年度。每个年度只能报名一次。",
        "The current year, and the past year while make-up study is open. One enrolment per year."
      )),
    "enrolment.institution": FieldWords(
      "网络机构", "Institution",
      hint: Phrase("选择培训年度后，再勾选网络机构", "Choose the year first, then the institution"),
      help: Phrase(
        "同一年度只能选择一家网络机构；没有已支付的订单时可以更换。",
        "One institution per year; it may be changed while no order is paid.")),
  ]
}
