import CEDomain

/// 课程答疑: the institution answers learners' questions (SH-5-16, ROL-6-06).
struct QuestionQueue: DeskQueue {
  let code = "question"
  let number = "9.3"
  let name = DeskText.questions

  func cases(in context: Context) throws -> [DeskCase] {
    guard let actor = context.actor else { return [] }
    return try CourseQuestions(store: context.store).waiting(for: actor).map { question in
      DeskCase(
        id: question.id.text, version: question.version, number: question.course.text,
        applicant: "", subject: question.text, at: question.askedAt, state: DeskText.toAnswer)
    }
  }

  private func question(_ item: DeskCase, in context: Context) throws -> CourseQuestion? {
    guard let actor = context.actor else { return nil }
    return try CourseQuestions(store: context.store).waiting(for: actor).first {
      $0.id.text == item.id
    }
  }

  func facts(of item: DeskCase, in context: Context) throws -> [FactList.Fact] {
    guard let question = try question(item, in: context) else { return [] }
    return [
      FactList.Fact(label: StudyText.course, value: question.courseTitle),
      FactList.Fact(label: DeskText.submitted, value: ClockTime(of: question.askedAt).stamp),
      FactList.Fact(label: DeskText.question, value: question.text, style: .strong),
    ]
  }

  func actions(on item: DeskCase, in context: Context) -> [DeskAction] {
    [
      DeskAction(
        code: "answer", key: "a", label: DeskText.answer,
        asks: [
          DeskAsk(
            label: DeskText.answer, characters: CourseQuestions.characters, isParagraph: true)
        ])
    ]
  }

  func perform(
    _ action: DeskAction, on item: DeskCase, inputs: [String], in context: Context
  ) throws -> DeskVerdict {
    guard let actor = context.actor else { return .refused(RefusalText.notPermitted) }
    let outcome = try CourseQuestions(store: context.store).answer(
      Identifier(item.id), with: inputs[0], seen: item.version, by: actor, at: context.now,
      from: context.entropy)
    switch outcome {
    case .done: return .done(DeskText.answered)
    case .empty: return .refused(DeskText.answerMissing)
    case .notChosen, .notPermitted: return .refused(RefusalText.notPermitted)
    }
  }
}
