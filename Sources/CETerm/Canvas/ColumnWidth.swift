import Synchronization

/// How many columns a code point takes, from Unicode 15 data.
///
/// The one table that layout, drawing and ncurses (through the overridden `wcwidth`) agree on.
enum ColumnWidth: UInt8 {
  /// Combining marks and joiners: drawn with the character before.
  case none = 0
  case one = 1
  case two = 2
  /// One or two columns, as the terminal likes: `·`, `—`, `①`, box lines.
  case ambiguous = 3
  /// Controls, bidirectional overrides, zero-width blanks: never reach a cell.
  case forbidden = 4

  private static let terminalHasWideAmbiguous = Atomic<Bool>(false)

  /// What holds for the terminal of this process now.
  ///
  /// Set by the driver alone, when the terminal has answered.
  static var ambiguousIsWide: Bool {
    get { terminalHasWideAmbiguous.load(ordering: .relaxed) }
    set { terminalHasWideAmbiguous.store(newValue, ordering: .relaxed) }
  }

  init(of scalar: Unicode.Scalar) {
    let code = scalar.value
    switch code {
    case 0x20..<0x7F: self = .one
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x3001...0x3029, 0xFF01...0xFF60: self = .two
    default: self = Self.find(code)
    }
  }

  private static func find(_ code: UInt32) -> ColumnWidth {
    let key = code << 3 | 7
    let packed = table.withUnsafeBufferPointer { entries -> UInt32 in
      var low = 0
      var high = entries.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if entries[middle] <= key { low = middle } else { high = middle }
      }
      return entries[low]
    }
    return ColumnWidth(rawValue: UInt8(packed & 7)) ?? .one
  }

  /// Columns on a terminal that draws ambiguous characters wide or narrow.
  func columns(ambiguousIsWide: Bool) -> Int {
    switch self {
    case .none, .forbidden: 0
    case .one: 1
    case .two: 2
    case .ambiguous: ambiguousIsWide ? 2 : 1
    }
  }
}

/// The columns of one character: those of its first scalar, two when it asks for emoji (VS16).
func columnWidth(
  of character: Character, ambiguousIsWide: Bool = ColumnWidth.ambiguousIsWide
) -> Int {
  let scalars = character.unicodeScalars
  guard let first = scalars.first else { return 0 }
  if scalars.count > 1, scalars.contains("\u{FE0F}") { return 2 }
  return ColumnWidth(of: first).columns(ambiguousIsWide: ambiguousIsWide)
}

/// The columns a text takes on one row; controls count nothing.
func columnWidth(
  of text: some StringProtocol, ambiguousIsWide: Bool = ColumnWidth.ambiguousIsWide
) -> Int {
  var total = 0
  Glyph.forEach(in: text) { glyph in
    total += glyph.columns(ambiguousIsWide: ambiguousIsWide)
    return true
  }
  return total
}
