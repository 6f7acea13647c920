import CETestSupport
import Foundation
import Testing

@Suite("kill -9 and going on", .serialized)
struct KilledJourneyTests {
  private func killProgram(of terminal: TmuxTerminal) throws {
    kill(try terminal.programIdentifier(named: "ceterm"), SIGKILL)
    try terminal.see("exit status 137")
  }

  @Test("OV-5-15: kill -9 in a form costs nothing that was left")
  func inForm() throws {
    try withDemoStore { store in
      let walk = LearnerWalk(store: store, person: .fresh)
      let first = try walk.terminal(at: "2026-06-15T09:00:00")
      try walk.openEnrolment(first)
      try first.see("(*) 2026")
      try first.press("Right")
      try first.see("(*) 2025")
      try first.press("Enter")
      try first.see("已保存")
      try killProgram(of: first)
      let second = try walk.terminal(at: "2026-06-15T10:00:00")
      try walk.openEnrolment(second)
      try second.see("(*) 2025")
    }
  }

  @Test("OV-9-03: kill -9 in study costs at most what was not yet said to be saved")
  func inStudy() throws {
    try withDemoStore { store in
      let walk = LearnerWalk(store: store, person: .studying)
      let first = try walk.terminal(at: "2026-06-15T09:00:00", rate: 10)
      try first.press("F6")
      let screen = try first.see("● 已保存", upTo: 30)
      let saved = try #require(learned(in: screen))
      try killProgram(of: first)
      let second = try walk.terminal(at: "2026-06-15T12:00:00")
      try second.see("上次学到：")
      try second.press("F6")
      let later = try second.see("已学 ")
      #expect(try #require(learned(in: later)) >= saved)
    }
  }

  @Test("SH-7-09: kill -9 in the exam loses no answer, and the exam goes on after sign-in")
  func inExam() throws {
    try withDemoStore { store in
      let walk = LearnerWalk(store: store, person: .ready)
      let first = try walk.terminal(at: "2026-06-15T09:00:00")
      try walk.startExam(first)
      try first.type("anbnam")
      try first.see("已答 3  未答 77  标记 1")
      try killProgram(of: first)
      let second = try walk.terminal(at: "2026-06-15T09:10:00")
      try second.see("下一步：回到正在进行的考试")
      try second.press("Enter")
      try second.see("继续考试")
      try second.press("Enter")
      try second.see("在此处继续")
      try second.press("Tab")
      try second.press("Enter")
      try second.see("已答 3  未答 77  标记 1")
    }
  }

  /// Seconds of “已学 12:01”.
  private func learned(in screen: String) -> Int? {
    guard let found = screen.firstMatch(of: /已学 (\d+):(\d\d)/) else { return nil }
    guard let minutes = Int(found.output.1), let seconds = Int(found.output.2) else { return nil }
    return minutes * 60 + seconds
  }
}
