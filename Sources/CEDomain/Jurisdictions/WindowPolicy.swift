/// When what is possible (POL-C). All windows have both ends inside (FLD-15-08).
public struct WindowPolicy: Hashable, Sendable {
  /// The continuing-education year itself.
  public let year: DayWindow
  /// Nil where nothing is enrolled for.
  public let enrol: DayWindow?
  public let study: DayWindow?
  public let exam: DayWindow?
  /// The last day for credits to be confirmed; nil for none.
  public let confirmUntil: CalendarDay?
  /// The earlier years that are open in this year.
  public let makeUpYears: [Int]
  /// When they are open, in this year; nil where there are none.
  public let makeUp: DayWindow?
  public let makeUpCredits: MakeUpRoute
  /// Only people whose year is short of credits may make it up.
  public let makeUpOnlyIfShort: Bool
  /// The first year that may ever be made up.
  public let makeUpFrom: Int?
  /// The years one may apply for credits of (POL-C-11).
  public let applyYears: [Int]

  /// How credits of a make-up year reach the record (POL-C-08).
  public enum MakeUpRoute: String, Hashable, Sendable, CaseIterable {
    case none
    /// The learner files an application.
    case application
    case automatic
  }

  private let profileYear: Int

  init(_ fields: ProfileFields) throws(ProfileError) {
    profileYear = fields.year
    year = try fields.window("window.year")
    enrol = try fields.optional("window.enrol", Self.readWindow)
    study = try fields.optional("window.study", Self.readWindow)
    exam = try fields.optional("window.exam", Self.readWindow)
    confirmUntil = try fields.optional("window.confirm") { fields, key throws(ProfileError) in
      try fields.day(key)
    }
    makeUpYears = try fields.integers("makeup.years")
    makeUp = try fields.optional("makeup.window", Self.readWindow)
    makeUpCredits = try fields.code("makeup.credit_route")
    makeUpOnlyIfShort = try fields.flag("makeup.only_if_short")
    makeUpFrom = try fields.optional("makeup.enrol_from") { fields, key throws(ProfileError) in
      try fields.integer(key)
    }
    let listed = try fields.optional("apply.years_open") { fields, key throws(ProfileError) in
      try fields.integers(key)
    }
    applyYears = listed ?? [fields.year] + makeUpYears
    guard makeUpYears.allSatisfy({ $0 < fields.year }) else { throw fields.unfit("makeup.years") }
    guard makeUpYears.isEmpty || makeUp != nil else { throw fields.unfit("makeup.window") }
  }

  /// When the training of a year can be studied under this profile; nil when never.
  public func study(forYear wanted: Int) -> DayWindow? {
    wanted == profileYear ? study : makeUpYears.contains(wanted) ? makeUp : nil
  }

  /// When one can enrol for a year under this profile; make-up years all through their window.
  public func enrol(forYear wanted: Int) -> DayWindow? {
    wanted == profileYear ? enrol : makeUpYears.contains(wanted) ? makeUp : nil
  }

  /// The years one can enrol for on a day, this one first (SH-3-11).
  public func openYears(on day: CalendarDay) -> [Int] {
    ([profileYear] + makeUpYears).filter { enrol(forYear: $0)?.contains(day) ?? false }
  }

  private static func readWindow(
    _ fields: ProfileFields, _ key: String
  ) throws(ProfileError) -> DayWindow {
    try fields.window(key)
  }
}
