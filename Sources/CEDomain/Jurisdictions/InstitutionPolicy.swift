/// The institutions of a place (POL-G).
public struct InstitutionPolicy: Hashable, Sendable {
  public let selection: Selection
  /// The institutions the seeds name; an operator's list may hold more.
  public let named: [Institution]
  public let faceToFace: DataText
  /// Only published institutions may train (POL-G-04).
  public let mustBeListed: Bool
  /// Month and day by which the yearly plan is due, and the summary.
  public let planDue: MonthDay
  public let summaryDue: MonthDay

  public enum Selection: String, Hashable, Sendable, CaseIterable {
    case onePerYear = "one_per_year"
    case oneOrMore = "one_or_more"
    case byRegion = "by_region"
  }

  public struct Institution: Hashable, Sendable {
    /// The code of the organisation in the store.
    public let code: String
    public let name: DataText
    public let telephone: String?
  }

  init(_ fields: ProfileFields) throws(ProfileError) {
    selection = try fields.code("institution.selection")
    var named: [Institution] = []
    for institution in try fields.records("institution.seed") {
      named.append(
        Institution(
          code: try institution.text("code"), name: try institution.words(),
          telephone: institution.has("phone") ? try institution.text("phone") : nil))
    }
    self.named = named
    faceToFace = try fields.words("institution.face_to_face")
    mustBeListed = try fields.flag("institution.listing_duty")
    planDue = try MonthDay("institution.plan_due", fields)
    summaryDue = try MonthDay("institution.summary_due", fields)
  }
}

/// A day of every year: `12-15`.
public struct MonthDay: Hashable, Sendable {
  public let month: Int
  public let day: Int

  init(_ key: String, _ fields: ProfileFields) throws(ProfileError) {
    let parts = try fields.text(key).split(separator: "-")
    guard parts.count == 2, let month = Int(parts[0]), let day = Int(parts[1]),
      CalendarDay(year: 2025, month: month, day: day) != nil
    else { throw fields.unfit(key) }
    self.month = month
    self.day = day
  }

  /// The day in a year; every one of these days exists in every year.
  public func day(in year: Int) -> CalendarDay? { CalendarDay(year: year, month: month, day: day) }
}
