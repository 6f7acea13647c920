import CEDomain

/// What every screen is handed: the moment, the language, who is signed in, and the domain's
/// verbs on the open store.
///
/// One instance lives as long as the program; ``now`` is set anew before each event.
final class Context {
  /// Business time of the event being handled.
  var now: Moment
  var language: Language
  var theme: Theme
  let store: OpenStore
  let entropy: Entropy
  /// Makes the QR code of a text; nil where it cannot be made.
  var matrix: (String) -> QRMatrix? = { QRCode.matrix(of: $0) }
  /// How files can reach this session; nothing of the machine unless the launch says so.
  var files = FileAccess()
  /// Nil before sign-in.
  var actor: Actor?
  /// The platform the sign-in screen shows: the one used last in this run of the program.
  var system: AccountRecord.System = .shanghai
  /// True in the line-by-line face, where pictures cannot be seen.
  var isPlain = false

  init(now: Moment, language: Language, theme: Theme, store: OpenStore, entropy: Entropy) {
    self.now = now
    self.language = language
    self.theme = theme
    self.store = store
    self.entropy = entropy
  }

  /// The phrase in the person's language.
  func text(_ phrase: Phrase) -> String { phrase[language] }
  var today: CalendarDay { CalendarDay(containing: now) }
}
