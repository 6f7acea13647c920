import CEDomain

/// The words of the certificate, its verification, and the credits on their way.
enum CertificateText {
  static let heading = Phrase("培训证明", "Certificate")
  static let verification = Phrase("证明验证", "Verify a certificate")
  static let title = Phrase("上海国家会计学院远程教育网学习报告", "SNAI Distance Learning Study Report")
  static let none = Phrase(
    "本培训还没有培训证明：考试合格后自动生成。", "There is no certificate yet: it is issued when you pass the exam.")

  static let number = Phrase("编号", "Number")
  static let name = Phrase("姓名", "Name")
  static let document = Phrase("身份证号", "ID number")
  static let year = Phrase("培训年度", "Year")
  static let period = Phrase("培训起止时间", "Period")
  static let professional = Phrase("专业科目完成", "Professional")
  static let general = Phrase("公需科目完成", "Public")
  static let score = Phrase("综合考试成绩", "Exam score")
  static let issuedOn = Phrase("发证日期", "Issued")
  static let institution = Phrase("施教机构", "Institution")
  static let credits = Phrase("学分确认", "Credits")
  static let state = Phrase("状态", "State")

  static let courses = Phrase("课程学习情况", "Courses")
  static let courseName = Phrase("课程名称", "Course")
  static let category = Phrase("类别", "Category")
  static let creditColumn = Phrase("学分", "Credits")
  static let minutes = Phrase("时长(分钟)", "Minutes")

  static let pageFields = Phrase("证明", "Certificate")
  static let pageCourses = Phrase("课程", "Courses")
  static let pageCode = Phrase("二维码", "QR code")
  static let renew = Phrase("换发", "Renew")
  static let back = Phrase("返回", "Back")
  static let verifyHere = Phrase("验证", "Verify")

  static let scan = Phrase("扫描二维码验证", "Scan to verify")
  static let codeLabel = Phrase("验证码", "Code")
  static let address = Phrase("网址", "Address")
  static let codeAlone = Phrase(
    "二维码暂时无法显示，可以用验证码验证。", "The QR code cannot be shown; the code in letters does as well.")

  static func year(_ year: Int) -> Phrase { Phrase("\(year)年", "\(year)") }
  static func credits(_ credits: Credits) -> Phrase {
    Phrase("\(credits.short)学分", "\(credits.short) credits")
  }
  static func period(_ window: DayWindow) -> Phrase {
    Phrase("\(window.opens)至\(window.closes)", "\(window.opens) to \(window.closes)")
  }
  static func total(_ count: Int) -> Phrase {
    Phrase("共 \(count) 门课程", count == 1 ? "1 course" : "\(count) courses")
  }

  static let renewTitle = Phrase("换发培训证明", "Renew the certificate")
  static func renewText(from old: Score, to new: Score) -> Phrase {
    Phrase(
      "最高成绩已由 \(old.long) 提高到 \(new.long)。换发后将生成新编号，原证明作废，已打印的原证明验证时显示“已作废”。",
      "Your best score rose from \(old.long) to \(new.long). A new number is issued and the old certificate becomes void; printed copies of it will verify as void."
    )
  }
  static let keepOld = Phrase("保留原证明", "Keep the old one")
  static let renewNow = Phrase("换发", "Renew")
  static let nothingBetter = Phrase(
    "证明上已是最高成绩，无需换发。", "The certificate shows your best score already.")

  static func renewed(_ renewal: CertificateRenewal) -> Phrase {
    switch renewal {
    case .issued(let certificate):
      Phrase("已换发，新编号 \(certificate.number)", "Renewed; the new number is \(certificate.number)")
    case .unchanged: nothingBetter
    case .notFinished: none
    case .notPermitted: ExamText.notPermitted
    }
  }

  /// SH-8-01, SH-8-03, SH-9-05: where the credits are.
  static func credits(_ item: SyncItem) -> Phrase {
    let day = CalendarDay(containing: item.dueAt)
    switch item.state {
    case .pending:
      return Phrase(
        "待同步，\(day) 起可在全国平台查询", "On the national platform from \(day)")
    case .synced: return Phrase("已同步到全国平台", "In the national record")
    case .awaitingApplication:
      return Phrase(
        "补学年度：请下载学时证明，在全国平台“会计人员继续教育登记—继续教育学分申请”中申请上一年度继续教育抵免",
        "Make-up year: download the certificate and apply on the national platform under 继续教育学分申请")
    case .failed:
      return item.fault.map(fault) ?? Phrase("同步失败，平台正在处理", "Failed; the operator is on it")
    }
  }

  private static func fault(_ fault: SyncFault) -> Phrase {
    switch fault {
    case .collectionMissing:
      Phrase(
        "同步失败：全国平台信息采集未审核通过，请先完成采集，平台将重新同步",
        "Failed: your information collection is not approved on the national platform; complete it and the credits are sent again"
      )
    case .trainingState:
      Phrase("同步失败：培训状态有误，平台正在处理", "Failed: the training's state is wrong; the operator is on it")
    }
  }

  // MARK: Verification

  static let verifyIntro = Phrase(
    "输入培训证明上的12位验证码，查询证明是否有效。",
    "Type the twelve letters and digits on the certificate to see whether it is valid.")
  static let valid = Phrase("有效", "Valid")

  static func state(_ state: Certificate.State) -> Phrase {
    switch state {
    case .valid: valid
    case .void(_, let replacement?):
      Phrase("已作废，由 \(replacement) 号证明替代", "Void, replaced by number \(replacement)")
    case .void: Phrase("已作废", "Void")
    }
  }

  static func verified(_ verification: Verification, at now: Moment) -> Phrase {
    switch verification {
    case .found(let excerpt): state(excerpt.state)
    case .malformed:
      Phrase("验证码为12位字母和数字，请核对后重新输入", "The code has twelve letters and digits; please check it")
    case .unknown(let left):
      Phrase(
        "没有查到这份证明，请核对验证码（还可以再试 \(left) 次）",
        "No such certificate; please check the code (\(left) more tries)")
    case .throttled(let until):
      Phrase(
        "错误次数过多，请于 \(ClockTime(of: until).clock) 后再试",
        "Too many wrong codes; please try again after \(ClockTime(of: until).clock)")
    }
  }
}

extension FieldWords {
  /// The field of the verification page.
  static let certificate: [FieldKey: FieldWords] = [
    "certificate.code": FieldWords(
      "验证码", "Code", hint: Phrase("例如 7K2M-9QXA-4RTD", "For example 7K2M-9QXA-4RTD"),
      help: Phrase(
        "印在培训证明二维码旁的12位字母和数字，不区分大小写，横线可以不输入。",
        "The twelve letters and digits beside the QR code; capitals and hyphens do not matter."))
  ]
}
