import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("The course player")
struct LessonScreenTests {
  private func playing(_ codes: [String] = ["SH26-001"]) throws -> StudyWalk {
    let walk = try StudyWalk { scene in
      for code in codes { try scene.choose(code) }
    }
    walk.press("<Enter>")
    return walk
  }

  @Test("OV-9-03: study is saved every five seconds, without a key")
  func saves() throws {
    let walk = try playing()
    walk.wait(4)
    #expect(try walk.stored() == 0)
    #expect(walk.shows("○ 自动保存"))
    walk.wait(8)
    #expect(try walk.stored() == 10_000)
    #expect(walk.shows("已学 00:12 / 总时长 13:00"))
    #expect(walk.shows("计时中"))
    #expect(walk.shows("● 已保存 09:00:10"))
  }

  @Test("OV-9-03: leaving saves the rest and gives the seat back")
  func leaves() throws {
    let walk = try playing()
    walk.wait(7)
    walk.press("<Esc>")
    #expect(try walk.stored() == 7000)
    #expect(try walk.scene.count("SELECT count(*) FROM study_seat") == 0)
    #expect(walk.shows("我的课表"))
  }

  @Test("the end of the terminal saves too", arguments: [Event.closed, .terminated])
  func ends(event: Event) throws {
    let walk = try playing()
    walk.wait(3)
    walk.app.handle(event, at: walk.now)
    #expect(try walk.stored() == 3000)
  }

  @Test("a pause stops the clock and the ticks")
  func pauses() throws {
    let walk = try playing()
    walk.wait(5)
    walk.press("<Space>")
    #expect(walk.shows("已暂停"))
    #expect(!walk.app.wantsTicks)
    walk.wait(100)
    walk.press("<Space>")
    walk.wait(5)
    walk.press("<Esc>")
    #expect(try walk.stored() == 10_000)
  }

  @Test("without a key for the profile's limit counting stops; any key goes on")
  func idles() throws {
    let walk = try playing()
    let policy = try LearningPolicy.of(walk.scene.training(), in: walk.scene.store).study
    let limit = Int(policy.idleLimit.wholeSeconds)
    try #require(limit < 780)
    walk.wait(limit + 20)
    #expect(walk.shows("长时间无操作，已停止计时"))
    #expect(!walk.app.wantsTicks)
    #expect(try walk.stored() == limit * 1000)
    walk.press("<Up>")
    #expect(walk.shows("计时中"))
  }

  @Test("a presence check missed stops counting, answered it goes on", arguments: [true, false])
  func presence(isAnswered: Bool) throws {
    let walk = try playing()
    let policy = try LearningPolicy.of(walk.scene.training(), in: walk.scene.store).study
    walk.read(Int(policy.presenceInterval.wholeSeconds) + 2)
    #expect(walk.shows("请按回车确认您正在学习"))
    if isAnswered {
      walk.press("<Enter>")
      #expect(walk.shows("计时中"))
    } else {
      walk.wait(Int(policy.presenceAnswer.wholeSeconds) + 2)
      #expect(walk.shows("未及时确认，已停止计时"))
      #expect(!walk.app.wantsTicks)
    }
  }

  @Test("OV-9-05: a lesson that ends between two ticks counts to its end, even if played again")
  func endsBetweenTicks() throws {
    let walk = try playing()
    let total = 13 * 60
    walk.read(total - 1)
    walk.press("<Esc><Enter>")
    let before = try walk.stored()
    walk.pass(.milliseconds(total * 1000 - before))
    walk.press("<Space><Space>")
    #expect(try walk.stored() == total * 1000)
  }

  @Test("SH-5-11: skipping ahead is refused with a sentence")
  func seeks() throws {
    let walk = try playing()
    walk.wait(5)
    walk.press(".")
    #expect(walk.shows("不能快进到尚未学习的部分"))
  }

  @Test("OV-9-04: a second session asks before it takes over; the first stops at its next save")
  func takeover() throws {
    let first = try playing()
    first.wait(5)
    let second = try StudyWalk(session: first.scene.otherSession, scene: first.scene)
    second.press("<Enter>")
    #expect(second.shows("您从 09:00:00 起在另一处学习"))
    second.press("<Tab><Enter>")
    #expect(second.shows("计时中"))
    first.wait(6)
    #expect(first.shows("已在另一处学习"))
    #expect(!first.app.wantsTicks)
  }

  @Test("time under the help list does not count")
  func covered() throws {
    let walk = try playing()
    walk.wait(5)
    walk.press("<F1>")
    walk.wait(60)
    walk.press("<Esc>")
    walk.wait(5)
    walk.press("<Esc>")
    #expect(try walk.stored() == 10_000)
  }

  @Test("a program that was stopped does not study meanwhile")
  func stopped() throws {
    let walk = try playing()
    walk.wait(5)
    walk.app.handle(.tick, at: walk.now + .seconds(200))
    walk.app.handle(.terminated, at: walk.now + .seconds(201))
    #expect(try walk.stored() == 6000)
  }

  @Test("SH-6-03: at the end of the course the evaluation stands under Enter")
  func completes() throws {
    let walk = try playing(["SH26-002"])
    walk.read(62)
    #expect(walk.shows("当前课程已完成，可以进行评价哦！"))
    walk.press("<Enter>")
    #expect(walk.shows("教学内容"))
  }

  @Test("after a lesson Enter leads to the next one")
  func nextLesson() throws {
    let walk = try playing(["SH26-003"])
    walk.read(62)
    walk.press("<Enter>")
    #expect(walk.shows("第 2/2 讲"))
    #expect(walk.shows("计时中"))
  }

  @Test("a store that cannot be written is named, and nothing is lost once it can")
  func trouble() throws {
    let walk = try playing()
    try walk.scene.run("ALTER TABLE study_interval RENAME TO hidden")
    walk.wait(6)
    #expect(walk.shows("未能保存，将自动重试"))
    try walk.scene.run("ALTER TABLE hidden RENAME TO study_interval")
    walk.wait(3)
    walk.press("<Esc>")
    #expect(try walk.stored() == 9000)
  }

  @Test("the handout turns page by page and remembers the page")
  func pages() throws {
    let walk = try playing()
    walk.press("<Right>")
    #expect(walk.shows("讲义 第 2/2 页"))
    walk.wait(5)
    walk.press("<Esc><Enter>")
    #expect(walk.shows("讲义 第 2/2 页"))
  }
}
