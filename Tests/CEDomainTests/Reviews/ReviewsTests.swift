import CEDomain
import CETestSupport
import Testing

@Suite("Reviews")
struct ReviewsTests {
  private let scene: ReviewScene

  init() throws {
    scene = try ReviewScene()
  }

  @Test("ROL-9-06, OV-7-02: what is handed in waits in the queue under a number")
  func submits() throws {
    let item = try scene.submitted()
    #expect(item.state == .pending)
    #expect(item.number == "30000001")
    #expect(item.department == ReviewScene.county)
    #expect(item.personName == "欧阳思\u{20087}")
  }

  @Test("what was typed is sealed, and read back with what stood before and the checks")
  func sealed() throws {
    let item = try scene.submitted()
    let stored = try scene.store.database.read { tx in
      try tx.first("SELECT after_sealed FROM submission")?.blob(0) ?? []
    }
    #expect(!String(decoding: stored, as: UTF8.self).contains("欧阳"))
    let found = try scene.store.database.read {
      try scene.reviews.submission(of: item, in: $0)
    }
    #expect(found.before[TestMatter.name] == "欧阳思")
    #expect(found.after[TestMatter.name] == "欧阳思\u{20087}")
    #expect(found.checks == [CheckResult("degree", .unavailable, subject: "e1")])
  }

  @Test("NAT-4-07: a second one of the kind is refused while the first waits")
  func oneAtATime() throws {
    let first = try scene.submitted()
    #expect(try scene.submit() == .refused(.alreadyWaiting(first)))
    let pending = try scene.store.database.read {
      try scene.reviews.pending([.collection, .transfer], of: scene.person, in: $0)
    }
    #expect(pending == [first])
  }

  @Test("a learner hands in nothing for somebody else")
  func notMine() throws {
    let application = ReviewApplication(
      .collection, of: scene.colleague, department: ReviewScene.county,
      Submission(after: Answers([TestMatter.name: "x"])))
    let outcome = try scene.store.database.write { tx in
      try scene.reviews.submit(
        application, by: scene.learner, at: scene.now, from: scene.entropy, in: tx)
    }
    #expect(outcome == .refused(.notPermitted(.notYours)))
  }

  @Test(
    "ROL-2-05, ROL-2-12…14: decision, effect and message are one",
    arguments: [
      (ReviewAction.approve, "", ReviewState.approved, "review.approved"),
      (.reject, "材料不符", .rejected, "review.rejected"),
      (.sendBack, "照片不清晰", .returned, "review.returned"),
    ])
  func decides(
    action: ReviewAction, opinion: String, state: ReviewState, message: String
  ) throws {
    let item = try scene.submitted()
    let moved = try ReviewScene.done(scene.decide(action, item, opinion))
    #expect(moved.state == state)
    #expect(moved.opinion.text == opinion)
    #expect(scene.carried.actions == [action])
    let posted = try scene.store.database.read {
      try MessageBox.latest(1, of: scene.person, in: $0)
    }
    #expect(posted.map(\.code) == [message])
    #expect(posted.first?.arguments["opinion"] == opinion)
  }

  @Test("ROL-2-05: where the effect fails, nothing of the decision is kept")
  func atomic() throws {
    let item = try scene.submitted()
    let reviews = Reviews(store: scene.store, matters: [FailingMatter()])
    #expect(throws: StoreError.full) {
      try reviews.decide(
        .approve, on: item.id, version: item.version, by: scene.county, at: scene.now,
        from: scene.entropy)
    }
    let after = try scene.store.database.read {
      try scene.reviews.latest(.collection, of: scene.person, in: $0)
    }
    #expect(after == item)
  }

  @Test(
    "FLD-12-09, ROL-2-04: a refusal and a return need 1–200 characters of opinion",
    arguments: [ReviewAction.reject, .sendBack], [(0, false), (1, true), (200, true), (201, false)])
  func opinionLength(action: ReviewAction, edge: (Int, Bool)) throws {
    let item = try scene.submitted()
    let outcome = try scene.decide(action, item, String(repeating: "字", count: edge.0))
    #expect((outcome == .refused(.opinionMissing)) == !edge.1)
  }

  @Test("ROL-2-09: a resubmission keeps its number and counts its revision")
  func resubmits() throws {
    let item = try scene.submitted()
    let returned = try ReviewScene.done(scene.decide(.sendBack, item, "照片不清晰"))
    let again = try ReviewScene.done(
      scene.submit(
        department: ReviewScene.otherCounty, resubmitting: returned.id,
        answers: [TestMatter.name: "欧阳思左"], at: scene.now + .seconds(60)))
    #expect(again.number == item.number)
    #expect(again.revision == 1)
    #expect(again.department == ReviewScene.otherCounty)
    #expect(again.submittedAt == scene.now + .seconds(60))
    let found = try scene.store.database.read {
      try scene.reviews.submission(of: again, in: $0)
    }
    #expect(found.after[TestMatter.name] == "欧阳思左")
  }

  @Test("ROL-2-04: remarks at single fields come back as they were written")
  func remarks() throws {
    let item = try scene.submitted()
    let opinion = Opinion(
      "请修改",
      fields: [
        Opinion.FieldRemark(TestMatter.name, "与证件\n不一致"),
        Opinion.FieldRemark(
          TestMatter.from, row: Opinion.RowPlace(list: "work.list", id: "w2"), "单位有误"),
      ])
    let outcome = try scene.reviews.decide(
      .sendBack, on: item.id, version: item.version, opinion: opinion, by: scene.county,
      at: scene.now, from: scene.entropy)
    #expect(try ReviewScene.done(outcome).opinion == opinion)
  }

  @Test("NAT-5.2-03, ROL-9-10: a transfer is released, then accepted by the other region")
  func twoSteps() throws {
    let item = try scene.submitted(.transfer)
    let released = try ReviewScene.done(scene.decide(.approve, item))
    #expect(released.state == .pending)
    #expect(released.step == 1)
    #expect(released.department == ReviewScene.otherProvince)
    #expect(scene.carried.actions.isEmpty)
    #expect(
      try scene.decide(.approve, released) == .refused(.notPermitted(.otherRegion)))
    let other = ReviewScene.staff("黄浦", .countyFinance, ReviewScene.otherProvince)
    let accepted = try ReviewScene.done(scene.decide(.approve, released, by: other))
    #expect(accepted.state == .approved)
    #expect(scene.carried.actions == [.approve])
  }

  @Test("ROL-9-08, OV-7-07: what needs no person is approved by the program at once")
  func automatic() throws {
    let application = ReviewApplication(
      .workChange, of: scene.person, department: ReviewScene.county,
      Submission(after: Answers([TestMatter.name: "x"])))
    let outcome = try scene.store.database.write { tx in
      try scene.reviews.approveAutomatically(
        application, by: scene.learner, at: scene.now, from: scene.entropy, in: tx)
    }
    let item = try ReviewScene.done(outcome)
    #expect(item.state == .approved)
    #expect(item.way == .automatic)
    #expect(try scene.trail(of: item).map(\.role) == ["learner", "system"])
  }

  /// An effect that meets a full disk.
  private struct FailingMatter: ReviewedMatter {
    let kind = CaseKind.collection
    let steps = [ReviewStep(by: ReviewStep.finance)]

    func forms(for answers: Answers, in store: OpenStore) throws -> [Form] { [] }

    func carryOut(
      _ action: ReviewAction, _ item: ReviewCase, _ submission: Submission, by actor: Actor?,
      at now: Moment, from entropy: Entropy, store: OpenStore, in tx: any Writing
    ) throws {
      throw StoreError.full
    }
  }
}
