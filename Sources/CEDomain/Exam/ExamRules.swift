/// What the profile of a jurisdiction and year says about the exam (POL-E) and the credits after
/// it (POL-J-01).
public struct ExamRules: Hashable, Sendable {
  public let blueprint: Blueprint
  /// Whether the person proves who they are before a paper is drawn (POL-E-08).
  public let isIdentityChecked: Bool
  public let hasMock: Bool
  /// Working days from completion to the credits in the national record.
  public let confirmationDays: Int

  public init(
    blueprint: Blueprint, isIdentityChecked: Bool, hasMock: Bool, confirmationDays: Int
  ) {
    self.blueprint = blueprint
    self.isIdentityChecked = isIdentityChecked
    self.hasMock = hasMock
    self.confirmationDays = confirmationDays
  }
}

extension ExamRules {
  /// The rules a training was bought under (POL-K-02).
  static func rules(for training: Training, in tx: any Reading) throws -> ExamRules {
    ExamRules(
      blueprint: Blueprint(
        sections: [
          .init(.single, count: 40, points: Score(1)),
          .init(.multiple, count: 20, points: Score(2)),
          .init(.judgement, count: 20, points: Score(1)),
        ], limit: .seconds(3600), pass: Score(60)),
      isIdentityChecked: true, hasMock: true, confirmationDays: 15)
  }
}
