/// A stretch of days in a life: study at one school, work at one employer.
public struct Period: Hashable, Sendable {
  public let began: CalendarDay
  /// Nil while it goes on (至今).
  public let ended: CalendarDay?

  public init(from began: CalendarDay, to ended: CalendarDay?) {
    self.began = began
    self.ended = ended
  }

  /// The period a row tells; nil while its days are not all there.
  init?(in answers: Answers, from began: FieldKey, to ended: FieldKey, ongoing: FieldKey) {
    guard let first = answers.day(began) else { return nil }
    if answers.isYes(ongoing) {
      self.init(from: first, to: nil)
    } else {
      guard let last = answers.day(ended), last >= first else { return nil }
      self.init(from: first, to: last)
    }
  }

  public var isOngoing: Bool { ended == nil }

  /// True when the two share time. Ending one on the day the other begins is no overlap.
  public func overlaps(_ other: Period) -> Bool {
    if began == other.began { return true }
    let endsAfterStart = ended.map { $0 > other.began } ?? true
    let startsBeforeEnd = other.ended.map { began < $0 } ?? true
    return endsAfterStart && startsBeforeEnd
  }

  /// True when `inner` lies within; only what goes on may hold what goes on (NAT-3.5-17).
  public func contains(_ inner: Period) -> Bool {
    guard inner.began >= began else { return false }
    guard let ended else { return true }
    return inner.ended.map { $0 <= ended } ?? false
  }

  /// The first two that overlap, by their places counted from 1; absent ones are passed over.
  static func firstOverlap(in periods: [Period?]) -> (Int, Int)? {
    for (place, period) in periods.enumerated() {
      guard let period else { continue }
      for other in periods.indices.dropFirst(place + 1) {
        if let next = periods[other], period.overlaps(next) { return (place + 1, other + 1) }
      }
    }
    return nil
  }
}
