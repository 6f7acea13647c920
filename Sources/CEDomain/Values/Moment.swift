/// A point in time: milliseconds since 1970-01-01 00:00:00 UTC.
///
/// Storable, unlike a monotonic instant, which dies at reboot. Business rules see it through
/// ``CalendarDay`` (UTC+8, no daylight saving).
public struct Moment: Hashable, Comparable, Sendable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  public static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// Whole milliseconds are kept; what is smaller is cut off.
  public static func + (moment: Moment, duration: Duration) -> Moment {
    Moment(milliseconds: moment.milliseconds + duration.wholeMilliseconds)
  }

  public static func - (moment: Moment, duration: Duration) -> Moment {
    Moment(milliseconds: moment.milliseconds - duration.wholeMilliseconds)
  }

  /// The time from `earlier` to `later`, negative when they stand the other way round.
  public static func - (later: Moment, earlier: Moment) -> Duration {
    .milliseconds(later.milliseconds - earlier.milliseconds)
  }
}

extension Duration {
  /// The duration in milliseconds, cut towards zero.
  public var wholeMilliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }

  /// The duration in seconds, cut towards zero.
  public var wholeSeconds: Int64 { components.seconds }
}
