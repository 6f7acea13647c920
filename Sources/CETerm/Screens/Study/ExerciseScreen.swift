import CEDomain

/// 课后练习: the questions of one course, one at a time, with verdict and explanation.
///
/// Unlimited and without effect (SH-5-13): nothing is stored.
final class ExerciseScreen: Screen {
  private let course: Course
  private var questions: [Question] = []
  private var answers: [LetterSet] = []
  private var checked: Set<Int> = []
  private var index = 0
  private var failure: Phrase?
  private var pager = PagerState("")
  private var pagerKey = ""

  init(context: Context, course: Course) {
    self.course = course
    do {
      questions = try QuestionBank(store: context.store).questions(ofCourse: course.id)
      answers = Array(repeating: .empty, count: questions.count)
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  func title(in context: Context) -> Heading { Heading("5.6", StudyText.exercises) }

  private var isChecked: Bool { checked.contains(index) }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if questions.indices.contains(index) {
      keys.append(
        Binding(.named(.enter), isChecked ? StudyText.nextQuestion : StudyText.check) {
          [self] in isChecked ? move(by: 1) : check()
        })
      keys.append(
        Binding(.character("n"), StudyText.nextQuestion, inFooter: !isChecked) { [self] in
          move(by: 1)
        })
      keys.append(
        Binding(.character("p"), StudyText.previousQuestion) { [self] in move(by: -1) })
      keys.append(
        Binding(.character("r"), StudyText.again, inFooter: isChecked) { [self] in
          checked.remove(index)
          answers[index] = .empty
          return []
        })
      keys += letterKeys
    }
    keys.append(Binding(.named(.escape), StudyText.back) { [.pop] })
    return keys
  }

  /// A–F and 1–6, listed in help under the first letter.
  private var letterKeys: [Binding] {
    (0..<questions[index].choices).flatMap { position in
      let letter = LetterSet(position: position).text
      return [letter.lowercased(), letter, String(position + 1)].compactMap(\.first).map { sign in
        Binding(.character(sign), StudyText.pick + Phrase(same: " \(letter)"), inFooter: false) {
          [self] in pick(position)
        }
      }
    }
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    switch key {
    case .named(.right): return move(by: 1)
    case .named(.left): return move(by: -1)
    default:
      _ = pager.handle(key)
      return []
    }
  }

  private func pick(_ position: Int) -> [Effect] {
    guard !isChecked else { return [] }
    answers[index] =
      questions[index].kind == .multiple
      ? answers[index].toggling(position) : LetterSet(position: position)
    return []
  }

  private func check() -> [Effect] {
    guard !answers[index].isEmpty else { return [.say(StudyText.pickFirst, .warning)] }
    checked.insert(index)
    return []
  }

  private func move(by step: Int) -> [Effect] {
    index = min(max(0, index + step), questions.count - 1)
    return []
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in whole: Rect, context: Context) {
    let area = whole.studyInside
    canvas.put(course.title, in: area, style: .title)
    guard questions.indices.contains(index) else {
      let words = failure ?? StudyText.noQuestions
      canvas.put(context.text(words), in: area, row: 2, style: failure == nil ? .quiet : .bad)
      return
    }
    let right = checked.count { answers[$0] == questions[$0].right }
    let place = "\(context.text(StudyText.question(index + 1, of: questions.count)))   "
    let tally = context.text(StudyText.tally(right: right, answered: checked.count))
    canvas.put(place + tally, in: area, row: 1, style: .quiet)
    let text = self.text(of: questions[index], context)
    if text != pagerKey {
      pager = PagerState(text)
      pagerKey = text
    }
    let body = area.droppingTop(3).droppingBottom(1)
    Pager().draw(&pager, on: &canvas, in: body)
    // Right below what is read; at the foot where the text fills the page.
    let used = canvas.wrapped(text, columns: body.columns).count
    let foot = area.droppingTop(3 + min(used + 1, body.rows))
    let (words, style) = verdict(on: questions[index], context)
    canvas.put(words, in: foot, style: style)
  }

  /// How to answer, or whether the answer was right.
  private func verdict(on question: Question, _ context: Context) -> (String, Style) {
    guard isChecked else { return (context.text(StudyText.howToPick(question)), .quiet) }
    return answers[index] == question.right
      ? (context.text(StudyText.right), .good)
      : (context.text(StudyText.wrong(rightText(context))), .bad)
  }

  private func rightText(_ context: Context) -> String {
    let question = questions[index]
    guard question.kind == .judgement else { return question.right.text }
    return context.text(StudyText.judgement(question.right.contains(0)))
  }

  private func text(of question: Question, _ context: Context) -> String {
    var text = "[\(context.text(StudyText.kind(question.kind)))] \(question.stem)\n"
    let options =
      question.kind == .judgement
      ? [true, false].map { context.text(StudyText.judgement($0)) } : question.options
    for (position, option) in options.enumerated() {
      let mark = answers[index].contains(position) ? "*" : " "
      let signs = question.kind == .multiple ? "[\(mark)]" : "(\(mark))"
      text += "\n\(signs) \(LetterSet(position: position).text). \(option)"
    }
    if isChecked { text += "\n\n\(context.text(StudyText.explanation))\(question.explanation)" }
    return text
  }
}
