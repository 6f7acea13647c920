import CEDomain
import CETestSupport
import FoundationEssentials
import Testing

@testable import CETerm

@Suite("The whole information collection by keys")
struct CollectionWalkTests {
  private let files = TemporaryStore()

  /// A picture in a folder that files may be chosen from.
  private func picture(_ name: String) throws -> String {
    let path = "\(files.folder)/\(name)"
    try Data(SampleFile.jpeg()).write(to: URL(filePath: path))
    return path
  }

  private func begin() throws -> CollectionRig {
    try CollectionRig { scene in
      let operatorDesk = Actor(
        account: Identifier("op"), person: nil, roles: [.platformOperator], organisation: nil,
        region: "", session: Identifier("o"), displayName: "op")
      _ = try AttachmentSettings(store: scene.store).open(
        files.folder, label: "U盘", by: operatorDesk, at: scene.now)
      // The division's own picker is proved elsewhere.
      let chosen = Answers([.collectionDepartment: "370104"])
      try CollectionRig.draft(chosen, page: "nat.collection.scope")(scene)
    }
  }

  /// Hands a file in at the field in focus.
  private func attach(_ path: String, _ rig: ScreenRig) {
    rig.press(.paste(path))
    rig.type("<Enter>")
  }

  private func fillBasics(_ rig: ScreenRig) throws {
    attach(try picture("photo.jpg"), rig)
    rig.type("<Tab>6<Tab>汉<Enter><Tab><Tab>经二路100号<F10>")
  }

  private func fillEducation(_ rig: ScreenRig) {
    rig.type("<Enter>n1<Tab>山东大学<Tab>2<Tab>20081009<Tab><Tab>20120701<Tab>7<Tab>2<Tab>会计学")
    rig.type("<Tab>1042212012050012<Tab>1042242012001234<F10>")
    rig.type("<F10><F10>")
  }

  private func fillWork(_ rig: ScreenRig) throws {
    let proof = try picture("proof.jpg")
    rig.type("<Enter>n20120901<Tab> <Tab>济南泉城会计咨询有限公司<Tab>91310115MA1K0ABC2C<Tab>")
    rig.type("民营<Enter><Tab>租赁<Enter><Tab>经二路100号<Tab><Tab>1<Tab>")
    rig.type("<Enter>n4<Tab> <Tab>20120901<Tab> <F10><F10>")
    attach(proof, rig)
    rig.type("<Tab><Tab>")
    attach(proof, rig)
    rig.type("<F10><F10><F10>")
  }

  @Test("NAT-3-01…03, NAT-3.6-03: filled in page by page with the keyboard alone, then handed in")
  func walks() throws {
    let made = try begin()
    let rig = made.rig
    rig.type("1<F10>")
    #expect(rig.text.contains("证件照片"))
    try fillBasics(rig)
    #expect(rig.text.contains("[>]3 教育经历"))
    fillEducation(rig)
    #expect(rig.text.contains("[>]4 工作经历"))
    try fillWork(rig)
    #expect(rig.text.contains("[>]5 会计管理部门"))
    rig.type("<Tab> <F10>")
    #expect(rig.said.last == CollectionText.submitted)
    #expect(try made.scene.state() == .pending)
  }

  @Test("NAT-3.5-25: the details of a job say where the collection stands")
  func details() throws {
    let rig = try CollectionRig(
      prepare: CollectionRig.draft(CollectionAnswers.complete(), page: "nat.collection.work")
    ).rig
    rig.type("<Enter><Enter>")
    #expect(rig.text.contains("审核状态：未提交审核"))
    #expect(rig.text.contains("会计人员岗位层级"))
    assertScreen(rig.canvas(), "collection-work-row-80x24-zh")
  }
}
