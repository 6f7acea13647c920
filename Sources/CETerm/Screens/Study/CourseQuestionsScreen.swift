import CEDomain

/// 课程答疑: the person's own questions about a course and the answers (SH-5-16).
final class CourseQuestionsScreen: Screen {
  private let training: Training
  private let item: TimetableItem
  private var questions: [CourseQuestion] = []
  private var failure: Phrase?
  private var list = ListState()

  init(context: Context, training: Training, item: TimetableItem) {
    self.training = training
    self.item = item
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading("5.7", StudyText.questions) }

  func resumed(in context: Context) { reload(in: context) }

  private func reload(in context: Context) {
    guard let actor = context.actor else { return }
    do {
      questions = try CourseQuestions(store: context.store).questions(
        of: training.person, about: item.course.id, by: actor)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.character("a"), StudyText.ask) { [self] in
        [.push(CourseQuestionForm.screen(training: training, item: item))]
      },
      Binding(.named(.escape), StudyText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = list.cursor.handle(key, count: questions.count)
    return []
  }

  func draw(on canvas: inout Canvas, in whole: Rect, context: Context) {
    let area = whole.studyInside
    canvas.put(item.course.title, in: area, style: .title)
    if let failure {
      Label(text: context.text(failure), style: .bad)
        .drawWrapped(on: &canvas, in: area.droppingTop(2))
      return
    }
    let rest = area.droppingTop(2)
    let listRows = min(max(1, questions.count), max(1, rest.rows / 3))
    LongList(
      count: questions.count,
      row: { [questions] index in
        let question = questions[index]
        return ListRow(
          text: question.text.replacingNewlines,
          note: context.text(
            question.state == .answered ? StudyText.answered : StudyText.waiting))
      },
      emptyText: context.text(StudyText.noQuestionsAsked)
    ).draw(&list, on: &canvas, in: rest.top(listRows))
    guard let row = list.chosen(of: questions.count) else { return }
    drawQuestion(questions[row], on: &canvas, in: rest.droppingTop(listRows), context: context)
  }

  private func drawQuestion(
    _ question: CourseQuestion, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    guard !area.isEmpty else { return }
    canvas.horizontalLine(row: area.row, column: area.column, columns: area.columns)
    var row = 1
    let parts = [
      (StudyText.yourQuestion, question.askedAt, question.text),
      (StudyText.theirAnswer, question.answeredAt, question.answer),
    ]
    for case (let name, let moment?, let text?) in parts {
      let head = "\(context.text(name))  \(ClockTime(of: moment).stamp)"
      canvas.put(head, in: area, row: row, style: .label)
      row += 1 + Label(text: text).drawWrapped(on: &canvas, in: area.droppingTop(row + 1)) + 1
    }
  }
}

/// The form with which a learner asks.
enum CourseQuestionForm {
  static let text: FieldKey = "courseQuestion.text"
  static let form = Form(
    name: "sh.courseQuestion", number: "5.7",
    fields: [Field(text, .paragraph(characters: CourseQuestions.characters))])

  static func screen(training: Training, item: TimetableItem) -> FormScreen {
    FormScreen(
      heading: Heading("5.7", StudyText.ask), form: form,
      intro: Phrase(same: item.course.title + "\n") + StudyText.askIntro,
      actions: FormActions(
        words: { key in
          guard key == text else { return nil }
          return FieldWords(StudyText.yourQuestion, help: StudyText.askIntro)
        },
        submit: { answers, _, context in
          guard let actor = context.actor else { return .failed(StudyText.notPermitted) }
          let outcome = try CourseQuestions(store: context.store).ask(
            answers[text], about: item.course.id, in: training, by: actor, at: context.now,
            from: context.entropy)
          switch outcome {
          case .done: return .proceed([.pop, .say(StudyText.asked, .good)])
          case .empty: return .failed(StudyText.emptyQuestion)
          case .notChosen, .notPermitted: return .failed(StudyText.notPermitted)
          }
        }))
  }
}

extension String {
  /// The text on one line.
  fileprivate var replacingNewlines: String {
    String(map { $0.isNewline ? " " : $0 })
  }
}
