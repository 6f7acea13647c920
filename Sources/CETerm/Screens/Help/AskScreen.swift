import CEDomain

/// 咨询答疑: a question, the texts that fit it best, and 转人工 (NAT-2.4-01).
final class AskScreen: Screen {
  private var field = TextFieldState(most: 100)
  private var asked = ""
  private var found: [HelpArticle] = []
  private var cursor = ListCursor()

  init(context: Context) {}

  func title(in context: Context) -> Heading { Heading("N2.4", HelpCentreText.ask) }

  func bindings(in context: Context) -> [Binding] {
    let isAsked = !asked.isEmpty && asked == field.text
    let enter =
      isAsked && !found.isEmpty
      ? Binding(.named(.enter), HelpCentreText.read) { [self] in open() }
      : Binding(.named(.enter), HelpCentreText.find) { [self] in find(in: context) }
    return [
      enter,
      Binding(.named(.f8), HelpCentreText.handOver) { [self] in handOver(in: context) },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  var takesText: Bool { true }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    if key == .named(.up) || key == .named(.down) {
      _ = cursor.handle(key, count: found.count)
      return []
    }
    switch field.handle(key) {
    case .full(let most), .cut(let most): return [.say(FormText.full(most), .warning)]
    case .changed, .moved, .ignored: return []
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    canvas.put(context.text(HelpCentreText.askIntro), in: inside, style: .quiet)
    TextField(state: field, isFocused: true, placeholder: context.text(HelpCentreText.askHint))
      .draw(on: &canvas, in: inside.droppingTop(1).top(1))
    guard !asked.isEmpty else { return }
    let body = inside.droppingTop(3)
    guard !found.isEmpty else {
      Label(text: context.text(HelpCentreText.nothingFits)).drawWrapped(on: &canvas, in: body)
      return
    }
    canvas.put(context.text(HelpCentreText.fitting), in: body, style: .title)
    let rows = body.droppingTop(1)
    cursor.keepVisible(rows: rows.rows, count: found.count)
    for (row, article) in found.enumerated().dropFirst(cursor.top).prefix(rows.rows) {
      let isChosen = row == cursor.index
      let line = canvas.padded(
        "\(isChosen ? "> " : "  ")\(row + 1)  \(article.title[context.language])",
        to: rows.columns)
      canvas.put(line, in: rows, row: row - cursor.top, style: isChosen ? .selected : .plain)
    }
  }

  private func find(in context: Context) -> [Effect] {
    let question = TextNormalizer.trimmed(field.text)
    guard !question.isEmpty else { return [.say(HelpCentreText.askHint, .info)] }
    return attempt {
      found = try HelpLibrary(store: context.store).matches(question, most: 8)
      asked = field.text
      cursor = ListCursor()
      return []
    }
  }

  private func open() -> [Effect] {
    guard found.indices.contains(cursor.index) else { return [] }
    return [.push(ArticlesScreen.page(found[cursor.index], "N2.4"))]
  }

  /// Hands the question to support; the answer comes as a message.
  private func handOver(in context: Context) -> [Effect] {
    let question = TextNormalizer.trimmed(field.text)
    guard !question.isEmpty else { return [.say(HelpCentreText.askHint, .info)] }
    guard context.actor?.person != nil else { return [.say(HelpCentreText.signInToAsk, .warning)] }
    return [
      .push(
        MessageBox(
          title: HelpCentreText.handOver, text: HelpCentreText.handOverQuestion(question),
          buttons: [
            .init(FormText.back) { _ in [] },
            .init(HelpCentreText.handOver) { [self] in send(question, in: $0) },
          ]))
    ]
  }

  private func send(_ question: String, in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let outcome = try Tickets(store: context.store).ask(
        question, by: actor, at: context.now, from: context.entropy)
      if case .done = outcome { field = TextFieldState(most: 100) }
      let isDone = if case .done = outcome { true } else { false }
      return [.say(HelpCentreText.asked(outcome), isDone ? .good : .warning)]
    }
  }
}
