import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("The study part of the walk")
struct StudyRoadTests {
  @Test("SH-5, SH-6: from an empty timetable to the open exam, always under n and Enter")
  func road() throws {
    let walk = try StudyWalk()
    walk.press("ns<End><Enter>")
    #expect(walk.shows("继续学习"))
    for _ in 0..<4 {
      walk.press("n")
      while walk.shows("计时中") { walk.read(1) }
      while walk.shows("下一讲") {
        walk.press("<Enter>")
        while walk.shows("计时中") { walk.read(1) }
      }
      #expect(walk.shows("当前课程已完成，可以进行评价哦！"))
      walk.press("<Enter>")
      for _ in 0..<5 { walk.press("<Space><Tab>") }
      walk.press("<F10>")
      #expect(walk.shows("评价完成，感谢您的反馈"))
    }
    #expect(walk.shows("请填写综合评价（必填）"))
    walk.press("n")
    for _ in 0..<6 { walk.press("<Space><Tab>") }
    walk.press("<F10>")
    #expect(walk.shows("可以进入考试"))
    #expect(try walk.scene.training().state == .awaitingExam)
  }
}
