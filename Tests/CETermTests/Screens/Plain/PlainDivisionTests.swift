import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("PlainForm: divisions")
struct PlainDivisionTests {
  /// What is submitted after these lines, and what was read out.
  private func walk(_ lines: [String]) throws -> (String?, [String]) {
    let table = try TemporaryStore.reference().divisionTable()
    var submitted: String?
    let form = FormScreen(
      heading: Heading("9.7", Phrase("管理部门", "Department")),
      form: Form(
        name: "test.place", number: "9.7",
        fields: [Field("sample.place", .division(table, .county))]),
      actions: FormActions(words: { _ in FieldWords("会计管理部门", "Department") }) {
        answers, _, _ in
        submitted = answers["sample.place"]
        return .proceed([.quit])
      })
    let console = ScriptedConsole(lines)
    let now = try #require(Moment(stamp: "2025-08-01 09:00:00"))
    let context = Context(
      now: now, language: .chinese, theme: Theme(.mono), store: try TemporaryStore.inMemory(),
      entropy: .fixed())
    _ = PlainLoop(app: App(context: context) { _ in form }, console: console, now: { now }).run()
    return (submitted, console.output)
  }

  @Test("a code or a path typed whole is taken at once", arguments: ["370104", "sdjnhyq", "济南槐荫"])
  func takesAtOnce(words: String) throws {
    #expect(try walk([words, ""]).0 == "370104")
  }

  @Test("several that match are offered under numbers with their whole paths")
  func offers() throws {
    let (taken, output) = try walk(["鼓楼", "1", ""])
    #expect(output.contains { $0.contains("江苏省 南京市 鼓楼区  320106") })
    #expect(taken == "320106")
  }

  @Test("a city leads on to its counties, a province offers itself first")
  func leadsOn() throws {
    let (city, output) = try walk(["370100", "1", ""])
    #expect(output.contains { $0.contains("山东省 济南市 历下区") })
    #expect(city == "370102")
    #expect(try walk(["370000", "1", ""]).0 == "370000")
  }

  @Test("what does not exist says so and asks again")
  func saysNothingFound() throws {
    let (taken, output) = try walk(["火星", "370104", ""])
    #expect(output.contains(PlainText.noMatch.chinese))
    #expect(taken == "370104")
  }
}
