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
  /// When it joined the queue it stands in now; later than ``submittedAt`` in a second step.
  public let queuedAt: Moment
  /// The colleague who has it open, or had within the last half hour (ROL-2-07).
  public let claim: Claim?
  /// When a reviewer first opened what is submitted now; the owner cannot withdraw it any more
  /// (OV-7-06).
  public let openedAt: Moment?
  public let decidedAt: Moment?
  public let opinion: Opinion
  public let version: Int

  /// Which submission is under review; counts on where ``revision`` does not (a withdrawal).
  let submission: Int

  /// Who has a case on the desk.
  public struct Claim: Hashable, Sendable {
    public static let length: Duration = .seconds(30 * 60)

    public let account: Identifier<Account>
    public let name: String
    public let at: Moment

    public var until: Moment { at + Claim.length }

    /// Whether the claim keeps `actor` away at `now`.
    public func holds(against actor: Actor, at now: Moment) -> Bool {
      account != actor.account && now < until
    }
  }
}

extension Counter {
  /// Case numbers of eight digits; no order or certificate looks like one.
  public static let reviewCase = Counter("review_case", first: 30_000_001, digits: 8)
}
