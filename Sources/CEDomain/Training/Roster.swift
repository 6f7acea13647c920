/// A group enrolment: an employer's list of learners, paid at once (SH-0-07, ROL-3-09).
public struct Roster: Hashable, Sendable {
  public let id: Identifier<Roster>
  /// Said at the counter like an order's.
  public let number: String
  public let organisation: Identifier<Organisation>
  public let institution: Identifier<Organisation>
  public let amount: Money
  public let state: RosterState
  public let uploadedAt: Moment
  public let paidAt: Moment?
  public let lineCount: Int
  public let version: Int
}

public enum RosterState: String, Hashable, Sendable, CaseIterable {
  /// 待支付
  case awaitingPayment
  /// 已支付: every learner has a training
  case paid
  /// 已取消
  case cancelled
}

/// One learner of a roster.
public struct RosterLine: Hashable, Sendable {
  public let ordinal: Int
  public let person: Identifier<Person>
  public let personName: String
  public let documentMasked: String
  public let year: Int
  public let package: Credits
  public let amount: Money
  public let order: Identifier<Order>?
  public let outcome: RosterLineOutcome
}

public enum RosterLineOutcome: String, Hashable, Sendable, CaseIterable {
  case waiting
  /// The learner has the training.
  case trained
  /// The year was bought by the learner before the roster was paid; nothing is paid for it.
  case boughtMeanwhile
  /// The learner's collection or the institution's listing ended before the roster was paid.
  case notEligible
}

/// What one line of the uploaded text came to.
public struct RosterVerdict: Hashable, Sendable {
  /// As an editor counts, from 1.
  public let line: Int
  /// As written, for the report; never stored.
  public let name: String
  public let result: Result

  public enum Result: Hashable, Sendable {
    case accepted(year: Int, package: Credits, amount: Money)
    case refused(RosterFault)
  }
}

/// Why a line was refused; nothing is made for it.
public enum RosterFault: Hashable, Sendable {
  /// Four columns are wanted: 姓名, 身份证号, 年度, 学分.
  case columns(found: Int)
  case name(Violation.Reason)
  case document(Violation.Reason)
  case yearNotANumber
  case yearNotOffered(Int)
  case packageUnknown
  /// Nobody with this number is known, or the name on record is another one.
  case personUnknown
  case collectionMissing
  case alreadyBought
  /// The same person and year stand in an earlier line.
  case repeated(line: Int)
}

/// What became of an upload.
public enum RosterUpload: Hashable, Sendable {
  case made(Roster, [RosterVerdict])
  /// No line was good; nothing was made.
  case nothingAccepted([RosterVerdict])
  case refused(RosterRefusal)
}

public enum RosterRefusal: Hashable, Sendable {
  case notPermitted
  case empty
  case tooLong(most: Int)
  case institutionUnknown
  case notInState(RosterState)
}
