/// Reads the names of divisions: words before characters, and before both the places that are
/// read in their own way (乐亭 lao ting).
struct PlaceReading {
  private let words: [String: String]
  private let characters: [Character: String]
  private let longestWord: Int

  /// - Parameters:
  ///   - words: Readings of words of two characters and more, syllables separated by blanks.
  ///   - characters: The usual reading of each character.
  init(words: [String: String], characters: [Character: String]) {
    self.words = words
    self.characters = characters
    longestWord = 4
  }

  /// The syllables of a name, separated by blanks: `ji nan shi`.
  func reading(of name: String) -> String {
    var syllables: [String] = []
    var rest = Array(name)[...]
    while let first = rest.first {
      if let (length, reading) = word(at: rest) {
        syllables.append(reading)
        rest = rest.dropFirst(length)
      } else {
        syllables.append(Self.ownCharacters[first] ?? characters[first] ?? String(first))
        rest = rest.dropFirst()
      }
    }
    return syllables.joined(separator: " ")
  }

  private func word(at text: ArraySlice<Character>) -> (Int, String)? {
    for length in stride(from: min(longestWord, text.count), to: 1, by: -1) {
      let word = String(text.prefix(length))
      if let reading = Self.ownNames[word] ?? words[word] { return (length, reading) }
    }
    return nil
  }
}
