/// The shape of a paper: how many questions of each kind, worth how much, in how long (SH-7-04…08).
public struct Blueprint: Hashable, Sendable {
  public let sections: [Section]
  public let limit: Duration
  public let pass: Score

  public init(sections: [Section], limit: Duration, pass: Score) {
    self.sections = sections
    self.limit = limit
    self.pass = pass
  }

  /// What a paper without a mistake scores.
  public var full: Score {
    sections.reduce(.zero) { $0 + Score(tenths: $1.count * $1.points.tenths) }
  }

  public var questionCount: Int { sections.reduce(0) { $0 + $1.count } }

  /// Questions of one kind, each worth the same.
  public struct Section: Hashable, Sendable {
    public let kind: Question.Kind
    public let count: Int
    /// For each question.
    public let points: Score

    public init(_ kind: Question.Kind, count: Int, points: Score) {
      self.kind = kind
      self.count = count
      self.points = points
    }
  }
}

/// Points in tenths, so that 96.0 is exact (SH-7-07).
public struct Score: Hashable, Comparable, Sendable {
  public let tenths: Int

  public init(tenths: Int) {
    self.tenths = tenths
  }

  /// Whole points.
  public init(_ whole: Int) {
    tenths = whole * 10
  }

  public static let zero = Score(tenths: 0)

  public static func < (left: Score, right: Score) -> Bool { left.tenths < right.tenths }
  public static func + (left: Score, right: Score) -> Score {
    Score(tenths: left.tenths + right.tenths)
  }

  /// Always one decimal: `96.0`.
  public var long: String { "\(tenths / 10).\(tenths % 10)" }
  /// `96`, or `96.5` where there is something behind the point.
  public var short: String { tenths % 10 == 0 ? String(tenths / 10) : long }
}

extension Score: SQLConvertible {
  public var sqlValue: SQLValue { .integer(Int64(tenths)) }
}
