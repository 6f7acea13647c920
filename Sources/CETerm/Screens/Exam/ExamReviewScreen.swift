import CEDomain

/// The wrong answers of a mock exam, one at a time, with the explanation (SH-5-14).
final class ExamReviewScreen: Screen {
  private var wrong: [ReviewedQuestion] = []
  private var total = 0
  private var index = 0
  private var failure: Phrase?

  init(context: Context, attempt: Attempt) {
    guard let actor = context.actor else { return }
    do {
      let all = try ExamAttempts(store: context.store).review(of: attempt.id, by: actor)
      total = all.count
      wrong = all.filter { !$0.isRight }
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  func title(in context: Context) -> Heading { Heading("7.7", ExamText.reviewHeading) }

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if wrong.count > 1 {
      keys = [
        Binding(.character("n"), ExamText.nextQuestion) { [self] in step(1) },
        Binding(.character("p"), ExamText.previousQuestion) { [self] in step(-1) },
      ]
    }
    return keys + [Binding(.named(.escape), ExamText.back) { [.pop] }]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .key(.named(.right)), .key(.named(.down)), .key(.named(.enter)): step(1)
    case .key(.named(.left)), .key(.named(.up)): step(-1)
    case .key, .tick, .resized, .closed, .terminated, .pasteCut: []
    }
  }

  private func step(_ by: Int) -> [Effect] {
    index = min(max(0, index + by), max(0, wrong.count - 1))
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 1 : 0)
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: inside)
      return
    }
    guard wrong.indices.contains(index) else {
      canvas.put(context.text(ExamText.noMistakes), in: inside, style: .good)
      return
    }
    let place = "\(index + 1)/\(wrong.count)  "
    let counts = context.text(ExamText.mistakes(wrong.count, of: total))
    canvas.put(place + counts, in: inside, style: .quiet)
    drawQuestion(wrong[index], on: &canvas, in: inside.droppingTop(2), context: context)
  }

  private func drawQuestion(
    _ item: ReviewedQuestion, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    let question = item.question
    let heading =
      context.text(ExamText.question(item.number, of: total)) + " "
      + context.text(ExamText.kind(question))
    canvas.put(heading, in: area, style: .title)
    var row = 1
    row +=
      Label(text: question.stem, style: .strong)
      .drawWrapped(on: &canvas, in: area.droppingTop(row)) + 1
    for (position, text) in question.options.enumerated() {
      let isRight = question.right.contains(position)
      let sign = isRight ? "+ " : item.answer.contains(position) ? "x " : "  "
      row += Label(
        text: "\(sign)\(LetterSet(position: position).text). \(text)",
        style: isRight ? .good : .plain
      ).drawWrapped(on: &canvas, in: area.droppingTop(row))
    }
    row += 1
    for (label, letters, style) in [
      (ExamText.yourAnswer, item.answer, Style.bad), (ExamText.rightAnswer, question.right, .good),
    ] {
      let column = canvas.put(
        context.text(label) + "  ", in: area, row: row, style: .label)
      canvas.put(
        context.text(ExamText.letters(letters, of: question)), in: area, row: row, column: column,
        style: style)
      row += 1
    }
    let words = context.text(ExamText.explanation) + "  " + question.explanation
    Label(text: words).drawWrapped(on: &canvas, in: area.droppingTop(row + 1))
  }
}
