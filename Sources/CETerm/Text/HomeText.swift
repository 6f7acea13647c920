import CEDomain

/// Words of the home screen, the messages and the account page.
enum HomeText {
  static let heading = Phrase("首页", "Home")
  static let messages = Phrase("消息", "Messages")
  static let account = AccountText.centre
  static let signOut = Phrase("退出登录", "Sign out")
  static let stay = Phrase("留下", "Stay")
  static let signOutQuestion = Phrase(
    "确定退出登录吗？已填写和已学习的内容都已保存。", "Sign out? Everything you filled in and studied is saved.")
  static let centre = Phrase("培训中心", "Training centre")
  static let services = Phrase("服务与帮助", "Services, help")
  static let otherYear = Phrase("其他年度", "Other year")
  static let certificate = Phrase("培训证明", "Certificate")
  static let goOn = Phrase("继续", "Go on")
  static let resume = Phrase("接着学", "Resume lesson")
  static let nextStep = Phrase("下一步：", "Next: ")
  static let missing = Phrase("本年度还差", "Still missing")
  static let functions = Phrase("其他功能", "Other functions")
  static let nothingMissing = Phrase("本年度学习任务已全部完成", "Everything for this year is done")
  static let waitOnly = Phrase("目前没有需要办理的事项", "Nothing to do right now")
  static let enter = Phrase("（回车）", " (Enter)")
  static let endedElsewhere = Phrase(
    "本次登录已在其他终端被结束，请重新登录", "This session was ended elsewhere; please sign in again")
  static let noProfile = Phrase(
    "系统没有本年度的培训规则，请联系平台管理员", "The store has no rules for this year; tell the operator")

  static func greeting(_ name: String) -> Phrase { Phrase("\(name)，您好", "Welcome, \(name)") }

  static func year(_ year: LearnerYear) -> Phrase {
    let makeUp = year.isMakeUp ? Phrase("（补学）", " (make-up)") : Phrase("", "")
    let credits =
      year.training.map { Phrase("（", " (") + package($0.package) + Phrase("）", ")") }
      ?? Phrase("", "")
    return Phrase("\(year.year)年度", "Year \(year.year)") + makeUp + credits
  }

  static func unread(_ count: Int) -> Phrase {
    Phrase("未读消息 \(count) 条（F3）", count == 1 ? "1 new message (F3)" : "\(count) new messages (F3)")
  }

  /// OV-9-09
  static func deadline(year: Int, days: Int) -> Phrase {
    days == 0
      ? Phrase("今天是\(year)年度继续教育的最后一天", "Today is the last day for \(year)")
      : Phrase(
        "距\(year)年度继续教育截止还有\(days)天",
        days == 1 ? "1 day left for \(year)" : "\(days) days left for \(year)")
  }

  static func lastLesson(_ title: String) -> Phrase {
    Phrase("上次学到：\(title)（F6 接着学）", "Last lesson: \(title) (F6 resumes)")
  }

  static func package(_ credits: Credits) -> Phrase {
    Phrase("\(credits.short)学分", "\(credits.short) credits")
  }

  static func state(_ state: TrainingState) -> Phrase {
    switch state {
    case .studying: Phrase("学习中", "studying")
    case .awaitingExam: Phrase("待考试", "exam to take")
    case .finished: Phrase("已完成", "finished")
    case .synced: Phrase("学分已同步", "credits confirmed")
    case .awaitingApplication: Phrase("待本人申请", "you apply for the credits")
    case .refunded: Phrase("已退款", "refunded")
    }
  }

  // MARK: Messages

  static let read = Phrase("阅读", "Read")
  static let message = Phrase("内容", "Message")
  static let sentAt = Phrase("时间", "Time")
  static let new = Phrase("新", "new")
  static let noMessages = Phrase("暂无消息", "No messages")

  static let readAll = Phrase("全部已读", "Mark all read")
  static let showNew = Phrase("只看未读", "New only")
  static let showAll = Phrase("查看全部", "Show all")
  static let nothingNew = Phrase("没有未读消息", "Nothing new")
  static let goTo = Phrase("前往", "Go to: ")

  static func allRead(_ count: Int) -> Phrase {
    Phrase("已将 \(count) 条消息标为已读", count == 1 ? "1 message read" : "\(count) messages read")
  }

  static func total(_ count: Int, new: Int) -> Phrase {
    Phrase("共 \(count) 条，未读 \(new) 条", "\(count) in all, \(new) new")
  }

  static func total(_ count: Int) -> Phrase { Phrase("共 \(count) 条", "\(count) in all") }

  // MARK: Account

  static let sessions = Phrase("登录中的终端", "Signed in at")
  static let sessionsHint = Phrase(
    "发现不是本人的登录，请选中后按 Delete 结束，并致电客服 400-900-5955。",
    "If a session is not yours, choose it, press Delete, and call 400-900-5955.")
  static let origin = Phrase("终端", "From")
  static let startedAt = Phrase("登录时间", "Since")
  static let thisSession = Phrase("本次登录", "this one")
  static let isThisSession = Phrase("这是本次登录，请用“退出登录”", "This is the present session; use Sign out")
  static let noSession = Phrase("没有可以结束的登录", "There is no session to end")
  static let endSession = Phrase("结束该登录", "End it")
  static let sessionEnded = Phrase("已结束该登录", "The session was ended")
  static let bind = Phrase("绑定微信", "Bind WeChat")
  static let unbind = Phrase("解除绑定", "Unbind")
  static let keep = Phrase("保留", "Keep")
  static let unbindQuestion = Phrase(
    "解除后不能再用微信扫码登录，可以随时重新绑定。确定解除吗？",
    "You will no longer be able to sign in with WeChat. You can bind it again at any time. Unbind?")
  static let unbound = Phrase("已解除微信绑定", "WeChat is no longer bound")

  static func wechat(since day: CalendarDay?) -> Phrase {
    guard let day else { return Phrase("微信：未绑定", "WeChat: not bound") }
    return Phrase("微信：已绑定（\(day)）", "WeChat: bound since \(day)")
  }

  static func bound(_ outcome: WeChatBindings.Binding) -> Phrase {
    switch outcome {
    case .bound: Phrase("微信绑定成功", "WeChat is bound")
    case .takenByAnother:
      Phrase(
        "该微信已绑定其他账号，请先在该账号中解除", "This WeChat belongs to another account; unbind it there first")
    case .notPermitted: Phrase("该账号不能绑定微信", "This account cannot bind WeChat")
    }
  }
}
