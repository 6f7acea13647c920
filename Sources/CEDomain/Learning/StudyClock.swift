/// The clock of one lesson on one screen: time counts only while the lesson plays in front of an
/// awake learner.
///
/// Pure: told what happened and when, it sorts all business time since it was made into
/// ``StudyInterval``s that follow one another without overlap. Counted time and ``learned`` agree
/// at every moment; ``learned`` never decreases (SH-5-11, OV-9-05).
public struct StudyClock: Equatable, Sendable {
  /// The limits that come from the profile and the training.
  public struct Terms: Equatable, Sendable {
    /// Without a key for this long, counting stops.
    public var idleLimit: Duration
    /// After this much counted time the learner is asked whether they are there.
    public var presenceInterval: Duration
    /// How long the question waits for its answer.
    public var presenceWindow: Duration
    /// The first moment after the study window.
    public var closesAt: Moment

    /// Zero for a limit switches it off.
    public init(
      idleLimit: Duration, presenceInterval: Duration, presenceWindow: Duration, closesAt: Moment
    ) {
      self.idleLimit = idleLimit > .zero ? idleLimit : Terms.never
      self.presenceInterval = presenceInterval > .zero ? presenceInterval : Terms.never
      self.presenceWindow = presenceWindow
      self.closesAt = closesAt
    }

    /// The limits of a profile, up to the end of the study window.
    public init(_ policy: StudyPolicy, window: DayWindow) {
      self.init(
        idleLimit: policy.idleLimit, presenceInterval: policy.presenceInterval,
        presenceWindow: policy.presenceAnswer, closesAt: window.closes.advanced(by: 1).start)
    }

    /// A century: longer than any lesson.
    private static let never = Duration.seconds(3_155_760_000)
  }

  /// What the clock is doing.
  public enum Phase: Equatable, Sendable {
    case paused
    case running
    case idle
    /// Waiting for the learner's sign of life; the time since the question counts if it comes
    /// before `until`.
    case presenceAsked(until: Moment)
    case presenceMissed
    /// The lesson is learned to its end, or was played to its end once more.
    case finished
    /// Another session took the seat.
    case displaced
    /// The study window is over.
    case closed
  }

  public let total: Duration
  public let terms: Terms
  public private(set) var phase: Phase = .paused
  /// How far the lesson was ever learned.
  public private(set) var learned: Duration
  /// Where playing stands; behind ``learned`` while something is repeated.
  public private(set) var position: Duration
  /// What happened since ``takeIntervals()``, oldest first.
  public private(set) var intervals: [StudyInterval] = []

  /// Everything before this moment is sorted into intervals.
  private var reached: Moment
  private var lastKey: Moment
  private var sincePresence: Duration = .zero

  public init(total: Duration, learned: Duration, terms: Terms, at now: Moment) {
    self.total = total
    self.learned = min(learned, total)
    position = self.learned
    self.terms = terms
    reached = now
    lastKey = now
    if now >= terms.closesAt { phase = .closed }
  }

  /// Whole percent of the lesson; 100 only when it is complete.
  public var percent: Int { studyPercent(learned, of: total) }
  public var isComplete: Bool { learned >= total }
  /// True while time passes that may count: the screen needs a tick each second.
  public var isCounting: Bool {
    switch phase {
    case .running, .presenceAsked: true
    case .paused, .idle, .presenceMissed, .finished, .displaced, .closed: false
    }
  }

  // MARK: Events

  /// Starts or goes on; at the end of a lesson it begins to repeat from the front.
  public mutating func play(at now: Moment) {
    advance(to: now)
    lastKey = max(lastKey, now)
    switch phase {
    case .presenceMissed:
      // Going on by hand is a sign of life.
      sincePresence = .zero
      phase = .running
    case .paused, .idle, .displaced:
      phase = position >= total ? .finished : .running
    case .finished:
      position = .zero
      phase = .running
    case .running, .presenceAsked, .closed:
      break
    }
  }

  /// Stops counting. A presence question that was still open counts as not answered.
  public mutating func pause(at now: Moment) {
    advance(to: now)
    switch phase {
    case .presenceAsked:
      add(until: now, .presenceMissed)
      phase = .paused
    case .running, .idle:
      phase = .paused
    case .paused, .presenceMissed, .finished, .displaced, .closed:
      break
    }
  }

  /// Any key shows that somebody is there; it wakes an idle clock.
  public mutating func keyPressed(at now: Moment) {
    advance(to: now)
    lastKey = max(lastKey, now)
    if phase == .idle { phase = .running }
  }

  /// The answer to the presence question; the time it took counts.
  public mutating func confirmPresence(at now: Moment) {
    advance(to: now)
    lastKey = max(lastKey, now)
    guard case .presenceAsked = phase else { return }
    sincePresence = .zero
    phase = .running
    advance(to: now)
  }

  /// Goes back to `target` to repeat something. Going past what was learned is refused (SH-5-11).
  public mutating func seek(to target: Duration, at now: Moment) -> Seeking {
    keyPressed(at: now)
    guard target <= learned else { return .refused(learned: learned) }
    if case .presenceAsked = phase { return .refused(learned: learned) }
    position = max(.zero, target)
    if phase == .finished, position < total { phase = .paused }
    return .moved
  }

  /// What came of a wish to move in the lesson.
  public enum Seeking: Equatable, Sendable {
    case moved
    case refused(learned: Duration)
  }

  /// Another session took the seat; what is not saved yet does not count.
  public mutating func displace(at now: Moment, learned stored: Duration) {
    guard phase != .closed else { return }
    intervals = []
    reached = max(reached, now)
    learned = min(stored, total)
    position = learned
    phase = .displaced
  }

  /// The lesson was covered by another screen until now: that time does not count.
  public mutating func uncover(at now: Moment) {
    add(until: now, phase == .paused ? .paused : .closed)
    lastKey = max(lastKey, now)
    if case .presenceAsked = phase { phase = .paused }
  }

  /// Hands over what is to be saved and forgets it.
  public mutating func takeIntervals() -> [StudyInterval] {
    defer { intervals = [] }
    return intervals
  }

  /// Puts back what could not be saved, ahead of what came since.
  public mutating func returnIntervals(_ unsaved: [StudyInterval]) {
    intervals = unsaved + intervals
  }

  /// How much counted time waits to be saved.
  public var unsaved: Duration {
    intervals.reduce(.zero) { $0 + ($1.verdict == .counted ? $1.length : .zero) }
  }

  // MARK: Time

  /// Sorts the time up to `now`. A clock set back is waited out.
  public mutating func advance(to now: Moment) {
    while reached < now {
      switch phase {
      case .running:
        run(to: now)
      case .presenceAsked(let until):
        guard now >= until else { return }
        add(until: until, .presenceMissed)
        phase = .presenceMissed
      case .paused: add(until: now, .paused)
      case .idle: add(until: now, .idle)
      case .presenceMissed: add(until: now, .presenceMissed)
      case .displaced: add(until: now, .anotherSession)
      case .finished: add(until: now, .alreadyLearned)
      case .closed: add(until: now, .closed)
      }
    }
  }

  /// Plays up to the first thing that changes how time counts, then looks again.
  private mutating func run(to now: Moment) {
    let idleAt = lastKey + terms.idleLimit
    if reached >= terms.closesAt {
      phase = .closed
    } else if reached >= idleAt {
      phase = .idle
    } else if position >= total {
      phase = .finished
    } else if sincePresence >= terms.presenceInterval, learned < total {
      phase = .presenceAsked(until: reached + terms.presenceWindow)
    } else {
      let isRepeating = position < learned
      let playEnd = reached + ((isRepeating ? learned : total) - position)
      let presenceAt = reached + (terms.presenceInterval - sincePresence)
      var end = min(now, idleAt, terms.closesAt, playEnd)
      if !isRepeating { end = min(end, presenceAt) }
      let passed = end - reached
      position += passed
      if !isRepeating {
        learned = position
        sincePresence += passed
      }
      add(until: end, isRepeating ? .alreadyLearned : .counted)
      if position >= total { phase = .finished }
    }
  }

  private mutating func add(until end: Moment, _ verdict: StudyInterval.Verdict) {
    guard end > reached else { return }
    if let last = intervals.last, last.verdict == verdict, last.endedAt == reached {
      intervals[intervals.count - 1].endedAt = end
    } else {
      intervals.append(StudyInterval(beganAt: reached, endedAt: end, verdict: verdict))
    }
    reached = end
  }
}

/// Whole percent, cut towards zero: 100 only when everything is learned (SH-5-11).
func studyPercent(_ learned: Duration, of total: Duration) -> Int {
  guard total > .zero else { return 100 }
  return Int(min(learned, total).wholeMilliseconds * 100 / total.wholeMilliseconds)
}
