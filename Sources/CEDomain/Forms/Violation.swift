/// Why an answer was not accepted, ready for wording.
///
/// Each case gives one sentence that says what to do; `values` of a case are what the sentence
/// names. A warning may be confirmed once (FLD-0-04).
public struct Violation: Hashable, Sendable {
  public let field: FieldKey
  public let reason: Reason
  public let isWarning: Bool

  public init(_ field: FieldKey, _ reason: Reason, isWarning: Bool = false) {
    self.field = field
    self.reason = reason
    self.isWarning = isWarning
  }

  /// Every way an answer can be wrong. The wording tables switch over it without a default.
  public enum Reason: Hashable, Sendable {
    case missingText
    case missingChoice
    case tooLong(most: Int)
    case tooShort(least: Int)
    case notAChoice
    case notANumber
    case outOfRange(least: String, most: String)
    case notADate
    case dateInFuture
    case dateBeforeStart
    /// 毕业时间 has to come after 入学时间 (NAT-3.4-09).
    case dateNotAfterStart
    /// Before the person was so old (NAT-3.4-08).
    case dateBeforeAge(years: Int)
    /// “会计专业职务聘任时间不能早于工作开始时间” (NAT-3.5-20)
    case titleBeforeWork
    case controlCharacters
    case masked
    case documentFormat
    case documentRegion
    case documentDate
    case documentCheckDigit(expected: String)
    case documentNationality
    case documentUnknownDivision
    case documentTooYoung(years: Int)
    case contradictsDocument
    /// Another account has the number (NAT-1.1-02).
    case documentRegistered
    /// Another account has the mobile (NAT-1.1-08).
    case mobileRegistered
    case permitDisagrees
    case mobileFormat
    case landlineFormat
    case emailFormat
    case postcodeFormat
    case usccFormat
    case usccRegion
    case usccCheckDigit(expected: String)
    case usccOrganisationCheck
    case serialFormat
    case serialRegion
    case serialClassMissing
    case serialCheckDigit(expected: String)
    case bookFormat
    case bookCheckDigit(expected: String)
    case bookPrefix
    case nameCharacters
    case passwordClasses
    case passwordEqualsIdentity
    case passwordsDiffer
    case cardFormat
    case codeFormat(characters: Int)
    case certificateFormat
    case creditsFormat
    case moneyFormat
    case agreementNeeded
    /// “请勾选承诺” (NAT-3.1-03)
    case promiseNeeded
    case attachment(AttachmentFault)
    case missingRows(least: Int)
    case tooManyRows(most: Int)
    /// Rows that are not right yet, counted from 1 in the order of the list.
    case faultyRows([Int])
    /// Two periods of a list overlap; rows counted from 1.
    case overlappingRows(Int, Int)
    /// Rows of a list inside a row lie outside of its period; counted from 1 (NAT-3.5-17).
    case rowsOutsidePeriod([Int])
    /// “请填写会计工作经历” (NAT-3.5-27)
    case accountingWorkMissing
    /// “请填写博士学位教育经历” (NAT-3.2-05)
    case doctorRowMissing
    /// A student needs an education that goes on (NAT-3.2-06).
    case currentStudyMissing
    /// The division chosen is not deep enough: 请选择到区县.
    case divisionIncomplete
    /// 调入地管理机构与当前所属管理机构相同 (NAT-5.1-32)
    case sameDepartment
  }
}

/// A check of one answer: pure, and silent about empty answers (``Field/Requirement`` speaks of
/// those).
public protocol Rule: Sendable {
  /// Why `value` is not accepted, most basic reason first; empty when it is.
  func violations(of value: String, in context: RuleContext) -> [Violation.Reason]

  /// The reasons that are only warnings.
  func isWarning(_ reason: Violation.Reason) -> Bool

  /// The stored form of `value`: trimmed, half-width, upper case where the kind says so (FLD-0-01).
  func normalized(_ value: String) -> String
}

extension Rule {
  public func isWarning(_ reason: Violation.Reason) -> Bool { false }
  public func normalized(_ value: String) -> String { value }
}

/// What a rule may know besides the answer itself.
public struct RuleContext: Sendable {
  public let answers: Answers
  public let today: CalendarDay

  public init(answers: Answers, today: CalendarDay) {
    self.answers = answers
    self.today = today
  }
}
