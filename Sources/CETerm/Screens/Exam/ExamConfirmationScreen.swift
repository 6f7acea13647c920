import CEDomain

/// The last page before the clock runs: what the exam is, and what was scored so far (SH-7-03).
final class ExamConfirmationScreen: Screen {
  private let hall: ExamHall
  private let mode: Attempt.Mode
  private let proof: IdentityProof?

  init(hall: ExamHall, mode: Attempt.Mode, proof: IdentityProof?) {
    self.hall = hall
    self.mode = mode
    self.proof = proof
  }

  /// The time at which the exam would end moves on.
  var wantsTicks: Bool { true }

  func title(in context: Context) -> Heading { Heading("7.3", ExamText.confirmation) }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.enter), ExamText.start) { [self] in start(in: context) },
      Binding(.named(.escape), ExamText.notYet) { [.pop] },
    ]
  }

  private func start(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let attempts = ExamAttempts(store: context.store)
      let start = try attempts.start(
        mode, of: hall.training.id, proof: proof, by: actor, at: context.now,
        from: context.entropy)
      switch start {
      case .started(let attempt), .alreadyOpen(let attempt):
        let opening = try attempts.sitting(
          of: attempt.id, by: actor, at: context.now, from: context.entropy)
        return [.pop] + ExamEntry.effects(of: opening, mode: mode, in: context)
      case .refused(let refusal):
        return [.say(ExamText.refused(refusal, today: context.today), .bad)]
      }
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(
      rows: area.rows > 18 ? 1 : 0, columns: area.columns > 60 ? 2 : 0)
    let lines = lines(in: context)
    let width = (lines.map { canvas.columns(of: context.text($0.0)) }.max() ?? 0) + 2
    for (row, line) in lines.enumerated() {
      canvas.put(context.text(line.0), in: inside, row: row, style: .label)
      canvas.put(line.1, in: inside, row: row, column: width)
    }
    let notes = inside.droppingTop(lines.count + 1)
    var used = Label(text: context.text(ExamText.confirmationNotes))
      .drawWrapped(on: &canvas, in: notes)
    if mode == .mock {
      used += Label(text: context.text(ExamText.mockNotes), style: .quiet)
        .drawWrapped(on: &canvas, in: notes.droppingTop(used))
    }
    let ends = ends(at: context.now)
    Label(text: context.text(ends), style: .strong)
      .drawWrapped(on: &canvas, in: notes.droppingTop(used + 1))
  }

  private func lines(in context: Context) -> [(Phrase, String)] {
    let blueprint = hall.rules.blueprint
    let name = Phrase(hall.rules.name.chinese, hall.rules.name.english)
    let shown = mode == .formal ? name : Phrase("模拟测试 ", "Mock: ") + name
    let sections = blueprint.sections.map { context.text(ExamText.section($0)) }
    let best = hall.best(mode).map { context.text(ExamText.points($0)) }
    return [
      (ExamText.examName, context.text(shown)),
      (ExamText.training, hall.trainingName),
      (ExamText.limit, context.text(ExamText.minutes(blueprint.limit))),
      (ExamText.questions, sections.joined(separator: context.language == .chinese ? "，" : ", ")),
      (ExamText.full, context.text(ExamText.points(blueprint.full))),
      (ExamText.passMark, context.text(ExamText.points(blueprint.pass))),
      (ExamText.taken, context.text(ExamText.times(hall.attempts(mode).count))),
      (ExamText.bestScore, best ?? context.text(ExamText.none)),
    ]
  }

  private func ends(at now: Moment) -> Phrase {
    let whole = now + hall.rules.blueprint.limit
    let last = hall.training.window.closes.end
    return ExamText.endsAt(
      ClockTime(of: min(whole, last)).clock, isClamped: last < whole)
  }
}
