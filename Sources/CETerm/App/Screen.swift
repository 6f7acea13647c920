/// One full screen or popup: decides what an event means and draws itself.
///
/// A screen never writes SQL and never reads a clock: domain verbs come from ``Context``, the time
/// from ``Context/now``.
protocol Screen: AnyObject {
  /// Where the person is, for the top bar: "4.2 选购培训".
  func title(in context: Context) -> Heading
  /// The keys that work now: dispatch, footer and help read this one list, in order of importance.
  func bindings(in context: Context) -> [Binding]
  /// Acts on an event that no binding took.
  func handle(_ event: Event, in context: Context) -> [Effect]
  /// Draws into `area`, the space between top bar and footer; sets the canvas's caret if the
  /// person is typing.
  func draw(on canvas: inout Canvas, in area: Rect, context: Context)
  /// Draws over the last frame what has changed in it since, where that is little and certain.
  ///
  /// Asked only when nothing happened but events that ``handle(_:in:)`` answered without effects.
  /// False has everything drawn anew.
  func drawChange(on canvas: inout Canvas, context: Context) -> Bool
  /// True while a countdown shows or time is being counted: the screen gets a tick each second.
  var wantsTicks: Bool { get }
  /// A popup leaves the screen below it visible around its frame.
  var isPopup: Bool { get }
  /// True while every printable character goes into a field: no binding is asked about it, so
  /// that a keystroke costs no list of bindings.
  var takesText: Bool { get }
  /// Saves what is unsaved; called before the program ends for any reason it can see coming.
  func save(in context: Context)
  /// Called when the screen becomes the top one again after a screen above it closed.
  func resumed(in context: Context)
}

extension Screen {
  var wantsTicks: Bool { false }
  var isPopup: Bool { false }
  var takesText: Bool { false }
  func drawChange(on canvas: inout Canvas, context: Context) -> Bool { false }
  func handle(_ event: Event, in context: Context) -> [Effect] { [] }
  func save(in context: Context) {}
  func resumed(in context: Context) {}
}

/// The number and name of a place; staff read the same number on the phone.
struct Heading: Hashable, Sendable {
  var number: String
  var name: Phrase

  init(_ number: String, _ name: Phrase) {
    self.number = number
    self.name = name
  }
}

/// A key, what it does, and why it does not do it now.
struct Binding {
  let key: Key
  /// Two or three words for the footer.
  let label: Phrase
  /// Nil when the key works; else the sentence shown when it is pressed.
  let disabled: Phrase?
  /// False keeps the key out of the footer; help still lists it.
  let isInFooter: Bool
  let act: () -> [Effect]

  init(
    _ key: Key, _ label: Phrase, disabled: Phrase? = nil, inFooter isInFooter: Bool = true,
    act: @escaping () -> [Effect]
  ) {
    self.key = key
    self.label = label
    self.disabled = disabled
    self.isInFooter = isInFooter
    self.act = act
  }
}

/// What a screen asks the program to do next. Performed in order.
enum Effect {
  case push(any Screen)
  /// Closes the top screen.
  case pop
  /// Closes screens from the top down to the nearest of the given kind.
  case popTo(any Screen.Type)
  case replace(with: any Screen)
  /// Signs out: closes everything, starts again at the sign-in screen.
  case signOut
  case quit
  /// One line in the message bar until the next key.
  case say(Phrase, Tone)
  /// Switches between Chinese and English.
  case switchLanguage
  /// Draw everything anew (Ctrl-L).
  case redraw
}

/// How a message is meant; shown by a sign and a style.
enum Tone: Hashable, Sendable {
  case info, good, warning, bad
}
