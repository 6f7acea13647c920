import CEDomain

/// The covered paper: nothing of it is seen until its owner types the end of the own number.
///
/// An exam never ends because nobody touches a key; it only covers itself, and the clock runs on.
struct ExamCover {
  /// When the last key was pressed.
  var touchedAt: Moment
  private(set) var isLocked = false
  /// What has been typed of the four characters.
  private(set) var typed = ""
  private(set) var notice: Phrase?

  init(at now: Moment) {
    touchedAt = now
  }

  /// Covers the paper when nobody touched a key for long enough.
  mutating func look(at now: Moment) {
    guard !isLocked, now - touchedAt >= ExamLock.idle else { return }
    isLocked = true
    typed = ""
    notice = nil
  }

  mutating func type(_ key: Key) {
    switch key {
    case .character(let character) where typed.count < 4: typed.append(character)
    case .named(.backspace): typed = String(typed.dropLast())
    case .named, .character, .control, .alt, .paste: break
    }
  }

  mutating func take(_ answer: ExamLock.Unlocking, at now: Moment) {
    typed = ""
    touchedAt = now
    switch answer {
    case .open:
      isLocked = false
      notice = nil
    case .wrong: notice = ExamText.unlockWrong
    case .waiting(let until): notice = ExamText.unlockWaiting(until: ClockTime(of: until).clock)
    }
  }

  /// The store could not be asked; the cover stays, and so do the answers.
  mutating func fail(_ sentence: Phrase) {
    typed = ""
    notice = sentence
  }
}

extension ExamScreen {
  /// What works while the paper is covered.
  func lockBindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.enter), ExamText.unlock) { [self] in
        // Without anything typed the line-by-line face gets a form to type into.
        guard cover.typed.isEmpty else {
          unlock(cover.typed, in: context)
          return []
        }
        return [.push(unlockForm())]
      }
    ]
  }

  func unlock(_ typed: String, in context: Context) {
    guard let actor = context.actor else { return }
    do {
      cover.take(
        try ExamLock(store: context.store).unlock(typed, by: actor, at: context.now),
        at: context.now)
    } catch {
      cover.fail(StoreErrorText.sentence(for: error))
    }
  }

  private func unlockForm() -> FormScreen {
    let field: FieldKey = "exam.unlock"
    return FormScreen(
      heading: Heading("7.4", ExamText.locked),
      form: Form(
        name: "sh.examUnlock", number: "7.4", fields: [Field(field, .text(characters: 8))]),
      intro: ExamText.unlockIntro,
      actions: FormActions(
        submitLabel: ExamText.unlock,
        words: { $0 == field ? FieldWords(ExamText.lastFour, help: ExamText.unlockIntro) : nil },
        submit: { [self] answers, _, context in
          unlock(answers[field], in: context)
          return cover.isLocked
            ? .failed(cover.notice ?? ExamText.unlockWrong) : .proceed([.pop])
        }))
  }

  func drawCover(on canvas: inout Canvas, in area: Rect, context: Context) {
    drawClock(on: &canvas, in: area.top(1), context: context)
    canvas.horizontalLine(row: area.row + 1, column: area.column, columns: area.columns)
    let body = area.droppingTop(3)
    canvas.put(context.text(ExamText.locked), in: body, style: .title)
    let row =
      2
      + Label(text: context.text(ExamText.unlockIntro))
      .drawWrapped(on: &canvas, in: body.droppingTop(2))
    let label = context.text(ExamText.lastFour) + "  "
    let column = canvas.put(label, in: body, row: row + 1, style: .label)
    let dots = String(repeating: "*", count: cover.typed.count)
    canvas.put(canvas.padded(dots, to: 4), in: body, row: row + 1, column: column, style: .selected)
    canvas.setCaret(in: body, row: row + 1, column: column + cover.typed.count)
    guard let notice = cover.notice else { return }
    Label(text: context.text(notice), style: .bad)
      .drawWrapped(on: &canvas, in: body.droppingTop(row + 3))
  }
}
