/// What a reviewer wants to see of the queue (ROL-2-02); everything given must hold.
public struct QueueFilter: Hashable, Sendable {
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case waiting
    case decided
    case all
  }

  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// Who has waited longest comes first (ROL-2-01).
    case oldest
    case newest
    case number
  }

  public var status = Status.waiting
  /// Nil for every kind the reviewer decides.
  public var kind: CaseKind?
  /// The year of submission.
  public var year: Int?
  /// A part of the name, or pinyin: initials or the beginning of a syllable.
  public var name = ""
  /// A whole document number, however it was written.
  public var document = ""
  /// A whole case number; its case is shown in whatever state it is.
  public var number = ""
  /// A part of the unit's name.
  public var unit = ""
  public var from: CalendarDay?
  public var through: CalendarDay?
  public var order = Order.oldest

  public init() {}

  /// True while nothing narrows the reviewer's queue but the status.
  public var isOpen: Bool {
    kind == nil && year == nil && name.isEmpty && document.isEmpty && number.isEmpty
      && unit.isEmpty && from == nil && through == nil
  }

  /// The first and the last moment of submission that fit, nil for no limit.
  var submitted: (first: Moment?, last: Moment?) {
    let year = year.map { year in
      (
        CalendarDay(year: year, month: 1, day: 1)?.start,
        CalendarDay(year: year, month: 12, day: 31)?.end
      )
    }
    return (
      [from?.start, year?.0].compactMap { $0 }.max(),
      [through?.end, year?.1].compactMap { $0 }.min()
    )
  }
}

/// Where a page of the queue begins.
public enum QueueEdge: Hashable, Sendable {
  case start
  case end
  case after(ReviewCase)
  case before(ReviewCase)

  /// True where rows are fetched against the order.
  var isBackward: Bool {
    switch self {
    case .start, .after: false
    case .end, .before: true
    }
  }

  var item: ReviewCase? {
    switch self {
    case .start, .end: nil
    case .after(let item), .before(let item): item
    }
  }
}
