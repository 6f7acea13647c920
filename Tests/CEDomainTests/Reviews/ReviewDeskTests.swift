import CEDomain
import CETestSupport
import Testing

@Suite("ReviewDesk")
struct ReviewDeskTests {
  private let scene: ReviewScene
  private var desk: ReviewDesk { scene.desk }

  init() throws {
    scene = try ReviewScene()
  }

  private func open(
    _ item: ReviewCase, by actor: Actor? = nil, after wait: Duration = .zero
  ) throws -> ReviewOpening {
    try desk.open(item.id, by: actor ?? scene.county, at: scene.now + wait)
  }

  private func dossier(
    _ item: ReviewCase, by actor: Actor? = nil, after wait: Duration = .zero
  ) throws -> ReviewDossier {
    guard case .opened(let dossier) = try open(item, by: actor, after: wait) else {
      throw TrainingScene.Unexpected(reason: "not opened")
    }
    return dossier
  }

  private func refusal(_ opening: ReviewOpening) -> ReviewRefusal? {
    guard case .refused(let reason) = opening else { return nil }
    return reason
  }

  @Test("ROL-2-03: a reviewer reads what was typed, what was checked and who did what")
  func reads() throws {
    let item = try scene.submitted()
    let dossier = try dossier(item)
    #expect(dossier.submission?.after[TestMatter.name] == "欧阳思\u{20087}")
    #expect(dossier.submission?.checks.map(\.code) == ["degree"])
    #expect(dossier.forms.map(\.number) == ["3.2"])
    #expect(dossier.person?.documentNumber == "310101199003071230")
    #expect(dossier.trail.map(\.entry.event.rawValue) == ["case.moved", "case.opened"])
    #expect(dossier.trail.last?.name == "槐荫李敏")
  }

  @Test("ROL-2-03: earlier applications of the person stand in the dossier")
  func earlier() throws {
    let first = try scene.submitted()
    _ = try scene.decide(.reject, first, "材料不符")
    let second = try scene.submitted()
    let earlier = try dossier(second).earlier
    #expect(earlier.map(\.number) == [first.number])
    #expect(earlier.first?.state == .rejected)
  }

  @Test("ROL-2-11, OV-5-12: every opening is written down; a list is not")
  func audited() throws {
    let item = try scene.submitted()
    _ = try desk.page(QueueFilter(), limit: 20, by: scene.county, at: scene.now)
    #expect(try scene.trail(of: item).count == 1)
    _ = try dossier(item)
    _ = try dossier(item)
    let events = try scene.trail(of: item).map(\.event.rawValue)
    #expect(events == ["case.moved", "case.opened", "case.opened"])
  }

  @Test("ROL-2-07: a case a colleague opened is his for half an hour", arguments: [29, 30])
  func claims(minutes: Int) throws {
    let item = try scene.submitted()
    _ = try dossier(item, by: scene.city)
    let again = try open(item, after: .seconds(minutes * 60))
    if minutes < 30 {
      guard case .held(let claim) = refusal(again) else {
        Issue.record("not held")
        return
      }
      #expect(claim.name == "济南孙立")
    } else {
      #expect(refusal(again) == nil)
    }
  }

  @Test("ROL-2-07: a case given back is free at once")
  func releases() throws {
    let item = try scene.submitted()
    _ = try dossier(item, by: scene.city)
    try desk.release(item.id, by: scene.county)
    #expect(refusal(try open(item)) != nil)
    try desk.release(item.id, by: scene.city)
    #expect(refusal(try open(item)) == nil)
  }

  @Test("FLD-13-07: with the decision the task ends, and what was typed is shut")
  func shut() throws {
    let item = try scene.submitted()
    _ = try scene.decide(.approve, item)
    let dossier = try dossier(item)
    #expect(dossier.submission == nil)
    #expect(dossier.person == nil)
    #expect(dossier.decisions.map(\.action) == [.approve])
  }

  @Test("OV-7-06: the owner withdraws until a reviewer opened the case")
  func withdrawal() throws {
    let item = try scene.submitted()
    let withdrawn = try ReviewScene.done(withdraw(item))
    #expect(withdrawn.state == .draft)
    let again = try ReviewScene.done(scene.submit(resubmitting: item.id))
    #expect(again.revision == 0)
    _ = try dossier(again)
    #expect(try withdraw(again) == .refused(.opened))
  }

  private func withdraw(_ item: ReviewCase) throws -> ReviewOutcome {
    try scene.store.database.write { tx in
      try scene.reviews.withdraw(
        item.id, by: scene.learner, at: scene.now, from: scene.entropy, in: tx)
    }
  }

  @Test("OV-5-14, ROL-2-06: a decision on what was decided since is refused")
  func stale() throws {
    let item = try scene.submitted()
    _ = try scene.decide(.approve, item, by: scene.city)
    #expect(throws: StoreError.stale) { try scene.decide(.reject, item, "材料不符") }
    let state = try #require(try desk.state(of: item.id, by: scene.county))
    #expect(state.decisions.first?.by == "济南孙立")
  }

  @Test("ROL-2-07: nobody decides what a colleague has open")
  func held() throws {
    let item = try scene.submitted()
    _ = try dossier(item, by: scene.city)
    guard case .refused(.held(let claim)) = try scene.decide(.approve, item) else {
      Issue.record("decided")
      return
    }
    #expect(claim.name == "济南孙立")
  }

  @Test("ROL-1-12: a member of staff does not decide what he applied for himself")
  func ownApplication() throws {
    let item = try scene.submitted()
    try scene.link(scene.county, to: scene.person)
    #expect(try scene.decide(.approve, item) == .refused(.notPermitted(.ownApplication)))
    #expect(refusal(try open(item)) == .notPermitted(.ownApplication))
  }

  @Test("ROL-2-08: only clean cases of a kind that allows it are approved together")
  func batch() throws {
    let dirty = try scene.submitted(.workChange)
    let single = try scene.submitted(.collection)
    let clean = try ReviewScene.done(
      scene.submit(.workChange, of: scene.colleague, verdict: .passed))
    let lines = try desk.approve(
      [dirty, single, clean], by: scene.county, at: scene.now, from: scene.entropy)
    #expect(lines.map(\.result) == [.needsReading, .needsReading, .approved])
  }

  @Test(
    "ROL-2-10: a collection is marked after five working days, other kinds only count",
    arguments: [
      (CaseKind.collection, "2025-08-08 09:00:00", false),
      (.collection, "2025-08-11 09:00:00", true), (.transfer, "2025-09-30 09:00:00", false),
    ])
  func reminder(kind: CaseKind, at stamp: String, isOverdue: Bool) throws {
    let item = try scene.submitted(kind)
    let today = CalendarDay(containing: try #require(Moment(stamp: stamp)))
    #expect(item.isOverdue(on: today, in: try scene.store.calendar()) == isOverdue)
  }
}
