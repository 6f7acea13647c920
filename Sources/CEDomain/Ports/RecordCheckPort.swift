/// Asks what other registers know of a person's certificates: 学信网 and 全国会计资格职称库
/// (NAT-3.4-18, NAT-3.2-03).
///
/// Called outside of any transaction; never waits longer than ten seconds. No answer is
/// ``CheckResult/Verdict/unavailable``: the case goes on, and the reviewer looks himself.
public protocol RecordCheckPort {
  func verdict(on question: RecordQuestion) -> CheckResult.Verdict
}

/// What is asked of a register, in clear.
public struct RecordQuestion: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    /// 学信网: does the person hold this?
    case degree(DegreeClaim)
    /// 全国会计资格职称库: does the person hold a certificate from after 2001?
    case accountingCertificate
  }

  public let name: String
  public let kind: IdentityDocument.Kind
  public let number: String
  public let subject: Subject

  public init(
    name: String, kind: IdentityDocument.Kind, number: String, subject: Subject
  ) {
    self.name = name
    self.kind = kind
    self.number = number
    self.subject = subject
  }
}

/// Where no register is connected: the desk compares the papers.
public struct DeskRecordCheckPort: RecordCheckPort {
  public init() {}

  public func verdict(on question: RecordQuestion) -> CheckResult.Verdict { .unavailable }
}
