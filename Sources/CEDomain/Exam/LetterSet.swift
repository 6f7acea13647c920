/// A set of option letters A–F: what was chosen, or what is right.
///
/// A set, so that the order in which letters were typed never matters. For a judgement A means
/// right (对) and B wrong (错).
public struct LetterSet: Hashable, Sendable {
  /// The most options a question may have.
  public static let most = 6
  public static let empty = LetterSet(bits: 0)

  private let bits: UInt8

  private init(bits: UInt8) {
    self.bits = bits
  }

  /// One letter by its position: 0 is A. A position outside A–F is our own mistake and traps.
  public init(position: Int) {
    precondition((0..<LetterSet.most).contains(position), "no letter at position \(position)")
    bits = 1 << UInt8(position)
  }

  /// Reads `ACD`; nil for anything but distinct letters A–F. The empty text is the empty set.
  public init?(_ text: String) {
    var bits: UInt8 = 0
    for byte in text.utf8 {
      guard let position = LetterSet.position(of: byte), bits & (1 << position) == 0 else {
        return nil
      }
      bits |= 1 << position
    }
    self.bits = bits
  }

  /// The letters in order: `ACD`; empty when nothing is chosen.
  public var text: String {
    String(decoding: positions.map { UInt8(0x41 + $0) }, as: UTF8.self)
  }

  /// Positions in order; 0 is A.
  public var positions: [Int] { (0..<LetterSet.most).filter(contains) }
  public var count: Int { bits.nonzeroBitCount }
  public var isEmpty: Bool { bits == 0 }

  public func contains(_ position: Int) -> Bool { bits & (1 << UInt8(position)) != 0 }

  /// The set with the letter added, or taken away if it was in.
  public func toggling(_ position: Int) -> LetterSet {
    LetterSet(bits: bits ^ LetterSet(position: position).bits)
  }

  /// The set with every letter moved to where `places` puts its position.
  func moved(to places: [Int]) -> LetterSet {
    LetterSet(bits: positions.reduce(UInt8(0)) { $0 | 1 << UInt8(places[$1]) })
  }

  private static func position(of byte: UInt8) -> UInt8? {
    (0x41...0x46).contains(byte) ? byte - 0x41 : nil
  }
}
