/// The certificate (POL-J-04, POL-J-05, SH-8-06).
public struct CertificatePolicy: Hashable, Sendable {
  public let kind: Kind
  public let title: DataText?
  public let condition: Condition
  /// Digits of its number.
  public let digits: Int

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case none
    /// 学习报告 of the institution
    case studyReport = "study_report"
    case province
    case humanResources = "human_resources"
  }

  public enum Condition: String, Hashable, Sendable, CaseIterable {
    case none
    case examPassed = "exam_passed"
    case recognised
    case yearFinished = "year_finished"
  }

  init(_ fields: ProfileFields) throws(ProfileError) {
    kind = try fields.code("cert.kind")
    condition = try fields.code("cert.condition")
    digits = try fields.count("cert.number_digits")
    title = try fields.optional("cert.title") { fields, key throws(ProfileError) in
      try fields.words(key)
    }
  }
}
