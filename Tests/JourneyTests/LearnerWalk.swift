import CEDomain
import CETestSupport
import Foundation
import Testing

/// The road of a fresh learner in real keys, leg by leg; each leg is a sign-in of its own.
struct LearnerWalk {
  let store: DemoStore
  let person: DemoPerson

  /// A terminal in which the person is signed in at `clock`.
  func terminal(at clock: String, rate: Int = 1) throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(on: store, rate: rate, clock: clock)
    try terminal.signIn(person)
    return terminal
  }

  /// Unified entry, the code of the government sign-in, the registration form (SH-3-05 … SH-3-12).
  func enrol(_ terminal: TmuxTerminal) throws {
    try openEnrolment(terminal)
    try terminal.see("审核通过")
    try terminal.press("F10")
    try terminal.see("已报名2026年度继续教育")
  }

  func openEnrolment(_ terminal: TmuxTerminal) throws {
    try terminal.see("下一步：报名")
    try terminal.press("Enter")
    try terminal.see(" > 3.1 ")
    try terminal.press("Enter")
    try terminal.see(" > 3.2 ")
    let screen = try terminal.wait(toSee: "the code beside the QR code") {
      $0.contains(/[A-Z0-9]{4}-[A-Z0-9]{4}/)
    }
    try terminal.type(String(try #require(screen.firstMatch(of: /[A-Z0-9]{4}-[A-Z0-9]{4}/)).output))
    try terminal.press("Enter")
    try terminal.see(" > 3.3 ")
  }

  /// The 90 package as an order that waits for its payment (SH-4-01, SH-4-06).
  func order(_ terminal: TmuxTerminal) throws {
    try terminal.see(" > 4 ")
    try terminal.press("n")
    try terminal.see("(*) 90学分培训")
    try terminal.see("¥45.00")
    try terminal.press("Enter")
    try terminal.see(" > 4.2 ")
    try terminal.see("已生成，请支付")
  }

  /// A learning card pays the order and opens the timetable (SH-4-11).
  func payByCard(_ terminal: TmuxTerminal) throws {
    try terminal.press("Enter")
    try terminal.see(" > 4.3 ")
    try terminal.type("202600000001")
    try terminal.press("Enter")
    try terminal.type("card0001")
    try terminal.press("F10")
    try terminal.see("支付成功")
    try terminal.press("Enter")
    try terminal.see(" > 5.1 ")
  }

  /// The three short courses of the demo: sixty professional credits and thirty public ones.
  func chooseCourses(_ terminal: TmuxTerminal) throws {
    try terminal.press("a")
    try terminal.see("专业已选 0 / 60-70")
    try terminal.press("/")
    try terminal.type("演示")
    try terminal.press("Enter")
    for total in ["专业已选 30 / 60-70", "专业已选 60 / 60-70", "公需已选 30 / 30-40"] {
      try terminal.press("Space")
      try terminal.see(total)
      try terminal.press("Down")
    }
    try terminal.press("Escape")
    if try !terminal.screen().contains(" > 5.1 ") { try terminal.press("Escape") }
    try terminal.see(" > 5.1 ")
    try terminal.see("继续学习：会计诚信一分钟")
  }

  /// Plays the lessons of the next course to their end and evaluates it (SH-5-11, SH-6-03).
  func studyNextCourse(_ terminal: TmuxTerminal, lessons: Int) throws {
    try terminal.press("n")
    for lesson in 1...lessons {
      try terminal.see("第 \(lesson)/\(lessons) 讲")
      try terminal.see(lesson < lessons ? "回车 下一讲" : "回车 课程评价", upTo: 30)
      try terminal.press("Enter")
    }
    try terminal.see(" > 6.1 ")
    try evaluate(terminal, questions: 5)
    try terminal.see(" > 5.1 ")
  }

  /// Gives the best mark to every question and hands the form in.
  func evaluate(_ terminal: TmuxTerminal, questions: Int) throws {
    for _ in 1...questions { try terminal.press("Space", "Enter") }
    try terminal.press("F10")
    try terminal.see("评价完成，感谢您的反馈")
  }

  /// The gate, the identity check, the paper (SH-7-01 … SH-7-04).
  func startExam(_ terminal: TmuxTerminal) throws {
    try terminal.see("下一步：参加考试")
    try terminal.press("Enter")
    try terminal.see(" > 7.1 ")
    try terminal.press("Enter")
    try terminal.see(" > 7.2 ")
    let screen = try terminal.wait(toSee: "the code") {
      sixDigits(in: $0.afterLast("验证码是")) != nil
    }
    try terminal.type(person.number)
    try terminal.press("Enter")
    try terminal.type(try #require(sixDigits(in: screen.afterLast("验证码是"))))
    try terminal.press("F10")
    try terminal.see(" > 7.3 ")
    try terminal.press("Enter")
    try terminal.see("第 1/80 题")
  }

  /// Answers every question rightly, by its letters and `n`.
  func answerEverything(_ terminal: TmuxTerminal) throws {
    let answers = try StoreFile(store.path).texts(
      "SELECT right_answer FROM attempt_question ORDER BY attempt_id DESC, ordinal LIMIT 80")
    for (index, answer) in answers.enumerated() {
      try terminal.type(answer.lowercased())
      if index < answers.count - 1 { try terminal.type("n") }
    }
    try terminal.see("已答 80  未答 0")
  }

  /// Hands the paper in and sees the result.
  func handIn(_ terminal: TmuxTerminal) throws {
    try terminal.press("s")
    try terminal.see(" > 7.5 ")
    try terminal.press("Tab")
    try terminal.see("回车 确认交卷")
    try terminal.press("Enter")
    try terminal.see(" > 7.6 ")
  }
}
