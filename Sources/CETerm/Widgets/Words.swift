/// Where words begin and end, for moving and rubbing out by word.
///
/// A run of letters and digits is a word, and so is a run of Chinese characters; punctuation
/// separates. Good enough for names, numbers and addresses without a dictionary.
enum Words {
  private enum Class {
    case blank, letters, ideographs, signs
  }

  /// The start of the word before `place`.
  static func start(before place: Int, in characters: [Character]) -> Int {
    var place = min(max(0, place), characters.count)
    while place > 0, kind(of: characters[place - 1]) == .blank { place -= 1 }
    guard place > 0 else { return 0 }
    let wanted = kind(of: characters[place - 1])
    while place > 0, kind(of: characters[place - 1]) == wanted { place -= 1 }
    return place
  }

  /// The end of the word after `place`.
  static func end(after place: Int, in characters: [Character]) -> Int {
    var place = min(max(0, place), characters.count)
    while place < characters.count, kind(of: characters[place]) == .blank { place += 1 }
    guard place < characters.count else { return place }
    let wanted = kind(of: characters[place])
    while place < characters.count, kind(of: characters[place]) == wanted { place += 1 }
    return place
  }

  private static func kind(of character: Character) -> Class {
    if character.isWhitespace { return .blank }
    guard let first = character.unicodeScalars.first else { return .signs }
    if first.properties.isIdeographic { return .ideographs }
    return character.isLetter || character.isNumber ? .letters : .signs
  }
}
