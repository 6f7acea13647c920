import CEDomain

extension PlainForm {
  /// Everything that was answered, to be submitted or changed.
  mutating func review() {
    loop.console.write("")
    for (index, field) in fields.enumerated() {
      loop.console.write("\(index + 1). \(label(of: field)): \(value(of: field))")
    }
    write(PlainText.review(screen.actions.submitLabel))
    loop.console.ask(loop.text(PlainText.prompt))
    guard let line = loop.line() else { return }
    switch line {
    case "": submit()
    case "<":
      place = fields.count
      back()
    case "#": loop.list(others)
    default: goTo(line)
    }
  }

  private mutating func goTo(_ line: String) {
    if line.hasPrefix("#"), let number = Int(line.dropFirst()) {
      loop.act(number, of: others)
    } else if let number = Int(line), fields.indices.contains(number - 1) {
      place = number - 1
    } else {
      write(PlainText.unknown)
    }
  }

  private mutating func submit() {
    loop.send(.key(.named(.f10)))
    let faulty = fields.firstIndex {
      screen.entry.violations[$0.key].map { !$0.isWarning } ?? false
    }
    if let faulty { place = faulty }
    for field in fields {
      guard let violation = screen.entry.violations[field.key], violation.isWarning else {
        continue
      }
      loop.console.write("! \(label(of: field)): \(sentence(violation))")
    }
  }

  /// The screen's keys that filling and submitting do not cover.
  var others: [Binding] {
    let covered: Set<Key> = [
      .named(.enter), .named(.tab), .named(.backTab), .named(.f1), .named(.f10),
    ]
    return (loop.app.stack.top?.bindings(in: context) ?? []).filter {
      // F4 opens a lookup, which is asked here; on other pages it does something of its own.
      !covered.contains($0.key) && ($0.key != .named(.f4) || $0.label != FormText.open)
    }
  }
}
