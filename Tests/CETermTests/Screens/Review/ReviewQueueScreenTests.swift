import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("ReviewQueueScreen")
struct ReviewQueueScreenTests {
  private let scene: ReviewScene

  init() throws {
    scene = try ReviewScene()
  }

  /// As many collections of as many people.
  private func crowd(_ count: Int, _ kind: CaseKind = .collection) throws {
    for place in 0..<count {
      _ = try ReviewScene.done(
        scene.submit(
          kind, of: try scene.newPerson(place), verdict: .passed,
          at: scene.now + .seconds(place)))
    }
  }

  @Test("ROL-2-01: the queue names number, kind, masked applicant, unit, department and days")
  func columns() throws {
    _ = try scene.submitted()
    let walk = ReviewWalk(scene)
    #expect(walk.shows("30000001  信息采集"))
    #expect(walk.shows("欧**"))
    #expect(!walk.shows("欧阳"))
    #expect(walk.shows("槐荫区"))
    #expect(walk.shows("待审核"))
    #expect(walk.shows("共 1 条"))
  }

  @Test("ROL-2-10: a collection is marked after five working days")
  func reminder() throws {
    _ = try scene.submitted()
    #expect(ReviewWalk(scene, after: .seconds(10 * 86_400)).shows("!10"))
    #expect(!ReviewWalk(scene, after: .seconds(5 * 86_400)).shows("!"))
  }

  @Test("a long queue is read page by page, forwards and back")
  func pages() throws {
    try crowd(45)
    let walk = ReviewWalk(scene)
    #expect(walk.shows("30000001"))
    walk.press("<PageDown>")
    #expect(!walk.shows("30000001"))
    walk.press("<End>")
    #expect(walk.shows("30000045"))
    walk.press("<PageUp><PageUp><PageUp>")
    #expect(walk.shows("30000001"))
    #expect(walk.shows("共 45 条"))
  }

  @Test("walking past the edge of a page turns it")
  func walking() throws {
    try crowd(30)
    let walk = ReviewWalk(scene)
    walk.press(String(repeating: "<Down>", count: 29) + "<Enter>")
    #expect(walk.shows("30000030"))
    walk.press("<Esc>" + String(repeating: "<Up>", count: 40) + "<Enter>")
    #expect(walk.shows("30000001"))
  }

  @Test(
    "ROL-2-02: the search line finds by name, initials, document number and case number",
    arguments: ["小明", "wxm", "440104198511180023", "30000002"])
  func searches(typed: String) throws {
    _ = try scene.submitted()
    _ = try scene.submitted(of: scene.colleague)
    let walk = ReviewWalk(scene)
    walk.press("/\(typed)")
    #expect(walk.shows("30000002"))
    #expect(!walk.shows("30000001"))
    walk.press("<Enter><Esc>")
    #expect(walk.shows("30000001"))
  }

  @Test("ROL-2-02: all filters stand in one form")
  func filters() throws {
    _ = try scene.submitted(.collection)
    _ = try scene.submitted(.workChange, of: scene.colleague)
    let walk = ReviewWalk(scene)
    walk.press("f<Tab><Enter>工作<Enter><F10>")
    #expect(walk.shows("工作经历变更 · 最早在前"))
    #expect(walk.shows("30000002"))
    #expect(!walk.shows("30000001"))
  }

  @Test("ROL-2-02: one key goes from what waits to what is decided")
  func status() throws {
    let item = try scene.submitted()
    _ = try scene.decide(.approve, item)
    let walk = ReviewWalk(scene)
    #expect(walk.shows("目前没有待办事项"))
    walk.press("s")
    #expect(walk.shows("审核通过"))
  }

  @Test("ROL-2-07: a case a colleague has open says by whom, and stays shut")
  func held() throws {
    let item = try scene.submitted()
    let walk = ReviewWalk(scene)
    _ = try scene.desk.open(item.id, by: scene.city, at: walk.now)
    walk.press("r")
    #expect(walk.shows("处理中 济"))
    walk.press("<Enter>")
    #expect(walk.shows("济南孙立正在处理此件"))
  }

  @Test("ROL-2-08: ticked cases are approved together after a question that names their number")
  func batch() throws {
    try crowd(3, .workChange)
    let walk = ReviewWalk(scene)
    walk.press("<Space><Space>A")
    #expect(walk.shows("将一次通过 2 件申请"))
    walk.press("<Tab><Enter>")
    #expect(walk.shows("已通过 2 件"))
    #expect(walk.shows("共 1 条"))
    #expect(scene.carried.actions == [.approve, .approve])
  }

  @Test("ROL-2-08: a collection is never ticked")
  func noBatch() throws {
    _ = try scene.submitted()
    let walk = ReviewWalk(scene)
    walk.press("<Space>")
    #expect(walk.shows("须逐件审核"))
    #expect(!walk.shows("批量通过 1 件"))
  }

  @Test(
    "the queue at both sizes and in both languages",
    arguments: [(24, 80), (20, 60)], [Language.chinese, .english])
  func golden(size: (Int, Int), language: Language) throws {
    _ = try scene.submitted()
    _ = try scene.submitted(.workChange, of: scene.colleague)
    _ = try scene.submitted(.transfer)
    let held = try scene.submitted(.collection, of: scene.colleague)
    let walk = ReviewWalk(
      scene, rows: size.0, columns: size.1, language: language, after: .seconds(10 * 86_400))
    _ = try scene.desk.open(held.id, by: scene.city, at: walk.now)
    walk.press("r")
    assertScreen(
      walk.screen, "review-queue-\(size.1)x\(size.0)-\(language.rawValue)")
  }
}
