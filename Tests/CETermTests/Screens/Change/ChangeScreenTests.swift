import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Information change on the screen")
struct ChangeScreenTests {
  /// A learner with an approved collection in front of the change pages.
  private func rig(
    _ language: Language = .chinese, prepare: (ApprovedScene) throws -> Void = { _ in }
  ) throws -> ScreenRig {
    let rig = try ScreenRig(HomeKey { [.push(ChangeScreen(context: $0))] }, language: language)
    let scene = try ApprovedScene(store: rig.context.store)
    rig.context.now = scene.base.now
    rig.context.actor = scene.base.learner
    try prepare(scene)
    rig.type("<Enter>")
    return rig
  }

  private func text(_ rig: ScreenRig) -> String { rig.canvas().text.joined(separator: "\n") }

  @Test("NAT-4-03, NAT-4-04, NAT-4.1-01: the parts, the tabs, the basics partly masked")
  func basics() throws {
    for language in Language.allCases {
      let rig = try rig(language)
      assertScreen(rig.canvas(), "change-basics-80x24-\(language.rawValue)")
      assertScreen(rig.canvas(rows: 20, columns: 60), "change-basics-60x20-\(language.rawValue)")
    }
    let shown = text(try rig())
    #expect(shown.contains("310*****") && !shown.contains(CollectionScene.number))
    #expect(shown.contains("欧**") && !shown.contains("欧阳思"))
  }

  @Test("NAT-4.2-01, NAT-4.3-01: the rows that are in force, with what can be done")
  func rows() throws {
    for language in Language.allCases {
      let rig = try rig(language)
      rig.type("2")
      assertScreen(rig.canvas(), "change-education-80x24-\(language.rawValue)")
      rig.type("3")
      assertScreen(rig.canvas(rows: 20, columns: 60), "change-work-60x20-\(language.rawValue)")
    }
  }

  @Test("NAT-4.1-02, NAT-4.1-05: a basic value is changed on the form and in force at once")
  func changesBasics() throws {
    let rig = try rig()
    rig.type("<Enter>")
    #expect(text(rig).contains("政治面貌"))
    rig.type("<F10>")
    #expect((rig.top as? FormScreen)?.standing?.chinese == "没有需要变更的内容")
  }

  @Test("NAT-4.2-02, NAT-4.2-03, NAT-4.3-03: a new row asks what the collection asks")
  func newRow() throws {
    let rig = try rig()
    rig.type("2n")
    let shown = text(rig)
    for label in ["培养方式", "学校名称(全称)", "是否有留学经历", "入学时间", "至今", "学历证书编号"] {
      #expect(shown.contains(label))
    }
  }

  @Test("NAT-4-05, NAT-4-06: the record and its detail, before and after")
  func records() throws {
    let partTime = CollectionAnswers.education([
      .educationMode: StudyMode.partTime.rawValue, .educationBegan: "2014-03-01",
      .educationEnded: "2016-07-01",
    ])
    for language in Language.allCases {
      let rig = try rig(language) {
        _ = try $0.changeRow(RowList.Row(id: "E2", answers: partTime), of: .education)
      }
      rig.type("2<Tab>")
      assertScreen(rig.canvas(), "change-records-80x24-\(language.rawValue)")
      rig.type("<Enter>")
      assertScreen(rig.canvas(), "change-detail-80x24-\(language.rawValue)")
      assertScreen(rig.canvas(rows: 20, columns: 60), "change-detail-60x20-\(language.rawValue)")
    }
  }

  @Test("NAT-4-02, NAT-4-07: while a change waits, the keys say why they do not work")
  func waiting() throws {
    let rig = try rig {
      _ = try $0.changeBasics([
        .collectionIdentityFront: CollectionAnswers.picture("front.jpg", bytes: 70_000)
      ])
    }
    let key = rig.top?.bindings(in: rig.context).first { $0.key == .named(.enter) }
    #expect(key?.disabled?.chinese == "存在审核中的变更申请，请勿重复提交")
  }

  @Test("NAT-4.2-06: deleting what the scope needs says so, and nothing is asked for")
  func deletion() throws {
    let rig = try rig()
    rig.type("3d<Right><Enter>")
    #expect(rig.said.map(\.chinese) == ["该采集范围至少保留一条会计工作经历"])
  }
}

/// A screen whose Enter opens another one.
final class HomeKey: Screen {
  private let open: (Context) throws -> [Effect]

  init(_ open: @escaping (Context) throws -> [Effect]) {
    self.open = open
  }

  func title(in context: Context) -> Heading { Heading("N0", Phrase(same: "首页")) }
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {}
  func bindings(in context: Context) -> [Binding] {
    [Binding(.named(.enter), FormText.open) { [open] in (try? open(context)) ?? [] }]
  }
}
