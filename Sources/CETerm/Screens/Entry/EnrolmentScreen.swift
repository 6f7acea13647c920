import CEDomain

/// 上海市会计专业技术人员网络继续教育报名: block 1 to be read, then year and institution (SH-3-09…14).
final class EnrolmentScreen: Screen, FormHolding {
  private let sheet: RegistrationSheet?
  private let options: EnrolmentOptions
  private let inner: FormScreen

  /// Throws what the store throws; the caller says it.
  init(context: Context) throws {
    guard let actor = context.actor, let person = actor.person else {
      preconditionFailure("enrolment without a learner")
    }
    sheet = try RegistrationSheet.own(of: actor, in: context.store)
    let options = try Enrolments(store: context.store).options(
      for: person, by: actor, at: context.now)
    self.options = options
    let place = DraftPlace(owner: actor.account.text, form: Form.enrolmentName)
    var answers = try context.store.drafts.answers(in: place)
    // Offered once and taken by most: the current year and the only institution.
    if answers["enrolment.year"].isEmpty, let first = EnrolmentScreen.suggestion(options) {
      answers["enrolment.year"] = String(first.year)
      if first.institutions.count == 1 {
        answers["enrolment.institution"] = first.institutions[0].id.text
      }
    }
    inner = FormScreen(
      heading: Heading("3.3", EntryText.heading), form: .enrolment(options), answers: answers,
      intro: EntryText.intro,
      actions: FormActions(
        submitLabel: EntryText.enrol, keep: FormActions.draft(place)
      ) { answers, _, context in
        try EnrolmentScreen.enrol(answers, person, place, options, context)
      })
  }

  var openForm: FormScreen? { standing == nil ? inner : nil }

  func title(in context: Context) -> Heading { inner.heading }

  func bindings(in context: Context) -> [Binding] {
    guard standing == nil else {
      return [
        Binding(.named(.enter), EntryText.enrol, disabled: standing) { [] },
        Binding(.named(.escape), FormText.back) { [.pop] },
      ]
    }
    return inner.bindings(in: context)
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    standing == nil ? inner.handle(event, in: context) : []
  }

  func save(in context: Context) { inner.save(in: context) }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    canvas.put(context.text(EntryText.formTitle), in: inside, style: .title)
    var used = 1
    if let sheet {
      let isRoomy = area.rows >= 18
      if isRoomy {
        canvas.put(context.text(EntryText.block1), in: inside, row: 2, style: .label)
      }
      let block = inside.droppingTop(isRoomy ? 3 : 1)
      used =
        (isRoomy ? 3 : 1)
        + RegistrationSheetView(sheet: sheet, context: context).draw(on: &canvas, in: block)
    }
    let rest = area.droppingTop(used + 1)
    guard let standing else {
      inner.draw(on: &canvas, in: rest, context: context)
      return
    }
    Label(text: context.text(standing), style: .warning)
      .drawWrapped(on: &canvas, in: rest.inset(columns: 2))
  }

  /// Why nothing can be enrolled for at all.
  private var standing: Phrase? {
    if !options.isCollected {
      return sheet.flatMap { EntryText.standing(of: $0.national.collection) }
        ?? EntryText.collectionMissing
    }
    return options.years.isEmpty ? EntryText.noYear : nil
  }

  private static func suggestion(_ options: EnrolmentOptions) -> EnrolmentYear? {
    options.years.first { options.enrolment(for: $0.year) == nil } ?? options.years.first
  }

  private static func enrol(
    _ answers: Answers, _ person: Identifier<Person>, _ place: DraftPlace,
    _ options: EnrolmentOptions, _ context: Context
  ) throws -> FormOutcome {
    guard let actor = context.actor, let year = Int(answers["enrolment.year"]) else {
      return .failed(EntryText.refused(.notPermitted))
    }
    let institution = Identifier<Organisation>(answers["enrolment.institution"])
    let outcome = try Enrolments(store: context.store).enrol(
      person, year: year, institution: institution, by: actor, at: context.now,
      from: context.entropy)
    let offer = options.year(year)?.institutions.first { $0.id == institution }
    let name = offer.map { Phrase($0.chinese, $0.english) } ?? Phrase(same: institution.text)
    switch outcome {
    case .refused(let refusal): return .failed(EntryText.refused(refusal))
    case .enrolled: return try proceed(EntryText.enrolled(year: year, at: name), place, context)
    case .changed: return try proceed(EntryText.changed(year: year, to: name), place, context)
    }
  }

  private static func proceed(
    _ sentence: Phrase, _ place: DraftPlace, _ context: Context
  ) throws -> FormOutcome {
    try context.store.database.write { try context.store.drafts.discard(place, in: $0) }
    return .proceed([
      .popTo(HomeScreen.self), .push(TrainingCentreScreen(context: context)),
      .say(sentence, .good),
    ])
  }
}

extension Form {
  static let enrolmentName = "sh.enrolment"

  /// 报名年度 and 网络机构; the institutions follow the year (SH-3-11, SH-3-12).
  static func enrolment(_ options: EnrolmentOptions) -> Form {
    let years = options.years.map { offered in
      let label = EntryText.yearLabel(
        offered.year, isMakeUp: offered.isMakeUp, until: offered.study.closes)
      return Choice(
        String(offered.year), .data(chinese: label.chinese, english: label.english))
    }
    let institutions = Choices { answers in
      let offered = Int(answers["enrolment.year"]).flatMap { options.year($0) }
      return (offered?.institutions ?? []).map {
        Choice($0.id.text, .data(chinese: $0.chinese, english: $0.english))
      }
    }
    return Form(
      name: enrolmentName, number: "3.3",
      fields: [
        Field("enrolment.year", .choice(Choices(years))),
        Field("enrolment.institution", .choice(institutions)),
      ])
  }
}
