/// 学习报告, 培训证明, 继续教育学时证明: one document (SH-8-06…14).
public struct Certificate: Hashable, Sendable {
  public let id: Identifier<Certificate>
  /// Eight digits (SH-8-06).
  public let number: String
  public let code: VerifyCode
  public let training: Identifier<Training>
  public let person: Identifier<Person>
  public let year: Int
  /// The subtitle: 2025年度上海市会计人员继续教育网上学习 (90学分).
  public let trainingName: String
  public let institutionName: String
  public let name: String
  /// The whole number on the owner's own page, masked everywhere else.
  public let document: String
  /// 培训起止时间: from the purchase to the end of the training's validity (SH-8-14).
  public let period: DayWindow
  public let credits: SubjectCredits
  public let score: Score
  public let issuedOn: CalendarDay
  /// Over everything the paper shows: a changed field is noticed.
  public let contentHash: String
  public let state: State
  public let courses: [CourseLine]
  public let version: Int

  public enum State: Hashable, Sendable {
    case valid
    /// `replacement` is the number of the certificate that took its place.
    case void(reason: String, replacement: String?)
  }

  /// A row of 课程学习情况 (SH-8-09).
  public struct CourseLine: Hashable, Sendable {
    public let title: String
    /// 知识类-科目主题-主题, or 公需科目.
    public let category: String
    public let subject: CourseSubject
    public let credits: Credits
    /// Of the course; credits are never computed from it (SH-8-10).
    public let minutes: Int
  }
}

/// What the public page of a certificate shows: nothing that is not masked (SH-8-13).
public struct CertificateExcerpt: Hashable, Sendable {
  public let number: String
  public let nameMasked: String
  public let documentMasked: String
  public let year: Int
  public let credits: SubjectCredits
  public let score: Score
  public let issuedOn: CalendarDay
  public let institutionName: String
  public let state: Certificate.State
}

/// What became of a public check.
public enum Verification: Hashable, Sendable {
  case found(CertificateExcerpt)
  /// Twelve signs are wanted.
  case malformed
  case unknown(triesLeft: Int)
  /// Too many wrong codes from this place; it may be tried again at the moment.
  case throttled(until: Moment)
}

/// What became of asking for a new certificate with a better score.
public enum CertificateRenewal: Hashable, Sendable {
  case issued(Certificate)
  /// The valid one shows the best score already.
  case unchanged(Certificate)
  case notFinished
  case notPermitted
}
