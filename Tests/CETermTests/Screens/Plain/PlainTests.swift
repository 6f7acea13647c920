import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("PlainLoop")
struct PlainTests {
  /// Runs a screen on lines of input; the input then ends.
  private func transcript(
    _ screen: any Screen, _ lines: [String], language: Language = .chinese
  ) throws -> ScriptedConsole {
    let console = ScriptedConsole(lines)
    let now = try #require(Moment(stamp: "2025-08-01 09:00:00"))
    let context = Context(
      now: now, language: language, theme: Theme(.mono), store: try TemporaryStore.inMemory(),
      entropy: .fixed())
    let app = App(context: context, first: { _ in screen })
    _ = PlainLoop(app: app, console: console, now: { now }).run()
    return console
  }

  @Test("a form is asked field by field and submitted with the same answers")
  func fillsForm() throws {
    let log = SampleForm.Log()
    log.outcome = .proceed([.quit])
    let console = try transcript(
      SampleForm.screen(answers: Answers(), log: log),
      [
        "张3", "张三", "2", "2000-2-29", "立信", "1 2", "第一行", "第二行", "", "abc12345", "y", "",
      ])
    let answers = try #require(log.submitted.first)
    #expect(answers["sample.name"] == "张三")
    #expect(answers["sample.gender"] == "2")
    #expect(answers["sample.birth"] == "2000-02-29")
    #expect(answers["sample.institution"] == "02")
    #expect(answers["sample.years"] == "2024,2025")
    #expect(answers["sample.remark"] == "第一行\n第二行")
    #expect(answers["sample.promise"] == "yes")
    #expect(console.output.contains("! 姓名应为 2—50 个汉字或字母，可含间隔号“·”，请按证件填写"))
  }

  @Test("the transcript holds no escape code, no frame, and never the secret")
  func writesPlainText() throws {
    let console = try transcript(
      SampleForm.screen(), ["", "", "", "1", "", "", "geheim123", "y", "<", "#", "?"])
    for line in console.output {
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 })
      #expect(!line.contains("│") && !line.contains("+--") && !line.contains("geheim123"))
    }
  }

  @Test("< goes back without checking, Enter keeps, -- clears")
  func walksBack() throws {
    let log = SampleForm.Log()
    let console = try transcript(SampleForm.screen(log: log), ["--", "<"])
    #expect(log.kept.map(\.1) == [""])
    #expect(console.output.count { $0.hasPrefix("1/9 ") } == 2)
  }

  @Test("OV-5-21: a field that became required is asked again with its sentence")
  func asksFaulty() throws {
    let form = Form(
      name: "t", number: "1",
      fields: [
        Field("sample.name", .text(characters: 9), required: .never),
        Field(
          "sample.password", .text(characters: 9), required: .when { !$0["sample.name"].isEmpty }),
      ])
    let screen = FormScreen(
      heading: Heading("1", Phrase(same: "t")), form: form,
      actions: FormActions(words: { SampleForm.words[$0] }) { _, _, _ in .proceed([.quit]) })
    let console = try transcript(screen, ["", "", "1", "王五", "", "3", ""])
    #expect(console.output.contains("! 请输入密码"))
  }

  @Test("a lookup is searched by words and taken by number")
  func searchesLookup() throws {
    let log = SampleForm.Log()
    _ = try transcript(SampleForm.screen(log: log), ["", "", "", "学院", "2"])
    #expect(log.kept.contains { $0 == ("sample.institution", "02") })
  }

  @Test("a message box is read out with its buttons numbered")
  func readsMessageBox() throws {
    var answer = 0
    let box = MessageBox(
      title: Phrase("交卷", "Submit"), text: Phrase("还有 3 题未答，确定交卷吗？", "3 blanks"),
      buttons: [
        .init(Phrase("继续答题", "Go on")) { _ in [.quit] },
        .init(Phrase("交卷", "Submit")) { _ in
          answer = 2
          return [.quit]
        },
      ])
    let console = try transcript(box, ["2", "1"])
    #expect(console.output.contains("还有 3 题未答，确定交卷吗？"))
    #expect(console.output.contains("1. 继续答题"))
    #expect(answer == 2)
  }

  @Test("a list is walked with + and filtered with /")
  func walksList() throws {
    let field = SampleForm.form.fields[4]
    var taken: [String] = []
    let list = LookupScreen(
      title: Phrase("机构", "Institution"), field: field, answers: Answers(), filter: "",
      actions: FormActions { _, _, _ in .proceed([]) }
    ) { code, _ in
      taken.append(code)
      return []
    }
    _ = try transcript(list, ["+1", ""])
    #expect(taken == ["02"])
  }

  @Test("the end of the input ends the program")
  func endsWithInput() throws {
    let log = SampleForm.Log()
    let console = try transcript(SampleForm.screen(answers: Answers(), log: log), ["张三"])
    #expect(console.output.last == PlainText.ended.chinese)
    #expect(log.kept.map(\.1) == ["张三"])
  }

  @Test("English is asked in English")
  func asksInEnglish() throws {
    let console = try transcript(SampleForm.screen(), [], language: .english)
    #expect(console.output.contains("1/9 Name (required)"))
  }

  @Test("frames and padding are taken off a page, its words stay")
  func stripsFrames() {
    let rows = [
      "", "  +- 提示 ------+", "  |            |", "  | 请确认。   |", "  +------------+", "", "",
    ]
    #expect(PlainPage.stripped(rows) == ["提示", "", "请确认。"])
  }
}
