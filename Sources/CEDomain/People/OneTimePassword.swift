/// A password an operator reads out once; it opens nothing but the choice of an own one
/// (ROL-8-06).
public enum OneTimePassword {
  /// How long it waits for its first and only use.
  public static let lifetime = Duration.seconds(3 * 24 * 3600)

  /// Six letters and six digits, none of which is taken for another on the phone or on paper.
  static func make(from entropy: Entropy) -> String {
    let letters = Array("abcdefghjkmnpqrstuvwxyz")
    let digits = Array("23456789")
    func pick(_ from: [Character]) -> Character {
      from[Int(entropy.number(below: UInt64(from.count)))]
    }
    return String((0..<6).map { _ in pick(letters) } + (0..<6).map { _ in pick(digits) })
  }
}
