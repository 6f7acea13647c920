import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("PlainForm: rows")
struct PlainRowsTests {
  private let log = SampleForm.Log()

  private func transcript(_ lines: [String], answers: Answers = SampleRows.answers) throws
    -> ScriptedConsole
  {
    log.outcome = .proceed([.quit])
    let console = ScriptedConsole(lines)
    let now = try #require(Moment(stamp: "2025-08-01 09:00:00"))
    let context = Context(
      now: now, language: .chinese, theme: Theme(.mono), store: try TemporaryStore.inMemory(),
      entropy: .fixed())
    let screen = SampleRows.screen(answers: answers, log: log)
    _ = PlainLoop(app: App(context: context) { _ in screen }, console: console, now: { now }).run()
    return console
  }

  private var kept: RowList { RowList(text: log.kept.last?.1 ?? "") }

  @Test("the rows are read out under numbers, with what is special about them")
  func listsRows() throws {
    let console = try transcript([""])
    #expect(console.output.contains("  1. 全日制  山东财经大学  至今  历史 未完成"))
    #expect(console.output.contains("  2. 非全日制  中央广播电视大学（济南市槐荫区分校）  2013-09-01  至今"))
  }

  @Test("+ adds a row, its form is asked, and the question goes on where it was")
  func addsRow() throws {
    let console = try transcript(
      ["张三", "+", "1", "济南大学", "2008-9-1", "", "", "", ""], answers: Answers())
    #expect(RowList(text: log.kept.first { $0.0 == "sample.education" }?.1 ?? "").count == 1)
    #expect(kept.rows.map { $0.answers["education.school"] } == ["济南大学"])
    #expect(console.output.contains("* 已保存"))
    #expect(console.output.contains { $0.hasPrefix("3/3 工作经历") })
  }

  @Test("a number edits that row, with - before it deletes after asking")
  func editsAndDeletes() throws {
    _ = try transcript(["", "1", "2005-09-01", "", "", "-2", "n", "-2", "y"])
    #expect(kept.rows.map(\.id) == ["a"])
    #expect(kept["a"]?.answers["education.start"] == "2005-09-01")
  }

  @Test("= reads a row out, an unknown number says so")
  func readsRow() throws {
    let console = try transcript(["", "=2", "7", "--"])
    #expect(console.output.contains { $0.contains("培养方式  非全日制") })
    #expect(console.output.count { $0 == PlainText.unknown.chinese } == 2)
    #expect(log.kept.isEmpty)
  }
}
