import CEDomain
import CETestSupport
import Testing

@testable import CETerm

/// The exam's screens on a store where everything is ready for the exam, driven by keys.
final class ExamWalk {
  let scene: ExamStoreScene
  let app: App
  let terminal: FakeTerminal
  var now: Moment

  init(
    rows: Int = 24, columns: Int = 80, language: Language = .chinese,
    scene: ExamStoreScene? = nil, actor: Actor? = nil
  ) throws {
    let scene = try scene ?? ExamStoreScene(store: TemporaryStore.inMemory(isDemo: true))
    self.scene = scene
    now = scene.now
    terminal = FakeTerminal(rows: rows, columns: columns)
    let context = Context(
      now: scene.now, language: language, theme: Theme(.mono), store: scene.store,
      entropy: scene.entropy)
    context.actor = actor ?? scene.learner
    // Not asked of another program, so that a screen is the same wherever it is drawn.
    context.matrix = { _ in
      QRMatrix(side: 29, dark: (0..<29 * 29).map { ($0 / 29 + $0 % 29) % 3 == 0 })
    }
    let training = try scene.storedTraining()
    app = App(context: context) { ExamHallScreen(context: $0, training: training) }
  }

  /// Types a script such as `m<Enter>A<Right>`, a second for each key.
  func press(_ script: String) {
    for event in keys(script) {
      now = now + .seconds(1)
      app.handle(event, at: now)
    }
  }

  func wait(_ duration: Duration) {
    now = now + duration
    app.handle(.tick, at: now)
  }

  var screen: Canvas { app.frame(for: terminal) }
  var text: String { screen.text.joined(separator: "\n") }
  func shows(_ words: String) -> Bool { text.contains(words) }

  /// From the hall through identity check and confirmation to the first question.
  func enterExam() {
    press("<Enter>")
    let runs = text.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).map(String.init)
    let digits = runs.first { $0.count == 6 } ?? ""
    press("\(ExamStoreScene.document)<Tab>\(digits)<Enter><Enter>")
  }

  /// The one sitting of the scene, as the store has it.
  func storedAnswers() throws -> [String] {
    try scene.store.database.read { tx in
      try tx.rows("SELECT answer FROM attempt_question WHERE answer <> '' ORDER BY ordinal")
        .map { $0.text(0) }
    }
  }
}
