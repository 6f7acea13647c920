/// Business time as one sitting sees it: it never runs backwards.
///
/// When the machine's clock is set back, the sitting goes on counting from the latest moment it
/// has seen, so that nobody gains or loses time. A clock set forward cannot be told from a
/// terminal that slept.
struct SittingClock: Hashable, Sendable {
  private(set) var latest: Moment
  /// What is added to the machine's clock since it was set back.
  private var lead: Duration = .zero

  init(latest: Moment) {
    self.latest = latest
  }

  /// The sitting's time at `now`; never before ``latest``.
  func time(at now: Moment) -> Moment { max(now + lead, latest) }

  /// Takes notice of `now` and returns the sitting's time.
  mutating func observe(_ now: Moment) -> Moment {
    let time = now + lead
    if time < latest {
      lead = lead + (latest - time)
    } else {
      latest = time
    }
    return latest
  }
}

extension ExamSitting {
  /// How near the end is (20 % and 5 % of the whole time).
  public enum TimeWarning: Int, Hashable, Comparable, Sendable {
    case none, low, critical

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The time left; zero once the sitting is closed or the deadline is reached, never less.
  public func remaining(at now: Moment) -> Duration {
    if case .closed = phase { return .zero }
    return max(.zero, deadline - clock.time(at: now))
  }

  public func warning(at now: Moment) -> TimeWarning {
    let left = remaining(at: now)
    let whole = deadline - startedAt
    if left * 20 <= whole { return .critical }
    return left * 5 <= whole ? .low : .none
  }

  /// True when this session has seen the machine's clock run backwards.
  public func clockWasSetBack(at now: Moment) -> Bool { clock.time(at: now) > now }
}

extension ExamSitting {
  /// The indices of the questions without an answer.
  public var blanks: [Int] { slots.indices.filter { slots[$0].chosen.isEmpty } }
  public var flagged: [Int] { slots.indices.filter { slots[$0].isFlagged } }
  public var answeredCount: Int { slots.count - blanks.count }
  /// The answers as chosen, in the order of the paper.
  public var answers: [LetterSet] { slots.map(\.chosen) }
}
