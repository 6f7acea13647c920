import CEDomain

/// What an attempt came to: score, passed or not, the best so far, once more or back (SH-7-10).
final class ExamResultScreen: Screen {
  private let attempt: Identifier<Attempt>
  private var result: AttemptResult?
  private var year = 0
  private var dueOn: CalendarDay?
  private var failure: Phrase?

  init(context: Context, attempt: Identifier<Attempt>) {
    self.attempt = attempt
    guard let actor = context.actor else { return }
    do {
      result = try ExamAttempts(store: context.store).result(of: attempt, by: actor)
      if let result {
        let training = result.attempt.training
        year = try Trainings(store: context.store).training(training, by: actor)?.year ?? 0
        dueOn = try CreditConfirmation(store: context.store).item(of: training, by: actor)
          .map { CalendarDay(containing: $0.dueAt) }
      }
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  func title(in context: Context) -> Heading { Heading("7.6", ExamText.resultHeading) }

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if let result, result.isPassed, result.attempt.mode == .formal {
      keys.append(
        Binding(.named(.enter), ExamText.certificate) { [self] in certificate(in: context) })
    } else {
      keys.append(Binding(.named(.enter), ExamText.again) { [.popTo(ExamHallScreen.self)] })
    }
    if let result, result.attempt.mode == .mock {
      keys.append(
        Binding(.character("r"), ExamText.review) {
          [.push(ExamReviewScreen(context: context, attempt: result.attempt))]
        })
    }
    keys.append(Binding(.named(.escape), ExamText.back) { [.popTo(ExamHallScreen.self)] })
    return keys
  }

  private func certificate(in context: Context) -> [Effect] {
    guard let result, let actor = context.actor else { return [] }
    return CETerm.attempt {
      let trainings = Trainings(store: context.store)
      guard let training = try trainings.training(result.attempt.training, by: actor) else {
        return []
      }
      return [.replace(with: CertificateScreen(context: context, training: training))]
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    guard let result else {
      let words = failure ?? ExamText.notPermitted
      Label(text: context.text(words), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    let columns = min(64, area.columns)
    let closing = context.text(ExamText.closing(result.closing))
    let meaning = context.text(words(result))
    let wrapped = [closing, meaning].reduce(0) {
      $0 + canvas.wrapped($1, columns: max(1, columns - 4)).count
    }
    let box = area.centered(rows: min(wrapped + 6, area.rows), columns: columns)
    let inside = SectionBox(title: context.text(ExamText.resultHeading))
      .draw(on: &canvas, in: box)
    let row = Label(text: closing).drawWrapped(on: &canvas, in: inside) + 1
    drawScores(result, on: &canvas, in: inside.droppingTop(row), context: context)
    Label(text: meaning).drawWrapped(on: &canvas, in: inside.droppingTop(row + 3))
  }

  /// Two rows: this score with its verdict, and the best one.
  private func drawScores(
    _ result: AttemptResult, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    let labels = [ExamText.thisScore, ExamText.bestScore].map { context.text($0) }
    let column = (labels.map { canvas.columns(of: $0) }.max() ?? 0) + 2
    for (row, label) in labels.enumerated() {
      canvas.put(label, in: area, row: row, style: .label)
    }
    let style: Style = result.isPassed ? .good : .warning
    let end = canvas.put(result.score.long, in: area, column: column, style: .strong)
    canvas.put(
      context.text(ExamText.verdict(result.isPassed)), in: area, column: end + 2, style: style)
    canvas.put(result.best.long, in: area, row: 1, column: column)
  }

  private func words(_ result: AttemptResult) -> Phrase {
    switch (result.attempt.mode, result.isPassed) {
    case (.mock, _): ExamText.mockText
    case (.formal, true): ExamText.passedText(year, due: dueOn)
    case (.formal, false): ExamText.failedText(pass: result.attempt.pass)
    }
  }
}
