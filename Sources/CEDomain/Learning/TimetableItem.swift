/// One chosen course of a training: a row of 我的课表.
///
/// Subject, credits and time are those of the edition that was chosen.
public struct TimetableItem: Hashable, Sendable {
  public let course: Course
  public let version: Int
  public let subject: CourseSubject
  public let credits: Credits
  public let total: Duration
  public let learned: Duration
  public let addedAt: Moment
  public let completedAt: Moment?
  public let evaluatedAt: Moment?

  /// Whole percent of the time learned (SH-5-11).
  public var percent: Int { completedAt == nil ? min(99, rawPercent) : 100 }

  private var rawPercent: Int { studyPercent(learned, of: total) }

  /// Where the row stands (SH-9-02).
  public var state: State {
    if evaluatedAt != nil { return .evaluated }
    if completedAt != nil { return .learned }
    return learned > .zero ? .learning : .notStarted
  }

  public enum State: Hashable, Sendable, CaseIterable {
    /// 未开始
    case notStarted
    /// 学习中
    case learning
    /// 已学完，可评价
    case learned
    /// 评价完成
    case evaluated
  }
}

/// 培训报告: what is chosen and done against what is asked (SH-4-16, SH-5-04).
public struct TimetableReport: Hashable, Sendable {
  public let bounds: SelectionBounds
  public let selected: SubjectCredits
  public let completed: SubjectCredits
  /// Completed courses whose evaluation is missing.
  public let evaluationsMissing: Int
  /// Whether 综合评价 is filled.
  public let isEvaluated: Bool

  public init(
    bounds: SelectionBounds, items: [TimetableItem], isEvaluated: Bool
  ) {
    self.bounds = bounds
    self.isEvaluated = isEvaluated
    selected = items.reduce(.zero) { $0.adding($1.credits, to: $1.subject) }
    let done = items.filter { $0.completedAt != nil }
    completed = done.reduce(.zero) { $0.adding($1.credits, to: $1.subject) }
    evaluationsMissing = done.count { $0.evaluatedAt == nil }
  }

  /// ⚠: fewer credits chosen than asked (SH-4-17).
  public func isSelectionBelow(_ subject: CourseSubject) -> Bool {
    selected[subject] < bounds.lower[subject]
  }

  /// ⚠: fewer credits completed than asked.
  public func isCompletionBelow(_ subject: CourseSubject) -> Bool {
    completed[subject] < bounds.lower[subject]
  }

  /// Both subjects' required credits are completed: the overall evaluation opens (SH-6-05).
  public var isStudied: Bool { bounds.areReached(by: completed) }
}
