/// A decoded key press.
///
/// `get_wch` answers one integer from two alphabets: 275 is both ē and F11. The case keeps the
/// alphabet; raw codes stay inside `Driver`.
enum Key: Hashable, Sendable {
  case character(Character)
  case named(NamedKey)
  /// Control with a letter, `a` … `z`, or with one of `space \ ] ^ _`.
  ///
  /// Never `h`, `i`, `j`, `m`: terminals send those for ``NamedKey``s. Control-f and Control-b
  /// arrive as page keys, which a vt100 does not have.
  case control(Character)
  /// Alt, or Escape typed at once before the key.
  case alt(Character)
  /// Pasted text, newlines kept. A paste never submits a form.
  case paste(String)
}

enum NamedKey: Hashable, Sendable, CaseIterable {
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case wordLeft, wordRight
  case f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12
}
