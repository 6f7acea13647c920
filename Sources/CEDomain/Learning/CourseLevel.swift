/// The level of a qualification a course is made for (SH-4-04), lowest first.
public enum CourseLevel: String, Hashable, Comparable, Sendable, CaseIterable {
  case elementary
  case intermediate
  case senior

  /// The word the platforms use in category paths and course files.
  public var chinese: String {
    switch self {
    case .elementary: "初级"
    case .intermediate: "中级"
    case .senior: "高级"
    }
  }

  /// Reads the platforms' word or the stored code; 正高级 counts as 高级. Nil for anything else,
  /// such as no level at all.
  public init?(_ text: String) {
    if let level = CourseLevel(rawValue: text) {
      self = level
    } else if text == "正高级" {
      self = .senior
    } else if let level = CourseLevel.allCases.first(where: { $0.chinese == text }) {
      self = level
    } else {
      return nil
    }
  }

  public static func < (left: CourseLevel, right: CourseLevel) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .elementary: 0
    case .intermediate: 1
    case .senior: 2
    }
  }
}
