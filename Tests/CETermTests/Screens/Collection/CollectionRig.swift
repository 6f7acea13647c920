import CEDomain
import CETestSupport

@testable import CETerm

/// A learner in front of the information collection: the tile opens it.
final class CollectionRig {
  let rig: ScreenRig
  let scene: CollectionScene

  /// - Parameter prepare: What has happened before the tile is opened.
  init(
    language: Language = .chinese, prepare: (CollectionScene) throws -> Void = { _ in }
  ) throws {
    rig = try ScreenRig(Tile(), language: language)
    scene = try CollectionScene(store: rig.context.store)
    rig.context.now = scene.now
    rig.context.actor = scene.learner
    try prepare(scene)
    rig.type("<Enter>")
  }

  /// Puts answers into the draft, as if they had been typed.
  static func draft(_ answers: Answers, page: String) -> (CollectionScene) throws -> Void {
    { scene in
      _ = try scene.open()
      let answers = try scene.stored(answers)
      let place = Collections.draftPlace(of: scene.learner)
      for key in answers.keys {
        try scene.store.drafts.save(
          answers[key], of: Field(key, .text(characters: 9_000)), in: place, isSealed: true,
          at: scene.now, from: scene.entropy)
      }
      try scene.store.drafts.save(
        page, of: Field(Collections.page, .text(characters: 99)), in: place, isSealed: true,
        at: scene.now, from: scene.entropy)
    }
  }

  private final class Tile: Screen {
    func title(in context: Context) -> Heading { Heading("N0", Phrase(same: "首页")) }
    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {}
    func bindings(in context: Context) -> [Binding] {
      [
        Binding(.named(.enter), FormText.open) {
          (try? CollectionPages.open(in: context)) ?? []
        }
      ]
    }
  }
}
