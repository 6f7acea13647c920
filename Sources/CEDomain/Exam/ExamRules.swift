/// What the profile of a jurisdiction and year says about the exam (POL-E) and the credits after
/// it (POL-J-01).
public struct ExamRules: Hashable, Sendable {
  /// 考试名称
  public let name: DataText
  public let blueprint: Blueprint
  /// What must be fulfilled before the exam opens (SH-7-01).
  public let gate: [ExamPolicy.Condition]
  /// Whether the person proves who they are before a paper is drawn (POL-E-08).
  public let isIdentityChecked: Bool
  public let hasMock: Bool
  /// Working days from completion to the credits in the national record.
  public let confirmationDays: Int
}

extension ExamRules {
  /// The rules a training was bought under (POL-K-02).
  static func rules(for training: Training, in tx: any Reading) throws -> ExamRules {
    let profile = try ProfileTable.version(
      training.profileVersion, of: training.jurisdiction, year: training.year, in: tx)
    return ExamRules(profile)
  }

  /// Nil parts of the profile mean that there is no exam: its blueprint has no sections.
  init(_ profile: JurisdictionProfile) {
    let exam = profile.exam
    name = exam.name
    blueprint = Blueprint(
      sections: exam.sections.compactMap { section in
        Question.Kind(rawValue: section.kind).map {
          Blueprint.Section($0, count: section.count, points: Score(section.points))
        }
      }, limit: exam.limit ?? .zero, pass: Score(exam.pass ?? 0))
    gate = exam.gate
    isIdentityChecked = exam.needsIdentityCheck
    hasMock = exam.hasMock
    switch profile.confirmation.delay {
    case .workingDays(let days): confirmationDays = days
    case .none, .hours, .sameDay: confirmationDays = 0
    }
  }
}
