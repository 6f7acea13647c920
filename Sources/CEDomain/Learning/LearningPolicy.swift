/// What the profile a training was bought under says about study and evaluation (POL-K-02).
public struct LearningPolicy: Sendable {
  public let study: StudyPolicy
  public let evaluation: EvaluationPolicy

  /// Reads the rules of a training.
  public static func of(_ training: Training, in store: OpenStore) throws -> LearningPolicy {
    try store.database.read { try of(training, in: $0) }
  }

  static func of(_ training: Training, in tx: any Reading) throws -> LearningPolicy {
    let profile = try ProfileTable.version(
      training.profileVersion, of: training.jurisdiction, year: training.year, in: tx)
    return LearningPolicy(study: profile.study, evaluation: profile.evaluation)
  }
}
