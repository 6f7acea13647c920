import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("ReviewCaseScreen")
struct ReviewCaseScreenTests {
  private let scene: ReviewScene

  init() throws {
    scene = try ReviewScene()
  }

  private func latest(_ kind: CaseKind = .collection) throws -> ReviewCase? {
    try scene.store.database.read {
      try scene.reviews.latest(kind, of: scene.person, in: $0)
    }
  }

  @Test("ROL-2-03: a case shows everything in full, what changed by a sign and in both values")
  func reads() throws {
    _ = try scene.submitted()
    let walk = ReviewWalk(scene)
    walk.press("<Enter>")
    #expect(walk.shows("310101199003071230"))
    #expect(walk.shows("* 姓名"))
    #expect(walk.shows("欧阳思 → 欧阳思\u{20087}"))
    #expect(!walk.shows("* 单位"))
    #expect(walk.shows("学信网学历核验（e1）：未能核验"))
    #expect(walk.shows("打开查看"))
  }

  @Test("NAT-4-06: a changed, a new and a lost row are told apart by their signs")
  func rows() throws {
    func list(_ rows: [(String, String)]) -> String {
      RowList(rows.map { RowList.Row(id: $0.0, answers: Answers(["review.year": $0.1])) }).text
    }
    _ = try ReviewScene.done(
      scene.submit(
        before: [TestMatter.posts: list([("a", "2019"), ("b", "2020")])],
        answers: [TestMatter.posts: list([("a", "2021"), ("c", "2022")])]))
    let walk = ReviewWalk(scene)
    walk.press("<Enter>")
    #expect(walk.shows("* 年度"))
    #expect(walk.shows("2019 → 2021"))
    #expect(walk.shows("+ 第 2 条"))
    #expect(walk.shows("- 第 3 条"))
  }

  @Test("ROL-2-03, OV-5-12: a file of the case is looked at, and the view is written down")
  func files() throws {
    let limit = AttachmentLimit("scene", ["png"], bytes: 1...10_000_000)
    let attachments = Attachments(store: scene.store)
    let taking = try attachments.take(
      SampleFile.png(295, 413), named: "photo.png", for: limit, by: scene.learner,
      at: scene.now, from: scene.entropy)
    guard case .taken(let file) = taking else { return #expect(Bool(false), "\(taking)") }
    let item = try ReviewScene.done(scene.submit(answers: [TestMatter.photo: file.text]))
    try scene.keep(file, in: item)
    let walk = ReviewWalk(scene)
    walk.press("<Enter><Down><Down><Down><Enter>")
    #expect(walk.shows("295×413"))
    let log = try scene.store.database.read { try scene.store.audit.latest(1, in: $0) }
    #expect(log.first?.event.rawValue == "attachment.viewed")
  }

  @Test("ROL-2-04: two keys approve, and the next case stands there at once")
  func approves() throws {
    _ = try scene.submitted()
    _ = try scene.submitted(of: scene.colleague)
    let walk = ReviewWalk(scene)
    walk.press("<Enter>a<Enter>")
    #expect(try latest()?.state == .approved)
    #expect(walk.shows("30000001 审核通过"))
    #expect(walk.shows("30000002"))
    #expect(walk.shows("王小明"))
  }

  @Test("ROL-2-04, FLD-12-09: a refusal is not sent without an opinion")
  func opinionNeeded() throws {
    _ = try scene.submitted()
    let walk = ReviewWalk(scene)
    walk.press("<Enter>x<Enter>")
    #expect(walk.shows("请填写1至200字的意见"))
    #expect(try latest()?.state == .pending)
    walk.press("材料不符<Enter>")
    #expect(try latest()?.state == .rejected)
    #expect(try latest()?.opinion.text == "材料不符")
  }

  @Test("a phrase is put in by its digit: three keys return a case")
  func phrases() throws {
    _ = try scene.submitted()
    _ = try OpinionPhrases(store: scene.store).add(
      "照片不符合要求，请重新上传", isShared: false, by: scene.county, at: scene.now,
      from: scene.entropy)
    let walk = ReviewWalk(scene)
    walk.press("<Enter>b1<Enter>")
    #expect(try latest()?.state == .returned)
    #expect(try latest()?.opinion.text == "照片不符合要求，请重新上传")
  }

  @Test("a remark at an answer travels with the return")
  func remarks() throws {
    _ = try scene.submitted()
    let walk = ReviewWalk(scene)
    walk.press("<Enter><Down>m与证件不一致<Enter>")
    #expect(walk.shows("逐项意见：与证件不一致"))
    walk.press("b")
    #expect(walk.shows("附 1 条逐项意见"))
    walk.press("<Enter>")
    let opinion = try #require(try latest()?.opinion)
    #expect(opinion.text == "请按逐项意见修改")
    #expect(opinion.fields == [Opinion.FieldRemark(TestMatter.name, "与证件不一致")])
  }

  @Test("OV-5-15: an opinion half written is there again when the case is opened anew")
  func opinionSurvives() throws {
    _ = try scene.submitted()
    let walk = ReviewWalk(scene)
    walk.press("<Enter><Down>m与证件不一致<Enter>x材料<Esc><Esc>")
    let later = ReviewWalk(scene)
    later.press("<Enter>")
    #expect(later.shows("与证件不一致"))
    later.press("x")
    #expect(later.shows("材料"))
  }

  @Test("OV-5-14, ROL-2-06: a decision that came too late says who decided, and goes on")
  func tooLate() throws {
    let item = try scene.submitted()
    let walk = ReviewWalk(scene)
    walk.press("<Enter>")
    walk.wait(.seconds(31 * 60))
    _ = try scene.desk.open(item.id, by: scene.city, at: walk.now)
    _ = try scene.decide(.reject, item, "户籍不符", by: scene.city, at: walk.now)
    walk.press("a<Enter>")
    #expect(walk.shows("该记录已被其他人员处理，请刷新后重试"))
    #expect(walk.shows("济南孙立  不通过：户籍不符"))
    #expect(try latest()?.state == .rejected)
  }

  @Test("ROL-2-07: leaving gives the case back")
  func releases() throws {
    _ = try scene.submitted()
    let walk = ReviewWalk(scene)
    walk.press("<Enter>")
    #expect(try latest()?.claim != nil)
    walk.press("<Esc>")
    #expect(try latest()?.claim == nil)
  }

  @Test("digits lead to the sections")
  func sections() throws {
    _ = try scene.submitted()
    let walk = ReviewWalk(scene, rows: 20, columns: 60)
    walk.press("<Enter>4")
    #expect(walk.shows("[4] 办理记录"))
    #expect(walk.shows("打开查看"))
  }

  @Test("FLD-13-07: a decided case shows what became of it and no personal data")
  func decided() throws {
    let item = try scene.submitted()
    _ = try scene.decide(.reject, item, "材料不符")
    let walk = ReviewWalk(scene)
    walk.press("s<Enter>")
    #expect(walk.shows("不通过：材料不符"))
    #expect(!walk.shows("310101199003071230"))
    #expect(!walk.shows("欧阳"))
  }

  @Test("issue 3: a hundred cases are decided by keyboard alone, four keys each at most")
  func hundred() throws {
    _ = try OpinionPhrases(store: scene.store).add(
      "照片不符合要求", isShared: true, by: scene.support, at: scene.now, from: scene.entropy)
    for place in 0..<100 {
      _ = try ReviewScene.done(
        scene.submit(of: try scene.newPerson(place), at: scene.now + .seconds(place)))
    }
    let walk = ReviewWalk(scene)
    walk.press("<Enter>")
    let start = ContinuousClock.now
    for place in 0..<100 { walk.press(place % 4 == 3 ? "b1<Enter>" : "a<Enter>") }
    let spent = ContinuousClock.now - start
    #expect(scene.carried.actions.count == 100)
    #expect(walk.keyCount <= 400)
    // Ten minutes leave six seconds a case; the program may take a fiftieth of them.
    #expect(spent < .seconds(12))
  }

  @Test(
    "a case at both sizes and in both languages",
    arguments: [(24, 80), (20, 60)], [Language.chinese, .english])
  func golden(size: (Int, Int), language: Language) throws {
    _ = try scene.submitted()
    let walk = ReviewWalk(scene, rows: size.0, columns: size.1, language: language)
    walk.press("<Enter><Down>m与证件不一致<Enter>")
    let name = "\(size.1)x\(size.0)-\(language.rawValue)"
    assertScreen(walk.screen, "review-case-\(name)")
    _ = try OpinionPhrases(store: scene.store).add(
      "照片不符合要求，请重新上传", isShared: true, by: scene.support, at: scene.now,
      from: scene.entropy)
    walk.press("b")
    assertScreen(walk.screen, "review-opinion-\(name)")
  }
}
