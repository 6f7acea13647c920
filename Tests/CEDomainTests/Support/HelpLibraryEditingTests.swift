import CEDomain
import CETestSupport
import Testing

@Suite("HelpLibrary editing")
struct HelpLibraryEditingTests {
  private let scene: NationalScene
  private let library: HelpLibrary
  private let boss = NationalScene.staff(.platformOperator)

  init() throws {
    scene = try NationalScene()
    library = HelpLibrary(store: scene.store)
  }

  private func notice(_ code: String = "2026-01", english: String = "News") -> HelpArticle {
    HelpArticle(
      kind: .policy, code: code, topic: "", title: DataText(chinese: "通知", english: english),
      body: DataText(chinese: "请按时完成继续教育", english: "Finish in time"))
  }

  private func add() throws -> HelpArticle {
    #expect(try library.add(notice(), by: boss, at: scene.now) == .done)
    return try #require(try library.article(.policy, code: "2026-01", by: boss))
  }

  @Test("ROL-8-08: a policy notice is read by everybody once it is published, and no more after")
  func publishes() throws {
    let kept = try add()
    #expect(!library.hasPolicies)
    #expect(
      try library.replace(kept, by: kept.with(state: .published), actor: boss, at: scene.now)
        == .done)
    #expect(try library.articles(.policy).map(\.title.chinese) == ["通知"])
    let shown = try #require(try library.article(.policy, code: "2026-01", by: boss))
    _ = try library.replace(shown, by: shown.with(state: .withdrawn), actor: boss, at: scene.now)
    #expect(!library.hasPolicies)
    #expect(try library.all(by: boss).map(\.code) == ["2026-01"])
  }

  @Test("ROL-8-05, OV-5-14: words changed meanwhile by a colleague are not overwritten")
  func stale() throws {
    let kept = try add()
    _ = try library.replace(kept, by: kept.with(state: .published), actor: boss, at: scene.now)
    #expect(throws: StoreError.stale) {
      try library.replace(kept, by: notice(english: "Other"), actor: boss, at: scene.now)
    }
  }

  @Test("ROL-8-05: a text needs both languages and a code of its own")
  func refused() throws {
    _ = try add()
    #expect(try library.add(notice(), by: boss, at: scene.now) == .codeTaken)
    #expect(try library.add(notice("a b"), by: boss, at: scene.now) == .codeRefused)
    #expect(try library.add(notice("b", english: ""), by: boss, at: scene.now) == .incomplete)
  }

  @Test("ROL-1-10: nobody but the operator writes help texts or sees unpublished ones")
  func others() throws {
    _ = try add()
    #expect(try library.all(by: NationalScene.staff(.support)).isEmpty)
    #expect(
      try library.add(notice("b"), by: NationalScene.staff(.support), at: scene.now)
        == .notPermitted)
  }
}
