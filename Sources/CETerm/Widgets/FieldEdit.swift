/// What a key did to a field.
enum FieldEdit: Hashable, Sendable {
  /// The text is another now.
  case changed
  /// The text was changed, but not all of a paste fitted; `most` is the field's limit.
  case cut(most: Int)
  /// Only the caret or the choice under it moved.
  case moved
  /// The field is full; nothing was changed.
  case full(most: Int)
  /// The key means nothing to the field: the screen may use it.
  case ignored
}

extension Unicode.Scalar {
  /// True for what must not get into one line of input: controls, line ends, invisible
  /// direction marks and zero-width characters.
  var isUnwelcome: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x061C, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}

/// Pasted or typed text made fit for a field: line ends and tabs become one blank each (or stay,
/// with `keepsLines`), controls and invisible marks go.
func welcome(_ text: String, keepsLines: Bool = false) -> String {
  var scalars = String.UnicodeScalarView()
  var afterReturn = false
  for scalar in text.unicodeScalars {
    defer { afterReturn = scalar == "\r" }
    switch scalar {
    case "\n" where afterReturn: continue
    case "\r", "\n", "\u{2028}", "\u{2029}": scalars.append(keepsLines ? "\n" : " ")
    case "\t": scalars.append(" ")
    default: if !scalar.isUnwelcome { scalars.append(scalar) }
    }
  }
  return String(scalars)
}
