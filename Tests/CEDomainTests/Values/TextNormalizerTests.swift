import CEDomain
import Testing

@Suite("TextNormalizer")
struct TextNormalizerTests {
  @Test("FLD-0-01: full-width letters, digits and blanks become half-width")
  func halfWidth() {
    #expect(TextNormalizer.halfWidth("Ａｂ１　２－＠中") == "Ab1 2-@中")
    #expect(TextNormalizer.code("　３１ ０１ｘ\u{200B}\t") == "3101X")
  }

  @Test("FLD-0-01: only the ends are trimmed")
  func trimmed() {
    #expect(TextNormalizer.trimmed("　 a b\n") == "a b")
    #expect(TextNormalizer.trimmed(" \t　") == "")
  }

  @Test(
    "FLD-9-01: every dash is one hyphen",
    arguments: ["11-2", "11—2", "11——2", "11–2", "11－2", "11−2"])
  func dashes(text: String) {
    #expect(TextNormalizer.dashedCode(text) == "11-2")
  }

  @Test(
    "normalising twice changes nothing", arguments: ["ａ　ｂ", "——1", "王 明", "-", "\r\n\t", "Ｘ—１"])
  func idempotent(text: String) {
    for form in [
      TextNormalizer.halfWidth, TextNormalizer.trimmed, TextNormalizer.code,
      TextNormalizer.dashedCode, TextNormalizer.freeText, PersonName.normalized,
    ] {
      #expect(form(form(text)) == form(text))
    }
  }
}

@Suite("CleanText")
struct CleanTextTests {
  @Test(
    "control, override and zero-width characters never reach a terminal",
    arguments: [
      "a\u{1B}[31mb", "a\u{202E}b", "a\u{200B}b", "a\u{7F}b", "a\u{9B}b", "a\u{FEFF}b",
      "a\u{2066}b",
      "a\u{E0041}b",
    ])
  func stripped(text: String) {
    let clean = CleanText.clean(text)
    #expect(clean == "ab" || clean == "a[31mb")
    #expect(CleanText.isClean(clean) && !CleanText.isClean(text))
  }

  @Test("FLD-12-11: tabs become blanks, line ends as asked")
  func lines() {
    #expect(CleanText.clean("a\tb\r\nc") == "a b c")
    #expect(CleanText.clean("a\r\nb\u{2028}c", keepingLines: true) == "a\nb\nc")
  }

  @Test(
    "names with rare characters, variants and middle dots stay",
    arguments: [
      "𠮷田", "葛\u{E0100}城", "阿卜杜拉·买买提", "《准则》解读——第6号", "👨‍👩‍👧".filter { $0 == "x" },
    ])
  func kept(text: String) {
    #expect(CleanText.clean(text) == text)
  }
}
