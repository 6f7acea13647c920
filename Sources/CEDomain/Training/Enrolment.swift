/// The right to buy one year's training at one institution (SH-3-13, OV-3-03).
public struct Enrolment: Hashable, Sendable {
  public let id: Identifier<Enrolment>
  public let person: Identifier<Person>
  public let jurisdiction: String
  public let year: Int
  public let institution: Identifier<Organisation>
  public let profileVersion: Int
  public let state: EnrolmentState
  public let createdAt: Moment
  public let version: Int
}

/// The part of SH-9-01 before the training itself takes over.
public enum EnrolmentState: String, Hashable, Sendable, CaseIterable {
  /// 已报名
  case enrolled
  /// 已购买
  case purchased
}

/// A year one may enrol for today.
public struct EnrolmentYear: Hashable, Sendable {
  public let year: Int
  /// True for an earlier year that is made up for.
  public let isMakeUp: Bool
  /// When studying for it is possible.
  public let study: DayWindow
  public let institutions: [InstitutionOffer]
}

/// An institution one may choose; the list is data of the profile (SH-3-12).
public struct InstitutionOffer: Hashable, Sendable {
  public let id: Identifier<Organisation>
  public let chinese: String
  public let english: String

  public init(id: Identifier<Organisation>, chinese: String, english: String) {
    self.id = id
    self.chinese = chinese
    self.english = english
  }
}

/// What the entry offers a person.
public struct EnrolmentOptions: Hashable, Sendable {
  /// False until the national collection is approved (SH-1-02).
  public let isCollected: Bool
  /// The current year first, then the open make-up years (SH-3-11).
  public let years: [EnrolmentYear]
  public let existing: [Enrolment]

  public func year(_ number: Int) -> EnrolmentYear? { years.first { $0.year == number } }
  public func enrolment(for year: Int) -> Enrolment? { existing.first { $0.year == year } }
}

/// What became of 立即报名.
public enum EnrolmentOutcome: Hashable, Sendable {
  case enrolled(Enrolment)
  /// The institution was changed before anything was paid (SH-3-14).
  case changed(Enrolment)
  case refused(EnrolmentRefusal)
}

public enum EnrolmentRefusal: Hashable, Sendable {
  case notPermitted
  case collectionMissing
  case yearNotOffered
  case institutionUnknown
  /// Enrolled for that year already, at the same institution.
  case alreadyEnrolled
  /// Another institution may only be chosen while nothing is paid.
  case alreadyPaid
}
