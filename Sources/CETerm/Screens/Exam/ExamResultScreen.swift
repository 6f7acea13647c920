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
        year = try Trainings(store: context.store).training(training)?.year ?? 0
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
    guard let result else { return [] }
    return CETerm.attempt {
      let trainings = Trainings(store: context.store)
      guard let training = try trainings.training(result.attempt.training) else { return [] }
      return [.replace(with: CertificateScreen(context: context, training: training))]
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    guard let result else {
      let words = failure ?? ExamText.notPermitted
      Label(text: context.text(words), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    let box = area.centered(rows: min(17, area.rows), columns: min(64, area.columns))
    let inside = SectionBox(title: context.text(ExamText.resultHeading))
      .draw(on: &canvas, in: box)
    let isPassed = result.isPassed
    var row = Label(text: context.text(ExamText.closing(result.closing)))
      .drawWrapped(on: &canvas, in: inside)
    canvas.put(context.text(ExamText.thisScore), in: inside, row: row + 2, style: .label)
    let digits = SegmentDigits(result.score.long)
    let figures = inside.droppingTop(row + 1).split(left: 16).rest
    digits.draw(on: &canvas, in: figures, style: isPassed ? .good : .warning)
    canvas.put(
      context.text(ExamText.verdict(isPassed)), in: figures, row: 2,
      column: digits.columns + 2, style: isPassed ? .good : .warning)
    row += 5
    let best = "\(context.text(ExamText.bestScore))  \(result.best.long)"
    canvas.put(best, in: inside, row: row, style: .strong)
    Label(text: context.text(words(result)))
      .drawWrapped(on: &canvas, in: inside.droppingTop(row + 2))
  }

  private func words(_ result: AttemptResult) -> Phrase {
    switch (result.attempt.mode, result.isPassed) {
    case (.mock, _): ExamText.mockText
    case (.formal, true): ExamText.passedText(year, due: dueOn)
    case (.formal, false): ExamText.failedText(pass: result.attempt.pass)
    }
  }
}
