import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Message box")
struct MessagesScreenTests {
  private func walk(
    _ size: (Int, Int) = (24, 80), _ language: Language = .chinese
  ) throws -> PeopleWalk {
    let walk = try PeopleWalk(rows: size.0, columns: size.1, language: language)
    walk.signIn()
    try post("study.studied", ["year": "2026"], walk)
    try post("review.returned", ["kind": "realName", "opinion": "照片模糊"], walk)
    return walk
  }

  private func post(_ code: String, _ arguments: MessageArguments, _ walk: PeopleWalk) throws {
    let person = try #require(walk.app.context.actor?.person)
    try walk.store.database.write { tx in
      _ = try CEDomain.MessageBox.post(
        code, arguments, to: person, at: walk.now, from: .fixed(UInt64(code.utf8.count)), in: tx)
    }
  }

  @Test(
    "OV-5-17: what is new is marked, the newest first", arguments: [(24, 80), (20, 60)],
    Language.allCases)
  func golden(size: (Int, Int), language: Language) throws {
    let walk = try walk(size, language)
    walk.press("<F3>")
    assertScreen(walk.screen, "messages-\(size.1)x\(size.0)-\(language.rawValue)")
  }

  @Test("Tab shows what is new; one that was read stays until the list is opened again")
  func filter() throws {
    let walk = try walk()
    walk.press("<F3><Enter><Enter><Tab>")
    #expect(walk.shows("共 2 条，未读 1 条"))
    #expect(walk.screen.text.filter { $0.contains("2026-11-21 09:00") }.count == 1)
    walk.press("<Enter><Enter>")
    #expect(walk.shows("未读 0 条"))
    #expect(walk.shows("2026-11-21 09:00"))
    walk.press("<Tab><Tab>")
    #expect(walk.shows("没有未读消息"))
  }

  @Test("F6 marks everything as read, once")
  func readAll() throws {
    let walk = try walk()
    walk.press("<F3><F6>")
    #expect(walk.shows("已将 2 条消息标为已读"))
    walk.press("<F6>")
    #expect(walk.shows("没有未读消息"))
  }

  @Test("a message leads to the matter it speaks of")
  func jump() throws {
    let walk = try walk()
    try post("order.paid", ["number": "1000001", "name": "90学分"], walk)
    walk.press("<F3>/1000001<Enter><Enter>")
    #expect(walk.shows("前往我的订单"))
    walk.press("<Tab><Enter>")
    #expect(walk.shows("4.4"))
  }

  @Test(
    "ROL-2-12 ROL-2-13 ROL-2-14: results in the rows' words",
    arguments: [
      ("review.approved", [:], "您的线上实名认证已审核通过。"),
      ("review.rejected", ["opinion": "不符"], "您的线上实名认证审核不通过，原因：不符"),
      ("review.returned", ["opinion": "模糊"], "您的线上实名认证已退回修改，原因：模糊"),
      (
        "review.approved", ["credits": "10", "subject": "professional", "year": "2026"],
        "您的线上实名认证已审核通过，获得专业科目10学分，计入2026年度。"
      ),
    ] as [(String, [String: String], String)])
  func results(code: String, values: [String: String], sentence: String) {
    let all = values.merging(["kind": "realName"]) { first, _ in first }
    #expect(ReviewText.message(code, MessageArguments(all))?.chinese == sentence)
  }
}
