/// The stored help texts. Anybody may read them; the operator changes them.
public struct HelpLibrary {
  /// What came of taking a text in.
  public enum Verdict: Hashable, Sendable {
    case added, updated, unchanged, notPermitted
  }

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The published texts of a kind in their order; those of one topic, where it is named.
  public func articles(_ kind: HelpArticle.Kind, topic: String? = nil) throws -> [HelpArticle] {
    let filter: SQL = topic.map { " AND topic = \($0)" } ?? ""
    return try store.database.read { tx in
      try tx.rows(
        Self.columns
          + """
           WHERE kind = \(kind.rawValue) AND state = \(HelpArticle.State.published.rawValue)
          """ + filter + " ORDER BY ordinal, code"
      ).compactMap { Self.article($0) }
    }
  }

  /// What fits a question best, the best first (NAT-2.4-01); also finds by pinyin initials.
  public func matches(
    _ question: String, among kinds: [HelpArticle.Kind] = [.question, .guide], most: Int = 20
  ) throws -> [HelpArticle] {
    let rows = try store.database.read { tx in
      try tx.rows(
        Self.columns
          + """
           WHERE state = \(HelpArticle.State.published.rawValue)
            AND kind IN (\(list: kinds.map(\.rawValue))) ORDER BY kind, ordinal, code
          """)
    }
    let search = HelpSearch(question)
    let scored = rows.compactMap { row -> (HelpArticle, Int)? in
      guard let article = Self.article(row) else { return nil }
      let score = search.score(article)
      return score > 0 ? (article, score) : nil
    }
    // Equal scores keep the order of the library.
    return scored.enumerated().sorted {
      ($0.element.1, $1.offset) > ($1.element.1, $0.offset)
    }.prefix(most).map { $0.element.0 }
  }

  /// Takes a text in, in place of the one with its code.
  public func take(_ article: HelpArticle, by actor: Actor, at now: Moment) throws -> Verdict {
    guard actor.may(.publishNotice) else { return .notPermitted }
    let pinyin = try reading(of: article)
    return try store.database.write { tx in
      let found = try tx.first(
        Self.columns + " WHERE kind = \(article.kind.rawValue) AND code = \(article.code)"
      ).flatMap { Self.article($0) }
      if let found, found.hasSameWords(as: article) { return .unchanged }
      try tx.run(
        """
        INSERT INTO help_article (kind, code, ordinal, topic, title_chinese, title_english,
          body_chinese, body_english, keywords, pinyin, state, updated_at)
        VALUES (\(article.kind.rawValue), \(article.code), \(article.ordinal), \(article.topic),
          \(article.title.chinese), \(article.title.english), \(article.body.chinese),
          \(article.body.english), \(article.keywords), \(pinyin), \(article.state.rawValue),
          \(now))
        ON CONFLICT (kind, code) DO UPDATE SET ordinal = excluded.ordinal,
          topic = excluded.topic, title_chinese = excluded.title_chinese,
          title_english = excluded.title_english, body_chinese = excluded.body_chinese,
          body_english = excluded.body_english, keywords = excluded.keywords,
          pinyin = excluded.pinyin, state = excluded.state, updated_at = excluded.updated_at,
          version = help_article.version + 1
        """)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .helpChanged, subject: "help_article",
          id: "\(article.kind.rawValue) \(article.code)", from: found?.state.rawValue,
          to: article.state.rawValue), in: tx)
      return found == nil ? .added : .updated
    }
  }

  /// What finds the text for who types letters.
  func reading(of article: HelpArticle) throws -> String {
    let reading = try store.reference.pinyin(of: article.title.chinese + article.keywords)
    return reading.full.filter { $0 != " " } + " " + reading.initials
  }

  static let columns: SQL = """
    SELECT kind, code, topic, title_chinese, title_english, body_chinese, body_english, keywords,
      ordinal, pinyin, state, version
    FROM help_article
    """

  static func article(_ row: Row) -> HelpArticle? {
    guard let kind = HelpArticle.Kind(rawValue: row.text(0)) else { return nil }
    return HelpArticle(
      kind: kind, code: row.text(1), topic: row.text(2),
      title: DataText(chinese: row.text(3), english: row.text(4)),
      body: DataText(chinese: row.text(5), english: row.text(6)), keywords: row.text(7),
      ordinal: row.integer(8), state: HelpArticle.State(rawValue: row.text(10)) ?? .withdrawn,
      version: row.integer(11), pinyin: row.text(9))
  }
}

extension HelpArticle {
  func hasSameWords(as other: HelpArticle) -> Bool {
    topic == other.topic && title == other.title && body == other.body
      && keywords == other.keywords && ordinal == other.ordinal && state == other.state
  }
}

extension AuditEvent {
  static let helpChanged = AuditEvent("help.changed")
}
