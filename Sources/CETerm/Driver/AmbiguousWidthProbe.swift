/// Asks the terminal how wide it draws `·`, without waiting for the answer.
///
/// The question goes out ahead of the first frame, which clears it; the answer comes in between the
/// keys. Until then, and on terminals that never answer, ambiguous characters count one column.
struct AmbiguousWidthProbe: Sendable {
  enum State: Hashable, Sendable {
    /// Nobody asked: set by hand, or a terminal that would print the question.
    case settled
    case waiting
    case answered
  }

  private(set) var state: State
  private(set) var isWide: Bool

  /// Home, the middle dot, "where is your cursor?"
  static let question = "\u{1B}[H·\u{1B}[6n"

  /// - Parameters:
  ///   - type: The terminal's type, `TERM`.
  ///   - setting: `CETERM_AMBIGUOUS`: `narrow` or `wide`; anything else asks.
  init(type: String, setting: String?) {
    isWide = setting == "wide"
    let isSet = setting == "wide" || setting == "narrow"
    state = isSet || isPlainTerminal(type) ? .settled : .waiting
  }

  /// Takes an answer; true when it changes the width of ambiguous characters.
  mutating func take(column: Int) -> Bool {
    guard state == .waiting else { return false }
    state = .answered
    guard column == 3 else { return false }
    isWide = true
    return true
  }
}

/// True for terminals that print what newer ones understand as questions and modes.
func isPlainTerminal(_ type: String) -> Bool {
  let names = ["linux", "dumb", "unknown", "ansi", "cons25"]
  return type.isEmpty || names.contains { type == $0 || type.hasPrefix($0 + "-") }
    || (type.hasPrefix("vt") && !type.hasPrefix("vte"))
}
