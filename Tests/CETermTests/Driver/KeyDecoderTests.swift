import Testing

@testable import CETerm

@Suite struct KeyDecoderTests {
  typealias Raw = KeyDecoder.Raw
  private static let decoder = KeyDecoder(codes: [
    275: .key(.named(.f11)), 258: .key(.named(.down)), 0x4000: .pasteStart,
  ])

  /// Decodes a whole input; answers that are left over are decoded as well.
  private func decode(_ input: [Raw]) -> [KeyDecoder.Decoded] {
    var rest = input[...]
    var decoded: [KeyDecoder.Decoded] = []
    while let first = rest.popFirst() {
      decoded.append(Self.decoder.decode(first) { rest.popFirst() })
    }
    return decoded
  }

  private func escape(_ text: String) -> [Raw] {
    [.character(0x1B)] + text.unicodeScalars.map { .character($0.value) }
  }

  @Test func `the status tells ē from F11`() {
    #expect(decode([.character(275)]) == [.key(.character("ē"))])
    #expect(decode([.code(275)]) == [.key(.named(.f11))])
  }

  @Test(
    arguments: [
      (9, Key.named(.tab)), (10, .named(.enter)), (13, .named(.enter)), (8, .named(.backspace)),
      (127, .named(.backspace)), (0, .control(" ")), (1, .control("a")), (26, .control("z")),
      (2, .named(.pageUp)), (6, .named(.pageDown)), (28, .control("\\")), (31, .control("_")),
      (0x5F20, .character("张")), (0x2EBF0, .character("\u{2EBF0}")), (32, .character(" ")),
    ] as [(UInt32, Key)])
  func `single characters`(value: UInt32, key: Key) {
    #expect(decode([.character(value)]) == [.key(key)])
  }

  @Test func `Escape alone, twice, and with a letter`() {
    #expect(decode(escape("")) == [.key(.named(.escape))])
    #expect(decode(escape("x")) == [.key(.alt("x"))])
    #expect(decode(escape("\u{1B}")) == [.key(.named(.escape))])
    #expect(decode([.character(0x1B), .code(258)]) == [.key(.named(.down))])
  }

  @Test(arguments: [
    ("[A", NamedKey.up), ("[1;5C", .wordRight), ("[1;5D", .wordLeft), ("[1;2D", .left),
    ("OA", .up), ("OP", .f1), ("OM", .enter), ("[Z", .backTab), ("[3~", .delete), ("[5~", .pageUp),
    ("[11~", .f1), ("[15~", .f5), ("[17~", .f6), ("[24~", .f12), ("[[A", .f1), ("[[E", .f5),
    ("[1~", .home), ("[8~", .end), ("[R", .f3),
  ])
  func `sequences the terminal's description lacks`(text: String, key: NamedKey) {
    #expect(decode(escape(text)) == [.key(.named(key))])
  }

  @Test func `a late cursor report is no key`() {
    #expect(decode(escape("[12;40R")) == [.cursorReport(row: 12, column: 40)])
  }

  @Test func `an unknown sequence is swallowed whole`() {
    #expect(decode(escape("[?62;9c")) == [.nothing])
    #expect(decode(escape("[<0;10;10M") + [.character(0x61)]) == [.nothing, .key(.character("a"))])
    #expect(decode([.code(9999)]) == [.nothing])
    #expect(decode([.character(0x9B)]) == [.nothing])
  }

  @Test func `a broken sequence of any length ends`() {
    let rubbish = escape("[" + String(repeating: "9", count: 500))
    #expect(decode(rubbish).first == .nothing)
    #expect(decode(escape("[")) == [.key(.alt("["))])
    #expect(decode(escape("O")) == [.key(.alt("O"))])
  }

  @Test func `a paste is announced by code and by sequence`() {
    #expect(decode([.code(0x4000)]) == [.pasteStart])
    #expect(decode(escape("[200~")) == [.pasteStart])
  }
}
