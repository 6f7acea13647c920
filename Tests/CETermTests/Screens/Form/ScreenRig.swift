import CEDomain
import CETestSupport

@testable import CETerm

/// Drives screens as the program does: bindings first, then the screen, effects performed.
final class ScreenRig {
  private(set) var stack: [any Screen]
  let context: Context
  private(set) var said: [Phrase] = []
  private(set) var hasQuit = false

  init(_ screen: any Screen, language: Language = .chinese) throws {
    stack = [screen]
    context = Context(
      now: Moment(stamp: "2025-08-01 09:00:00") ?? Moment(milliseconds: 0), language: language,
      theme: Theme(.mono), store: try TemporaryStore.inMemory(), entropy: .fixed())
  }

  var top: (any Screen)? { stack.last }

  /// Types a script as `keys(_:)` reads it.
  func type(_ script: String) {
    for case .key(let key) in keys(script) { press(key) }
  }

  func press(_ key: Key) {
    guard let screen = stack.last else { return }
    let binding = screen.bindings(in: context).first { $0.key == key }
    let effects = binding?.act() ?? screen.handle(.key(key), in: context)
    for effect in effects { perform(effect) }
  }

  func perform(_ effect: Effect) {
    switch effect {
    case .push(let screen): stack.append(screen)
    case .pop:
      stack.removeLast()
      stack.last?.resumed(in: context)
    case .popTo, .redraw: break
    case .replace(let screen): stack = stack.dropLast() + [screen]
    case .signOut, .quit: hasQuit = true
    case .say(let phrase, _): said.append(phrase)
    case .switchLanguage: context.language = context.language.other
    }
  }

  /// The screens that can be seen: the last full one and the popups above it.
  func canvas(rows: Int = 24, columns: Int = 80) -> Canvas {
    var canvas = Canvas(rows: rows, columns: columns)
    let first = stack.lastIndex { !$0.isPopup } ?? 0
    for screen in stack[first...] {
      canvas.caret = nil
      screen.draw(on: &canvas, in: Rect(canvas.size), context: context)
    }
    return canvas
  }

  var text: String { canvas().text.joined(separator: "\n") }
}
