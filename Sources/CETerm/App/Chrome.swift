import CEDomain

/// What every screen has around it: where I am, who I am, the message line, the keys.
struct Chrome {
  let stack: ScreenStack
  let message: (text: Phrase, tone: Tone)?
  let context: Context

  /// The part of a terminal that screens draw into.
  static func area(of size: Size) -> Rect {
    Rect(size).droppingTop(1).droppingBottom(2)
  }

  /// Draws the screens that can be seen, with everything around them.
  func draw(on canvas: inout Canvas) {
    drawTop(on: &canvas)
    let area = Self.area(of: canvas.size)
    for screen in stack.visible {
      canvas.caret = nil
      canvas.clipped(to: area) { screen.draw(on: &$0, in: area, context: context) }
    }
    drawMessage(on: &canvas)
    drawKeys(on: &canvas)
  }

  private func drawTop(on canvas: inout Canvas) {
    canvas.fill(Rect(canvas.size).top(1), style: .bar)
    let name = context.actor?.displayName ?? ""
    let nameWidth = min(columnWidth(of: name, ambiguousIsWide: canvas.ambiguousIsWide), 20)
    let nameColumn = canvas.columns - nameWidth - 1
    var column = canvas.write(
      context.text(CommonText.program), row: 0, column: 1, style: .bar)
    // The lowest visible screen tells where the person is; a popup adds its own name.
    for screen in stack.visible {
      let heading = screen.title(in: context)
      let place = heading.number.isEmpty ? "" : heading.number + " "
      let room = nameColumn - column - 4
      guard room > 0 else { break }
      column = canvas.write(" > ", row: 0, column: column, style: .bar)
      let words = place + context.text(heading.name)
      let width = min(columnWidth(of: words, ambiguousIsWide: canvas.ambiguousIsWide), room)
      column = canvas.write(words, row: 0, column: column, width: width, style: .barKey)
    }
    canvas.write(name, row: 0, column: nameColumn, width: nameWidth, style: .bar)
  }

  private func drawMessage(on canvas: inout Canvas) {
    guard let message else { return }
    let style: Style =
      switch message.tone {
      case .info: .plain
      case .good: .good
      case .warning: .warning
      case .bad: .bad
      }
    let row = canvas.rows - 2
    let words = context.text(CommonText.sign(of: message.tone) + message.text)
    canvas.write(words, row: row, column: 1, width: canvas.columns - 2, style: style)
  }

  private func drawKeys(on canvas: inout Canvas) {
    let row = canvas.rows - 1
    canvas.fill(Rect(canvas.size).bottom(1), style: .bar)
    var column = 1
    for hint in keyHints(columns: canvas.columns - 2, ambiguousIsWide: canvas.ambiguousIsWide) {
      column = canvas.write(hint.key, row: row, column: column, style: .barKey)
      column = canvas.write(" " + hint.label, row: row, column: column, style: .bar) + 2
    }
  }

  private func keyHints(columns: Int, ambiguousIsWide: Bool) -> [KeyHint] {
    guard let top = stack.top else { return [] }
    let bindings = top.bindings(in: context)
    var hints = bindings.filter { $0.isInFooter && $0.disabled == nil }.map {
      KeyHint(
        key: context.text(KeyText.name(of: $0.key)), label: context.text($0.label))
    }
    if !bindings.contains(where: { $0.key == .named(.f1) }), !(top is HelpScreen) {
      hints.append(KeyHint(key: "F1", label: context.text(CommonText.allKeys)))
    }
    return KeyHint.fitting(hints, columns: columns, ambiguousIsWide: ambiguousIsWide)
  }
}
