/// A text of the help centre, kept in the store so that the operator can change it (NAT-1.1-16,
/// NAT-1.2-01, NAT-2.3-01).
public struct HelpArticle: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// 帮助中心: a question with its answer.
    case question = "faq"
    /// 注意事项: the card beside a form; `topic` names the form.
    case notice
    /// 操作说明: a chapter; the code is its number, `3.1` below `3`.
    case guide
    /// 会计法规制度: a law or regulation (NAT-0-16).
    case regulation
    /// 政策通知: published by the operator, read by everybody (ROL-8-08).
    case policy
  }

  public enum State: String, Hashable, Sendable, CaseIterable {
    case published, withdrawn
  }

  public let kind: Kind
  /// Unique within its kind.
  public let code: String
  /// What it is about: `registration`, `password`, `sign-in` …
  public let topic: String
  public let title: DataText
  public let body: DataText
  /// Words people use for it that stand neither in title nor body.
  public let keywords: String
  public let ordinal: Int
  public let state: State
  public let version: Int
  /// The readings of title and keywords, then their initials; found by who types letters.
  let pinyin: String

  public init(
    kind: Kind, code: String, topic: String, title: DataText, body: DataText,
    keywords: String = "", ordinal: Int = 0, state: State = .published, version: Int = 1,
    pinyin: String = ""
  ) {
    self.kind = kind
    self.code = code
    self.topic = topic
    self.title = title
    self.body = body
    self.keywords = keywords
    self.ordinal = ordinal
    self.state = state
    self.version = version
    self.pinyin = pinyin
  }

  /// Whether the text is among what a person looks for who typed `words`.
  public func answers(_ words: String) -> Bool { HelpSearch(words).fits(self) }

  /// How deep a chapter of the guide lies below the top: `3` is 0, `3.1` is 1.
  public var depth: Int { code.utf8.count { $0 == UInt8(ascii: ".") } }
}
