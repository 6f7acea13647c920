/// Help texts as the operator writes them: one file, many texts, reviewed like code.
///
/// ```text
/// @faq registered registration
/// zh: 提示“该证件号码已注册”怎么办？
/// en: It says that the number is registered
/// keys: 已注册 重复
/// 请直接登录……
/// --
/// Sign in …
/// ```
/// A line that begins with `#` is a remark.
public enum HelpArticleText {
  public enum Fault: Error, Hashable, Sendable {
    /// No text begins with such a kind.
    case unknownKind(line: Int)
    /// The head of a text lacks its code, its title or one of its languages.
    case incomplete(line: Int)
  }

  public static func articles(in text: String) throws(Fault) -> [HelpArticle] {
    var articles: [HelpArticle] = []
    var open: Draft?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("#") { continue }
      guard line.hasPrefix("@") else {
        open?.take(line)
        continue
      }
      if let open { articles.append(try open.article(ordinal: articles.count)) }
      let words = line.dropFirst().split(separator: " ").map(String.init)
      guard let kind = words.first.flatMap({ HelpArticle.Kind(rawValue: $0) }) else {
        throw .unknownKind(line: index + 1)
      }
      guard words.count >= 2 else { throw .incomplete(line: index + 1) }
      open = Draft(
        line: index + 1, kind: kind, code: words[1], topic: words.count > 2 ? words[2] : "")
    }
    if let open { articles.append(try open.article(ordinal: articles.count)) }
    return articles
  }

  /// A text while its lines come in.
  private struct Draft {
    let line: Int
    let kind: HelpArticle.Kind
    let code: String
    let topic: String
    var title: [String: String] = [:]
    var chinese: [Substring] = []
    var english: [Substring] = []
    var isEnglish = false

    mutating func take(_ line: Substring) {
      if chinese.isEmpty, !isEnglish,
        let name = ["zh", "en", "keys"].first(where: { line.hasPrefix($0 + ": ") })
      {
        title[name] = String(line.dropFirst(name.count + 2))
      } else if line == "--" {
        isEnglish = true
      } else if isEnglish {
        english.append(line)
      } else {
        chinese.append(line)
      }
    }

    func article(ordinal: Int) throws(Fault) -> HelpArticle {
      let bodies = [chinese, english].map {
        TextNormalizer.trimmed($0.joined(separator: "\n"))
      }
      guard let chinese = title["zh"], let english = title["en"],
        bodies.allSatisfy({ !$0.isEmpty })
      else { throw .incomplete(line: line) }
      return HelpArticle(
        kind: kind, code: code, topic: topic,
        title: DataText(chinese: chinese, english: english),
        body: DataText(chinese: bodies[0], english: bodies[1]), keywords: title["keys"] ?? "",
        ordinal: ordinal)
    }
  }
}
