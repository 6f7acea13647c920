// ncurses measures with the C library. These take the library's place for the whole program, so
// that ncurses and the canvas agree on characters that the library is too old to know.

/// Columns of a code point as the C library's `wcwidth` answers: −1 for what cannot be drawn.
@c(wcwidth)
func overriddenCharacterWidth(_ code: Int32) -> Int32 {
  if code == 0 { return 0 }
  guard let scalar = Unicode.Scalar(UInt32(bitPattern: code)) else { return -1 }
  let width = ColumnWidth(of: scalar)
  if width == .forbidden { return -1 }
  return Int32(width.columns(ambiguousIsWide: ColumnWidth.ambiguousIsWide))
}

/// Columns of the first `count` code points, up to a null; −1 if one cannot be drawn.
@c(wcswidth)
func overriddenTextWidth(_ text: UnsafePointer<Int32>, _ count: Int) -> Int32 {
  var total: Int32 = 0
  for index in 0..<count {
    if text[index] == 0 { break }
    let width = overriddenCharacterWidth(text[index])
    if width < 0 { return -1 }
    total += width
  }
  return total
}
