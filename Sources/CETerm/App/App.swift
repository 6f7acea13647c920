import CEDomain

/// The program between two events: the screens, the message line, and what effects do.
final class App {
  /// Why the program ends.
  enum Ending: Hashable, Sendable {
    /// The person left.
    case left
    /// The terminal went away.
    case closed
    /// The system asked for it.
    case terminated
  }

  let context: Context
  private(set) var stack: ScreenStack
  private(set) var ending: Ending?
  /// Set when the whole screen must be sent again; the loop takes it.
  var needsRedraw = false
  private(set) var message: (text: Phrase, tone: Tone)?
  private let first: (Context) -> any Screen
  /// Whether the last frame showed a caret, so that letters are being typed.
  private var isTyping = false
  private var size = Size(rows: 24, columns: 80)
  /// The last frame, as long as nothing but the top screen can have changed since.
  private var shown: Canvas?

  /// - Parameter first: Makes the screen that stands there at the start and after signing out.
  init(context: Context, first: @escaping (Context) -> any Screen) {
    self.context = context
    self.first = first
    stack = ScreenStack(first(context))
  }

  var wantsTicks: Bool { ending == nil && stack.wantsTicks }

  /// Acts on one event at a moment.
  func handle(_ event: Event, at now: Moment) {
    context.now = now
    let earlier = message == nil ? shown : nil
    shown = nil
    switch event {
    case .closed: end(.closed)
    case .terminated: end(.terminated)
    case .resized(let newSize):
      size = newSize
      forward(event)
    case .pasteCut: message = (CommonText.pasteCut, .warning)
    case .tick: forward(event)
    case .key(let key):
      if press(key) { shown = earlier }
    }
  }

  /// Draws everything for a terminal of the given size.
  func frame(for terminal: any Terminal) -> Canvas {
    size = terminal.size
    if let changed = lastFrameChanged(for: terminal) { return changed }
    var canvas = Canvas(
      size, ambiguousIsWide: terminal.hasWideAmbiguous,
      borders: context.theme.borders(ambiguousIsWide: terminal.hasWideAmbiguous))
    guard !TooSmall.applies(to: size) else {
      TooSmall.draw(on: &canvas, context: context)
      return canvas
    }
    let chrome = Chrome(stack: stack, message: message, context: context)
    chrome.draw(on: &canvas)
    isTyping = canvas.caret != nil
    shown = canvas
    return canvas
  }

  /// The last frame with what a key changed in it; nil when that may be anything.
  private func lastFrameChanged(for terminal: any Terminal) -> Canvas? {
    guard var canvas = shown, canvas.size == size,
      canvas.ambiguousIsWide == terminal.hasWideAmbiguous
    else { return nil }
    shown = nil
    canvas.startChange()
    guard stack.top?.drawChange(on: &canvas, context: context) == true else { return nil }
    isTyping = canvas.caret != nil
    shown = canvas
    return canvas
  }

  /// Answers true when the key was the top screen's and had no effect beyond it.
  private func press(_ key: Key) -> Bool {
    message = nil
    if key == .control("l") {
      perform([.redraw])
      return false
    }
    // Nothing may be chosen on a screen that cannot be seen.
    guard let top = stack.top, !TooSmall.applies(to: size) else { return false }
    let isText = if case .character = key { top.takesText } else { false }
    if !isText, let binding = top.bindings(in: context).first(where: { $0.key == key }) {
      if let reason = binding.disabled {
        message = (reason, .warning)
      } else {
        perform(binding.act())
      }
      return false
    }
    switch key {
    case .named(.f1): openHelp(over: top)
    case .character("?") where !isTyping: openHelp(over: top)
    case .named(.f9), .control("t"): perform([.switchLanguage])
    case .control("c"): message = (CommonText.notInterrupted, .info)
    default: return forward(.key(key))
    }
    return false
  }

  private func openHelp(over top: any Screen) {
    guard !(top is HelpScreen) else { return }
    perform([.push(HelpScreen(for: top))])
  }

  /// Answers true when the event had no effect beyond the top screen.
  @discardableResult
  private func forward(_ event: Event) -> Bool {
    guard let top = stack.top else { return false }
    let effects = top.handle(event, in: context)
    perform(effects)
    return effects.isEmpty
  }

  /// Performs what a screen asked for outside of an event, as the line-by-line face does.
  func perform(_ effects: [Effect]) {
    for effect in effects where ending == nil {
      switch effect {
      case .push(let screen): stack.push(screen)
      case .pop:
        stack.pop(in: context)
        if stack.isEmpty { end(.left) }
      case .popTo(let kind): stack.pop(to: kind, in: context)
      case .replace(let screen): stack.replaceTop(with: screen)
      case .signOut:
        stack.save(in: context)
        context.actor = nil
        stack.replaceAll(with: first(context))
      case .quit: end(.left)
      case .say(let phrase, let tone): message = (phrase, tone)
      case .switchLanguage: context.language = context.language.other
      case .redraw: needsRedraw = true
      }
    }
  }

  private func end(_ reason: Ending) {
    guard ending == nil else { return }
    ending = reason
    stack.save(in: context)
  }
}
