import CEDomain
import CETestSupport
import Testing

@Suite("Rare characters")
struct RareCharacterTests {
  private let reference: ReferenceStore

  init() throws {
    reference = try TemporaryStore.reference()
  }

  @Test(
    "NAT-1.1-05: found by pinyin, strokes, radical and number",
    arguments: [
      (CharacterQuery.pinyin("yan", strokes: 9), "䶮"), (.pinyin("chun", strokes: nil), "𬭚"),
      (.strokes(13, radical: "钅"), "𬭚"), (.strokes(5, radical: nil), "㐀"),
      (.radical("龍", strokes: 9), "䶮"), (.radical("金", strokes: 13), "𬭚"),
      (.code("U+2CB5A"), "𬭚"), (.code("2cb5a"), "𬭚"), (.code("9933AA34"), "𬭚"),
      (.code("8139ee39"), "㐀"), (.code("FE9F"), "䶮"), (.code("U+20BB7"), "𠮷"),
      (.pinyin("ji", strokes: 6), "𠮷"), (.radical("氵", strokes: 11), "清"),
    ])
  func finds(query: CharacterQuery, sign: String) throws {
    #expect(try reference.characters(query).contains(Character(sign)))
  }

  @Test("the syllable itself stands first, the characters of names before common ones, none twice")
  func ranks() throws {
    let found = try reference.characters(.pinyin("yan", strokes: nil))
    let readings = try found.prefix(100).map { try reference.details(of: $0).readings }
    #expect(readings.allSatisfy { $0.contains("yan") })
    let usual = try #require(found.firstIndex(of: "言"))
    let rare = try #require(found.firstIndex(of: "䶮"))
    #expect(rare < usual)
    #expect(Set(found).count == found.count)
  }

  @Test("a number between the tables is a character all the same; nonsense finds nothing")
  func codes() throws {
    #expect(try reference.characters(.code("U+30000")) == ["\u{30000}"])
    #expect(try reference.characters(.code("9933AA35")) == ["\u{2CB5B}"])
    for typed in ["", "U+", "0041", "U+1F600", "110000", "FFFFFFFF", "D800", "9933AA3", "槐"] {
      #expect(try reference.characters(.code(typed)).isEmpty, "\(typed)")
    }
  }

  @Test("what is typed is read with blanks, full width and numbers in any place")
  func reads() {
    #expect(CharacterQuery.pinyin(typed: "Ｙan 12") == .pinyin("yan", strokes: 12))
    #expect(CharacterQuery.pinyin(typed: "lü") == .pinyin("lv", strokes: nil))
    #expect(CharacterQuery.strokes(typed: "12水") == .strokes(12, radical: "水"))
    #expect(CharacterQuery.radical(typed: "氵8") == .radical("氵", strokes: 8))
    #expect(CharacterQuery.pinyin(typed: "12") == nil)
    #expect(CharacterQuery.strokes(typed: "水") == nil)
    #expect(CharacterQuery.radical(typed: "12") == nil)
  }

  @Test("every radical of the list leads to its characters")
  func radicals() throws {
    let radicals = try reference.radicals()
    #expect(radicals.count > 214)
    #expect(radicals.first?.sign == "一")
    let fish = try #require(radicals.first { $0.sign == "鱼" })
    #expect(try reference.characters(.radical("鱼", strokes: nil)).count == fish.count)
  }

  @Test("a character is named by its number, with what is known about it")
  func details() throws {
    let details = try reference.details(of: "𬭚")
    #expect(details.codePoint == "U+2CB5A")
    #expect(details.readings == ["chun", "dui"])
    #expect(details.radical == "钅" && details.strokes == 13)
    #expect(try reference.details(of: "\u{30000}").readings.isEmpty)
    #expect(RareCharacter.codePoint(of: "一") == "U+4E00")
  }

  @Test("OV-5-11: a name is found by initials that read its rare characters too")
  func initials() throws {
    #expect(try reference.pinyin(of: "张𬭚", isName: true).initials == "zc")
    #expect(try reference.pinyin(of: "𠮷䶮㐀", isName: true).initials == "jyq")
    #expect(try reference.pinyin(of: "王䶮\u{E0100}", isName: true).full == "wang yan")
  }

  @Test(
    "OV-5-11: rare characters survive a draft, sealed and in clear, as they were typed",
    arguments: ["𠮷田𬭚", "㐀䶮", "阿卜杜拉·䶮", "王\u{30000}", "王䶮\u{E0100}"])
  func survives(name: String) throws {
    let store = try TemporaryStore.inMemory()
    let place = DraftPlace(owner: "a", form: "t")
    let now = try #require(Moment(stamp: "2025-08-01 09:00:00"))
    for (key, isSealed) in [(FieldKey("t.clear"), false), ("t.sealed", true)] {
      let field = Field(key, .text(characters: 50), rules: [PersonNameRule()])
      try store.drafts.save(
        PersonName.normalized(name), of: field, in: place, isSealed: isSealed, at: now,
        from: .fixed())
    }
    let kept = try store.drafts.answers(in: place)
    #expect(Array(kept["t.clear"].unicodeScalars) == Array(name.unicodeScalars))
    #expect(Array(kept["t.sealed"].unicodeScalars) == Array(name.unicodeScalars))
  }
}
