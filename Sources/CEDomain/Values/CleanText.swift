/// Text that is safe to show on a terminal.
///
/// Control characters could steer the terminal, bidirectional overrides could make a name read
/// differently from what is stored, zero-width characters make two equal-looking names differ.
public enum CleanText {
  /// `text` without control, bidirectional-override and zero-width characters.
  ///
  /// Tabs become blanks. Line ends are kept only where `keepingLines` says so, otherwise they
  /// become blanks.
  public static func clean(_ text: String, keepingLines: Bool = false) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where afterReturn: break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append(keepingLines ? "\n" : " ")
      case 0x09: result.append(" ")
      default: if !scalar.isUnsafe { result.append(scalar) }
      }
      afterReturn = scalar == "\r"
    }
    return String(result)
  }

  /// True when ``clean(_:keepingLines:)`` would leave one line as it is.
  public static func isClean(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.isUnsafe }
  }
}

extension Unicode.Scalar {
  /// Never shown: steers the terminal, reorders text, or takes no column.
  fileprivate var isUnsafe: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0x115F, 0x1160, 0x3164, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}
