import CEDomain

/// Tells time in front of the screen from time away from it.
///
/// While a lesson counts, ticks come at an even pace. A gap far longer than usual means that the
/// program was stopped or another screen lay on top: such time was not study.
struct TickRhythm {
  private var last: Moment?
  private var usual: Duration?

  /// Whether the time since the event before is too long to be believed.
  mutating func isBroken(at now: Moment, isTick: Bool) -> Bool {
    defer { last = now }
    guard let last else { return false }
    let gap = now - last
    if let usual, gap > max(.seconds(10), usual * 5) { return true }
    if isTick { usual = max(usual ?? .zero, gap) }
    return false
  }

  /// No ticks come now; the pace is remembered.
  mutating func rest() {
    last = nil
  }
}
