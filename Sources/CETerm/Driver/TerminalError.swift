/// Why the terminal cannot be used for full screens.
enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is no terminal.
  case notATerminal
  /// The terminal's type is not described on this machine.
  case unknownType(String)
  /// The terminal cannot place its cursor; line mode works on it.
  case tooSimple(String)
  /// The machine has no UTF-8 locale, not even `C.UTF-8`.
  case noUTF8Locale
}
