import CEDomain
import Testing

@testable import CETerm

@Suite("WizardScreen")
struct WizardScreenTests {
  private static let plan = WizardPlan(
    name: "test.walk", number: "9",
    steps: [
      WizardStep(notice: "test.walk.scope", number: "9.1"),
      WizardStep(
        form: Form(
          name: "test.person", number: "9.2",
          fields: [
            Field("sample.name", .text(characters: 50), rules: [PersonNameRule()]),
            Field("sample.password", .secret(characters: 20)),
          ])),
      WizardStep(
        form: Form(
          name: "test.more", number: "9.3",
          fields: [Field("sample.remark", .text(characters: 50), required: .never)])),
      WizardStep(confirm: "test.walk.confirm", number: "9.4"),
    ])

  private static let words: [FieldKey: FieldWords] = SampleForm.words.merging([
    "test.walk": FieldWords("信息采集", "Collection"),
    "test.walk.scope": FieldWords(
      "须知", "Notice", help: Phrase("请准备好身份证件，填写内容会自动保存。", "Have your document ready.")),
    "test.person": FieldWords("个人信息", "Person"), "test.more": FieldWords("其他", "More"),
    "test.walk.confirm": FieldWords("确认", "Confirm"),
  ]) { _, new in new }

  private final class Log {
    var kept: [String] = []
    var pages: [String] = []
    var finished: Answers?
  }

  private func rig(_ log: Log = Log()) throws -> ScreenRig {
    try ScreenRig(
      WizardScreen(
        Wizard(Self.plan),
        actions: WizardActions(
          keep: { _, value, _ in log.kept.append(value) },
          remember: { page, _ in log.pages.append(page) },
          words: { Self.words[$0] },
          finish: { answers, _ in
            log.finished = answers
            return .proceed([.pop])
          })))
  }

  @Test("each kind of page at the design size")
  func drawsGoldens() throws {
    let rig = try rig()
    assertScreen(rig.canvas(), "wizard-notice-80x24-zh")
    rig.type("<Enter>")
    assertScreen(rig.canvas(), "wizard-form-80x24-zh")
    rig.type("欧阳𬱖娜<Tab>abc12345<F10><F10>")
    assertScreen(rig.canvas(), "wizard-confirm-80x24-zh")
    assertScreen(rig.canvas(rows: 20, columns: 60), "wizard-confirm-60x20-zh")
  }

  @Test("the walk from the notice to the end sends every answer, secrets too")
  func finishes() throws {
    let log = Log()
    let rig = try rig(log)
    rig.type("<Enter>张三<Enter>abc12345<Enter>备注<Enter><Enter>")
    #expect(log.finished?["sample.name"] == "张三")
    #expect(log.finished?["sample.password"] == "abc12345")
    #expect(log.pages == ["test.person", "test.more", "test.walk.confirm"])
    #expect(!log.kept.contains("abc12345"))
    #expect(rig.stack.isEmpty)
  }

  @Test("Back never validates and keeps what was typed, a secret too")
  func goesBack() throws {
    let rig = try rig()
    rig.type("<Enter>张3<Tab>abc<Esc>")
    #expect(rig.text.contains("请准备好身份证件"))
    rig.type("<Enter>")
    #expect(rig.text.contains("[张3"))
    #expect(rig.text.contains("[***"))
  }

  @Test("Next is held up by what is wrong")
  func holdsNext() throws {
    let rig = try rig()
    rig.type("<Enter><F10>")
    #expect(rig.said == [FormText.faults(2)])
    #expect(rig.text.contains("! 请输入姓名"))
  }

  @Test("a digit on the last page goes back to that step")
  func jumps() throws {
    let rig = try rig()
    rig.type("<Enter>张三<Tab>abc12345<F10><F10>1")
    #expect(rig.text.contains("[张三"))
  }

  @Test("F2 leaves with everything kept and says so")
  func leaves() throws {
    let log = Log()
    let rig = try rig(log)
    rig.type("<Enter>张三<F2>")
    #expect(log.kept.contains("张三"))
    #expect(rig.said == [WizardText.left])
    #expect(rig.stack.isEmpty)
  }

  @Test("every page draws at one cell")
  func drawsAtOneCell() throws {
    let rig = try rig()
    for script in ["", "<Enter>", "张三<Tab>abc12345<F10>", "<F10>"] {
      rig.type(script)
      for (rows, columns) in [(1, 1), (3, 5), (9, 30)] {
        #expect(rig.canvas(rows: rows, columns: columns).text.count == rows)
      }
    }
  }
}
