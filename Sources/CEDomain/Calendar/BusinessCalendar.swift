/// Which days are working days, and what "15 working days later" means (FLD-15).
public struct BusinessCalendar: Sendable {
  /// What a listed day is; a day that is not listed works from Monday to Friday.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case holiday
    /// A weekend day worked in exchange for a holiday.
    case workday
    /// Takes a shipped entry back: the weekday decides again.
    case ordinary
  }

  private let listed: [CalendarDay: Kind]

  /// - Parameter listed: Days off and make-up workdays; years without any are Monday to Friday.
  public init(_ listed: [CalendarDay: Kind] = [:]) {
    self.listed = listed
  }

  /// Monday to Friday and no holiday, or a make-up workday (FLD-15-01).
  public func isWorkingDay(_ day: CalendarDay) -> Bool {
    switch listed[day] {
    case .holiday: false
    case .workday: true
    case .ordinary, nil: day.weekday <= 5
    }
  }

  /// The n-th working day after `day`, which itself does not count (FLD-15-02).
  ///
  /// - Parameter count: With 0 or less the answer is `day`.
  public func day(_ count: Int, workingDaysAfter day: CalendarDay) -> CalendarDay {
    var result = day
    var left = count
    while left > 0 {
      result = result.advanced(by: 1)
      if isWorkingDay(result) { left -= 1 }
    }
    return result
  }

  /// The last moment of "within n working days" (FLD-15-02): the end of the n-th.
  public func deadline(_ count: Int, workingDaysAfter day: CalendarDay) -> Moment {
    self.day(count, workingDaysAfter: day).end
  }

  /// The first moment of "n working days later" (FLD-15-02): the start of the n-th.
  public func availability(_ count: Int, workingDaysAfter day: CalendarDay) -> Moment {
    self.day(count, workingDaysAfter: day).start
  }

  /// The working days after `start` up to and including `end`; 0 when `end` is not later.
  public func workingDays(after start: CalendarDay, through end: CalendarDay) -> Int {
    var count = 0
    var day = start
    while day < end {
      day = day.advanced(by: 1)
      if isWorkingDay(day) { count += 1 }
    }
    return count
  }
}
