import CEDomain

/// All filters of the queue as a form (ROL-2-02).
enum ReviewFilterForm {
  static let status: FieldKey = "review.status"
  static let kind: FieldKey = "review.kind"
  static let year: FieldKey = "review.year"
  static let name: FieldKey = "review.name"
  static let document: FieldKey = "review.document"
  static let unit: FieldKey = "review.unit"
  static let from: FieldKey = "review.from"
  static let through: FieldKey = "review.through"

  static func screen(for queue: ReviewQueueScreen, in context: Context) -> FormScreen {
    let kinds = context.actor.map { queue.desk(in: context).kinds(for: $0) } ?? []
    return FormScreen(
      heading: Heading(ReviewQueueScreen.number, DeskText.filter),
      form: form(kinds: kinds, thisYear: context.today.year),
      answers: answers(of: queue.filter),
      actions: FormActions(submitLabel: ReviewText.apply) { answers, _, context in
        queue.show(filter(from: answers, keeping: queue.filter), in: context)
        return .proceed([.pop])
      })
  }

  static func form(kinds: [CaseKind], thisYear: Int) -> Form {
    let kindChoices = kinds.map { kind in
      let words = ReviewText.kind(kind)
      return Choice(kind.rawValue, .data(chinese: words.chinese, english: words.english))
    }
    let statuses = QueueFilter.Status.allCases.map { status in
      let words = ReviewText.status(status)
      return Choice(status.rawValue, .data(chinese: words.chinese, english: words.english))
    }
    let years = (0..<4).map { String(thisYear - $0) }.map {
      Choice($0, .data(chinese: $0, english: $0))
    }
    return Form(
      name: "review.filter", number: ReviewQueueScreen.number,
      fields: [
        Field(status, .choice(Choices(statuses))),
        Field(kind, .lookup(Choices(kindChoices)), required: .never),
        Field(year, .lookup(Choices(years)), required: .never),
        Field(name, .text(characters: 40), required: .never),
        Field(document, .text(characters: 30), required: .never),
        Field(unit, .text(characters: 40), required: .never),
        Field(from, .date, required: .never),
        Field(through, .date, required: .never),
      ])
  }

  static func answers(of filter: QueueFilter) -> Answers {
    Answers([
      status: filter.status.rawValue, kind: filter.kind?.rawValue ?? "",
      year: filter.year.map(String.init) ?? "", name: filter.name, document: filter.document,
      unit: filter.unit, from: filter.from?.description ?? "",
      through: filter.through?.description ?? "",
    ])
  }

  static func filter(from answers: Answers, keeping old: QueueFilter) -> QueueFilter {
    var filter = QueueFilter()
    filter.order = old.order
    filter.status = QueueFilter.Status(rawValue: answers[status]) ?? .waiting
    filter.kind = CaseKind(rawValue: answers[kind])
    filter.year = Int(answers[year])
    filter.name = answers[name]
    filter.document = answers[document]
    filter.unit = answers[unit]
    filter.from = CalendarDay(answers[from])
    filter.through = CalendarDay(answers[through])
    return filter
  }
}
