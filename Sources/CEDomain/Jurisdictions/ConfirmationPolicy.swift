/// How credits reach the upper record (POL-J-01…03, POL-J-06, POL-J-07).
public struct ConfirmationPolicy: Hashable, Sendable {
  public let delay: Delay
  public let route: Route
  public let otherForms: DataText
  /// Who reviews a declaration, in order; empty where there is none.
  public let declarationChain: [Role]
  public let faceToFaceReportWorkingDays: Int

  /// The time between completion and the upper record.
  public enum Delay: Hashable, Sendable {
    case none
    case workingDays(Int)
    case hours(Int)
    /// The next batch of the day.
    case sameDay
  }

  public enum Route: String, Hashable, Sendable, CaseIterable {
    case ownRecord = "own_record"
    case automatic
    /// The current year by itself, a make-up year by the learner's application.
    case automaticExceptMakeUp = "automatic_except_makeup"
    case institutionThenFinance = "institution_then_finance"
  }

  init(_ fields: ProfileFields) throws(ProfileError) {
    let delay = try fields.record("confirm.delay")
    switch try delay.text("rule") {
    case "none": self.delay = .none
    case "working_days": self.delay = .workingDays(try delay.count("days"))
    case "hours": self.delay = .hours(try delay.count("hours"))
    case "same_day": self.delay = .sameDay
    default: throw delay.unfit("rule")
    }
    route = try fields.code("confirm.route")
    otherForms = try fields.words("confirm.other_forms")
    declarationChain = try fields.codes("decl.review_chain")
    faceToFaceReportWorkingDays = try fields.count("f2f.report_working_days")
  }
}
