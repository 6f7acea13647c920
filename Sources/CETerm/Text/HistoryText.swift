import CEDomain

/// Words of the personal archive: one sentence for each thing that can happen (NAT-9-02).
enum HistoryText {
  static let topic = Phrase("类别", "About")
  static let nextTopic = Phrase("换类别", "Other topic")
  static let previousTopic = Phrase("上一类别", "Previous topic")

  static func filter(_ topic: HistoryTopic?) -> Phrase {
    guard let topic else { return Phrase("办理记录：全部", "Records: all") }
    return Phrase("办理记录：", "Records: ") + name(of: topic)
  }

  static func facts(of file: PersonFile) -> [(label: Phrase, value: Phrase)] {
    var facts: [(label: Phrase, value: Phrase)] = [
      (EntryText.name, Phrase(same: file.name)),
      (EntryText.documentKind, EntryText.name(of: file.documentKind)),
      (Phrase("手机号码", "Mobile"), file.mobile.map { Phrase(same: $0) } ?? FormText.notFilled),
      (EntryText.documentNumber, Phrase(same: file.documentNumber)),
    ]
    if let gender = file.gender { facts.append((Phrase("性别", "Gender"), name(of: gender))) }
    if let day = file.birthDate {
      facts.append((Phrase("出生日期", "Born"), Phrase(same: day.description)))
    }
    return facts
  }

  static func name(of gender: Gender) -> Phrase {
    switch gender {
    case .male: Phrase("男", "male")
    case .female: Phrase("女", "female")
    }
  }

  static func name(of topic: HistoryTopic) -> Phrase {
    switch topic {
    case .account: Phrase("账号", "Account")
    case .realName: Phrase("实名认证", "Real name")
    case .collection: Phrase("信息采集", "Collection")
    case .change: Phrase("信息变更", "Change")
    case .transfer: Phrase("属地调转", "Transfer")
    case .qualification: Phrase("职业资格", "Titles")
    case .enrolment: Phrase("报名", "Enrolment")
    case .order: Phrase("订单", "Order")
    case .training: Phrase("学习考试", "Training")
    case .credits: Phrase("学分", "Credits")
    case .certificate: Phrase("证明", "Certificate")
    case .signIn: Phrase("登录", "Sign-in")
    case .privacy: Phrase("授权与查阅", "Privacy")
    }
  }

  static func name(of system: AccountRecord.System) -> Phrase {
    switch system {
    case .national: Phrase("全国会计人员统一服务管理平台", "the national platform")
    case .shanghai: Phrase("上海市网络继续教育", "Shanghai online education")
    case .staff: Phrase("管理端", "the staff's desk")
    }
  }

  static func sentence(_ fact: HistoryFact) -> Phrase {
    switch fact {
    case .accountOpened(let system):
      let name = name(of: system)
      return Phrase("开通账号：\(name.chinese)", "Account opened: \(name.english)")
    case .mobileChanged(let mobile):
      return Phrase("手机号码已修改 \(mobile)", "Mobile number changed \(mobile)")
    case .passwordChanged: return Phrase("密码已修改", "Password changed")
    case .wechatBound: return Phrase("已绑定微信", "WeChat bound")
    case .wechatUnbound: return Phrase("已解除微信绑定", "WeChat unbound")
    case .realName(let state, let way, let opinion):
      return RealNameText.history(state, way, opinion)
    case .collectionReceived(let state):
      return Phrase("信息采集：", "Collection: ") + EntryText.state(of: state)
    case .review(let kind, let number, let state, let opinion):
      return ReviewText.kind(kind) + Phrase(same: " \(number) ") + ReviewText.state(state)
        + opinionWords(opinion)
    case .enrolled(let year, let institution):
      return Phrase(
        "报名\(year)年度继续教育（\(institution)）", "Enrolled for \(year) (\(institution))")
    case .orderPlaced(let number, let training, let amount):
      return Phrase(
        "生成订单 \(number)：\(training)，\(amount.text)",
        "Order \(number) placed: \(training), \(amount.text)")
    case .orderPaid(let number, let amount):
      return Phrase("订单 \(number) 已支付 \(amount.text)", "Order \(number) paid: \(amount.text)")
    case .refund(let order, let amount, let state):
      return Phrase("订单 \(order) 退款 \(amount.text)：", "Refund of order \(order), \(amount.text): ")
        + DeskText.state(state)
    case .invoice(let order, let state, let number):
      return Phrase("订单 \(order) 发票：", "Invoice of order \(order): ")
        + PaymentText.state(state) + Phrase(same: number.isEmpty ? "" : " \(number)")
    case .studied(let training): return Phrase("完成学习：\(training)", "Studied: \(training)")
    case .examClosed(let number, let score, let isPassed):
      return Phrase("第 \(number) 次考试 \(score.short) 分，", "Exam \(number): \(score.short), ")
        + ExamText.verdict(isPassed)
    case .credits(let year, let subject, let credits, let reason):
      return Phrase("\(year)年度", "\(year): ") + StudyText.name(of: subject)
        + Phrase(" \(credits.short) 学分（\(reason)）", " \(credits.short) credits (\(reason))")
    case .certificate(let number, let year, let isValid):
      return isValid
        ? Phrase("\(year)年度培训证明 \(number)", "Certificate \(number) of \(year)")
        : Phrase("\(year)年度培训证明 \(number)（已作废）", "Certificate \(number) of \(year) (void)")
    case .signedIn(let origin, let end):
      return Phrase("登录 \(origin)", "Signed in \(origin)") + until(end)
    case .consentGiven(let purpose, let version):
      return Phrase("同意：", "Agreed: ") + AccountText.name(of: purpose)
        + Phrase(same: " v\(version)")
    case .consentWithdrawn(let purpose):
      return Phrase("撤回同意：", "Withdrawn: ") + AccountText.name(of: purpose)
    case .exported: return Phrase("导出个人数据", "Personal data exported")
    case .unmasked(let role):
      return Phrase("工作人员因办理业务查看了完整信息（", "Staff saw the data in clear (")
        + name(ofRole: role) + Phrase("）", ")")
    }
  }

  static func opinionWords(_ opinion: String) -> Phrase {
    opinion.isEmpty ? Phrase(same: "") : Phrase("，意见：\(opinion)", "; opinion: \(opinion)")
  }

  private static func until(_ end: Moment?) -> Phrase {
    guard let end else { return Phrase(same: "") }
    let clock = ClockTime(of: end).clock
    return Phrase("，\(clock) 结束", ", until \(clock)")
  }

  private static func name(ofRole role: String) -> Phrase {
    guard let role = Role(rawValue: role) else { return Phrase(same: role) }
    return switch role {
    case .learner: Phrase("本人", "the person")
    case .employer: Phrase("用人单位", "employer")
    case .countyFinance, .cityFinance, .provinceFinance: Phrase("财政部门", "finance bureau")
    case .humanResources: Phrase("人力资源部门", "human resources")
    case .networkInstitution, .faceToFaceInstitution: Phrase("施教机构", "institution")
    case .examOffice: Phrase("考试管理机构", "exam office")
    case .cashier: Phrase("收费柜台", "cashier")
    case .support: Phrase("客服", "support")
    case .platformOperator: Phrase("平台运营", "operator")
    case .system: Phrase("系统", "system")
    }
  }
}
