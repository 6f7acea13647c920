import CEDomain
import Testing

@testable import CETerm

@Suite("Rows: jumping into a row")
struct RowRevealTests {
  private func rig(_ log: SampleForm.Log = SampleForm.Log()) throws -> (ScreenRig, FormScreen) {
    let form = SampleRows.screen(log: log)
    return (try ScreenRig(form), form)
  }

  private func perform(_ effects: [Effect], on rig: ScreenRig) {
    for effect in effects { rig.perform(effect) }
  }

  @Test("OV-5-21: submitting with a faulty row goes to its list, Enter to the field in the row")
  func jumpsFromViolation() throws {
    let (rig, form) = try rig()
    rig.type("<F10>")
    #expect(form.focus == .field("sample.education"))
    #expect(rig.text.contains("! 第 1 条填写有误，请打开修改"))
    rig.type("<Enter>")
    #expect((rig.top as? FormScreen)?.focus == .field("education.start"))
    rig.type("20050901<F10>")
    #expect(rig.top is RowsScreen)
    rig.type("<Esc>")
    #expect(form.entry.violations["sample.education"] == nil)
  }

  @Test("a remark at a field of a row opens that row at that field")
  func revealsRow() throws {
    let (rig, form) = try rig()
    let place = Opinion.RowPlace(list: "sample.education", id: "b")
    perform(form.reveal(field: "education.school", row: place, in: rig.context), on: rig)
    #expect((rig.top as? FormScreen)?.focus == .field("education.school"))
    #expect(rig.text.contains("中央广播电视大学"))
    rig.type("<Esc>")
    #expect(rig.top is RowsScreen)
  }

  @Test("a remark in a row of a row opens both")
  func revealsNestedRow() throws {
    let (rig, form) = try rig()
    let place = Opinion.RowPlace(list: "work.posts", id: "p")
    perform(form.reveal(field: "post.start", row: place, in: rig.context), on: rig)
    #expect((rig.top as? FormScreen)?.focus == .field("post.start"))
    #expect(rig.stack.count == 5)
  }

  @Test("a remark about a row that is gone leads to its list, one about the form to its field")
  func revealsWithoutRow() throws {
    let (rig, form) = try rig()
    let gone = Opinion.RowPlace(list: "sample.work", id: "x")
    #expect(form.reveal(field: "work.unit", row: gone, in: rig.context).isEmpty)
    #expect(form.focus == .field("sample.work"))
    _ = form.reveal(field: "sample.name", in: rig.context)
    #expect(form.focus == .field("sample.name"))
  }

  @Test("NAT-3.5-14: a row inside a row is kept through both lists at once")
  func keepsNestedRow() throws {
    let log = SampleForm.Log()
    let (rig, _) = try rig(log)
    rig.type("<Tab><Tab><Enter>")
    rig.type("e<Enter><Esc>n会计主管<Tab>")
    let work = RowList(text: log.kept.last?.1 ?? "").rows
    let posts = work.first?.answers.rows("work.posts") ?? []
    #expect(log.kept.last?.0 == "sample.work")
    #expect(posts.map { $0.answers["post.name"] } == ["出纳", "会计主管"])
  }
}
