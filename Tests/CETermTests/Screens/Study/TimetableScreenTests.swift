import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Timetable and course selection")
struct TimetableScreenTests {
  @Test("SH-5-09: Space chooses and drops, the totals follow at once")
  func toggles() throws {
    let walk = try StudyWalk()
    walk.press("a")
    #expect(walk.shows("专业已选 0 / 60-70 ⚠"))
    walk.press("<Space>")
    #expect(walk.shows("专业已选 2 / 60-70 ⚠"))
    walk.press("<Space>")
    #expect(walk.shows("专业已选 0 / 60-70 ⚠"))
  }

  @Test("SH-4-17: a course above the upper bound is refused with the reason")
  func upperBound() throws {
    let walk = try StudyWalk {
      try $0.choose("SH26-001", "SH26-002", "SH26-003", "SH26-004")
      try $0.accept(StudyScene.text("SH26-900", "再加一门", "王", .professional, "1.0", [60]))
    }
    walk.press("a/再加<Enter><Space>")
    #expect(walk.shows("超出可选学分上限"))
  }

  @Test("SH-5-05: the key and its label read + 选课; in an empty timetable Enter does the same")
  func adds() throws {
    let empty = try StudyWalk()
    empty.press("<Enter>")
    #expect(empty.shows("5.2 选课"))
    let filled = try StudyWalk { try $0.choose("SH26-001") }
    #expect(filled.shows("+ 选课"))
    filled.press("+")
    #expect(filled.shows("5.2 选课"))
  }

  @Test("a title the table cuts stands in full below it")
  func fullTitle() throws {
    let walk = try StudyWalk(rows: 20, columns: 60) { try $0.choose("SH26-001") }
    #expect(walk.shows("《政府会计准则制度解释第6~"))
    #expect(walk.shows("《政府会计准则制度解释第6号》解读\n主讲 章伟"))
  }

  @Test("courses are found by pinyin initials")
  func filter() throws {
    let walk = try StudyWalk()
    walk.press("a/wlaq")
    #expect(walk.shows("确定查找"))
    #expect(walk.shows("取消查找"))
    #expect(walk.shows("网络安全与反诈"))
    #expect(!walk.shows("三坚三守"))
    walk.press("<Enter><Space><Esc>")
    #expect(walk.shows("公需已选 30 / 30-40 √"))
    #expect(walk.shows("三坚三守"))
  }

  @Test("the category filter shows one kind of knowledge")
  func category() throws {
    let walk = try StudyWalk()
    walk.press("a<Tab><Tab>")
    #expect(walk.shows("[公需知识]"))
    #expect(!walk.shows("三坚三守"))
  }

  @Test("SH-4-05: a prepared set is taken whole and leads back to the timetable")
  func set() throws {
    let walk = try StudyWalk()
    walk.press("as<Enter>")
    #expect(walk.shows("我的课表"))
    #expect(walk.shows("已选入"))
    #expect(!walk.shows("请选课"))
  }

  @Test("SH-5-10: a begun course cannot be removed, an untouched one can")
  func removal() throws {
    let walk = try StudyWalk {
      try $0.choose("SH26-001", "SH26-002")
      try $0.study("SH26-001", seconds: 1)
    }
    walk.press("<Home><Del>")
    #expect(walk.shows("已开始学习的课程不能移除"))
    walk.press("<End><Del>")
    #expect(walk.shows("已移除"))
    #expect(try walk.scene.count("SELECT count(*) FROM timetable_item") == 1)
  }

  @Test("SH-5-17: after the window the timetable is read-only and says so")
  func closed() throws {
    let walk = try StudyWalk {
      try $0.choose("SH26-001")
      $0.now = Moment(stamp: "2027-01-01 08:00:00") ?? $0.now
    }
    #expect(walk.shows("学习期已于 2026-12-31 结束"))
    walk.press("a")
    #expect(walk.shows("课表只能查看"))
    #expect(walk.shows("我的课表"))
  }

  @Test("the next step follows the work: choose, study, evaluate, overall, exam")
  func advice() throws {
    let scene = try StudyScene()
    func shown() throws -> String { try StudyWalk(scene: scene).text }
    #expect(try shown().contains("请选课：专业还差 60 学分，公需还差 30 学分"))
    try scene.choose("SH26-001", "SH26-002", "SH26-003", "SH26-101")
    #expect(try shown().contains("继续学习：《政府会计准则制度解释第6号》解读"))
    for code in ["SH26-001", "SH26-002", "SH26-003", "SH26-101"] { try scene.complete(code) }
    #expect(try shown().contains("请完成课程评价（还有 4 门）"))
    try scene.run("UPDATE timetable_item SET evaluated_at = 1")
    #expect(try shown().contains("请填写综合评价（必填）"))
    try scene.run(
      "INSERT INTO evaluation (id, training_id, course_id, answers, comment, at) VALUES ('E', 'T1', '', '{}', '', 1)"
    )
    #expect(try shown().contains("可以进入考试"))
  }

  @Test("SH-6-03, SH-6-04: at 100 % the row offers the evaluation, then shows it complete")
  func evaluation() throws {
    let walk = try StudyWalk {
      try $0.choose("SH26-002")
      try $0.complete("SH26-002")
    }
    #expect(walk.shows("课程评价"))
    walk.press("<Enter>")
    for _ in 0..<5 { walk.press("<Space><Tab>") }
    walk.press("很好<F10>")
    #expect(walk.shows("评价完成，感谢您的反馈"))
    #expect(try walk.scene.item("SH26-002").state == .evaluated)
    #expect(try walk.scene.count("SELECT count(*) FROM draft") == 0)
  }

  @Test("OV-5-15: an evaluation begun and left is there again")
  func draft() throws {
    let walk = try StudyWalk {
      try $0.choose("SH26-002")
      try $0.complete("SH26-002")
    }
    walk.press("<Enter><Space><Tab><Esc><Enter>")
    #expect(walk.shows("(*) 5"))
  }
}
