import CEDomain

/// Words of the help centre, the guide and the questions to support (NAT-1.2, 2.3, 2.4).
enum HelpCentreText {
  static let menu = Phrase("帮助", "Help")
  static let centre = Phrase("帮助中心", "Help centre")
  static let centreKey = Phrase("F7 帮助中心", "F7 Help centre")
  static let guide = Phrase("操作说明", "Guide")
  static let ask = Phrase("咨询答疑", "Questions")
  static let regulations = Phrase("会计法规制度学习", "Laws and regulations")
  static let policies = Phrase("政策通知", "Policy notices")
  static let policiesSummary = Phrase("财政部门发布的政策与通知", "What the finance bureaus announced")
  static let shanghaiServices = Phrase("上海平台服务与帮助", "Services of Shanghai")
  static let read = Phrase("阅读", "Read")
  static let search = Phrase("查找", "Search")
  static let searchHint = Phrase(
    "直接输入文字或拼音首字母即可查找", "Type words or pinyin initials to search")

  static let askIntro = Phrase(
    "用一句话说明您的问题，按 Enter 查找答案", "Put your question in a sentence; Enter finds answers")
  static let askHint = Phrase("例如：收不到验证码怎么办", "Such as: I get no code")
  static let find = Phrase("找答案", "Find answers")
  static let fitting = Phrase("可能有帮助的内容", "What may help")
  static let nothingFits = Phrase(
    "没有找到相关内容。请换一种说法，或按 F8 转人工。", "Nothing fits. Say it in other words, or F8 asks support.")
  static let handOver = Phrase("转人工", "Ask support")
  static let signInToAsk = Phrase(
    "转人工请先登录，答复将发到您的消息；也可以致电 010-63210000",
    "Sign in first: the answer comes as a message. Or call 010-63210000")

  static func handOverQuestion(_ question: String) -> Phrase {
    Phrase(
      "将把以下问题交给客服，答复会发到您的消息：\n\n\(question)",
      "This goes to support; the answer comes as a message:\n\n\(question)")
  }

  static func asked(_ outcome: Tickets.Outcome) -> Phrase {
    switch outcome {
    case .done(let number):
      Phrase(
        "已转人工，咨询编号 \(number)，答复将发到您的消息", "Handed over as \(number); the answer comes as a message")
    case .empty: askHint
    case .tooMany:
      Phrase("您已有 3 个问题在等待答复，请稍候", "Three of your questions wait already; please be patient")
    case .notPermitted: RefusalText.notPermitted
    }
  }

  // MARK: The desk

  static let tickets = Phrase("人工咨询", "Questions to support")
  static let accounts = Phrase("账号管理", "Accounts")
}
