/// What 学信网 is asked about one education row (NAT-3.4-18).
public struct DegreeClaim: Hashable, Sendable {
  public let level: EducationLevel
  public let degree: AcademicDegree
  public let school: String
  public let diplomaNumber: String
  /// Empty without a degree.
  public let degreeNumber: String

  /// Nil for rows that are not asked about: below 大专, not yet finished, or recognised as a
  /// foreign degree instead (NAT-3.4-17, NAT-3.4-20).
  public init?(in row: Answers) {
    guard let level = EducationLevel(rawValue: row[.educationLevel]), level.isHigher,
      !row.isYes(.educationOngoing), !Form.isRecognisedAbroad(row)
    else { return nil }
    self.level = level
    degree = AcademicDegree(rawValue: row[.educationDegree]) ?? .none
    school = row[.educationSchool]
    diplomaNumber = row[.educationDiplomaNumber]
    degreeNumber = degree == .none ? "" : row[.educationDegreeNumber]
  }

  /// What was found out about exactly this claim; nil while it was not asked, or when the row was
  /// changed since.
  public func verdict(in row: Answers) -> CheckResult.Verdict? {
    let kept = MessageArguments(text: row[.educationCheck])
    guard kept["claim"] == text else { return nil }
    return CheckResult.Verdict(rawValue: kept["verdict"])
  }

  func hasFailed(in row: Answers) -> Bool { verdict(in: row) == .failed }

  /// The row with the verdict kept beside the claim it is about.
  public func keeping(_ verdict: CheckResult.Verdict, in row: Answers) -> Answers {
    var row = row
    row[.educationCheck] = MessageArguments(["claim": text, "verdict": verdict.rawValue]).text
    return row
  }

  private var text: String {
    [level.rawValue, degree.rawValue, school, diplomaNumber, degreeNumber].joined(separator: "|")
  }
}
