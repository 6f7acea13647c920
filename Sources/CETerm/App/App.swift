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
    switch event {
    case .closed: end(.closed)
    case .terminated: end(.terminated)
    case .resized(let newSize):
      size = newSize
      forward(event)
    case .pasteCut: message = (CommonText.pasteCut, .warning)
    case .tick: forward(event)
    case .key(let key): press(key)
    }
  }

  /// Draws everything for a terminal of the given size.
  func frame(for terminal: any Terminal) -> Canvas {
    size = terminal.size
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
    return canvas
  }

  private func press(_ key: Key) {
    message = nil
    if key == .control("l") { return perform([.redraw]) }
    // Nothing may be chosen on a screen that cannot be seen.
    guard let top = stack.top, !TooSmall.applies(to: size) else { return }
    if let binding = top.bindings(in: context).first(where: { $0.key == key }) {
      if let reason = binding.disabled {
        message = (reason, .warning)
      } else {
        perform(binding.act())
      }
      return
    }
    switch key {
    case .named(.f1): openHelp(over: top)
    case .character("?") where !isTyping: openHelp(over: top)
    case .named(.f9), .control("t"): perform([.switchLanguage])
    case .control("c"): message = (CommonText.notInterrupted, .info)
    default: forward(.key(key))
    }
  }

  private func openHelp(over top: any Screen) {
    guard !(top is HelpScreen) else { return }
    perform([.push(HelpScreen(for: top))])
  }

  private func forward(_ event: Event) {
    guard let top = stack.top else { return }
    perform(top.handle(event, in: context))
  }

  private func perform(_ effects: [Effect]) {
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
