/// The twelve letters and digits on a certificate by which anybody checks it (SH-8-13).
///
/// Drawn at random from 31 signs that are not mistaken for one another on paper: no 0, 1, I, L, O.
public struct VerifyCode: Hashable, Sendable {
  /// Twelve signs without hyphens.
  public let text: String

  public static let signs = 12

  public init(from entropy: Entropy) {
    let drawn = (0..<VerifyCode.signs).map { _ in
      alphabet[Int(entropy.number(below: UInt64(alphabet.count)))]
    }
    text = String(decoding: drawn, as: UTF8.self)
  }

  /// Reads what a person typed: full-width, lower case, blanks and hyphens are forgiven; nil when
  /// twelve signs of the alphabet do not remain.
  public init?(typed: String) {
    let half = TextNormalizer.compact(TextNormalizer.halfWidth(typed)).uppercased()
    let signs = half.utf8.filter { $0 != UInt8(ascii: "-") }
    guard signs.count == VerifyCode.signs, signs.allSatisfy(alphabet.contains) else { return nil }
    text = String(decoding: signs, as: UTF8.self)
  }

  init(stored: String) {
    text = stored
  }

  /// In groups of four, as it is printed and read out: `7K2M-9QXA-4RTD`.
  public var printed: String {
    let signs = Array(text.utf8)
    return stride(from: 0, to: signs.count, by: 4).map {
      String(decoding: signs[$0..<min($0 + 4, signs.count)], as: UTF8.self)
    }.joined(separator: "-")
  }
}

private let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ".utf8)
