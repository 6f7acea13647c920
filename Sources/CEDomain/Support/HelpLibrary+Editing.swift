/// The operator's verbs on the help texts (ROL-8-05, ROL-8-08, NAT-1.1-16).
extension HelpLibrary {
  public enum Change: Hashable, Sendable {
    case done
    /// A text of this kind has the code already.
    case codeTaken
    /// Codes are 1 to 40 letters, digits, dots and hyphens.
    case codeRefused
    /// Title and text are needed in both languages.
    case incomplete
    case unchanged
    case notPermitted
  }

  /// Every text, withdrawn ones too; empty for everybody but the operator.
  public func all(by actor: Actor) throws -> [HelpArticle] {
    guard actor.may(.publishNotice) else { return [] }
    return try store.database.read { tx in
      try tx.rows(Self.columns + " ORDER BY kind, ordinal, code")
        .compactMap { Self.article($0) }
    }
  }

  /// One text as it stands, published or not.
  public func article(
    _ kind: HelpArticle.Kind, code: String, by actor: Actor
  ) throws -> HelpArticle? {
    guard actor.may(.publishNotice) else { return nil }
    return try store.database.read { try article(kind, code, in: $0) }
  }

  /// Whether anybody has something to read under 政策通知.
  public var hasPolicies: Bool {
    // A page without its notices is still a page.
    (try? articles(.policy).isEmpty == false) ?? false
  }

  /// Keeps a new text, which nobody else sees before it is published.
  public func add(_ article: HelpArticle, by actor: Actor, at now: Moment) throws -> Change {
    guard actor.may(.publishNotice) else { return .notPermitted }
    guard Self.isCode(article.code) else { return .codeRefused }
    guard article.isComplete else { return .incomplete }
    let pinyin = try reading(of: article)
    do {
      try store.database.write { tx in
        try tx.run(
          """
          INSERT INTO help_article (kind, code, ordinal, topic, title_chinese, title_english,
            body_chinese, body_english, keywords, pinyin, state, updated_at)
          VALUES (\(article.kind.rawValue), \(article.code), \(article.ordinal),
            \(article.topic), \(article.title.chinese), \(article.title.english),
            \(article.body.chinese), \(article.body.english), \(article.keywords), \(pinyin),
            \(HelpArticle.State.withdrawn.rawValue), \(now))
          """)
        try note(article, from: nil, to: .withdrawn, by: actor, at: now, in: tx)
      }
    } catch StoreError.duplicate {
      return .codeTaken
    }
    return .done
  }

  /// Puts other words, another place in the order or another state in the place of those seen.
  ///
  /// - Throws: ``StoreError/stale`` when somebody else changed it since `seen` was read.
  public func replace(
    _ seen: HelpArticle, by new: HelpArticle, actor: Actor, at now: Moment
  ) throws -> Change {
    guard actor.may(.publishNotice) else { return .notPermitted }
    guard new.isComplete else { return .incomplete }
    guard !seen.hasSameWords(as: new) else { return .unchanged }
    let pinyin = try reading(of: new)
    try store.database.write { tx in
      try tx.decide(
        """
        UPDATE help_article SET ordinal = \(new.ordinal), topic = \(new.topic),
          title_chinese = \(new.title.chinese), title_english = \(new.title.english),
          body_chinese = \(new.body.chinese), body_english = \(new.body.english),
          keywords = \(new.keywords), pinyin = \(pinyin), state = \(new.state.rawValue),
          updated_at = \(now), version = version + 1
        WHERE kind = \(seen.kind.rawValue) AND code = \(seen.code)
          AND version = \(seen.version)
        """)
      try note(seen, from: seen.state, to: new.state, by: actor, at: now, in: tx)
    }
    return .done
  }

  private func article(
    _ kind: HelpArticle.Kind, _ code: String, in tx: any Reading
  ) throws -> HelpArticle? {
    try tx.first(
      Self.columns + " WHERE kind = \(kind.rawValue) AND code = \(code)"
    ).flatMap { Self.article($0) }
  }

  private func note(
    _ article: HelpArticle, from old: HelpArticle.State?, to new: HelpArticle.State,
    by actor: Actor, at now: Moment, in tx: any Writing
  ) throws {
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .helpChanged, subject: "help_article",
        id: "\(article.kind.rawValue) \(article.code)", from: old?.rawValue, to: new.rawValue),
      in: tx)
  }

  private static func isCode(_ code: String) -> Bool {
    let bytes = code.utf8
    return (1...40).contains(bytes.count)
      && bytes.allSatisfy {
        ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
      }
  }
}

extension HelpArticle {
  /// The same text with other words.
  public func with(
    title: DataText, body: DataText, topic: String, keywords: String, ordinal: Int
  ) -> HelpArticle {
    HelpArticle(
      kind: kind, code: code, topic: topic, title: title, body: body, keywords: keywords,
      ordinal: ordinal, state: state, version: version)
  }

  /// The same text, to be seen by everybody or by nobody.
  public func with(state: State) -> HelpArticle {
    HelpArticle(
      kind: kind, code: code, topic: topic, title: title, body: body, keywords: keywords,
      ordinal: ordinal, state: state, version: version)
  }

  fileprivate var isComplete: Bool {
    [title.chinese, title.english, body.chinese, body.english].allSatisfy { !$0.isEmpty }
  }
}
