import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Information collection on the screen")
struct CollectionScreensTests {
  private static let pages = [
    ("scope", "nat.collection.scope"), ("basics", "nat.collection.basics"),
    ("education", "nat.collection.education"), ("work", "nat.collection.work"),
    ("department", "nat.collection.department"),
  ]

  @Test("NAT-3-01, NAT-3-02: every page at both sizes in both languages", arguments: pages)
  func drawsGoldens(name: String, page: String) throws {
    for language in Language.allCases {
      let rig = try CollectionRig(
        language: language,
        prepare: CollectionRig.draft(CollectionAnswers.complete(), page: page)
      ).rig
      let end = "\(language.rawValue)"
      assertScreen(rig.canvas(), "collection-\(name)-80x24-\(end)")
      assertScreen(rig.canvas(rows: 20, columns: 60), "collection-\(name)-60x20-\(end)")
    }
  }

  @Test("NAT-3.6-01: the notice names state, department and what comes next")
  func notice() throws {
    for language in Language.allCases {
      let rig = try CollectionRig(language: language) { try $0.submitted() }.rig
      assertScreen(rig.canvas(), "collection-notice-80x24-\(language.rawValue)")
      assertScreen(
        rig.canvas(rows: 20, columns: 60), "collection-notice-60x20-\(language.rawValue)")
    }
  }

  @Test("the timeline shows a gap and an overlap, and names both")
  func timeline() throws {
    let partTime = CollectionAnswers.education([
      .educationMode: "partTime", .educationBegan: "2014-03-01", .educationEnded: "2017-01-15",
      .educationSchool: "山东财经大学",
    ])
    let past = CollectionAnswers.work([
      .workBegan: "2013-03-01", .workOngoing: "", .workEnded: "2018-06-30",
      .workIsAccounting: "no", .workUnit: "济南泉城机械厂",
    ])
    let present = CollectionAnswers.work([.workBegan: "2018-01-01"])
    let answers = CollectionAnswers.complete(
      .accountant,
      [
        .collectionEducation: CollectionAnswers.list(
          [CollectionAnswers.education(), partTime], "E"),
        .collectionWork: CollectionAnswers.list([past, present], "W"),
      ])
    for language in Language.allCases {
      let rig = try CollectionRig(
        language: language,
        prepare: CollectionRig.draft(answers, page: "nat.collection.education")
      ).rig
      rig.type("<F5>")
      assertScreen(rig.canvas(), "collection-timeline-80x24-\(language.rawValue)")
      assertScreen(
        rig.canvas(rows: 20, columns: 60), "collection-timeline-60x20-\(language.rawValue)")
    }
  }

  @Test("NAT-3.2-08: the papers of the chosen scope stand below the choice")
  func materials() throws {
    let rig = try CollectionRig().rig
    #expect(!rig.text.contains("请准备："))
    rig.type("1")
    #expect(rig.text.contains("会计专业职务聘任文件"))
    rig.type("4")
    #expect(!rig.text.contains("会计专业职务聘任文件"))
  }

  @Test("NAT-3.1-03, NAT-3.1-04, NAT-3.6-03: the promise, then 提交审核 leads to the notice")
  func submits() throws {
    let made = try CollectionRig(
      prepare: CollectionRig.draft(
        CollectionAnswers.complete(.accountant, [.collectionPromise: ""]),
        page: "nat.collection.department"))
    made.rig.type("<F10>")
    #expect(made.rig.text.contains("请勾选承诺"))
    made.rig.type(" <F10>")
    #expect(made.rig.said.last == CollectionText.submitted)
    #expect(made.rig.text.contains("山东省 济南市 槐荫区"))
    #expect(try made.scene.state() == .pending)
  }

  @Test("NAT-3-02: a later page cannot be jumped to before the earlier ones are right")
  func jumps() throws {
    let made = try CollectionRig()
    made.rig.type("<F3>4")
    #expect(made.rig.said == [WizardText.notVisited])
    let done = try CollectionRig(
      prepare: CollectionRig.draft(
        CollectionAnswers.complete(), page: "nat.collection.department")
    ).rig
    done.type("<F3>2")
    #expect(done.text.contains("证件照片"))
  }

  @Test("NAT-3.6-05: returned, the wizard opens at the first remark; F8 leads to the next")
  func remarks() throws {
    let made = try CollectionRig { scene in
      let place = Opinion.RowPlace(list: .collectionEducation, id: "E1")
      let opinion = Opinion(
        "请修改",
        fields: [
          .init(.collectionAddress, "请写明门牌号"),
          .init(.educationSchool, row: place, "与毕业证书不一致"),
        ])
      try scene.decide(.sendBack, try scene.submitted(), opinion)
    }
    let rig = made.rig
    #expect(rig.text.contains("审核意见：请写明门牌号"))
    assertScreen(rig.canvas(), "collection-remark-80x24-zh")
    rig.type("<F8>")
    #expect(rig.text.contains("与毕业证书不一致"))
    assertScreen(rig.canvas(), "collection-remark-row-80x24-zh")
  }

  @Test("NAT-3.4-19: a failed check leads to the page with its sentence, and asks for pictures")
  func failedCheck() throws {
    let command = ScriptedCommand([.success(["failed"])])
    let made = try CollectionRig { scene in
      let operatorDesk = Actor(
        account: Identifier("op"), person: nil, roles: [.platformOperator], organisation: nil,
        region: "", session: Identifier("o"), displayName: "op")
      _ = try PortSettings(store: scene.store).set(
        .degree, to: .command(path: command.path), by: operatorDesk, at: scene.now)
      try CollectionRig.draft(
        CollectionAnswers.complete(), page: "nat.collection.department")(scene)
    }
    made.rig.type("<F10>")
    #expect(made.rig.said.last == CollectionText.degreeCheckFailed)
    #expect(made.rig.text.contains("第 1 条填写有误"))
    #expect(try made.scene.state() == .draft)
  }

  @Test("NAT-3.6-07: the notice takes it back after asking")
  func withdraws() throws {
    let made = try CollectionRig { try $0.submitted() }
    made.rig.type("w")
    #expect(made.rig.text.contains("确定撤回吗"))
    made.rig.type("<Tab><Enter>")
    #expect(made.rig.said.last == CollectionText.withdrawn)
    made.rig.type("<Enter>")
    #expect(made.rig.text.contains("采集范围"))
  }

  @Test("NAT-3-04: after submission everything can be read and nothing changed")
  func reads() throws {
    let made = try CollectionRig { try $0.submitted() }
    made.rig.type("<Enter>")
    #expect(made.rig.text.contains("1 采集须知"))
    made.rig.type("3")
    #expect(made.rig.text.contains("山东大学"))
    assertScreen(made.rig.canvas(), "collection-view-80x24-zh")
  }

  @Test("every page draws at one cell")
  func drawsAtOneCell() throws {
    for (_, page) in Self.pages {
      let rig = try CollectionRig(
        prepare: CollectionRig.draft(CollectionAnswers.complete(), page: page)
      ).rig
      for (rows, columns) in [(1, 1), (3, 5), (9, 30)] {
        #expect(rig.canvas(rows: rows, columns: columns).text.count == rows)
      }
    }
    let rig = try CollectionRig { try $0.submitted() }.rig
    for script in ["", "<F5>", "<Esc><Enter>"] {
      rig.type(script)
      #expect(rig.canvas(rows: 1, columns: 1).text.count == 1)
    }
  }
}
