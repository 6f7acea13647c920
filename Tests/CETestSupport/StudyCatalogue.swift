import CEDomain

extension StudyScene {
  /// Six courses: professional 2 + 30 + 28 + 10 credits, public 30 + 10, and one for 初级 alone.
  public static let catalogue: [CourseText] = [
    text(
      "SH26-001", "《政府会计准则制度解释第6号》解读", "章伟", .professional, "2.0", [780, 720],
      theme: "政府会计准则制度", audience: .government),
    text("SH26-002", "从职业化角度谈“三坚三守”", "白晓红", .professional, "30.0", [60]),
    text("SH26-003", "我国会计法规体系及会计合规管理", "刘梅玲", .professional, "28.0", [60, 60]),
    text(
      "SH26-004", "企业收入准则要点与难点", "郭永清", .professional, "10.0", [60],
      levels: [.intermediate, .senior], theme: "企业会计准则", audience: .enterprise),
    text(
      "SH26-005", "小企业会计入门", "李芳", .professional, "6.0", [60], levels: [.elementary],
      audience: .enterprise),
    text("SH26-101", "网络安全与反诈", "赵磊", .public, "30.0", [60]),
    text("SH26-102", "沟通与公文写作", "孙悦", .public, "10.0", [60]),
  ]

  /// A course with one page a lesson.
  public static func text(
    _ code: String, _ title: String, _ teacher: String, _ subject: CourseSubject,
    _ credits: String, _ seconds: [Int],
    levels: [CourseLevel] = CourseLevel.allCases, theme: String = "会计法律法规",
    audience: CoursePath.Audience = .general
  ) -> CourseText {
    let knowledge = subject == .public ? "公需知识" : "专业通识知识"
    let words =
      levels.map(\.chinese).joined() + "-\(theme)-\(knowledge)-会计法治-\(audience.rawValue)"
    guard let path = CoursePath(words), let credits = Credits(credits) else {
      preconditionFailure("no course: \(words), \(credits)")
    }
    return CourseText(
      code: code, title: title, teacher: teacher, subject: subject, levels: levels, path: path,
      credits: credits, minutes: seconds.reduce(0, +) / 60,
      lessons: seconds.enumerated().map { index, length in
        CourseText.LessonText(
          title: "第\(index + 1)部分", seconds: length, pages: [page, "第二页：练习与小结。"])
      })
  }

  private static let page = """
    会计信息是投资者、债权人、税务机关和管理者作判断的依据。会计法把“真实、完整”作为会计资料的基本要求，单位负责人对本单位会计资料的真实性、完整性负责。

    例如收到一张金额3000元的发票，实际只发生了2000元：会计应当退回单据，要求按实际金额提供合法凭证。
    借：管理费用 2000
    贷：银行存款 2000
    """
}
