/// A bought training of one year: from the payment to the credits (SH-9-01).
public struct Training: Hashable, Sendable {
  public let id: Identifier<Training>
  public let order: Identifier<Order>
  public let enrolment: Identifier<Enrolment>
  public let person: Identifier<Person>
  public let jurisdiction: String
  public let year: Int
  public let institution: Identifier<Organisation>
  public let package: Credits
  public let bounds: SelectionBounds
  /// 初级, 中级 or 高级, as the national record said at the purchase.
  public let level: String
  public let state: TrainingState
  public let purchasedAt: Moment
  /// The days on which studying and the exam are possible; after it the timetable is read-only.
  public let window: DayWindow
  /// When the required credits of both subjects were complete.
  public let studiedAt: Moment?
  /// When the first passed exam was submitted.
  public let passedAt: Moment?
  /// The later of studied and passed (SH-7-11).
  public let finishedAt: Moment?
  /// In tenths of a point; nil before the first attempt.
  public let bestScore: Int?
  public let mockScore: Int?
  /// The version of the profile all its rules are read from (POL-K-02).
  public let profileVersion: Int
  public let version: Int

  /// Whether the timetable may still be changed and studied on this day (SH-5-17).
  public func isOpen(at now: Moment) -> Bool {
    window.contains(now) && state != .refunded
  }

  /// A training of an earlier year, whose credits the person applies for (SH-8-03).
  public var isMakeUp: Bool { window.opens.year > year }
}

/// Where a training stands.
public enum TrainingState: String, Hashable, Sendable, CaseIterable {
  /// 学习中
  case studying
  /// 待考试: studied, both kinds of evaluation may still be open
  case awaitingExam
  /// 已完成: studied and passed
  case finished
  /// 学分已同步
  case synced
  /// 待本人申请: a make-up year, the person applies for the credits
  case awaitingApplication
  /// Given back before any study; the year may be bought again.
  case refunded
}
