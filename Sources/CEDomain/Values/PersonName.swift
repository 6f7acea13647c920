/// How names are written, compared and recognised.
public enum PersonName {
  /// The stored form: Chinese names without blanks and with `·` (U+00B7) as the only dot; Latin
  /// names half-width with single blanks.
  public static func normalized(_ typed: String) -> String {
    let text = TextNormalizer.trimmed(typed)
    guard text.unicodeScalars.contains(where: isHan) else {
      return composed(TextNormalizer.halfWidth(text)).split(separator: " ").joined(separator: " ")
    }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.isBlank {
      result.append(isMiddleDot(scalar) ? "·" : scalar)
    }
    return TextNormalizer.halfWidth(String(result))
  }

  /// True when both write the same name; the several middle dots are equal, variants of a rare
  /// character are not (FLD-12-02).
  public static func same(_ left: String, _ right: String) -> Bool {
    let (left, right) = (normalized(left), normalized(right))
    return left == right || left.uppercased() == right.uppercased()
  }

  /// Chinese characters, extension blocks and variation selectors included, with `·` inside only.
  static func isChinese(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, first != "·", last != "·" else {
      return false
    }
    return scalars.allSatisfy { isHan($0) || $0 == "·" || isVariationSelector($0) }
      && scalars.contains(where: isHan) && !isVariationSelector(first)
  }

  /// Latin letters with blanks, `.`, `-` and `'` between them.
  static func isLatin(_ name: String) -> Bool {
    name.unicodeScalars.contains(where: isLatinLetter)
      && name.unicodeScalars.allSatisfy {
        isLatinLetter($0) || $0 == " " || $0 == "." || $0 == "-" || $0 == "'"
      }
  }

  private static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0x24F: scalar.value != 0xD7 && scalar.value != 0xF7
    case 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// The unified ideographs with all extensions, the compatibility ideographs and 〇.
  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
  }

  /// Latin letters with their accents as one character each (NFC): some systems paste `e` and
  /// its accent apart. Chinese characters stay exactly as they were typed.
  private static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x300...0x36F).contains($0.value) }) else {
      return text
    }
    var result = ""
    for character in text { result.append(letters[character] ?? character) }
    return result
  }

  /// Every accented letter under itself: a letter and an accent apart find the one they make.
  private static let letters: [Character: Character] = {
    var letters: [Character: Character] = [:]
    for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      letters[Character(scalar)] = Character(scalar)
    }
    return letters
  }()

  /// The dots that keyboards and other systems put into 阿卜杜拉·买买提; within a Chinese name a
  /// full stop can be nothing else.
  private static func isMiddleDot(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E, 0xB7, 0x387, 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB, 0xFF0E, 0xFF65: true
    default: false
    }
  }
}
