import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Study screens as recorded")
struct StudyGoldenTests {
  struct Setting: Sendable, CustomTestStringConvertible {
    let rows: Int
    let columns: Int
    let language: Language

    static let all = [
      Setting(rows: 24, columns: 80, language: .chinese),
      Setting(rows: 24, columns: 80, language: .english),
      Setting(rows: 20, columns: 60, language: .chinese),
      Setting(rows: 20, columns: 60, language: .english),
    ]
    var testDescription: String { "\(columns)x\(rows)-\(language.rawValue)" }
  }

  private func walk(_ setting: Setting) throws -> StudyWalk {
    try StudyWalk(rows: setting.rows, columns: setting.columns, language: setting.language) {
      try $0.choose("SH26-001", "SH26-002", "SH26-003", "SH26-101")
      try $0.complete("SH26-002")
      try $0.study("SH26-001", seconds: 300)
    }
  }

  private func record(_ walk: StudyWalk, _ name: String, _ setting: Setting) {
    assertScreen(walk.screen, "study-\(name)-\(setting.testDescription)")
  }

  @Test("SH-5-04, SH-5-06: the timetable with its report", arguments: Setting.all)
  func timetable(setting: Setting) throws {
    record(try walk(setting), "timetable", setting)
  }

  @Test("SH-5-09: course selection with live totals", arguments: Setting.all)
  func selection(setting: Setting) throws {
    let walk = try walk(setting)
    walk.press("a")
    record(walk, "selection", setting)
  }

  @Test("SH-4-05: prepared sets", arguments: Setting.all)
  func sets(setting: Setting) throws {
    let walk = try StudyWalk(
      rows: setting.rows, columns: setting.columns, language: setting.language)
    walk.press("as")
    record(walk, "sets", setting)
  }

  @Test("OV-9-03: the player while it counts", arguments: Setting.all)
  func player(setting: Setting) throws {
    let walk = try walk(setting)
    walk.press("<Enter>")
    walk.wait(12)
    record(walk, "player", setting)
  }

  @Test("the presence check", arguments: Setting.all)
  func presence(setting: Setting) throws {
    let walk = try StudyWalk(
      rows: setting.rows, columns: setting.columns, language: setting.language
    ) { try $0.choose("SH26-001") }
    walk.press("<Enter>")
    let policy = try LearningPolicy.of(walk.scene.training(), in: walk.scene.store).study
    let interval = policy.presenceInterval.wholeSeconds
    try #require(interval < 780)
    walk.read(Int(interval) + 3)
    record(walk, "presence", setting)
  }

  @Test("the ledger with its reasons", arguments: Setting.all)
  func ledger(setting: Setting) throws {
    let walk = try walk(setting)
    walk.press("<Enter>")
    walk.wait(12)
    walk.press("<Space>")
    walk.wait(30)
    walk.press("<Space>")
    walk.wait(5)
    walk.press("l")
    record(walk, "ledger", setting)
  }

  @Test("SH-6-06: the course evaluation", arguments: Setting.all)
  func evaluation(setting: Setting) throws {
    let walk = try walk(setting)
    walk.press("<Home><Down><Enter>")
    record(walk, "evaluation", setting)
  }

  @Test("an empty timetable says what to do", arguments: Setting.all)
  func empty(setting: Setting) throws {
    let walk = try StudyWalk(
      rows: setting.rows, columns: setting.columns, language: setting.language)
    record(walk, "empty", setting)
  }
}
