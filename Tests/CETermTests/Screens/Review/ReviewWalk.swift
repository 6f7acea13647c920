import CEDomain
import CETestSupport

@testable import CETerm

/// The review desk on the store of a ``ReviewScene``, driven by keys.
final class ReviewWalk {
  let scene: ReviewScene
  let app: App
  let terminal: FakeTerminal
  private(set) var now: Moment
  private(set) var keyCount = 0

  init(
    _ scene: ReviewScene, as actor: Actor? = nil, rows: Int = 24, columns: Int = 80,
    language: Language = .chinese, after wait: Duration = .seconds(3 * 86_400)
  ) {
    self.scene = scene
    now = scene.now + wait
    terminal = FakeTerminal(rows: rows, columns: columns)
    let context = Context(
      now: now, language: language, theme: Theme(.mono), store: scene.store,
      entropy: scene.entropy)
    context.actor = actor ?? scene.county
    let matters = scene.matters
    app = App(context: context) { ReviewQueueScreen(context: $0, matters: matters) }
    // The queue learns from its first drawing how long a page is.
    _ = screen
  }

  /// Types a script; the screen is drawn after each key, as the program does.
  func press(_ script: String) {
    for event in keys(script) {
      app.handle(event, at: now)
      keyCount += 1
      _ = screen
    }
  }

  func wait(_ duration: Duration) { now = now + duration }

  var screen: Canvas { app.frame(for: terminal) }
  var text: String { screen.text.joined(separator: "\n") }
  func shows(_ words: String) -> Bool { text.contains(words) }
}
