/// Wraps text to a width as Chinese typesetting asks (避头尾): no closing mark begins a line, no
/// opening mark ends one, Latin words and numbers stay whole where a line can hold them.
struct LineBreaker: Hashable, Sendable {
  /// The width of a line in columns; less than two is taken as two, so that everything fits.
  let columns: Int
  let ambiguousIsWide: Bool

  init(columns: Int, ambiguousIsWide: Bool = ColumnWidth.ambiguousIsWide) {
    self.columns = max(2, columns)
    self.ambiguousIsWide = ambiguousIsWide
  }

  /// The lines of `text`; line ends in it are kept, empty lines too. Never empty.
  func lines(of text: some StringProtocol) -> [String] {
    text
      .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .flatMap { lines(ofParagraph: $0) }
  }

  private func lines(ofParagraph text: some StringProtocol) -> [String] {
    if isShort(text) { return [String(text)] }
    var pieces: [Piece] = []
    Glyph.forEach(in: text) { glyph in
      pieces.append(Piece(glyph, columns: glyph.columns(ambiguousIsWide: ambiguousIsWide)))
      return true
    }
    var lines: [String] = []
    var start = 0
    repeat {
      let full = end(of: pieces, from: start)
      let cut = full == pieces.count ? full : lastBreak(in: pieces, from: start, notAfter: full)
      lines.append(line(pieces[start..<cut]))
      start = cut
      // Blanks where a line was broken stand on neither line.
      while start < pieces.count, pieces[start].isBlank { start += 1 }
    } while start < pieces.count
    return lines
  }

  /// True for a line that stands as it is: it fits, ends in no blank, and nothing is left out.
  private func isShort(_ text: some StringProtocol) -> Bool {
    guard !text.utf8.contains(where: { $0 < 0x20 }) else { return false }
    var width = 0
    var bytes = 0
    var endsBlank = false
    Glyph.forEach(in: text) { glyph in
      guard case .scalar(let scalar) = glyph else { return false }
      width += glyph.columns(ambiguousIsWide: ambiguousIsWide)
      bytes += UTF8.width(scalar)
      endsBlank = scalar == " " || scalar == "\u{3000}"
      return width <= columns
    }
    return width <= columns && bytes == text.utf8.count && !endsBlank
  }

  /// The index after the last piece that fits on the line.
  private func end(of pieces: [Piece], from start: Int) -> Int {
    var end = start
    var width = 0
    while end < pieces.count, width + pieces[end].columns <= columns {
      width += pieces[end].columns
      end += 1
    }
    return end
  }

  /// The last place to break; the limit itself when the line holds none.
  private func lastBreak(in pieces: [Piece], from start: Int, notAfter limit: Int) -> Int {
    var cut = limit
    while cut > start, !Piece.mayBreak(between: pieces[cut - 1], and: pieces[cut]) { cut -= 1 }
    return cut > start ? cut : limit
  }

  private func line(_ pieces: ArraySlice<Piece>) -> String {
    var kept = pieces
    while kept.last?.isBlank == true { kept.removeLast() }
    var text = ""
    for piece in kept { text.append(piece.glyph.character) }
    return text
  }
}

/// A glyph with what the breaker needs to know of it.
private struct Piece {
  let glyph: Glyph
  let columns: Int
  let kind: Kind

  /// A gap is a wide blank: the place to fill in between brackets is not torn apart.
  enum Kind { case blank, gap, opening, closing, repeated, ideograph, hyphen, latin }

  init(_ glyph: Glyph, columns: Int) {
    self.glyph = glyph
    self.columns = columns
    kind =
      switch glyph {
      case .scalar(let scalar): Self.kind(of: scalar)
      case .cluster(let character): character.unicodeScalars.first.map(Self.kind) ?? .latin
      }
  }

  var isBlank: Bool { kind == .blank || kind == .gap }

  static func mayBreak(between left: Piece, and right: Piece) -> Bool {
    switch (left.kind, right.kind) {
    case (_, .blank), (.blank, _): true
    case (.opening, _), (_, .closing), (.gap, .gap): false
    case (.repeated, .repeated): left.glyph != right.glyph
    case (.hyphen, .latin): true
    case (.latin, .latin), (.latin, .hyphen), (.hyphen, .hyphen): false
    case (.latin, .opening), (.hyphen, .opening): right.columns == 2
    case (.closing, .latin), (.closing, .hyphen): left.columns == 2
    case (_, _): true
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar {
    case " ": .blank
    case "\u{3000}": .gap
    case "-", "/": .hyphen
    case "—", "…", "⋯": .repeated
    case "，", "。", "、", "；", "：", "？", "！", "）", "》", "」", "』", "】", "〉", "〕", "〗", "”", "’",
      "·", "～", "％", "‰", "℃", ",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "々", "］", "｝":
      .closing
    case "（", "《", "「", "『", "【", "〈", "〔", "〖", "“", "‘", "(", "[", "{", "￥", "¥", "［", "｛":
      .opening
    default: ColumnWidth(of: scalar) == .two ? .ideograph : .latin
    }
  }
}
