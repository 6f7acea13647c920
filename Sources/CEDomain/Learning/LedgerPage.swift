/// Checks intervals against what the store knows before they are entered: pure.
struct LedgerPage {
  /// When the session took the seat; nil when it does not hold it.
  let seatSince: Moment?
  /// The end of what the ledger has counted of the lesson; nil for nothing.
  let countedUntil: Moment?
  let now: Moment
  /// The first moment after the study window.
  let closesAt: Moment
  /// How much of the lesson is still to be learned.
  private(set) var room: Duration
  private(set) var intervals: [StudyInterval] = []
  private(set) var counted = Duration.zero
  /// True when counted time came from a session without the seat.
  private(set) var isDisplaced = false

  init(
    seatSince: Moment?, countedUntil: Moment? = nil, now: Moment, closesAt: Moment,
    room: Duration
  ) {
    self.seatSince = seatSince
    self.countedUntil = countedUntil
    self.now = now
    self.closesAt = closesAt
    self.room = room
  }

  mutating func enter(_ sent: StudyInterval) {
    var interval = sent
    if interval.verdict == .counted, let countedUntil {
      interval.beganAt = max(interval.beganAt, countedUntil)
    }
    let end = min(interval.endedAt, now)
    guard interval.verdict == .counted else {
      add(interval.beganAt, end, interval.verdict)
      return
    }
    guard let seatSince else {
      isDisplaced = true
      add(interval.beganAt, end, .anotherSession)
      return
    }
    let start = max(interval.beganAt, seatSince)
    let close = max(start, min(end, closesAt))
    let full = max(start, min(close, start + room))
    add(interval.beganAt, min(start, end), .anotherSession)
    add(start, full, .counted)
    add(full, close, .alreadyLearned)
    add(close, end, .closed)
  }

  private mutating func add(_ start: Moment, _ end: Moment, _ verdict: StudyInterval.Verdict) {
    guard end > start else { return }
    intervals.append(StudyInterval(beganAt: start, endedAt: end, verdict: verdict))
    guard verdict == .counted else { return }
    counted += end - start
    room -= end - start
  }
}
