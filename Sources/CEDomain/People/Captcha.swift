/// A question that keeps guessing programs away from the sign-in (NAT-2.1-03, FLD-12-03).
///
/// Four characters to be drawn large or, for who listens rather than looks, a small sum in words.
/// A captcha is answered once, rightly or wrongly, and lives five minutes.
public struct Captcha: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Characters to draw, without those that look alike.
    case picture(String)
    /// Two numbers to add, each from 1 to 9.
    case sum(Int, Int)
  }

  /// What came of an answer.
  public enum Outcome: Hashable, Sendable {
    case passed(CaptchaPass)
    /// Wrong, too old or answered before: a new one is needed.
    case failed
  }

  public static let validity: Duration = .seconds(300)

  public let kind: Kind
  public let expiresAt: Moment
  private var isAnswered = false

  /// A new picture.
  public init(at now: Moment, from entropy: Entropy) {
    let letters = VerificationCodeRule.alphabet
    let text = (0..<4).map { _ in letters[Int(entropy.number(below: UInt64(letters.count)))] }
    kind = .picture(String(decoding: text, as: UTF8.self))
    expiresAt = now + Captcha.validity
  }

  /// A new sum in words.
  public init(spokenAt now: Moment, from entropy: Entropy) {
    kind = .sum(1 + Int(entropy.number(below: 9)), 1 + Int(entropy.number(below: 9)))
    expiresAt = now + Captcha.validity
  }

  /// The right answer; shown to nobody but the drawing.
  public var answer: String {
    switch kind {
    case .picture(let text): text
    case .sum(let left, let right): String(left + right)
    }
  }

  /// Takes the one answer. Case, width and blanks do not matter.
  public mutating func take(_ typed: String, at now: Moment) -> Outcome {
    defer { isAnswered = true }
    guard !isAnswered, now < expiresAt, TextNormalizer.code(typed) == answer else {
      return .failed
    }
    return .passed(CaptchaPass())
  }
}

/// Says that a captcha was answered rightly; nobody else can make one.
public struct CaptchaPass: Hashable, Sendable {
  fileprivate init() {}
}
