/// Waits, tells the app what happened and when, and shows what it draws; nothing else.
///
/// Without a screen that counts time it waits for ever: an idle program never wakes.
struct EventLoop {
  /// Events taken in one go before a frame is drawn: a fast typist on a slow line gets fewer
  /// frames, never old ones.
  private static let burst = 32
  private static let tick = 1000

  let terminal: any Terminal
  let clock: BusinessClock

  /// Runs until the app ends; the terminal must have been claimed.
  func run(_ app: App) -> App.Ending {
    var nextTick: Int?
    while true {
      if app.needsRedraw {
        app.needsRedraw = false
        terminal.forgetScreen()
      }
      terminal.show(app.frame(for: terminal))
      nextTick = app.wantsTicks ? nextTick ?? clock.uptime() + Self.tick : nil
      // Never nothing: however late a tick is, keys are looked at before it.
      let wait = nextTick.map { max(1, $0 - clock.uptime()) }
      var event = terminal.nextEvent(waitingAtMost: wait)
      var taken = 0
      while let happened = event, app.ending == nil {
        app.handle(happened, at: clock.now())
        taken += 1
        event = taken < Self.burst ? terminal.nextEvent(waitingAtMost: 0) : nil
      }
      if let due = nextTick, clock.uptime() >= due, app.ending == nil {
        app.handle(.tick, at: clock.now())
        let next = due + Self.tick
        let now = clock.uptime()
        nextTick = next > now ? next : now + Self.tick
      }
      if let ending = app.ending { return ending }
    }
  }
}
