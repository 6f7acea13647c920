import Testing

@testable import CETerm

@Suite struct KeyDecoderTests {
  private static let decoder = KeyDecoder(sequences: [
    (Array("\u{1B}[23~".utf8), .f11), (Array("\u{1B}OB".utf8), .down),
    (Array("\u{1B}[M".utf8), .f1), ([0x7F], .delete),
  ])

  /// Decodes a whole input of which nothing more follows.
  private func decode(_ input: some Sequence<UInt8>) -> [KeyDecoder.Decoded] {
    var rest = Array(input)[...]
    var decoded: [KeyDecoder.Decoded] = []
    while let step = Self.decoder.decode(rest, isAll: true) {
      decoded.append(step.decoded)
      rest = rest.dropFirst(step.count)
    }
    return decoded
  }

  private func escape(_ text: String) -> [KeyDecoder.Decoded] { decode("\u{1B}\(text)".utf8) }

  @Test func `ē is a letter and F11 a key, though ncurses gives both the number 275`() {
    #expect(decode("ē".utf8) == [.key(.character("ē"))])
    #expect(escape("[23~") == [.key(.named(.f11))])
  }

  @Test(arguments: [
    ("\t", Key.named(.tab)), ("\n", .named(.enter)), ("\r", .named(.enter)),
    ("\u{8}", .named(.backspace)), ("\u{7F}", .named(.backspace)), ("\0", .control(" ")),
    ("\u{1}", .control("a")), ("\u{1A}", .control("z")), ("\u{2}", .named(.pageUp)),
    ("\u{6}", .named(.pageDown)), ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")),
    ("张", .character("张")), ("\u{2EBF0}", .character("\u{2EBF0}")), (" ", .character(" ")),
    ("·", .character("·")),
  ])
  func `single characters`(text: String, key: Key) {
    #expect(decode(text.utf8) == [.key(key)])
  }

  @Test func `Escape alone, twice, and with a letter`() {
    #expect(escape("") == [.key(.named(.escape))])
    #expect(escape("x张") == [.key(.alt("x")), .key(.character("张"))])
    #expect(escape("\u{1B}[A") == [.key(.named(.escape)), .key(.named(.up))])
    #expect(escape("\r") == [.key(.named(.enter))])
  }

  @Test(arguments: [
    ("[A", NamedKey.up), ("[1;5C", .wordRight), ("[1;5D", .wordLeft), ("[1;2D", .left),
    ("OA", .up), ("OB", .down), ("OP", .f1), ("OM", .enter), ("[Z", .backTab), ("[3~", .delete),
    ("[5~", .pageUp), ("[11~", .f1), ("[15~", .f5), ("[17~", .f6), ("[24~", .f12), ("[[A", .f1),
    ("[[E", .f5), ("[1~", .home), ("[8~", .end), ("[R", .f3),
  ])
  func `sequences the terminal's description lacks`(text: String, key: NamedKey) {
    #expect(escape(text) == [.key(.named(key))])
  }

  @Test func `a cursor report is no key, however late it comes`() {
    #expect(escape("[1;2R") == [.cursorReport(row: 1, column: 2)])
    #expect(escape("[12;40Ra") == [.cursorReport(row: 12, column: 40), .key(.character("a"))])
  }

  @Test func `an unknown sequence is swallowed whole`() {
    #expect(escape("[?62;9c") == [.nothing])
    #expect(escape("[<0;10;10ma") == [.nothing, .key(.character("a"))])
    #expect(escape("[[x") == [.nothing])
    #expect(escape("Ox") == [.nothing])
  }

  @Test func `a sequence broken off by a control leaves the control standing`() {
    #expect(escape("[12\r") == [.nothing, .key(.named(.enter))])
  }

  @Test func `a broken sequence of any length ends`() {
    #expect(escape("[" + String(repeating: "9", count: 500)).first == .nothing)
    #expect(escape("[") == [.key(.alt("["))])
    #expect(escape("O") == [.key(.alt("O"))])
  }

  @Test func `bytes that are no UTF-8 are dropped and the rest is read`() {
    #expect(decode([0xFF, 0x61]) == [.nothing, .key(.character("a"))])
    #expect(decode([0xE5, 0xBC, 0x61]) == [.nothing, .key(.character("a"))])
    #expect(decode([0xC4, 0xE3]) == [.nothing, .nothing])
    #expect(decode([0xED, 0xA0, 0x80, 0x61]).last == .key(.character("a")))
    #expect(decode("\u{9B}\u{202E}".utf8) == [.nothing, .nothing])
  }

  @Test(arguments: [
    "张", "\u{2EBF0}", "\u{1B}", "\u{1B}[23~", "\u{1B}[1;5C", "\u{1B}OA", "\u{1B}[[A",
  ])
  func `a beginning waits for its end`(text: String) {
    let bytes = Array(text.utf8)
    for count in 1..<max(2, bytes.count) {
      #expect(Self.decoder.decode(bytes[..<count], isAll: false) == nil)
    }
    let whole = Self.decoder.decode(bytes[...], isAll: text == "\u{1B}")
    #expect(whole?.count == bytes.count)
  }

  @Test func `a paste is announced`() {
    #expect(escape("[200~") == [.pasteStart])
  }
}
