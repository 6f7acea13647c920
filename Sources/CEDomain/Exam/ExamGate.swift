/// Whether the formal exam is open to a training, and what is missing when it is not (SH-7-01).
///
/// Names every condition, met or not, so that the hall can show them as a list to tick off.
public struct ExamGate: Hashable, Sendable {
  /// One condition and whether it is met.
  public struct Condition: Hashable, Sendable {
    public let requirement: Requirement
    public let isMet: Bool
  }

  public enum Requirement: Hashable, Sendable {
    /// Inside the training's window (POL-C-04).
    case window(DayWindow)
    /// “请先完成规定学分的课程学习”
    case credits(completed: SubjectCredits, required: SubjectCredits)
    /// “请先完成课程评价”; the completed courses without one.
    case courseEvaluations(missing: Int)
    /// “请先完成综合评价”
    case overallEvaluation
  }

  public let conditions: [Condition]

  /// Judges a training by its report as of `now`.
  public init(
    _ training: Training, _ report: TimetableReport, asking asked: [ExamPolicy.Condition],
    at now: Moment
  ) {
    let required = training.bounds.lower
    let window = Condition(
      requirement: .window(training.window), isMet: training.window.contains(now))
    conditions =
      [window]
      + asked.map { condition in
        switch condition {
        case .credits:
          Condition(
            requirement: .credits(completed: report.completed, required: required),
            isMet: training.bounds.areReached(by: report.completed))
        case .publicCredits:
          Condition(
            requirement: .credits(
              completed: SubjectCredits(
                professional: .zero, general: report.completed.general),
              required: SubjectCredits(professional: .zero, general: required.general)),
            isMet: report.completed.general >= required.general)
        case .courseEvaluations:
          Condition(
            requirement: .courseEvaluations(missing: report.evaluationsMissing),
            isMet: report.evaluationsMissing == 0 && report.completed.total > .zero)
        case .overallEvaluation:
          Condition(requirement: .overallEvaluation, isMet: report.isEvaluated)
        }
      }
  }

  public var isOpen: Bool { conditions.allSatisfy(\.isMet) }
  /// What is missing, in the order to do it.
  public var missing: [Requirement] { conditions.filter { !$0.isMet }.map(\.requirement) }
}
