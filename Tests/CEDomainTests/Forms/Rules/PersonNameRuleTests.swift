import CEDomain
import Testing

@Suite("PersonNameRule")
struct PersonNameRuleTests {
  let rule = PersonNameRule()

  @Test(
    "FLD-12-01: Chinese names, rare characters and middle dots, or Latin names",
    arguments: [
      "王明", "欧阳修文", "阿卜杜拉·买买提", "𠮷田", "㐂子", "John Smith", "Jean-Luc O'Neil Jr.", "José",
    ])
  func accepted(name: String) {
    #expect(rule.says(name) == [])
  }

  @Test(
    "FLD-12-01: digits, mixtures and other signs are refused",
    arguments: [
      "王明1", "王a明", "·王明", "王明·", "张@三", "ひらがな", "...",
    ])
  func refused(name: String) {
    #expect(rule.says(name) == [.nameCharacters])
  }

  @Test("FLD-12-01: two to fifty characters")
  func length() {
    #expect(rule.says("王") == [.tooShort(least: 2)])
    #expect(rule.says(String(repeating: "王", count: 50)) == [])
    #expect(rule.says(String(repeating: "王", count: 51)) == [.tooLong(most: 50)])
  }

  @Test("FLD-0-01: inner blanks of a Chinese name go, those of a Latin one become single")
  func blanks() {
    #expect(rule.normalized("　王　明 ") == "王明")
    #expect(rule.normalized("  John   Ｓｍｉｔｈ ") == "John Smith")
  }

  @Test("FLD-12-02: the middle dots are equal, variants of a rare character are not")
  func comparison() {
    #expect(PersonName.same("阿卜杜拉•买买提", "阿卜杜拉·买买提"))
    #expect(PersonName.same("阿卜杜拉．买买提", "阿卜杜拉·买买提"))
    #expect(!PersonName.same("𠮷田", "吉田"))
    #expect(PersonName.same("john smith", "John  Smith"))
  }

  @Test(
    "FLD-12-01: every kind of middle dot within a Chinese name is stored as U+00B7",
    arguments: ["·", "•", "・", "‧", "．", ".", "･", "∙", "⋅"])
  func dots(dot: String) {
    #expect(rule.normalized("阿卜杜拉\(dot)买买提") == "阿卜杜拉·买买提")
    #expect(rule.says("阿卜杜拉\(dot)买买提") == [])
  }

  @Test("an accent typed apart from its letter is stored with it; the full stop of a title stays")
  func composes() {
    let name = rule.normalized("Jose\u{301} Smith Jr.")
    #expect(Array(name.unicodeScalars) == Array("Jos\u{E9} Smith Jr.".unicodeScalars))
    #expect(rule.says("Jose\u{301} Smith Jr.") == [])
  }

  @Test("compatibility and rare characters are stored as they were typed, never merged")
  func keepsVariants() {
    for name in ["\u{F9DC}山", "呂山", "昇\u{2F801}", "𠮷䶮㐀𬭚"] {
      #expect(Array(rule.normalized(name).unicodeScalars) == Array(name.unicodeScalars))
    }
  }

  @Test("FLD-0-05: a masked name is no input")
  func masked() {
    #expect(rule.says("王*") == [.masked])
  }
}
