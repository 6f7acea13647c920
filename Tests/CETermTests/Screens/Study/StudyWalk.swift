import CEDomain
import CETestSupport

@testable import CETerm

/// The study screens on a filled store, driven by keys and ticks.
final class StudyWalk {
  let scene: StudyScene
  let app: App
  let terminal: FakeTerminal
  private(set) var now: Moment

  init(
    rows: Int = 24, columns: Int = 80, language: Language = .chinese, session: Actor? = nil,
    scene: StudyScene? = nil, prepare: (StudyScene) throws -> Void = { _ in }
  ) throws {
    let scene = try scene ?? StudyScene()
    self.scene = scene
    try prepare(scene)
    now = scene.now
    terminal = FakeTerminal(rows: rows, columns: columns)
    let context = Context(
      now: scene.now, language: language, theme: Theme(.mono), store: scene.store,
      entropy: .fixed(5))
    context.actor = session ?? scene.learner
    let training = try scene.training()
    app = App(context: context) { TimetableScreen(context: $0, training: training) }
  }

  func press(_ script: String) {
    for event in keys(script) { app.handle(event, at: now) }
  }

  /// Lets business time pass; ticks come each second while the screen asks for them.
  func wait(_ seconds: Int) {
    for _ in 0..<seconds {
      now = now + .seconds(1)
      if app.wantsTicks { app.handle(.tick, at: now) }
    }
  }

  /// Lets business time pass without a tick, as between two of them.
  func pass(_ duration: Duration) {
    now = now + duration
  }

  /// Waits with a key that does nothing now and then, as a reader would.
  func read(_ seconds: Int) {
    for second in 1...max(1, seconds) {
      wait(1)
      if second % 60 == 0 { press("<Up>") }
    }
  }

  var screen: Canvas { app.frame(for: terminal) }
  var text: String { screen.text.joined(separator: "\n") }
  func shows(_ words: String) -> Bool { text.contains(words) }

  /// Milliseconds stored as learned.
  func stored() throws -> Int {
    try scene.count("SELECT coalesce(sum(learned_ms), 0) FROM lesson_progress")
  }
}
