import Glibc

/// A sentence for the operator in both languages.
struct Sentence: Hashable, Sendable {
  let chinese: String
  let english: String

  init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  static func + (first: Sentence, second: Sentence) -> Sentence {
    Sentence(first.chinese + second.chinese, first.english + second.english)
  }

  /// Chosen by `LC_ALL`, `LC_MESSAGES` or `LANG`: English where it says so, Chinese otherwise.
  var inChosenLanguage: String {
    Sentence.isEnglishChosen ? english : chinese
  }

  private static let isEnglishChosen: Bool = {
    for name in ["CETERM_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name), value.pointee != 0 else { continue }
      return String(cString: value).hasPrefix("en")
    }
    return false
  }()
}

/// Prints a sentence on standard output.
func say(_ sentence: Sentence) {
  print(sentence.inChosenLanguage)
}
