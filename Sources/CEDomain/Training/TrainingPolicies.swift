/// Reads a ``TrainingPolicy`` out of the published profiles.
struct TrainingPolicies {
  let jurisdiction: String

  /// The newest published rules of a year; nil when the year has no profile.
  func policy(for year: Int, tx: any Reading) throws -> TrainingPolicy? {
    nil
  }

  /// The rules an enrolment was made under (POL-K-02).
  static func policy(of enrolment: Enrolment, tx: any Reading) throws -> TrainingPolicy? {
    nil
  }

  static func version(of jurisdiction: String, year: Int, tx: any Reading) throws -> Int { 0 }
}
