import CEDomain
import Testing

@testable import CETerm

@Suite("PinyinAid")
struct PinyinAidTests {
  /// Twenty candidates for anything; the first uses up two letters, the others all.
  private func aid() -> PinyinAid {
    PinyinAid { letters in
      guard letters != "v" else { return [] }
      return (1...20).map { InputCandidate("\(letters)\($0)", letters: $0 == 1 ? 2 : 99) }
    }
  }

  @Test("letters gather, the blank takes the first and what is left goes on")
  func takesFirst() {
    var aid = aid()
    _ = aid.take(.character("a"))
    _ = aid.take(.character("b"))
    _ = aid.take(.character("c"))
    #expect(aid.take(.character(" ")) == .commit("abc1"))
    #expect(aid.letters == "c")
    #expect(aid.take(.character("2")) == .commit("c2"))
    #expect(!aid.isComposing)
  }

  @Test("pages turn and end, digits choose on the page shown")
  func turnsPages() {
    var aid = aid()
    _ = aid.take(.character("a"))
    for _ in 1...5 { _ = aid.take(.character("=")) }
    #expect(aid.shown == ["a19", "a20"])
    #expect(aid.take(.character("9")) == .composing(letters: "a", candidates: ["a19", "a20"]))
    _ = aid.take(.character("-"))
    #expect(aid.take(.character("1")) == .commit("a10"))
  }

  @Test("Backspace and Esc give up, Enter leaves the letters, keys before letters are not its own")
  func leaves() {
    var aid = aid()
    for key in [Key.character("1"), .character(" "), .character("A"), .named(.escape)] {
      #expect(aid.take(key) == nil)
    }
    _ = aid.take(.character("a"))
    #expect(aid.take(.named(.backspace)) == .cancelled)
    _ = aid.take(.character("a"))
    #expect(aid.take(.named(.escape)) == .cancelled)
    _ = aid.take(.character("a"))
    #expect(aid.take(.named(.enter)) == .commit("a"))
    #expect(aid.take(.named(.enter)) == nil)
  }

  @Test("a form types with it: Ctrl-Space, letters, a digit; the text goes in at the caret")
  func typesIntoForm() throws {
    let rig = try ScreenRig(SampleForm.screen(answers: Answers(["sample.name": "张"])))
    rig.press(.control(" "))
    rig.type("xiaoming")
    #expect(rig.text.contains("xiaoming  1"))
    #expect(rig.canvas().caret?.row == 2)
    #expect(rig.top?.bindings(in: rig.context).first?.label == InputText.first)
    rig.type("<Esc>san<Space>")
    let name = (rig.top as? FormScreen)?.entry.answers["sample.name"] ?? ""
    #expect(name.count == 2 && name.hasPrefix("张"))
    rig.press(.control(" "))
    rig.type("a")
    #expect((rig.top as? FormScreen)?.entry.answers["sample.name"].hasSuffix("a") == true)
  }

  @Test("a form too low for a status line shows what is composed all the same")
  func showsInLowForm() throws {
    let rig = try ScreenRig(SampleForm.screen(answers: Answers(["sample.name": "张"])))
    rig.press(.control(" "))
    rig.type("san")
    #expect(rig.canvas(rows: 4).text.contains { $0.contains("san  1三") })
  }

  @Test("composing at both sizes")
  func drawsGoldens() throws {
    for (rows, columns) in [(24, 80), (20, 60)] {
      let rig = try ScreenRig(SampleForm.screen(answers: Answers(["sample.name": "张"])))
      rig.press(.control(" "))
      rig.type("jinan")
      assertScreen(rig.canvas(rows: rows, columns: columns), "pinyin-\(columns)x\(rows)-zh")
    }
  }
}
