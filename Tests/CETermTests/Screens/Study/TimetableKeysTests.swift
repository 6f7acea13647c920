import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("What the timetable leads to")
struct TimetableKeysTests {
  @Test("SH-5-03 SH-5-05: the whole toolbar and the extras of a course are in the key list")
  func toolbar() throws {
    let walk = try StudyWalk(rows: 40) { try $0.choose("SH26-001") }
    walk.press("<F1>")
    for name in [
      "+ 选课", "申请发票", "练习中心", "模拟测试", "综合评价（必填）", "进入考试", "下载培训证明",
      "课后练习", "资料下载", "课程答疑",
    ] {
      #expect(walk.shows(name), "\(name)")
    }
  }

  @Test("SH-5-01 SH-5-02: 播放 opens the lesson of the chosen row and its clock runs")
  func play() throws {
    let walk = try StudyWalk { try $0.choose("SH26-001") }
    #expect(walk.shows("播放"))
    walk.press("<Enter>")
    walk.wait(3)
    #expect(walk.shows("5.4 课程学习"))
    #expect(walk.shows("计时中"))
    #expect(walk.shows("00:03"))
  }

  @Test("SH-8-05: the certificate's key stands there early and says when it will work")
  func certificate() throws {
    let walk = try StudyWalk { try $0.choose("SH26-001") }
    walk.press("c")
    #expect(walk.shows("考试合格后可以下载"))
    #expect(walk.shows("5.1 我的课表"))
  }

  @Test("SH-6-07: the overall evaluation, once called 调查问卷, is asked for under its own name")
  func overall() throws {
    let walk = try StudyWalk(rows: 40) { try $0.choose("SH26-001") }
    walk.press("<F1>")
    #expect(walk.shows("综合评价（必填）"))
    #expect(!walk.shows("调查问卷"))
  }

  @Test("SH-6-02: an evaluation says who asks for it and collects it")
  func purpose() throws {
    let walk = try StudyWalk {
      try $0.choose("SH26-001")
      try $0.complete("SH26-001")
    }
    walk.press("<Enter>")
    #expect(walk.shows("评价由上海市财政局统一收集分析"))
  }
}
