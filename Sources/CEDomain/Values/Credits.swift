/// Credits (学分) in tenths, so that 53.6 = 43.6 + 10 holds exactly (OV-0-06, FLD-12-05).
public struct Credits: Hashable, Comparable, Sendable, AdditiveArithmetic {
  public let tenths: Int

  public init(tenths: Int) {
    self.tenths = tenths
  }

  /// Whole credits.
  public init(_ whole: Int) {
    tenths = whole * 10
  }

  public static let zero = Credits(tenths: 0)

  public static func < (left: Credits, right: Credits) -> Bool { left.tenths < right.tenths }
  public static func + (left: Credits, right: Credits) -> Credits {
    Credits(tenths: left.tenths + right.tenths)
  }
  public static func - (left: Credits, right: Credits) -> Credits {
    Credits(tenths: left.tenths - right.tenths)
  }

  /// `60` for sixty, `53.6` for fifty-three point six: no trailing `.0` (OV-0-06).
  public var short: String { tenths % 10 == 0 ? String(tenths / 10) : long }

  /// Always one decimal, as a timetable prints it: `2.0`.
  public var long: String {
    let magnitude = abs(tenths)
    return "\(tenths < 0 ? "-" : "")\(magnitude / 10).\(magnitude % 10)"
  }

  /// Reads `2`, `2.0` or `53.6`; nil for signs, blanks, more than one decimal or above 999.9.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      parts[0].utf8.count <= 3, let whole = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else {
      self.init(whole)
      return
    }
    guard parts[1].utf8.count == 1, let tenth = Int(parts[1]) else { return nil }
    self.init(tenths: whole * 10 + tenth)
  }
}
