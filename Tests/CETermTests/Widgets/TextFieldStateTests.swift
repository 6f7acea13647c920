import Testing

@testable import CETerm

@Suite("TextFieldState")
struct TextFieldStateTests {
  /// Types a script into a field and answers it.
  private func field(_ text: String = "", most: Int = 20, _ script: String) -> TextFieldState {
    var state = TextFieldState(text, most: most)
    for case .key(let key) in keys(script) { _ = state.handle(key) }
    return state
  }

  @Test("Chinese and Latin characters go in at the caret")
  func insertsAtCaret() {
    let state = field("欧阳峰", "<Left><Left>A阳")
    #expect(state.text == "欧A阳阳峰")
    #expect(state.caret == 3)
  }

  @Test("a combining mark joins the letter before it and does not move the caret")
  func joinsCombiningMarks() {
    var state = TextFieldState("e")
    _ = state.handle(.character("\u{0301}"))
    #expect(state.text == "e\u{0301}")
    #expect(state.caret == 1)
  }

  @Test(
    "typing behind a text is the same as typing the whole of it at once",
    arguments: ["王小明", "Ann·李", "e\u{0301}a", "👨\u{200D}👩", "가각", "ก\u{0E33}", "🇨🇳🇨", "\r\nA", "각ᆨ"])
  func countsWhatIsTyped(text: String) {
    var state = TextFieldState()
    for scalar in text.unicodeScalars { _ = state.handle(.character(Character(scalar))) }
    #expect(state.count == state.text.count)
    #expect(state.caret == state.count)
    #expect(state.text.unicodeScalars.elementsEqual(text.unicodeScalars.filter { !$0.isUnwelcome }))
  }

  @Test("a field takes as many characters as it may, typed or pasted")
  func countsAgainstItsLimit() {
    #expect(field(most: 3, "abcd").text == "abc")
    #expect(field("a", most: 3, "<Home>王明李").text == "王明a")
    #expect(field("ab", most: 3, "c<Backspace>d").count == 3)
  }

  @Test("Backspace and Delete take whole characters, those outside the basic plane too")
  func erasesWholeCharacters() {
    #expect(field("王𬱖e\u{0301}", "<Backspace><Backspace>").text == "王")
    #expect(field("𬱖王", "<Home><Delete>").text == "王")
    #expect(field("王", "<Home><Backspace>").text == "王")
  }

  @Test(
    "words are rubbed out and walked by kind of character",
    arguments: [
      ("会计 ABC", "<C-w>", "会计 "), ("会计 ABC ", "<C-w>", "会计 "), ("上海abc", "<C-w>", "上海"),
      ("上海abc", "<WordLeft><C-k>", "上海"), ("上海，浦东", "<WordLeft><WordLeft><C-u>", "，浦东"),
      ("上海 浦东", "<Home><WordRight><C-k>", "上海"), ("", "<C-w>", ""),
    ])
  func editsByWord(text: String, script: String, left: String) {
    #expect(field(text, script).text == left)
  }

  @Test("a paste becomes one line: line ends and tabs are blanks, controls are gone")
  func pastesAsOneLine() {
    var state = TextFieldState()
    let edit = state.handle(.paste("张\r\n三\t\u{1B}[31m李\u{202E}四\u{0}"))
    #expect(edit == .changed)
    #expect(state.text == "张 三 [31m李四")
  }

  @Test("a paste that is too long is cut and says so")
  func cutsLongPaste() {
    var state = TextFieldState("一二", most: 5)
    let edit = state.handle(.paste("三四五六七"))
    #expect(edit == .cut(most: 5))
    #expect(state.text == "一二三四五")
    #expect(state.caret == 5)
  }

  @Test("a full field takes nothing and says so")
  func refusesWhenFull() {
    var state = TextFieldState("一二三", most: 3)
    let edit = state.handle(.character("四"))
    #expect(edit == .full(most: 3))
    #expect(state.text == "一二三")
  }

  @Test("undo takes back a run of typing at once, and a second undo brings it again")
  func undoes() {
    #expect(field("王", "小明<F3>").text == "王")
    #expect(field("王", "小明<F3><F3>").text == "王小明")
    #expect(field("王小明", "<C-u><C-_>").text == "王小明")
  }

  @Test("undo after a move takes back only what was typed since")
  func undoesSinceMove() {
    #expect(field("", "ab<Left>cd<F3>").text == "ab")
  }

  @Test("keys that are not the field's are left to the screen")
  func ignoresForeignKeys() {
    var state = TextFieldState("x")
    for key in [Key.named(.enter), .named(.up), .named(.f10), .control("t"), .alt("x")] {
      let edit = state.handle(key)
      #expect(edit == .ignored)
    }
  }

  @Test("no sequence of keys loses the caret")
  func survivesRandomKeys() {
    var state = TextFieldState("混合 text", most: 12)
    var seed: UInt64 = 1
    let pool = keys(
      "a中 e\u{0301}<Left><Right><Home><End><Backspace><Delete><C-w><C-k><F3><WordLeft>")
    for _ in 0..<5000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      guard case .key(let key) = pool[Int(seed >> 33) % pool.count] else { continue }
      _ = state.handle(key)
      #expect((0...state.text.count).contains(state.caret) && state.text.count <= 12)
    }
  }
}
