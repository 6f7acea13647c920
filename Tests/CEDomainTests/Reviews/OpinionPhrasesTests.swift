import CEDomain
import CETestSupport
import Testing

@Suite("OpinionPhrases")
struct OpinionPhrasesTests {
  private let scene: ReviewScene
  private let phrases: OpinionPhrases

  init() throws {
    scene = try ReviewScene()
    phrases = OpinionPhrases(store: scene.store)
  }

  private func add(
    _ text: String, isShared: Bool = false, by actor: Actor? = nil
  ) throws -> PhraseOutcome {
    try phrases.add(
      text, isShared: isShared, by: actor ?? scene.county, at: scene.now, from: scene.entropy)
  }

  @Test("own phrases come before everybody's; a colleague's do not show")
  func lists() throws {
    _ = try add("公用", isShared: true, by: scene.province)
    _ = try add("本人")
    _ = try add("同事", by: scene.city)
    #expect(try phrases.phrases(of: scene.county).map(\.text) == ["本人", "公用"])
  }

  @Test("FLD-12-09: a phrase has 1–200 characters", arguments: [0, 1, 200, 201])
  func length(count: Int) throws {
    let outcome = try add(String(repeating: "字", count: count))
    #expect(outcome == ((1...200).contains(count) ? .done : .refusedLength))
  }

  @Test("everybody's phrases are kept by the province and support")
  func shared() throws {
    #expect(try add("公用", isShared: true) == .notPermitted)
    #expect(try add("公用", isShared: true, by: scene.support) == .done)
    let phrase = try #require(try phrases.phrases(of: scene.county).first)
    #expect(try phrases.change(phrase, to: "", by: scene.county) == .notPermitted)
    #expect(try phrases.change(phrase, to: "改", by: scene.province) == .done)
  }

  @Test("a phrase is reworded and taken away; a change on an old wording is refused")
  func changes() throws {
    _ = try add("旧")
    let phrase = try #require(try phrases.phrases(of: scene.county).first)
    #expect(try phrases.change(phrase, to: "新", by: scene.county) == .done)
    #expect(throws: StoreError.stale) {
      try phrases.change(phrase, to: "又", by: scene.county)
    }
    let changed = try #require(try phrases.phrases(of: scene.county).first)
    #expect(try phrases.change(changed, to: "", by: scene.county) == .done)
    #expect(try phrases.phrases(of: scene.county).isEmpty)
  }

  @Test("a learner has no phrases to keep; a colleague's cannot be changed")
  func strangers() throws {
    #expect(try add("我", by: scene.learner) == .notPermitted)
    _ = try add("本人")
    let phrase = try #require(try phrases.phrases(of: scene.county).first)
    #expect(throws: StoreError.stale) {
      try phrases.change(phrase, to: "改", by: scene.city)
    }
  }
}
