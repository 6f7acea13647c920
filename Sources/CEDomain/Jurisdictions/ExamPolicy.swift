/// The exam of a training (POL-E, SH-7).
public struct ExamPolicy: Hashable, Sendable {
  public let kind: Kind
  public let name: DataText
  /// What must be fulfilled before the exam opens, in the order in which it is said.
  public let gate: [Condition]
  /// Nil where there is no exam; so are full and pass.
  public let limit: Duration?
  public let full: Int?
  public let pass: Int?
  /// Nil for as many as one likes.
  public let attempts: Int?
  public let scoreRule: ScoreRule
  public let needsIdentityCheck: Bool
  public let hasMock: Bool
  public let sections: [Section]

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case none
    /// One exam over the whole training.
    case comprehensive
    /// Only over the public subject.
    case publicSubject = "public"
  }

  /// SH-7-01.
  public enum Condition: String, Hashable, Sendable, CaseIterable {
    case credits
    case publicCredits = "public_credits"
    case courseEvaluations = "course_evaluations"
    case overallEvaluation = "overall_evaluation"
  }

  public enum ScoreRule: String, Hashable, Sendable, CaseIterable {
    case highest
    case latest
  }

  /// Questions of one kind, each worth the same (SH-7-08).
  public struct Section: Hashable, Sendable {
    /// `single`, `multiple` or `judgement`.
    public let kind: String
    public let count: Int
    /// For each question.
    public let points: Int
  }

  init(_ fields: ProfileFields) throws(ProfileError) {
    func count(_ key: String) throws(ProfileError) -> Int? {
      try fields.optional(key) { fields, key throws(ProfileError) in try fields.count(key) }
    }
    kind = try fields.code("exam.kind")
    name = try fields.words("exam.name")
    gate = try fields.codes("exam.gate")
    limit = try count("exam.minutes").map { .seconds($0 * 60) }
    full = try count("exam.full")
    pass = try count("exam.pass")
    attempts = try count("exam.attempts")
    scoreRule = try fields.code("exam.score_rule")
    needsIdentityCheck = try fields.flag("exam.identity_check")
    hasMock = try fields.flag("exam.mock")
    var sections: [Section] = []
    for section in try fields.records("exam.blueprint") {
      let kind = try section.text("kind")
      guard ["single", "multiple", "judgement"].contains(kind) else { throw section.unfit("kind") }
      sections.append(
        Section(kind: kind, count: try section.count("count"), points: try section.count("points")))
    }
    self.sections = sections
    guard kind != .none else { return }
    guard limit != nil else { throw fields.unfit("exam.minutes") }
    guard let pass, let full, pass <= full else { throw fields.unfit("exam.pass") }
    let points = sections.reduce(0) { $0 + $1.count * $1.points }
    guard sections.isEmpty || points == full else { throw fields.unfit("exam.blueprint") }
  }
}
