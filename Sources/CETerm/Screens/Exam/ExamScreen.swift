import CEDomain

/// The paper on the screen: one question, its options, the map of all, the time left.
///
/// An answer is in the store before the screen says so; what the store did not take is tried
/// again with every event and every second.
final class ExamScreen: Screen {
  private(set) var sitting: ExamSitting
  let mode: Attempt.Mode
  /// The option the up and down keys stand on.
  private(set) var cursor = 0
  /// The last thing that was saved, or could not be.
  private(set) var note: (text: Phrase, tone: Tone)?
  private var warned: ExamSitting.TimeWarning
  var cover: ExamCover

  init(sitting: ExamSitting, mode: Attempt.Mode, at now: Moment) {
    self.sitting = sitting
    self.mode = mode
    warned = sitting.warning(at: now)
    cover = ExamCover(at: now)
    standOnChosen()
  }

  func title(in context: Context) -> Heading {
    Heading("7.4", mode == .formal ? ExamText.paper : ExamText.mock)
  }

  var wantsTicks: Bool { sitting.phase == .open }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    if cover.isLocked { return lockBindings(in: context) }
    var keys = letterBindings(in: context)
    keys += [
      Binding(.character("n"), ExamText.nextQuestion) { [self] in go { $0.next() } },
      Binding(.character("p"), ExamText.previousQuestion) { [self] in go { $0.previous() } },
      Binding(.character("m"), isFlagged ? ExamText.unflag : ExamText.flag) { [self] in
        toggleFlag(in: context)
      },
      Binding(.character("s"), ExamText.handIn) { [self] in handIn(in: context) },
      Binding(.character("g"), ExamText.goTo) { [self] in [.push(overview())] },
      Binding(.named(.f9), ExamText.answerSheet, inFooter: hasUnsaved(in: context)) { [self] in
        showSheet(in: context)
      },
      Binding(.named(.f10), ExamText.handIn, inFooter: false) { [self] in handIn(in: context) },
      Binding(.character(" "), ExamText.choose, inFooter: false) { [self] in
        choose(cursor, in: context)
      },
      Binding(.named(.backspace), ExamText.clear, inFooter: false) { [self] in
        change(in: context) { $0.clear(at: context.now) }
      },
      Binding(.named(.escape), ExamText.leave) { [self] in leave(in: context) },
    ]
    return keys.map { touching($0, in: context) }
  }

  func resumed(in context: Context) { cover.touchedAt = context.now }

  /// The same key, which keeps the paper open.
  private func touching(_ key: Binding, in context: Context) -> Binding {
    Binding(key.key, key.label, disabled: key.disabled, inFooter: key.isInFooter) { [self] in
      cover.touchedAt = context.now
      return key.act()
    }
  }

  /// Kept out of the footer: the line above the question says how to choose.
  private func letterBindings(in context: Context) -> [Binding] {
    (0..<sitting.paper[sitting.current].choices).flatMap { position -> [Binding] in
      let letter = LetterSet(position: position).text
      return [letter, letter.lowercased()].map { text in
        Binding(.character(Character(text)), ExamText.choose(letter), inFooter: false) { [self] in
          choose(position, in: context)
        }
      }
    }
  }

  private var isFlagged: Bool { sitting.slots[sitting.current].isFlagged }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .tick: return tick(in: context)
    case .key(let key):
      guard !cover.isLocked else {
        cover.type(key)
        return []
      }
      cover.touchedAt = context.now
      return move(key)
    case .resized, .closed, .terminated, .pasteCut: return []
    }
  }

  private func move(_ key: Key) -> [Effect] {
    let choices = sitting.paper[sitting.current].choices
    switch key {
    case .named(.right), .named(.enter), .named(.pageDown): return go { $0.next() }
    case .named(.left), .named(.pageUp): return go { $0.previous() }
    case .named(.down): cursor = min(cursor + 1, choices - 1)
    case .named(.up): cursor = max(cursor - 1, 0)
    case .named(.home): return go { $0.go(to: 0) }
    case .named(.end): return go { $0.go(to: $0.paper.count - 1) }
    case .named, .character, .control, .alt, .paste: break
    }
    return []
  }

  private func go(_ step: (inout ExamSitting) -> QuestionMove) -> [Effect] {
    switch step(&sitting) {
    case .moved:
      standOnChosen()
      return []
    case .atFirst: return [.say(ExamText.firstQuestion, .info)]
    case .atLast: return [.say(ExamText.lastQuestion, .info)]
    }
  }

  /// Shows the question at `index`; the overview and the hand-in page call it.
  func show(_ index: Int) {
    _ = go { $0.go(to: index) }
  }

  private func standOnChosen() {
    cursor = sitting.slots[sitting.current].chosen.positions.first ?? 0
  }

  // MARK: Answers

  private func choose(_ position: Int, in context: Context) -> [Effect] {
    cursor = position
    return change(in: context) { $0.choose(position, at: context.now) }
  }

  private func change(
    in context: Context, _ answer: (inout ExamSitting) -> AnswerMove
  ) -> [Effect] {
    switch answer(&sitting) {
    case .save(let save):
      _ = keep(save, in: context)
      return leaveIfOver(in: context)
    case .refused(let refusal):
      let over = leaveIfOver(in: context)
      return over.isEmpty ? [.say(ExamText.refused(refusal), .warning)] : over
    }
  }

  /// Puts one answer into the store.
  ///
  /// - Returns: False when it is not there; the note says why.
  @discardableResult
  private func keep(_ save: AnswerSave, in context: Context) -> Bool {
    guard let actor = context.actor else { return false }
    do {
      let kept = try ExamAttempts(store: context.store).save(save, of: sitting.attempt, by: actor)
      switch kept {
      case .saved:
        sitting.saved(save)
        let question = sitting.paper[save.index]
        let letters =
          save.answer.isEmpty ? "" : context.text(ExamText.letters(save.answer, of: question))
        note = (ExamText.saved(save.index + 1, letters, at: ClockTime(of: save.at).clock), .good)
        return true
      case .refused(let refusal):
        if refusal == .elsewhere { sitting.takenOver() }
        note = (ExamText.refused(refusal), .bad)
      }
    } catch {
      note = (
        ExamText.notYetSaved(save.index + 1, because: StoreErrorText.sentence(for: error)), .bad
      )
    }
    return false
  }

  /// Tries again what the store has not taken; stops at the first that fails.
  private func retry(in context: Context) {
    for save in sitting.unsaved(at: context.now) {
      guard keep(save, in: context) else { return }
    }
  }

  private func toggleFlag(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    switch sitting.toggleFlag(at: context.now) {
    case .save(let index, let isFlagged):
      return attempt {
        let kept = try ExamAttempts(store: context.store).saveFlag(
          isFlagged, at: index, of: sitting.attempt, by: actor)
        if kept == .refused(.elsewhere) { sitting.takenOver() }
        return leaveIfOver(in: context)
      }
    case .refused: return leaveIfOver(in: context)
    }
  }

  func save(in context: Context) {
    retry(in: context)
  }

  // MARK: Time

  private func tick(in context: Context) -> [Effect] {
    if sitting.advance(to: context.now) { return finish(in: context) }
    cover.look(at: context.now)
    retry(in: context)
    checkSeat(in: context)
    let over = leaveIfOver(in: context)
    guard over.isEmpty else { return over }
    let warning = sitting.warning(at: context.now)
    guard warning > warned else { return [] }
    warned = warning
    return [.say(warning == .critical ? ExamText.critical : ExamText.low, .warning)]
  }

  /// Every fifth second: was the attempt taken over or closed elsewhere?
  private func checkSeat(in context: Context) {
    guard let actor = context.actor, context.now.milliseconds / 1000 % 5 == 0 else { return }
    let opening = try? ExamAttempts(store: context.store).standing(of: sitting.attempt, by: actor)
    switch opening {
    case .heldElsewhere: sitting.takenOver()
    case .closed(let closing): sitting.closed(closing)
    case .held, .unknown, nil: break
    }
  }

  /// The way out when nothing can be answered here any more.
  private func leaveIfOver(in context: Context) -> [Effect] {
    switch sitting.phase {
    case .open: return []
    case .closed: return finish(in: context)
    case .elsewhere: return [.popTo(ExamHallScreen.self), .say(ExamText.takenOver, .bad)]
    }
  }

  /// Closes the attempt in the store if nobody has, and shows the result.
  private func finish(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let closing = try ExamAttempts(store: context.store).submit(
        sitting.attempt, at: max(context.now, sitting.deadline), by: actor, from: context.entropy)
      if case .refused = closing {
        return [.popTo(ExamHallScreen.self), .say(ExamText.takenOver, .bad)]
      }
      return [
        .popTo(ExamHallScreen.self),
        .push(ExamResultScreen(context: context, attempt: sitting.attempt)),
      ]
    }
  }

  // MARK: Pages beside the paper

  private func overview() -> ExamOverviewScreen {
    ExamOverviewScreen(sitting: sitting) { [self] index in show(index) }
  }

  private func handIn(in context: Context) -> [Effect] {
    retry(in: context)
    let waiting = sitting.unsaved(at: context.now).count
    guard waiting == 0 else { return [.say(ExamText.unsaved(waiting), .bad)] }
    return [.push(ExamSubmitScreen(sitting: sitting, mode: mode) { [self] in show($0) })]
  }

  private func hasUnsaved(in context: Context) -> Bool {
    !sitting.unsaved(at: context.now).isEmpty
  }

  /// The answers in a few lines: what a person keeps when the store takes nothing any more.
  private func showSheet(in context: Context) -> [Effect] {
    let lines = AnswerSheet(sitting.answers).lines.joined(separator: "\n")
    let name = context.actor?.displayName ?? ""
    let words = ExamText.sheet(lines, of: name, attempt: sitting.attempt.text)
    return [.push(TextScreen(heading: Heading("7.4", ExamText.answerSheet), text: words))]
  }

  private func leave(in context: Context) -> [Effect] {
    let clock = ClockTime(of: sitting.deadline).clock
    return [
      .push(
        MessageBox(
          title: ExamText.leaveTitle, text: ExamText.leaveText(until: clock),
          buttons: [
            .init(ExamText.stay) { _ in [] },
            .init(ExamText.leave) { _ in [.popTo(ExamHallScreen.self)] },
          ]))
    ]
  }
}
