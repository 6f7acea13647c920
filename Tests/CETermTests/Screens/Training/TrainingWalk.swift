import CEDomain
import CETestSupport

@testable import CETerm

/// The program on the store of a ``TrainingScene``, signed in as somebody, driven by keys.
final class TrainingWalk {
  let scene: TrainingScene
  let app: App
  let terminal: FakeTerminal
  private(set) var now: Moment

  init(
    _ scene: TrainingScene, as actor: Actor, rows: Int = 24, columns: Int = 80,
    language: Language = .chinese, first: @escaping (Context) -> any Screen
  ) {
    self.scene = scene
    now = scene.now
    terminal = FakeTerminal(rows: rows, columns: columns)
    let context = Context(
      now: scene.now, language: language, theme: Theme(.mono), store: scene.store,
      entropy: scene.entropy)
    context.actor = actor
    app = App(context: context, first: first)
  }

  /// A learner in the training centre.
  convenience init(
    centreOf scene: TrainingScene, rows: Int = 24, columns: Int = 80,
    language: Language = .chinese
  ) {
    self.init(scene, as: scene.learner, rows: rows, columns: columns, language: language) {
      TrainingCentreScreen(context: $0)
    }
  }

  /// A member of staff at the desk.
  convenience init(
    deskOf actor: Actor, _ scene: TrainingScene, rows: Int = 24, columns: Int = 80,
    language: Language = .chinese
  ) {
    self.init(scene, as: actor, rows: rows, columns: columns, language: language) {
      StaffDeskScreen(context: $0)
    }
  }

  func press(_ script: String) {
    for event in keys(script) { app.handle(event, at: now) }
  }

  func paste(_ text: String) { app.handle(.key(.paste(text)), at: now) }

  func tick(_ count: Int = 1) {
    for _ in 0..<count {
      now = now + .seconds(1)
      app.handle(.tick, at: now)
    }
  }

  var screen: Canvas { app.frame(for: terminal) }
  var text: String { screen.text.joined(separator: "\n") }
  func shows(_ words: String) -> Bool { text.contains(words) }
}
