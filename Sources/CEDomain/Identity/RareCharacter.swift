/// A Chinese character as the picker for rare characters shows it (NAT-1.1-05).
public struct RareCharacter: Hashable, Sendable {
  public let character: Character
  /// Without tones, `ü` as `v`, the usual one first; empty where none is known.
  public let readings: [String]
  /// Empty where unknown.
  public let radical: String
  /// 0 where unknown.
  public let strokes: Int

  public init(character: Character, readings: [String] = [], radical: String = "", strokes: Int = 0)
  {
    self.character = character
    self.readings = readings
    self.radical = radical
    self.strokes = strokes
  }

  /// How the character is named where it cannot be drawn: `U+2CB5A`.
  public var codePoint: String { RareCharacter.codePoint(of: character) }

  /// The code point of a character's first scalar: `U+4E00`.
  public static func codePoint(of character: Character) -> String {
    let value = character.unicodeScalars.first?.value ?? 0
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// True for characters that fonts and other systems often lack: the extensions.
  public static func isRare(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, PersonName.isHan(scalar) else {
      return false
    }
    return !(0x4E00...0x9FA5).contains(scalar.value) && scalar.value != 0x3007
  }

  /// True for characters that hardly any font holds (extensions G and H): they are shown by their
  /// code point.
  public static func isUndrawable(_ character: Character) -> Bool {
    (character.unicodeScalars.first?.value ?? 0) >= 0x30000
  }
}

/// How a rare character is looked for.
public enum CharacterQuery: Hashable, Sendable {
  /// A syllable or its beginning, perhaps with a number of strokes.
  case pinyin(String, strokes: Int?)
  /// A number of strokes, perhaps within a radical.
  case strokes(Int, radical: String?)
  /// A radical in any of its forms (水 or 氵), perhaps with a number of strokes.
  case radical(String, strokes: Int?)
  /// `U+2CB5A`, `2CB5A`, or the code of GB 18030: `9933AA34`.
  case code(String)
}

extension CharacterQuery {
  /// Reads what was typed for a pinyin, such as `yan` or `yan12`; nil without a letter.
  public static func pinyin(typed: String) -> CharacterQuery? {
    let text = TextNormalizer.compact(typed).lowercased()
    let letters = text.filter { $0.isASCII && $0.isLetter || $0 == "ü" }
    guard !letters.isEmpty else { return nil }
    return .pinyin(String(letters.map { $0 == "ü" ? "v" : $0 }), strokes: number(in: text))
  }

  /// Reads `12` or `12水`; nil without a number.
  public static func strokes(typed: String) -> CharacterQuery? {
    let text = TextNormalizer.compact(typed)
    guard let strokes = number(in: text) else { return nil }
    return .strokes(strokes, radical: sign(in: text))
  }

  /// Reads `水`, `氵` or `水12`; nil without a radical.
  public static func radical(typed: String) -> CharacterQuery? {
    let text = TextNormalizer.compact(typed)
    return sign(in: text).map { .radical($0, strokes: number(in: text)) }
  }

  private static func number(in text: String) -> Int? {
    Int(String(text.filter { $0.isASCII && $0.isNumber }))
  }

  private static func sign(in text: String) -> String? {
    text.first { !$0.isASCII }.map(String.init)
  }
}
