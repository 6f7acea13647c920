import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Exam screens")
struct ExamScreensTests {
  @Test("SH-7-03: identity, confirmation, and the first question")
  func enters() throws {
    let walk = try ExamWalk()
    #expect(walk.shows("7.1 在线考试"))
    walk.press("<Enter>")
    #expect(walk.shows("7.2 身份验证"))
    walk.press("<Esc>")
    walk.now = walk.now + .seconds(180)
    walk.enterExam()
    #expect(walk.shows("7.4 考试"))
    #expect(walk.shows("第 1/80 题"))
  }

  @Test("an answer is in the store when the screen says so, with the time")
  func saved() throws {
    let walk = try ExamWalk()
    walk.enterExam()
    walk.press("b")
    #expect(try walk.storedAnswers() == ["B"])
    #expect(walk.shows("第 1 题 B 已保存 \(ClockTime(of: walk.now).clock)"))
    walk.press("<Backspace>")
    #expect(try walk.storedAnswers().isEmpty)
    #expect(walk.shows("第 1 题 答案已清除"))
  }

  @Test("multiple choices are toggled, judgements know A and B only")
  func kinds() throws {
    let walk = try ExamWalk()
    walk.enterExam()
    walk.press("g41<Enter>ac")
    #expect(walk.shows("第 41/80 题"))
    #expect(try walk.storedAnswers() == ["AC"])
    walk.press("g61<Enter>c")
    #expect(try walk.storedAnswers() == ["AC"])
    walk.press("a")
    #expect(walk.shows("第 61 题 对 已保存"))
  }

  @Test("flags, the map and going to a number")
  func map() throws {
    let walk = try ExamWalk()
    walk.enterExam()
    walk.press("an")
    walk.press("m")
    #expect(walk.shows("已答 1  未答 79  标记 1"))
    #expect(walk.shows(" 1* "))
    #expect(walk.shows("[ 2?]"))
    walk.press("g37<Enter>")
    #expect(walk.shows("第 37/80 题"))
    walk.press("pp")
    #expect(walk.shows("第 35/80 题"))
  }

  @Test("handing in lists the blanks, and going back is the default")
  func submit() throws {
    let walk = try ExamWalk()
    walk.enterExam()
    walk.press("as")
    #expect(walk.shows("还有 79 题没有作答"))
    walk.press("<Enter>")
    #expect(walk.shows("第 1/80 题"))
    walk.press("s<Tab><Enter>")
    #expect(walk.shows("7.6 考试结果"))
    #expect(walk.shows("不合格"))
    walk.press("<Enter>")
    #expect(walk.shows("7.1 在线考试"))
  }

  @Test("SH-7-04: at the deadline the paper is handed in whatever stands on the screen")
  func deadline() throws {
    for script in ["", "s", "g", "<Esc>"] {
      let walk = try ExamWalk()
      walk.enterExam()
      walk.press("a" + script)
      walk.wait(.seconds(3700))
      walk.wait(.seconds(1))
      #expect(walk.shows("自动交卷"), "after \(script)")
    }
  }

  @Test("warnings at a fifth and at a twentieth of the time")
  func warnings() throws {
    let walk = try ExamWalk()
    walk.enterExam()
    walk.wait(.seconds(2900))
    #expect(walk.shows("剩余时间不足五分之一"))
    walk.wait(.seconds(560))
    #expect(walk.shows("考试即将结束"))
  }

  @Test("SH-7-09: leaving asks, the clock runs on, and the hall leads back to the same question")
  func resume() throws {
    let walk = try ExamWalk()
    walk.enterExam()
    walk.press("g37<Enter>b<Esc><Tab><Enter>")
    #expect(walk.shows("有一场考试正在进行"))
    walk.press("<Enter>")
    #expect(walk.shows("第 37/80 题"))
    #expect(walk.shows("(*) B."))
  }

  @Test("another session must take the exam over, and then the first one is told")
  func takeOver() throws {
    let scene = try ExamStoreScene(store: TemporaryStore.inMemory(isDemo: true))
    let first = try ExamWalk(scene: scene)
    first.enterExam()
    first.press("b")
    let second = try ExamWalk(scene: scene, actor: scene.otherSession)
    second.now = first.now
    second.press("<Enter>")
    #expect(second.shows("考试正在另一处进行"))
    second.press("<Tab><Enter>")
    #expect(second.shows("第 1/80 题"))
    first.press("c")
    #expect(first.shows("已在另一处接管"))
    #expect(try first.storedAnswers() == ["B"])
  }

  @Test("SH-7-09: after three minutes without a key the paper is covered; the number opens it")
  func cover() throws {
    let walk = try ExamWalk()
    walk.enterExam()
    walk.press("b")
    walk.wait(.seconds(179))
    #expect(walk.shows("第 1/80 题"))
    walk.wait(.seconds(1))
    #expect(walk.shows("考试页面已锁定") && walk.shows("剩余 "))
    #expect(!walk.shows("第 1/80 题"))
    walk.press("a0000<Enter>")
    #expect(walk.shows("与本人证件号码后四位不一致"))
    walk.press("1230<Enter>")
    #expect(walk.shows("第 1/80 题"))
    #expect(try walk.storedAnswers() == ["B"])
  }

  @Test("SH-7-04: a covered paper is handed in at the deadline all the same")
  func coveredDeadline() throws {
    let walk = try ExamWalk()
    walk.enterExam()
    walk.press("b")
    walk.wait(.seconds(600))
    #expect(walk.shows("考试页面已锁定"))
    walk.wait(.seconds(3000))
    #expect(walk.shows("考试结果"))
  }

  @Test("SH-7-09: answers that cannot be saved stand on a page to be photographed")
  func sheet() throws {
    let walk = try ExamWalk()
    walk.enterExam()
    try walk.scene.run("ALTER TABLE attempt_question RENAME TO away")
    walk.press("b<F9>")
    #expect(walk.shows(" 1-10  B - - - - - - - - -"))
    walk.press("<Esc>")
    #expect(walk.shows("(*) B."))
  }

  @Test("a full disk: the answer stays on the screen, unsaved, and is saved as soon as it can be")
  func storeFails() throws {
    let walk = try ExamWalk()
    walk.enterExam()
    try walk.scene.run("ALTER TABLE attempt_question RENAME TO away")
    walk.press("b")
    #expect(walk.shows("第 1 题尚未保存"))
    #expect(walk.shows("(*) B."))
    walk.press("s")
    #expect(walk.shows("有 1 题尚未保存"))
    try walk.scene.run("ALTER TABLE away RENAME TO attempt_question")
    walk.wait(.seconds(1))
    #expect(try walk.storedAnswers() == ["B"])
    #expect(walk.shows("已保存"))
  }

  @Test("SH-5-14: the mock exam needs no identity check and explains wrong answers")
  func mock() throws {
    let walk = try ExamWalk()
    walk.press("m<Enter>")
    #expect(walk.shows("7.4 模拟测试"))
    walk.press("s<Tab><Enter>r")
    #expect(walk.shows("7.7 错题解析"))
    #expect(walk.shows("共 80 题，答错 80 题"))
    #expect(walk.shows("正确答案"))
    #expect(walk.shows("解析"))
  }

  @Test("SH-7-02: a closed gate names what is missing and what to do")
  func gate() throws {
    let scene = try ExamStoreScene()
    try scene.run("DELETE FROM evaluation")
    let walk = try ExamWalk(scene: scene)
    #expect(walk.shows("[ ] 综合评价"))
    #expect(walk.shows("请先完成综合评价"))
    walk.press("<Enter>")
    #expect(walk.shows("7.1 在线考试"))
    #expect(walk.shows("注意：请先完成综合评价"))
  }

  @Test("SH-7-03: a wrong number and a wrong code are told, what was typed stays")
  func wrongIdentity() throws {
    let walk = try ExamWalk()
    walk.press("<Enter>440104198511180023<Tab>111111<Enter>")
    #expect(walk.shows("证件号码与登录账号不一致"))
    #expect(walk.shows("440104198511180023"))
  }
}

@Suite("Exam screens: narrow")
struct ExamNarrowTests {
  @Test("with eighty blanks and eighty flags the buttons still show at 60 columns")
  func longLists() throws {
    let walk = try ExamWalk(rows: 20, columns: 60)
    walk.enterExam()
    walk.press(String(repeating: "mn", count: 80) + "s")
    #expect(walk.shows("返回作答"))
    #expect(walk.shows("交卷后本次考试结束"))
  }
}
