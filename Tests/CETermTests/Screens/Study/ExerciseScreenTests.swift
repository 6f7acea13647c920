import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Exercises, questions and material")
struct ExerciseScreenTests {
  private func walk() throws -> StudyWalk {
    try StudyWalk { scene in
      try scene.choose("SH26-001")
      let text = """
        [单选] SH26-001-01
        单位负责人对会计资料的什么负责？
        A. 及时性
        B. 真实性、完整性
        C. 美观
        D. 数量
        答案：B
        解析：会计法规定单位负责人对真实性、完整性负责。
        """
      _ = try QuestionBank(store: scene.store).take(
        text, by: scene.staff(.platformOperator), at: scene.now)
    }
  }

  @Test("SH-5-13: an exercise shows verdict and explanation, and may be done again")
  func exercise() throws {
    let walk = try walk()
    walk.press("e")
    #expect(walk.shows("按 A-D 选择，回车核对"))
    walk.press("<Enter>")
    #expect(walk.shows("请先选择答案"))
    walk.press("a<Enter>")
    #expect(walk.shows("回答错误，正确答案：B"))
    #expect(walk.shows("会计法规定"))
    walk.press("rb<Enter>")
    #expect(walk.shows("回答正确"))
    #expect(walk.shows("已答 1 题，答对 1 题"))
  }

  @Test("SH-5-16: a question is asked and stands in the list")
  func question() throws {
    let walk = try walk()
    walk.press("ka")
    walk.press("何时起施行？<F10>")
    #expect(walk.shows("提问已提交"))
    #expect(walk.shows("待回复"))
  }

  @Test("SH-5-15, OV-9-11: material is saved, an existing file is never overwritten")
  func material() throws {
    let folder = TemporaryStore()
    let export = ExportFolder(path: folder.folder)
    let material = { (copy: Int) in copy == 1 ? "SH26-001.txt" : "SH26-001-\(copy).txt" }
    #expect(export.write("一", named: material) == folder.folder + "/SH26-001.txt")
    #expect(export.write("二", named: material) == folder.folder + "/SH26-001-2.txt")
    #expect(StudyScene.contents(of: folder.folder + "/SH26-001.txt") == "一")
    #expect(ExportFolder(path: "/proc/none").write("三", named: material) == nil)
  }
}
