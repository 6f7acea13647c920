import CETestSupport
import Testing

@Suite("The exam with the world outside", .serialized)
struct ExamJourneyTests {
  @Test("SH-7-04: with nobody connected the exam is handed in at its deadline, once")
  func deadlineWithNobody() throws {
    try withDemoStore { store in
      let walk = LearnerWalk(store: store, person: .ready)
      let terminal = try walk.terminal(at: "2026-06-15T09:00:00")
      try walk.startExam(terminal)
      try walk.answerEverything(terminal)
      try terminal.hangUp()
      #expect(
        try store.admin("sweep", "--clock", "2026-06-15T09:59:00").output.contains("自动交卷 0 份"))
      #expect(
        try store.admin("sweep", "--clock", "2026-06-15T10:01:00").output.contains("自动交卷 1 份"))
      #expect(
        try store.admin("sweep", "--clock", "2026-06-15T10:02:00").output.contains("自动交卷 0 份"))
      let later = try walk.terminal(at: "2026-06-15T11:00:00")
      try later.see("查看培训证明")
    }
  }

  @Test("SH-7-04: the paper on the screen is handed in when the time is over")
  func deadlineOnScreen() throws {
    try withDemoStore { store in
      let walk = LearnerWalk(store: store, person: .ready)
      let terminal = try walk.terminal(at: "2026-06-15T09:00:00")
      try walk.startExam(terminal)
      try terminal.type("a")
      try terminal.see("已答 1")
      try terminal.hangUp()
      let second = try walk.terminal(at: "2026-06-15T09:59:50")
      try second.see("下一步：回到正在进行的考试")
      try second.press("Enter")
      try second.see("继续考试")
      try second.press("Enter")
      if try second.wait(
        toSee: "the paper or the question",
        until: {
          $0.contains("在此处继续") || $0.contains("/80 题")
        }
      ).contains("在此处继续") {
        try second.press("Tab")
        try second.press("Enter")
      }
      try second.see(" > 7.6 ", upTo: 30)
      try second.see("不合格")
    }
  }

  @Test("OV-9-07: one live session at a time; taking over is asked for, and the first is told")
  func takeover() throws {
    try withDemoStore { store in
      let walk = LearnerWalk(store: store, person: .ready)
      let first = try walk.terminal(at: "2026-06-15T09:00:00")
      try walk.startExam(first)
      try first.type("a")
      try first.see("已答 1")
      let second = try walk.terminal(at: "2026-06-15T09:05:00")
      try second.press("Enter")
      try second.see("继续考试")
      try second.press("Enter")
      try second.see("考试正在另一处进行")
      try second.press("Tab")
      try second.press("Enter")
      try second.see("已答 1  未答 79")
      try first.type("b")
      try first.see("本场考试已在另一处接管，此处不能再作答")
    }
  }
}
