/// A span of days, both ends inside (FLD-15-08).
public struct DayWindow: Hashable, Sendable {
  public let opens: CalendarDay
  public let closes: CalendarDay

  public init(opens: CalendarDay, closes: CalendarDay) {
    self.opens = opens
    self.closes = closes
  }

  public func contains(_ day: CalendarDay) -> Bool { opens <= day && day <= closes }

  /// From 00:00:00 of the first to the last moment of the last day, business time.
  public func contains(_ moment: Moment) -> Bool { contains(CalendarDay(containing: moment)) }
}
