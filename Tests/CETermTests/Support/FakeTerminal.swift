@testable import CETerm

/// A terminal of values: events in, canvases out.
///
/// When its events run out it answers ``Event/closed``, so that no loop in a test hangs.
final class FakeTerminal: Terminal {
  private(set) var size: Size
  var theme: Theme
  var hasWideAmbiguous = false
  private(set) var isClaimed = false
  /// Every canvas shown, oldest first.
  private(set) var shown: [Canvas] = []
  /// The waits that the loop asked for, nil for ever.
  private(set) var waits: [Int?] = []
  private(set) var timesForgotten = 0
  private var events: [Event?]

  init(
    rows: Int = 24, columns: Int = 80, events: [Event?] = [], theme: Theme = Theme(.mono)
  ) {
    size = Size(rows: rows, columns: columns)
    self.events = events
    self.theme = theme
  }

  var last: Canvas? { shown.last }

  func claim() throws { isClaimed = true }
  func release() { isClaimed = false }
  func lend(_ body: (TerminalLoan) -> Void) {
    body(TerminalLoan(input: -1, output: -1, interruption: -1))
  }
  func show(_ canvas: Canvas) { shown.append(canvas) }
  func forgetScreen() { timesForgotten += 1 }

  /// The next scripted event; a scripted nil is a wait that ended without one.
  func nextEvent(waitingAtMost milliseconds: Int?) -> Event? {
    if milliseconds == 0 { return nil }
    waits.append(milliseconds)
    guard !events.isEmpty else { return .closed }
    let event = events.removeFirst()
    if case .resized(let size) = event { self.size = size }
    return event
  }
}

/// The events of typing `script`: characters stand for themselves, keys in angle brackets.
///
/// `keys("张三<Tab><F1><C-l><A-x><lt>")`; an unknown name traps, it is a mistake in the test.
func keys(_ script: String) -> [Event] {
  var events: [Event] = []
  var rest = script[...]
  while let first = rest.popFirst() {
    guard first == "<", let end = rest.firstIndex(of: ">") else {
      events.append(.key(.character(first)))
      continue
    }
    events.append(.key(key(named: String(rest[..<end]))))
    rest = rest[rest.index(after: end)...]
  }
  return events
}

private func key(named name: String) -> Key {
  if name == "lt" { return .character("<") }
  if name == "Space" { return .character(" ") }
  if name.count == 3, name.hasPrefix("C-"), let letter = name.last { return .control(letter) }
  if name.count == 3, name.hasPrefix("A-"), let letter = name.last { return .alt(letter) }
  let wanted = name.lowercased()
  let short = ["esc": NamedKey.escape, "s-tab": .backTab, "del": .delete, "ins": .insert]
  if let key = short[wanted] { return .named(key) }
  guard let key = NamedKey.allCases.first(where: { "\($0)".lowercased() == wanted }) else {
    preconditionFailure("no key is named <\(name)>")
  }
  return .named(key)
}
