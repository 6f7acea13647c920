import CEDomain
import Testing

@testable import CETerm

@Suite("RareCharacterScreen")
struct RareCharacterScreenTests {
  private func rig(_ name: String = "", language: Language = .chinese) throws -> ScreenRig {
    try ScreenRig(
      SampleForm.screen(answers: Answers(["sample.name": name])), language: language)
  }

  private func name(_ rig: ScreenRig) -> String? {
    (rig.stack.first as? FormScreen)?.entry.answers["sample.name"]
  }

  @Test("NAT-1.1-05: every way to look at both sizes, in both languages")
  func drawsGoldens() throws {
    let scripts = [
      ("pinyin", "<F6>yan9"), ("strokes", "<F6><Tab>13钅"), ("radical", "<F6><Tab><Tab>"),
      ("code", "<F6><S-Tab>30000"),
    ]
    for language in Language.allCases {
      for (rows, columns) in [(24, 80), (20, 60)] {
        for (way, script) in scripts {
          let rig = try rig("张", language: language)
          rig.type(script)
          assertScreen(
            rig.canvas(rows: rows, columns: columns),
            "rare-\(way)-\(columns)x\(rows)-\(language.rawValue)")
        }
      }
    }
  }

  @Test("NAT-1.1-04: the character goes in at the caret and the form goes on")
  func insertsAtCaret() throws {
    let rig = try rig("张三")
    rig.type("<Left><F6><S-Tab>2cb5a<Enter>")
    #expect(name(rig) == "张𬭚三")
    #expect(rig.stack.count == 1)
    rig.type("丰")
    #expect(name(rig) == "张𬭚丰三")
  }

  @Test("NAT-1.1-04: the footer of a name field names the key, other text fields have it too")
  func offersKey() throws {
    let rig = try rig()
    let form = try #require(rig.top as? FormScreen)
    let key = { form.bindings(in: rig.context).first { $0.key == .named(.f6) } }
    #expect(key()?.isInFooter == true)
    form.setFocus(.field("sample.remark"))
    #expect(key()?.isInFooter == false)
    for other in ["sample.password", "sample.birth", "sample.gender"] as [FieldKey] {
      form.setFocus(.field(other))
      #expect(key() == nil)
    }
  }

  @Test("a radical is chosen from the list, then a character under it")
  func choosesRadical() throws {
    let rig = try rig("张")
    rig.type("<F6><Tab><Tab><Enter>")
    #expect(rig.text.contains("[一"))
    rig.type("<Enter>")
    #expect(name(rig) == "张一")
  }

  @Test("a character hardly any font has is shown by its number, and is taken all the same")
  func describesUndrawable() throws {
    let rig = try rig("张")
    rig.type("<F6><S-Tab>U+30000")
    #expect(rig.text.contains("〔U+30000〕"))
    rig.type("<Enter>")
    #expect(name(rig) == "张\u{30000}")
    #expect(rig.text.contains("含生僻字 〔U+30000〕，按原字保存"))
  }

  @Test("nothing found says so, and Esc leaves the name as it was")
  func findsNothing() throws {
    let rig = try rig("张")
    rig.type("<F6>zzz")
    #expect(rig.text.contains(CommonText.nothingFound.chinese))
    #expect(rig.top?.bindings(in: rig.context).contains { $0.key == .named(.enter) } == false)
    rig.type("<Esc>")
    #expect(name(rig) == "张")
  }

  @Test("a full name takes no more and says so")
  func saysFull() throws {
    let rig = try rig(String(repeating: "王", count: 50))
    rig.type("<F6>chun13<Enter>")
    #expect(rig.said == [FormText.full(50)])
  }

  @Test(
    "OV-5-11: typing, rubbing out and the caret count a rare character as one, two columns wide")
  func editsByCharacter() throws {
    let rig = try rig("𠮷𬭚㐀䶮")
    let before = rig.canvas().caret?.column ?? 0
    rig.type("<Left>")
    #expect(rig.canvas().caret?.column == before - 2)
    rig.type("<Backspace>")
    #expect(name(rig) == "𠮷𬭚䶮")
    rig.press(.paste("𬱖\n"))
    #expect(name(rig) == "𠮷𬭚𬱖 䶮")
    rig.type("<Tab>")
    #expect(name(rig) == "𠮷𬭚𬱖䶮")
  }

  @Test("the picker draws at every size")
  func drawsAtEverySize() throws {
    let rig = try rig()
    rig.type("<F6>yi")
    for (rows, columns) in [(1, 1), (3, 9), (8, 30), (70, 240)] {
      #expect(rig.canvas(rows: rows, columns: columns).text.count == rows)
    }
  }
}
