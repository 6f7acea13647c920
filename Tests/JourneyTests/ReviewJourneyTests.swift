import CEDomain
import CETestSupport
import Testing

@Suite("The review desk", .serialized)
struct ReviewJourneyTests {
  /// Hands a collection in for somebody of Huaiyin, as the learner's wizard does.
  private func handIn(_ store: DemoStore) throws -> ReviewCase {
    let now = try #require(Moment(stamp: DemoStore.clock))
    let open = try OpenStore.open(at: store.path, key: store.key, reference: nil)
    let entropy = Entropy.fixed(41)
    let document = try #require(
      IdentityDocument(.passport, "E12345678", today: CalendarDay(containing: now)))
    let person = try PersonDirectory(store: open).create(
      name: "王小明", document: document, pinyin: "wang xiao ming wxm", at: now, from: entropy)
    let learner = Actor(
      account: Identifier("l"), person: person, roles: [.learner], organisation: nil,
      region: "", session: Identifier("s"), displayName: "")
    let answers = Answers([
      "collection.name": "王小明", "collection.department": "370104",
    ])
    let outcome = try open.database.write { tx in
      try Reviews(store: open).submit(
        ReviewApplication(
          .collection, of: person, unitName: "济南槐荫会计服务有限公司", department: "370104",
          Submission(after: answers)),
        by: learner, at: now, from: entropy, in: tx)
    }
    return try ReviewScene.done(outcome)
  }

  @Test("ROL-1-03, ROL-2-04: a county's reviewer opens a case and returns it with an opinion")
  func returns() throws {
    try withDemoStore { store in
      let item = try handIn(store)
      let desk = try TmuxTerminal(on: store, clock: "2026-06-16T09:00:00")
      try desk.signIn(staff: "xian01")
      try desk.see("业务审核")
      try desk.press("Enter")
      try desk.type("/wxm")
      try desk.see("信息采集")
      try desk.press("Enter", "Enter")
      try desk.see("E12345678")
      try desk.press("b")
      try desk.type("照片不清晰")
      try desk.press("Enter")
      try desk.see("完成：\(item.number) 退回修改")
      let open = try OpenStore.open(at: store.path, key: store.key, reference: nil)
      let latest = try open.database.read {
        try Reviews(store: open).latest(.collection, of: item.person, in: $0)
      }
      #expect(latest?.state == .returned)
      #expect(latest?.opinion.text == "照片不清晰")
    }
  }
}
