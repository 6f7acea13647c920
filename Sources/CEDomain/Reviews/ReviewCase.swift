/// One application on its way through review, as a queue lists it (ROL-2-01).
///
/// What was submitted is frozen in ``Submission``; the case holds only what a queue needs.
public struct ReviewCase: Hashable, Sendable {
  public let id: Identifier<ReviewCase>
  /// Said on the phone and kept through every resubmission (ROL-2-09).
  public let number: String
  public let kind: CaseKind
  public let person: Identifier<Person>
  /// In clear; ``Masking`` for whoever does not have it open.
  public let personName: String
  /// The employer as the application names it; empty without one.
  public let unitName: String
  /// The division whose department decides the present step (ROL-4-17).
  public let department: String
  /// Counted from 0: a transfer is released, then accepted (NAT-5.2-03).
  public let step: Int
  public let state: ReviewState
  public let way: ReviewWay
  /// 0 for the first submission; goes up with each one after a return.
  public let revision: Int
  public let submittedAt: Moment
  public let decidedAt: Moment?
  public let opinion: Opinion
  public let version: Int
}

/// What was handed in, frozen when it was submitted, and what stood before.
public struct Submission: Hashable, Sendable {
  /// Empty for what did not exist before.
  public let before: Answers
  public let after: Answers
  /// What the program found out itself: 学信网, 全国证书库 (ROL-2-03).
  public let checks: [CheckResult]

  public init(before: Answers = Answers(), after: Answers, checks: [CheckResult] = []) {
    self.before = before
    self.after = after
    self.checks = checks
  }
}

/// The result of an automatic check, shown to the reviewer only (NAT-3.6-06).
public struct CheckResult: Hashable, Sendable {
  /// `degree`, `certificateLibrary`, `photo`; the words stand in the tables.
  public let code: String
  public let verdict: Verdict
  /// What it was about: a row's id, a certificate's kind.
  public let subject: String

  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    case passed
    case failed
    /// The port did not answer: the reviewer looks himself.
    case unavailable
  }

  public init(_ code: String, _ verdict: Verdict, subject: String = "") {
    self.code = code
    self.verdict = verdict
    self.subject = subject
  }
}
