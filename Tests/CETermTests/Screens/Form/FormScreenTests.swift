import CEDomain
import Testing

@testable import CETerm

@Suite("FormScreen")
struct FormScreenTests {
  @Test("the form at the design size and at the smallest, in both languages")
  func drawsGoldens() throws {
    for language in Language.allCases {
      for (rows, columns) in [(24, 80), (20, 60)] {
        let rig = try ScreenRig(SampleForm.screen(), language: language)
        assertScreen(
          rig.canvas(rows: rows, columns: columns),
          "form-\(columns)x\(rows)-\(language.rawValue)")
      }
    }
  }

  @Test("OV-5-21: submitting shows every fault, counts them and goes to the first")
  func showsFaults() throws {
    let rig = try ScreenRig(SampleForm.screen(answers: Answers()))
    rig.type("<Tab><Tab><F10>")
    assertScreen(rig.canvas(rows: 30), "form-faults-80x30-zh")
    #expect(rig.said == [FormText.faults(5)])
    #expect((rig.top as? FormScreen)?.focus == .field("sample.name"))
  }

  @Test("OV-5-15: a field is kept when it is left, the saved line says when")
  func keepsLeftField() throws {
    let log = SampleForm.Log()
    let rig = try ScreenRig(SampleForm.screen(answers: Answers(), log: log))
    rig.type("张三")
    #expect(log.kept.isEmpty)
    rig.type("<Tab>")
    #expect(log.kept.map(\.1) == ["张三"])
    #expect(rig.text.contains("● 已保存 09:00:00"))
  }

  @Test("a terminal that goes away keeps the field under the caret")
  func keepsOnSave() throws {
    let log = SampleForm.Log()
    let rig = try ScreenRig(SampleForm.screen(answers: Answers(), log: log))
    rig.type("张")
    rig.top?.save(in: rig.context)
    #expect(log.kept.map(\.1) == ["张"])
  }

  @Test("a wrong answer stays where it was typed, with its sentence, and Back is free")
  func keepsWrongAnswer() throws {
    let rig = try ScreenRig(SampleForm.screen(answers: Answers()))
    rig.type("张3<Tab>")
    #expect(rig.text.contains("[张3"))
    #expect(rig.text.contains("! 姓名应为"))
    rig.type("<Esc>")
    #expect(rig.stack.isEmpty)
  }

  @Test("a secret is never kept, so leaving asks first and stays by default")
  func asksBeforeLosingSecret() throws {
    let log = SampleForm.Log()
    let rig = try ScreenRig(SampleForm.screen(log: log))
    rig.type("<S-Tab><F10>")
    (rig.top as? FormScreen)?.setFocus(.field("sample.password"))
    rig.type("abc12345<Tab><Esc>")
    #expect(rig.text.contains("当前内容尚未保存，确定离开吗？"))
    #expect(!log.kept.contains { $0.1 == "abc12345" })
    rig.type("<Enter>")
    #expect(rig.stack.count == 1)
    rig.type("<Esc><Right><Enter>")
    #expect(rig.stack.isEmpty)
  }

  @Test("Enter goes through the fields and submits on the last")
  func submitsOnLast() throws {
    let log = SampleForm.Log()
    let rig = try ScreenRig(SampleForm.screen(log: log))
    rig.type("<Enter><Enter>20000229<Enter>")
    rig.type("<Enter>立信<Enter><Enter>2")
    rig.type("<Tab>备注<Enter>二行<Tab>abc12345<Enter><Space><Enter>")
    let answers = try #require(log.submitted.first)
    #expect(answers["sample.birth"] == "2000-02-29")
    #expect(answers["sample.institution"] == "02")
    #expect(answers["sample.years"] == "2025")
    #expect(answers["sample.remark"] == "备注\n二行")
    #expect(answers["sample.promise"] == "yes")
  }

  @Test("a field that an answer calls for appears, and goes with it")
  func showsConditionalField() throws {
    let rig = try ScreenRig(SampleForm.screen())
    #expect(!rig.text.contains("机构名称"))
    (rig.top as? FormScreen)?.setFocus(.field("sample.institution"))
    rig.type("<F4><End><Enter>")
    #expect(rig.text.contains("机构名称"))
  }

  @Test("the lookup list narrows as one types, by pinyin where the form has it")
  func narrowsLookup() throws {
    let rig = try ScreenRig(SampleForm.screen())
    (rig.top as? FormScreen)?.setFocus(.field("sample.institution"))
    rig.type("其他")
    assertScreen(rig.canvas(), "form-lookup-80x24-zh")
    rig.type("<Enter>")
    #expect((rig.top as? FormScreen)?.entry.answers["sample.institution"] == "99")
  }

  @Test("F1 explains the field under the caret")
  func explains() throws {
    let rig = try ScreenRig(SampleForm.screen())
    rig.type("<F1>")
    assertScreen(rig.canvas(), "form-help-80x24-zh")
    rig.type("<Enter>")
    #expect(rig.stack.count == 1)
  }

  @Test("a store that cannot write says so and what was typed stays")
  func saysStoreError() throws {
    let log = SampleForm.Log()
    log.failure = .full
    let rig = try ScreenRig(SampleForm.screen(answers: Answers(), log: log))
    rig.type("张三<Tab>")
    #expect(rig.said == [StoreErrorText.sentence(for: StoreError.full)])
    #expect(rig.text.contains("[张三"))
    #expect(!rig.text.contains("已保存"))
  }

  @Test("a paste is cut with a notice and never submits")
  func pastes() throws {
    let log = SampleForm.Log()
    let rig = try ScreenRig(SampleForm.screen(answers: Answers(), log: log))
    rig.press(.paste(String(repeating: "王\n", count: 100)))
    #expect(rig.said == [FormText.cut(50)])
    #expect(log.submitted.isEmpty)
    #expect((rig.top as? FormScreen)?.entry.answers["sample.name"].count == 50)
  }

  @Test("the caret stands in the focused field at every size, one cell included")
  func drawsAtEverySize() throws {
    let rig = try ScreenRig(SampleForm.screen())
    for (rows, columns) in [(1, 1), (2, 9), (5, 20), (20, 60), (70, 240)] {
      for _ in 0..<9 {
        rig.type("<Tab>")
        let canvas = rig.canvas(rows: rows, columns: columns)
        let caret = try #require(canvas.caret)
        #expect((0..<rows).contains(caret.row) && (0..<columns).contains(caret.column))
      }
    }
  }

  @Test("FLD-0-04: a warning holds once and submitting again confirms it")
  func confirmsWarning() throws {
    var seen: [Violation] = []
    let form = Form(
      name: "test.warned", number: "9.2",
      fields: [Field("sample.code", .text(characters: 9), rules: [Doubt()])])
    let screen = FormScreen(
      heading: Heading("9.2", Phrase(same: "x")), form: form,
      actions: FormActions { _, warnings, _ in
        seen = warnings
        return .proceed([])
      })
    let rig = try ScreenRig(screen)
    rig.type("1<F10>")
    #expect(rig.said == [FormText.confirmWarnings(1)])
    #expect(seen.isEmpty)
    rig.type("<F10>")
    #expect(seen.map(\.reason) == [.bookPrefix])
  }
}

private struct Doubt: Rule {
  func violations(of value: String, in context: RuleContext) -> [Violation.Reason] { [.bookPrefix] }
  func isWarning(_ reason: Violation.Reason) -> Bool { true }
}
