import CEDomain

/// 帮助与公告: questions, notices beside forms, chapters of the guide, regulations and policy
/// notices, in the operator's words (ROL-8-05, ROL-8-08, NAT-1.1-16).
struct ArticleQueue: DeskQueue {
  let code = "article"
  let number = "9.22"
  let name = ArticleDeskText.desk
  let isRegister = true
  let headings = DeskHeadings(
    number: ArticleDeskText.code, applicant: ArticleDeskText.kindLabel,
    subject: ArticleDeskText.title)

  func cases(in context: Context) throws -> [DeskCase] {
    guard let actor = context.actor else { return [] }
    return try HelpLibrary(store: context.store).all(by: actor).map { article in
      DeskCase(
        id: "\(article.kind.rawValue) \(article.code)", version: article.version,
        number: article.code, applicant: context.text(ArticleDeskText.name(of: article.kind)),
        subject: article.title[context.language], at: context.now,
        state: ArticleDeskText.state(article.state))
    }
  }

  private func article(_ item: DeskCase, in context: Context) throws -> HelpArticle? {
    let words = item.id.split(separator: " ", maxSplits: 1).map(String.init)
    guard let actor = context.actor, words.count == 2,
      let kind = HelpArticle.Kind(rawValue: words[0])
    else { return nil }
    return try HelpLibrary(store: context.store).article(kind, code: words[1], by: actor)
  }

  func facts(of item: DeskCase, in context: Context) throws -> [FactList.Fact] {
    guard let article = try article(item, in: context) else { return [] }
    return [
      FactList.Fact(
        label: ArticleDeskText.kindLabel,
        value: context.text(ArticleDeskText.name(of: article.kind))),
      FactList.Fact(label: ArticleDeskText.code, value: article.code),
      FactList.Fact(label: ArticleDeskText.topic, value: article.topic),
      FactList.Fact(
        label: ArticleDeskText.title, value: article.title[context.language], style: .strong),
      FactList.Fact(label: ArticleDeskText.keywords, value: article.keywords),
      FactList.Fact(label: ArticleDeskText.order, value: String(article.ordinal)),
      FactList.Fact(
        label: TrainingText.state, value: context.text(ArticleDeskText.state(article.state)),
        style: .strong),
    ]
  }

  // MARK: What is asked

  var opener: DeskOpener? {
    let kinds = HelpArticle.Kind.allCases.map { kind in
      let name = ArticleDeskText.name(of: kind)
      return Choice(kind.rawValue, .data(chinese: name.chinese, english: name.english))
    }
    let head = [
      DeskAsk(label: ArticleDeskText.kindLabel, kind: .choice(Choices(kinds))),
      DeskAsk(label: ArticleDeskText.code, hint: ArticleDeskText.codeHint, characters: 40),
    ]
    return DeskOpener(label: ArticleDeskText.new, asks: head + asks(nil)) { inputs, context in
      guard let actor = context.actor, let kind = HelpArticle.Kind(rawValue: inputs[0]) else {
        return .refused(RefusalText.notPermitted)
      }
      let blank = HelpArticle(
        kind: kind, code: TextNormalizer.compact(inputs[1]), topic: "",
        title: DataText(chinese: "", english: ""), body: DataText(chinese: "", english: ""))
      let change = try HelpLibrary(store: context.store).add(
        taking(Array(inputs.dropFirst(2)), into: blank), by: actor, at: context.now)
      return change == .done
        ? .added(ArticleDeskText.added) : .refused(ArticleDeskText.sentence(change))
    }
  }

  private func asks(_ article: HelpArticle?) -> [DeskAsk] {
    [
      DeskAsk(
        label: ArticleDeskText.titleChinese, characters: 100,
        initial: article?.title.chinese ?? ""),
      DeskAsk(
        label: ArticleDeskText.bodyChinese, characters: 4000, isParagraph: true,
        initial: article?.body.chinese ?? ""),
      DeskAsk(
        label: ArticleDeskText.titleEnglish, characters: 200,
        initial: article?.title.english ?? ""),
      DeskAsk(
        label: ArticleDeskText.bodyEnglish, characters: 8000, isParagraph: true,
        initial: article?.body.english ?? ""),
      DeskAsk(
        label: ArticleDeskText.topic, hint: ArticleDeskText.topicHint, characters: 40,
        isRequired: false, initial: article?.topic ?? ""),
      DeskAsk(
        label: ArticleDeskText.keywords, hint: ArticleDeskText.keywordsHint, isRequired: false,
        initial: article?.keywords ?? ""),
      DeskAsk(
        label: ArticleDeskText.order, hint: ArticleDeskText.orderHint, characters: 5,
        isRequired: false, initial: article.map { String($0.ordinal) } ?? ""),
    ]
  }

  private func taking(_ inputs: [String], into article: HelpArticle) -> HelpArticle {
    article.with(
      title: DataText(
        chinese: TextNormalizer.trimmed(inputs[0]), english: TextNormalizer.trimmed(inputs[2])),
      body: DataText(
        chinese: TextNormalizer.freeText(inputs[1]), english: TextNormalizer.freeText(inputs[3])),
      topic: TextNormalizer.compact(inputs[4]), keywords: TextNormalizer.trimmed(inputs[5]),
      ordinal: Int(TextNormalizer.halfWidth(TextNormalizer.trimmed(inputs[6]))) ?? article.ordinal
    )
  }

  // MARK: What can be done

  func actions(on item: DeskCase, in context: Context) -> [DeskAction] {
    guard let article = try? article(item, in: context) else { return [] }
    return [
      DeskAction(
        code: "edit", key: "c", label: ArticleDeskText.edit, sheet: { _ in asks(article) }),
      DeskAction(code: "preview", key: "p", label: ArticleDeskText.preview),
      article.state == .published
        ? DeskAction(
          code: "withdraw", key: "w", label: ArticleDeskText.withdraw,
          consequence: ArticleDeskText.withdrawConsequence)
        : DeskAction(
          code: "publish", key: "u", label: ArticleDeskText.publish,
          consequence: ArticleDeskText.publishConsequence),
    ]
  }

  func perform(
    _ action: DeskAction, on item: DeskCase, inputs: [String], in context: Context
  ) throws -> DeskVerdict {
    guard let actor = context.actor, let article = try article(item, in: context) else {
      return .refused(RefusalText.notPermitted)
    }
    if action.code == "preview" {
      return .told(
        Phrase(
          article.title.chinese + "\n\n" + article.body.chinese,
          article.title.english + "\n\n" + article.body.english))
    }
    guard article.version == item.version else { throw StoreError.stale }
    let new =
      switch action.code {
      case "edit": taking(inputs, into: article)
      case "publish": article.with(state: .published)
      default: article.with(state: .withdrawn)
      }
    let change = try HelpLibrary(store: context.store).replace(
      article, by: new, actor: actor, at: context.now)
    return change == .done
      ? .done(AccountDeskText.done(action.label)) : .refused(ArticleDeskText.sentence(change))
  }
}
