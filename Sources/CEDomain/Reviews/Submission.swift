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

/// What a person hands in for review.
public struct ReviewApplication: Hashable, Sendable {
  public let kind: CaseKind
  public let person: Identifier<Person>
  /// The employer as the queue shows it; empty without one.
  public let unitName: String
  /// The division whose department decides; nil where the kind's ``ReviewStep/department`` names
  /// the answer that says so.
  public let department: String?
  public let submission: Submission

  public init(
    _ kind: CaseKind, of person: Identifier<Person>, unitName: String = "",
    department: String? = nil, _ submission: Submission
  ) {
    self.kind = kind
    self.person = person
    self.unitName = unitName
    self.department = department
    self.submission = submission
  }
}
