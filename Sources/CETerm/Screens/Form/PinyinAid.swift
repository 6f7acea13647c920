import CEDomain

/// The built-in pinyin input for terminals without an input method, such as a kiosk's.
///
/// Letters gather and are offered as words and characters; a digit or the blank takes one, `-`
/// and `=` turn the page, `'` parts syllables, Enter leaves the letters as they are.
struct PinyinAid: InputAid {
  /// Candidates on a page: as many as there are digits for.
  static let pageCount = 9

  private let find: (String) -> [InputCandidate]
  private(set) var letters = ""
  private var offered: [InputCandidate] = []
  private var page = 0

  /// `find` answers what letters may stand for, the most usual first.
  init(find: @escaping (String) -> [InputCandidate]) {
    self.find = find
  }

  var isComposing: Bool { !letters.isEmpty }

  /// The candidates of the page on show.
  var shown: [String] {
    offered.dropFirst(page * Self.pageCount).prefix(Self.pageCount).map(\.text)
  }

  var hasMore: Bool { (page + 1) * Self.pageCount < offered.count }

  mutating func take(_ key: Key) -> InputAidAnswer? {
    guard isComposing else {
      guard case .character(let letter) = key, letter.isPinyinLetter else { return nil }
      return compose(String(letter))
    }
    switch key {
    case .character(let character): return take(character)
    case .named(.backspace):
      return letters.count == 1 ? drop() : compose(String(letters.dropLast()))
    case .named(.escape): return drop()
    case .named(.enter):
      let typed = letters
      _ = drop()
      return .commit(typed)
    case .named(.pageDown): return turn(by: 1)
    case .named(.pageUp): return turn(by: -1)
    case .paste: return nil
    case .named, .control, .alt: return composing
    }
  }

  private mutating func take(_ character: Character) -> InputAidAnswer {
    switch character {
    case "'": return compose(letters + "'")
    case " ": return choose(0)
    case "-", "[": return turn(by: -1)
    case "=", "]": return turn(by: 1)
    default:
      if character.isPinyinLetter { return compose(letters + String(character)) }
      guard let digit = character.wholeNumberValue, digit > 0 else { return composing }
      return choose(digit - 1)
    }
  }

  private var composing: InputAidAnswer { .composing(letters: letters, candidates: shown) }

  private mutating func compose(_ newLetters: String) -> InputAidAnswer {
    letters = String(newLetters.prefix(40))
    offered = find(letters)
    page = 0
    return composing
  }

  private mutating func turn(by step: Int) -> InputAidAnswer {
    let last = max(0, (offered.count - 1) / Self.pageCount)
    page = min(max(0, page + step), last)
    return composing
  }

  /// Takes a candidate of the page; letters it does not use up go on being composed.
  private mutating func choose(_ place: Int) -> InputAidAnswer {
    let index = page * Self.pageCount + place
    guard place < Self.pageCount, offered.indices.contains(index) else { return composing }
    let chosen = offered[index]
    let rest = String(letters.dropFirst(chosen.letters))
    if rest.isEmpty { _ = drop() } else { _ = compose(rest) }
    return .commit(chosen.text)
  }

  private mutating func drop() -> InputAidAnswer {
    letters = ""
    offered = []
    page = 0
    return .cancelled
  }
}

extension Character {
  fileprivate var isPinyinLetter: Bool { ("a"..."z").contains(self) }
}
