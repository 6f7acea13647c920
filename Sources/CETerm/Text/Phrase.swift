/// The same words in both languages; there is no way to have only one.
struct Phrase: Hashable, Sendable {
  let chinese: String
  let english: String

  init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// Words that are the same in both languages: names, numbers, codes.
  init(same text: String) {
    chinese = text
    english = text
  }

  subscript(language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.chinese + right.chinese, left.english + right.english)
  }
}

enum Language: String, Hashable, Sendable, CaseIterable {
  case chinese = "zh"
  case english = "en"

  var other: Language { self == .chinese ? .english : .chinese }
}
