import CEDomain

/// Runs the program line by line, for screen readers, dumb terminals, pipes and tests.
///
/// The same screens, bindings and forms as on the full screen: a screen is read out and its keys
/// are numbered, a form is asked field by field.
final class PlainLoop {
  let app: App
  let console: any PlainConsole
  private let now: () -> Moment
  private var shown: ObjectIdentifier?
  /// The forms that are open, the one being asked last; a form below a popup or below the form
  /// of one of its rows is gone on with where it was.
  private var forms: [PlainForm] = []

  init(app: App, console: any PlainConsole, now: @escaping () -> Moment) {
    self.app = app
    self.console = console
    self.now = now
  }

  /// Runs until the person leaves or the input ends.
  func run() -> App.Ending {
    while app.ending == nil {
      guard let top = app.stack.top else { break }
      if let holder = top as? any FormHolding, let open = holder.openForm {
        ask(open, of: top, intro: holder.intro)
      } else {
        turn(top)
      }
    }
    if app.ending == .closed { console.write(text(PlainText.ended)) }
    return app.ending ?? .left
  }

  /// Asks the next question of a form, introducing it when it has just come up.
  private func ask(_ open: FormScreen, of top: any Screen, intro: Phrase?) {
    let alive = app.stack.screens.compactMap { ($0 as? any FormHolding)?.openForm }
    forms.removeAll { form in !alive.contains { $0 === form.screen } }
    let place: Int
    if let known = forms.firstIndex(where: { $0.screen === open }) {
      place = known
    } else {
      forms.append(PlainForm(open, loop: self))
      place = forms.count - 1
      introduce(top.title(in: app.context))
      forms[place].begin(intro: intro)
    }
    // Copied out and back: a question may bring up another form, which asks here again.
    var form = forms[place]
    form.turn()
    if let known = forms.firstIndex(where: { $0.screen === open }) { forms[known] = form }
  }

  var context: Context { app.context }
  func text(_ phrase: Phrase) -> String { context.text(phrase) }

  /// Hands an event to the program and reads out what it says.
  func send(_ event: Event) {
    app.handle(event, at: now())
    // The last message still stands when the input ends; it was read out already.
    if event != .closed, let message = app.message {
      console.write("\(message.tone.plainSign) \(text(message.text))")
    }
  }

  /// Writes what effects of a form say; other effects do not come from filling a field.
  func say(_ effects: [Effect]) {
    for case .say(let phrase, let tone) in effects {
      console.write("\(tone.plainSign) \(text(phrase))")
    }
  }

  /// Reads out what effects say and performs them all.
  func perform(_ effects: [Effect]) {
    say(effects)
    app.perform(effects)
  }

  /// Waits for a line; counts seconds meanwhile where a screen wants them. Nil when the program
  /// ended or another screen came up while waiting.
  func line(isHidden: Bool = false) -> String? {
    let top = app.stack.top
    while app.ending == nil, app.stack.top === top {
      let wait = app.wantsTicks ? 1000 : nil
      switch console.nextLine(waitingAtMost: wait, isHidden: isHidden) {
      case .line(let line):
        app.context.now = now()
        return line
      case .nothing:
        send(app.wantsTicks ? .tick : .resized(Size(rows: 24, columns: console.columns)))
      case .end: send(.closed)
      }
    }
    return nil
  }

  /// Does the `number`-th of the bindings; says so when there is none or it does not work now.
  func act(_ number: Int, of bindings: [Binding]) {
    guard bindings.indices.contains(number - 1) else {
      console.write("! " + text(PlainText.unknown))
      return
    }
    send(.key(bindings[number - 1].key))
  }

  func list(_ bindings: [Binding]) {
    for (index, binding) in bindings.enumerated() {
      let reason = binding.disabled.map { " - " + text($0) } ?? ""
      console.write("\(index + 1). \(text(binding.label))\(reason)")
    }
  }

  private func introduce(_ heading: Heading) {
    console.write("")
    let number = heading.number.isEmpty ? "" : heading.number + " "
    console.write("== \(number)\(text(heading.name)) ==")
  }

  // MARK: Screens without a form

  private func turn(_ screen: any Screen) {
    let bindings = screen.bindings(in: context)
    introduce(screen.title(in: context))
    for line in PlainPage(of: screen, columns: console.columns, context: context).lines {
      console.write(line)
    }
    console.write("")
    console.write(text(PlainText.actions))
    list(bindings)
    var isSame = true
    while isSame, app.ending == nil, app.stack.top === screen {
      console.ask(text(PlainText.prompt))
      guard let line = line() else { return }
      isSame = answer(line, bindings: bindings)
    }
  }

  /// Acts on a line; true when the screen need not be read out again.
  private func answer(_ line: String, bindings: [Binding]) -> Bool {
    let words = welcome(line)
    if let number = Int(words), !words.hasPrefix("+"), !words.hasPrefix("-") {
      act(number, of: bindings)
      return !bindings.indices.contains(number - 1)
    }
    switch words {
    case "": send(.key(.named(.enter)))
    case "<": send(.key(.named(.escape)))
    case "?":
      console.write(text(PlainText.screenUsage))
      list(bindings)
      return true
    case ".": break
    case ">>": send(.key(.named(.pageDown)))
    case "<<": send(.key(.named(.pageUp)))
    default: type(words)
    }
    return false
  }

  private func type(_ words: String) {
    if let first = words.first, first == "+" || first == "-" {
      let count = min(1000, words.count == 1 ? 1 : Int(words.dropFirst()) ?? 0)
      if count > 0 {
        for _ in 0..<count { send(.key(.named(first == "+" ? .down : .up))) }
        return
      }
    }
    if words.first == "/", words.count > 1 {
      send(.key(.character("/")))
      send(.key(.paste(String(words.dropFirst()))))
    } else if words.count == 1, let only = words.first {
      send(.key(.character(only)))
    } else {
      send(.key(.paste(words)))
    }
  }
}

extension Tone {
  /// The sign before a message; words carry the meaning, the sign the weight.
  fileprivate var plainSign: String {
    switch self {
    case .info: "-"
    case .good: "*"
    case .warning, .bad: "!"
    }
  }
}
