/// An amount in fen (OV-0-06); never a floating-point number.
public struct Money: Hashable, Comparable, Sendable {
  public let fen: Int

  public init(fen: Int) {
    self.fen = fen
  }

  public static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }
  public static func + (left: Money, right: Money) -> Money { Money(fen: left.fen + right.fen) }

  /// `¥45.00`
  public var text: String {
    let cents = fen % 100
    return "¥\(fen / 100).\(cents < 10 ? "0" : "")\(cents)"
  }
}
