/// How well a help text answers a question: pairs of characters and words found in it.
///
/// Chinese is not cut into words; pairs of neighbouring characters find what words would, and need
/// no dictionary.
struct HelpSearch {
  private let tokens: [String]
  /// What was typed, when it may be pinyin or its initials.
  private var letters: String? { typed.flatMap { $0.utf8.count > 1 ? $0 : nil } }
  private let typed: String?

  init(_ question: String) {
    let text = TextNormalizer.halfWidth(CleanText.clean(question)).lowercased()
    var tokens: [String] = []
    var han: [Character] = []
    var word = ""
    func endHan() {
      if han.count == 1 { tokens.append(String(han[0])) }
      tokens += zip(han, han.dropFirst()).map { String([$0, $1]) }
      han = []
    }
    func endWord() {
      if word.count > 1 { tokens.append(word) }
      word = ""
    }
    for character in text {
      if character.unicodeScalars.first.map(PersonName.isHan) == true {
        endWord()
        han.append(character)
      } else {
        endHan()
        if character.isLetter || character.isNumber { word.append(character) } else { endWord() }
      }
    }
    endHan()
    endWord()
    self.tokens = tokens.filter { !Self.empty.contains($0) }
    let compact = text.filter { $0 != " " }
    let isLatin = compact.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    typed = isLatin && !compact.isEmpty ? compact : nil
  }

  /// 0 when nothing of the question stands in the text.
  func score(_ article: HelpArticle) -> Int {
    let title = (article.title.chinese + " " + article.title.english).lowercased()
    let keywords = article.keywords.lowercased()
    let body = (article.body.chinese + " " + article.body.english).lowercased()
    var score = 0
    for token in tokens {
      if title.contains(token) { score += 6 }
      if keywords.contains(token) { score += 5 }
      if body.contains(token) { score += 1 }
    }
    if let letters, article.pinyin.contains(letters) { score += 6 }
    return score
  }

  /// Whether everything typed stands in the text, or all of it in its readings: for a list that
  /// narrows while one types. What fits more fits less.
  func fits(_ article: HelpArticle) -> Bool {
    let text = [
      article.title.chinese, article.title.english, article.keywords, article.body.chinese,
      article.body.english,
    ].joined(separator: " ").lowercased()
    if let typed, article.pinyin.contains(typed) { return true }
    return tokens.allSatisfy { text.contains($0) }
  }

  /// Pairs that stand in every question and say nothing.
  private static let empty: Set<String> = [
    "怎么", "么办", "如何", "什么", "可以", "请问", "为什", "是否", "我的", "办理", "的时", "时候", "怎样",
    "how", "what", "the", "can", "do", "to", "my", "is", "why",
  ]
}
