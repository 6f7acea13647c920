/// A name's readings, by which it is sorted and found.
public struct PinyinKey: Hashable, Sendable {
  /// Syllables without tones, `ü` as `v`, separated by blanks: `wang ming`.
  public let full: String
  /// First letters: `wm`.
  public let initials: String

  public init(full: String, initials: String) {
    self.full = full
    self.initials = initials
  }

  /// One text for a sort column: `wang ming wm`.
  public var stored: String { initials.isEmpty ? full : full + " " + initials }
}

extension ReferenceStore {
  /// The usual reading of every character.
  ///
  /// Letters and digits stand for themselves, marks such as `·` fall away; a character without
  /// a known reading stands for itself and so sorts behind all others.
  ///
  /// - Parameter isName: True reads a family name in front as family names are read: 单 shan,
  ///   尉迟 yu chi.
  public func pinyin(of text: String, isName: Bool = false) throws -> PinyinKey {
    try database.read { tx in
      var syllables: [String] = []
      var rest = Substring(text)
      if isName, let (name, reading) = familyName(at: rest) {
        syllables += reading.split(separator: " ").map(String.init)
        rest = rest.dropFirst(name.count)
      }
      var word = ""
      for character in rest {
        if character.isASCII, character.isLetter || character.isNumber {
          word += character.lowercased()
          continue
        }
        if !word.isEmpty { syllables.append(word) }
        word = ""
        if let syllable = try reading(of: character, in: tx) {
          syllables.append(syllable)
        } else if character.isLetter {
          syllables.append(String(character))
        }
      }
      if !word.isEmpty { syllables.append(word) }
      return PinyinKey(
        full: syllables.joined(separator: " "),
        initials: String(syllables.compactMap(\.first)))
    }
  }

  private func familyName(at text: Substring) -> (String, String)? {
    for length in [2, 1] {
      let name = String(text.prefix(length))
      if name.count == length, let reading = familyNameReadings[name] { return (name, reading) }
    }
    return nil
  }

  private func reading(of character: Character, in tx: any Reading) throws -> String? {
    // A variation selector behind a character changes its shape, not its reading.
    let text = character.unicodeScalars.first.map { String(Character($0)) } ?? ""
    let usual: SQL = "SELECT pinyin FROM reading WHERE character = \(text) ORDER BY rank LIMIT 1"
    if let row = try tx.first(usual) { return row.text(0) }
    let rare: SQL = "SELECT readings FROM rare_character WHERE character = \(text)"
    guard let row = try tx.first(rare), !row.text(0).isEmpty else { return nil }
    return row.text(0).split(separator: ",").first.map(String.init)
  }
}
