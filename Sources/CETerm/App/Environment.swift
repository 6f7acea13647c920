import Glibc

/// The variables of the environment that the program reads; nothing else of it counts.
struct Environment: Sendable {
  private let value: @Sendable (String) -> String?

  /// The process's own environment.
  static let process = Environment { name in getenv(name).map { String(cString: $0) } }

  /// - Parameter value: Answers nil for a variable that is not set.
  init(_ value: @escaping @Sendable (String) -> String?) {
    self.value = value
  }

  var terminalType: String { value("TERM") ?? "" }
  /// Set to anything but nothing (no-color.org).
  var noColor: Bool { value("NO_COLOR").map { !$0.isEmpty } ?? false }
  /// `narrow` or `wide`: how the terminal draws ambiguous characters, for those that cannot say.
  var ambiguous: String? { value("CETERM_AMBIGUOUS") }
  /// Milliseconds that tell Escape from a sequence, as ncurses' programs know it.
  var escapeDelay: Int { value("ESCDELAY").flatMap { Int($0) }.map { max(1, $0) } ?? 25 }
  /// The business time a demo store starts at.
  var clock: String? { value("CETERM_CLOCK") }
  /// How much faster than real time it runs there.
  var clockRate: String? { value("CETERM_CLOCK_RATE") }

  /// The person's own folder; nil where it is not named by an absolute path.
  var home: String? { value("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } }

  /// True inside of tmux or screen.
  var isInMultiplexer: Bool { value("TMUX") != nil || value("STY") != nil }

  /// English where the locale says so, Chinese for everybody else.
  var language: Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { value($0) }.first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("en") ? .english : .chinese
  }
}

extension CursesTerminal.Wishes {
  /// What the environment and the command line ask of the terminal.
  init(_ environment: Environment, isCaptive: Bool) {
    self.init(
      type: environment.terminalType, noColor: environment.noColor,
      ambiguous: environment.ambiguous, escapeDelay: environment.escapeDelay,
      isCaptive: isCaptive)
  }
}
