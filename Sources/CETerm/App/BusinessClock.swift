import CEDomain
import Glibc

/// The one place of the program that reads a clock.
///
/// On a demo store the business day can be set and made to run faster, so that a walk through a
/// year fits into an afternoon.
struct BusinessClock: Sendable {
  /// Business time.
  let now: @Sendable () -> Moment
  /// Real milliseconds that only grow: what ticks are counted by.
  let uptime: @Sendable () -> Int

  /// The machine's clock.
  static let system = BusinessClock(
    now: { Moment(milliseconds: Int64(milliseconds(of: CLOCK_REALTIME))) },
    uptime: { milliseconds(of: CLOCK_BOOTTIME) })

  /// A clock that stands at `start` now and runs `rate` times as fast as the machine's.
  static func demo(from start: Moment, rate: Int) -> BusinessClock {
    let begin = milliseconds(of: CLOCK_BOOTTIME)
    return BusinessClock(
      now: {
        let passed = milliseconds(of: CLOCK_BOOTTIME) - begin
        return Moment(milliseconds: start.milliseconds + Int64(passed * rate))
      },
      uptime: { milliseconds(of: CLOCK_BOOTTIME) })
  }

  /// The clock for a store: the settings count on a demo store alone.
  ///
  /// - Parameters:
  ///   - start: `CETERM_CLOCK`, such as `2025-08-01T09:00:00` in business time; not readable means
  ///     not set.
  ///   - rate: `CETERM_CLOCK_RATE`, 1 to 86400.
  ///   - offset: How far the demo's own clock stands from the machine's.
  static func chosen(
    isDemo: Bool, start: String?, rate: String?, offset: Duration = .zero
  ) -> BusinessClock {
    let speed = min(86_400, max(1, rate.flatMap { Int($0) } ?? 1))
    guard isDemo, start != nil || speed != 1 || offset != .zero else { return .system }
    let begin = start.flatMap(Moment.init(businessTime:)) ?? system.now() + offset
    return .demo(from: begin, rate: speed)
  }
}

extension Moment {
  /// Reads `2025-08-01T09:00:00` (seconds optional, or the day alone) as UTC+8.
  init?(businessTime text: String) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    let date = halves[0].split(separator: "-").map { Int($0) ?? -1 }
    let time = halves.count == 2 ? halves[1].split(separator: ":").map { Int($0) ?? -1 } : [0, 0]
    guard halves.count <= 2, date.count == 3, (2...3).contains(time.count),
      let day = CalendarDay(year: date[0], month: date[1], day: date[2])
    else { return nil }
    let second = time.count == 3 ? time[2] : 0
    guard (0...23).contains(time[0]), (0...59).contains(time[1]), (0...59).contains(second) else {
      return nil
    }
    self = day.start + .seconds(time[0] * 3600 + time[1] * 60 + second)
  }
}

private func milliseconds(of clock: clockid_t) -> Int {
  var time = timespec()
  clock_gettime(clock, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
