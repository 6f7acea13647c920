import CEDomain

/// 题库维护: an exam question is looked up by its number and taken out of use.
struct BankQueue: DeskQueue {
  let code = "bank"
  let number = "9.13"
  let name = DeskText.bank

  var opener: DeskOpener? {
    DeskOpener(
      label: DeskText.findQuestion,
      asks: [
        DeskAsk(label: DeskText.questionNumber, hint: DeskText.questionHint, characters: 40)
      ]
    ) { inputs, context in
      guard let actor = context.actor else { return .refused(RefusalText.notPermitted) }
      let found = try QuestionBank(store: context.store).question(
        numbered: inputs[0], by: actor)
      return found.map { .found(deskCase($0)) } ?? .refused(DeskText.noQuestion)
    }
  }

  /// Nothing waits by itself: somebody brings the number.
  func cases(in context: Context) throws -> [DeskCase] { [] }

  private func deskCase(_ found: Question) -> DeskCase {
    DeskCase(
      id: found.id.text, version: found.version, number: found.id.text, applicant: "",
      subject: found.stem, at: Moment(milliseconds: 0), state: DeskText.inUse)
  }

  private func found(_ item: DeskCase, in context: Context) throws -> Question? {
    guard let actor = context.actor else { return nil }
    return try QuestionBank(store: context.store).question(numbered: item.id, by: actor)
  }

  func facts(of item: DeskCase, in context: Context) throws -> [FactList.Fact] {
    guard let found = try found(item, in: context) else { return [] }
    let options = zip("ABCDEF", found.options).map { "\($0). \($1)" }
    return [
      FactList.Fact(label: DeskText.questionNumber, value: found.id.text, style: .strong),
      FactList.Fact(label: StudyText.course, value: found.course.text),
      FactList.Fact(label: DeskText.stem, value: found.stem),
    ]
      + options.map { FactList.Fact(label: Phrase(same: ""), value: $0) }
      + [
        FactList.Fact(label: DeskText.rightAnswer, value: found.right.text),
        FactList.Fact(label: DeskText.explanation, value: found.explanation),
      ]
  }

  func actions(on item: DeskCase, in context: Context) -> [DeskAction] {
    [DeskAction(code: "retire", key: "z", label: DeskText.retire, asks: [.opinion])]
  }

  func perform(
    _ action: DeskAction, on item: DeskCase, inputs: [String], in context: Context
  ) throws -> DeskVerdict {
    guard let actor = context.actor else { return .refused(RefusalText.notPermitted) }
    let isRetired = try QuestionBank(store: context.store).retire(
      Identifier(item.id), because: inputs[0], by: actor, at: context.now)
    return isRetired ? .done(DeskText.retired) : .refused(RefusalText.notPermitted)
  }
}
