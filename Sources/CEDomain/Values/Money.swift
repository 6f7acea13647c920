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

extension Money {
  /// Reads `45`, `45.5` or `45.00`; nil for signs, blanks, more than two decimals or more than ten
  /// digits of yuan.
  public init?(yuan text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(ASCII.isDigit) }),
      parts[0].utf8.count <= 10, let yuan = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else {
      self.init(fen: yuan * 100)
      return
    }
    guard parts[1].utf8.count <= 2, let digits = Int(parts[1]) else { return nil }
    self.init(fen: yuan * 100 + (parts[1].utf8.count == 1 ? digits * 10 : digits))
  }
}
