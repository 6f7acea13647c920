import CEDomain
import Testing

@Suite("StudyClock")
struct StudyClockTests {
  private let start = Moment(milliseconds: 1_776_646_800_000)
  private let terms = StudyClock.Terms(
    idleLimit: .seconds(300), presenceInterval: .seconds(900), presenceWindow: .seconds(60),
    closesAt: Moment(milliseconds: 1_776_646_800_000 + 86_400_000))

  private func clock(
    total: Int = 3000, learned: Int = 0, terms: StudyClock.Terms? = nil
  ) -> StudyClock {
    StudyClock(
      total: .seconds(total), learned: .seconds(learned), terms: terms ?? self.terms, at: start)
  }

  private func at(_ seconds: Int) -> Moment { start + .seconds(seconds) }

  private func seconds(_ clock: StudyClock, _ verdict: StudyInterval.Verdict) -> Int64 {
    clock.intervals.filter { $0.verdict == verdict }.reduce(0) { $0 + $1.length.wholeSeconds }
  }

  @Test("OV-5-09: time counts only while the lesson plays")
  func plays() {
    var clock = clock()
    clock.play(at: at(10))
    clock.pause(at: at(40))
    clock.play(at: at(100))
    clock.advance(to: at(120))
    #expect(clock.learned == .seconds(50))
    #expect(seconds(clock, .counted) == 50)
    #expect(seconds(clock, .paused) == 70)
  }

  @Test(
    "the idle limit stops counting, to the second",
    arguments: [(299, 299, false), (300, 300, false), (301, 300, true), (5000, 300, true)])
  func idle(until: Int, counted: Int, isIdle: Bool) {
    var clock = clock()
    clock.play(at: start)
    clock.advance(to: at(until))
    #expect(clock.learned == .seconds(counted))
    #expect((clock.phase == .idle) == isIdle)
  }

  @Test("a key wakes an idle clock; what passed meanwhile is entered as idle")
  func wakes() {
    var clock = clock()
    clock.play(at: start)
    clock.keyPressed(at: at(400))
    clock.advance(to: at(410))
    #expect(clock.phase == .running)
    #expect(clock.learned == .seconds(310))
    #expect(seconds(clock, .idle) == 100)
  }

  /// Plays with a key every minute up to `end`.
  private func awake(_ clock: inout StudyClock, from begin: Int, to end: Int) {
    for second in stride(from: begin, through: end, by: 60) { clock.keyPressed(at: at(second)) }
  }

  @Test("a presence check answered in time counts, a missed one does not")
  func presence() {
    var answered = clock()
    answered.play(at: start)
    awake(&answered, from: 0, to: 900)
    answered.advance(to: at(930))
    #expect(answered.phase == .presenceAsked(until: at(960)))
    #expect(answered.learned == .seconds(900))
    var missed = answered
    answered.confirmPresence(at: at(959))
    #expect(answered.learned == .seconds(959))
    missed.advance(to: at(961))
    #expect(missed.phase == .presenceMissed)
    #expect(missed.learned == .seconds(900))
    #expect(seconds(missed, .presenceMissed) == 61)
    missed.play(at: at(1000))
    missed.advance(to: at(1010))
    #expect(missed.learned == .seconds(910))
  }

  @Test("SH-5-11, OV-9-05: seeking past the learned point is refused, back is allowed")
  func seeking() {
    var clock = clock(learned: 100)
    clock.play(at: start)
    #expect(clock.seek(to: .seconds(101), at: start) == .refused(learned: .seconds(100)))
    #expect(clock.seek(to: .seconds(70), at: start) == .moved)
    clock.advance(to: at(40))
    #expect(seconds(clock, .alreadyLearned) == 30)
    #expect(clock.learned == .seconds(110))
  }

  @Test("OV-9-05: playing a finished lesson again adds nothing")
  func again() {
    var clock = clock(total: 60, learned: 60)
    clock.play(at: start)
    clock.play(at: at(1))
    clock.advance(to: at(200))
    #expect(clock.learned == .seconds(60))
    #expect(seconds(clock, .counted) == 0)
    #expect(clock.phase == .finished)
  }

  @Test("SH-5-11: 100 % only when everything is learned", arguments: [(59, 98), (60, 100)])
  func percent(learned: Int, percent: Int) {
    var clock = clock(total: 60)
    clock.play(at: start)
    clock.advance(to: at(learned))
    #expect(clock.percent == percent)
    #expect(clock.isComplete == (percent == 100))
  }

  @Test("SH-5-17: at the end of the study window counting stops")
  func windowEnds() {
    var clock = clock(
      terms: StudyClock.Terms(
        idleLimit: .zero, presenceInterval: .zero, presenceWindow: .zero, closesAt: at(20)))
    clock.play(at: start)
    clock.advance(to: at(50))
    #expect(clock.learned == .seconds(20))
    #expect(clock.phase == .closed)
    #expect(seconds(clock, .closed) == 30)
  }

  @Test("a clock set back is waited out")
  func setBack() {
    var clock = clock()
    clock.play(at: start)
    clock.advance(to: at(30))
    clock.advance(to: at(-100))
    clock.advance(to: at(40))
    #expect(clock.learned == .seconds(40))
  }

  @Test("time under another screen does not count")
  func covered() {
    var clock = clock()
    clock.play(at: start)
    clock.advance(to: at(10))
    clock.uncover(at: at(200))
    clock.advance(to: at(210))
    #expect(clock.learned == .seconds(20))
    #expect(seconds(clock, .closed) == 190)
  }

  @Test("what could not be saved is put back ahead of what came since")
  func unsaved() {
    var clock = clock()
    clock.play(at: start)
    clock.advance(to: at(5))
    let failed = clock.takeIntervals()
    clock.advance(to: at(8))
    clock.returnIntervals(failed)
    #expect(clock.unsaved == .seconds(8))
    #expect(clock.intervals.first?.beganAt == start)
  }

  @Test("random events: no overlap, counted ≤ wall time, counted = learned", arguments: 0..<60)
  func random(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    var clock = clock(total: 900)
    var now = 0
    var learned = Duration.zero
    for _ in 0..<200 {
      now += Int(random.next() % 90) - 5
      switch random.next() % 8 {
      case 0: clock.play(at: at(now))
      case 1: clock.pause(at: at(now))
      case 2: clock.confirmPresence(at: at(now))
      case 3: _ = clock.seek(to: .seconds(Int(random.next() % 1000)), at: at(now))
      case 4: clock.uncover(at: at(now))
      case 5: clock.keyPressed(at: at(now))
      default: clock.advance(to: at(now))
      }
      #expect(clock.learned >= learned)
      learned = clock.learned
    }
    for (earlier, later) in zip(clock.intervals, clock.intervals.dropFirst()) {
      #expect(earlier.endedAt <= later.beganAt)
    }
    #expect(clock.intervals.allSatisfy { $0.length > .zero })
    #expect(clock.unsaved == learned)
    #expect(clock.unsaved <= .seconds(max(0, now) + 100))
  }
}

/// A repeatable sequence for random tests.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
