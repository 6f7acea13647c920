import CEDomain
import Synchronization
import Testing

@testable import CETerm

@Suite struct EventLoopTests {
  private let screen = RecordingScreen()

  /// A clock that stands still but for 400 ms at each look at the uptime.
  private func steppingClock() -> BusinessClock {
    let uptime = Atomic(0)
    return BusinessClock(
      now: { .morning },
      uptime: { uptime.add(400, ordering: .relaxed).newValue })
  }

  private func run(_ terminal: FakeTerminal, _ clock: BusinessClock? = nil) throws -> App.Ending {
    let screen = screen
    let app = App(context: try emptyContext()) { _ in screen }
    return EventLoop(terminal: terminal, clock: clock ?? steppingClock()).run(app)
  }

  @Test func `without a screen that counts time it waits for ever`() throws {
    let terminal = FakeTerminal(events: keys("ab"))
    #expect(try run(terminal) == .closed)
    #expect(terminal.waits == [nil, nil, nil])
    #expect(screen.events == keys("ab"))
  }

  @Test func `a screen that counts time gets a tick each second, keys or not`() throws {
    screen.wantsTicks = true
    let terminal = FakeTerminal(events: [nil, nil] + keys("a") + [nil])
    _ = try run(terminal)
    #expect(screen.events.contains(.tick))
    #expect(terminal.waits.allSatisfy { ($0 ?? 9999) <= 1000 })
  }

  @Test func `each event is followed by one frame`() throws {
    let terminal = FakeTerminal(events: keys("abc"))
    _ = try run(terminal)
    #expect(terminal.shown.count == 4)
  }

  @Test func `a resize draws at the new size`() throws {
    let terminal = FakeTerminal(events: [.resized(Size(rows: 30, columns: 100))])
    _ = try run(terminal)
    #expect(terminal.last?.size == Size(rows: 30, columns: 100))
  }

  @Test func `Ctrl-L forgets the screen once`() throws {
    let terminal = FakeTerminal(events: keys("<C-l>a"))
    _ = try run(terminal)
    #expect(terminal.timesForgotten == 1)
  }

  @Test func `the end of the terminal saves and ends`() throws {
    #expect(try run(FakeTerminal()) == .closed)
    #expect(screen.timesSaved == 1)
  }
}
