/// One drawable unit of a text: a grapheme that is safe to send to a terminal.
///
/// Most graphemes are a single scalar and never become a `String`; the others carry one.
enum Glyph: Hashable, Sendable {
  case scalar(Unicode.Scalar)
  case cluster(Character)

  /// The columns it takes.
  func columns(ambiguousIsWide: Bool) -> Int {
    switch self {
    case .scalar(let scalar):
      ColumnWidth(of: scalar).columns(ambiguousIsWide: ambiguousIsWide)
    case .cluster(let character):
      columnWidth(of: character, ambiguousIsWide: ambiguousIsWide)
    }
  }

  var character: Character {
    switch self {
    case .scalar(let scalar): Character(scalar)
    case .cluster(let character): character
    }
  }

  /// Hands out the glyphs of `text` in order until `body` answers false.
  ///
  /// Controls, bidirectional overrides and zero-width blanks are left out, so that no text can
  /// move the cursor or turn the line around; tabs and line ends become a blank.
  @inline(__always)
  static func forEach(in text: some StringProtocol, _ body: (Glyph) -> Bool) {
    let scanned: Void? = text.utf8.withContiguousStorageIfAvailable {
      scan($0, of: text, body)
    }
    guard scanned == nil else { return }
    var copy = String(text)
    copy.makeContiguousUTF8()
    copy.utf8.withContiguousStorageIfAvailable { scan($0, of: copy, body) }
  }

  /// Walks the bytes of `text` themselves: every frame looks at every character it shows.
  @inline(__always)
  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, of text: some StringProtocol, _ body: (Glyph) -> Bool
  ) {
    var scalars = ScalarReader(bytes: bytes)
    while let (scalar, start) = scalars.next() {
      if scalar.standsAlone, scalars.peek?.standsAlone ?? true {
        guard let glyph = Glyph(safe: scalar) else { continue }
        if !body(glyph) { return }
      } else {
        // The slow road: let the standard library find where the grapheme ends.
        let character = text[text.utf8.index(text.startIndex, offsetBy: start)]
        scalars.offset = start + character.utf8.count
        guard let glyph = Glyph(safe: character) else { continue }
        if !body(glyph) { return }
      }
    }
  }

  private init?(safe scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: self = .scalar(" ")
    case 0x20..<0x7F: self = .scalar(scalar)
    default:
      switch ColumnWidth(of: scalar) {
      case .none, .forbidden: return nil
      case .one, .two, .ambiguous: self = .scalar(scalar)
      }
    }
  }

  private init?(safe character: Character) {
    var kept = String.UnicodeScalarView()
    for scalar in character.unicodeScalars {
      // A terminal stops at four marks; a tower of them is an attack, not a name.
      guard ColumnWidth(of: scalar) != .forbidden, kept.count < 6 else { continue }
      kept.append(scalar)
    }
    guard let first = kept.first else {
      guard character == "\r\n" else { return nil }
      self = .scalar(" ")
      return
    }
    if kept.count == 1 {
      self.init(safe: first)
    } else if ColumnWidth(of: first) == .none {
      return nil
    } else {
      self = .cluster(Character(String(kept)))
    }
  }
}

/// Reads scalars off bytes that are known to be UTF-8.
private struct ScalarReader {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The byte the next scalar begins at.
  var offset = 0

  /// The next scalar, not taken yet.
  var peek: Unicode.Scalar? { read()?.scalar }

  /// The next scalar and the byte it began at.
  mutating func next() -> (Unicode.Scalar, start: Int)? {
    guard let (scalar, length) = read() else { return nil }
    defer { offset += length }
    return (scalar, offset)
  }

  @inline(__always)
  private func read() -> (scalar: Unicode.Scalar, length: Int)? {
    guard offset < bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = length == 1 ? first : first & (0x7F >> UInt32(length))
    for place in 1..<max(1, length) { value = value << 6 | UInt32(bytes[offset + place]) & 0x3F }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

extension Unicode.Scalar {
  /// True when the scalar never joins with another such scalar into one grapheme.
  var standsAlone: Bool {
    switch value {
    case 0x0D: false
    case 0..<0x300: true
    case 0x2010...0x2027, 0x2500...0x25FF, 0x2E80...0x3029, 0x3030...0x3098: true
    case 0x309B...0xA4CF, 0xFF01...0xFF9D, 0x20000...0x3FFFD: true
    default: false
    }
  }
}

extension String {
  /// The scalar of a text that has no other.
  var onlyScalar: Unicode.Scalar? {
    guard let first = unicodeScalars.first, utf8.count == UTF8.width(first) else { return nil }
    return first
  }
}
