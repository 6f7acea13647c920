import CEDomain

/// Words of the desk where help texts and notices are written.
enum ArticleDeskText {
  static let desk = Phrase("帮助与公告", "Help texts, notices")
  static let code = Phrase("编号", "Code")
  static let codeHint = Phrase("字母、数字、点或连字符", "letters, digits, dots, hyphens")
  static let kindLabel = Phrase("类别", "Kind")
  static let title = Phrase("标题", "Title")
  static let titleChinese = Phrase("中文标题", "Chinese title")
  static let titleEnglish = Phrase("英文标题", "English title")
  static let bodyChinese = Phrase("中文内容", "Chinese text")
  static let bodyEnglish = Phrase("英文内容", "English text")
  static let topic = Phrase("主题", "Topic")
  static let topicHint = Phrase(
    "注意事项所在页面，如 registration", "the page a notice stands beside: registration")
  static let keywords = Phrase("关键词", "Keywords")
  static let keywordsHint = Phrase("便于查找的其他说法", "other words people use for it")
  static let order = Phrase("排序", "Order")
  static let orderHint = Phrase("数字小的在前", "small numbers first")
  static let new = Phrase("新增内容", "New text")
  static let edit = Phrase("修改", "Edit")
  static let preview = Phrase("预览", "Preview")
  static let publish = Phrase("发布", "Publish")
  static let withdraw = Phrase("撤下", "Withdraw")
  static let publishConsequence = Phrase("发布后所有人可以看到。", "Everybody can read it then.")
  static let withdrawConsequence = Phrase(
    "撤下后其他人不再看到，内容保留，可再次发布。", "Nobody else sees it then; it is kept and can be published again.")
  static let added = Phrase("已保存，请预览后发布", "Kept; look at it and publish it")

  static func name(of kind: HelpArticle.Kind) -> Phrase {
    switch kind {
    case .question: Phrase("常见问题", "question")
    case .notice: Phrase("注意事项", "notice")
    case .guide: Phrase("操作说明", "guide")
    case .regulation: Phrase("法规制度", "regulation")
    case .policy: Phrase("政策通知", "policy")
    }
  }

  static func state(_ state: HelpArticle.State) -> Phrase {
    switch state {
    case .published: Phrase("已发布", "published")
    case .withdrawn: Phrase("未发布", "unpublished")
    }
  }

  /// Why nothing was changed.
  static func sentence(_ change: HelpLibrary.Change) -> Phrase {
    switch change {
    case .done: added
    case .codeTaken: Phrase("该类别中已有此编号，请换一个", "This kind has that code already; choose another")
    case .codeRefused:
      Phrase("编号应为1至40位字母、数字、点或连字符", "A code has 1-40 letters, digits, dots or hyphens")
    case .incomplete: Phrase("请填写两种语言的标题和内容", "Write title and text in both languages")
    case .unchanged: Phrase("没有变化", "Nothing changed")
    case .notPermitted: RefusalText.notPermitted
    }
  }
}
