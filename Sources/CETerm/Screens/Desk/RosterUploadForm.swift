import CEDomain

/// Uploading a roster: from the inbox folder or pasted (SH-0-07).
enum RosterUploadForm {
  private static let institution: FieldKey = "roster.institution"
  private static let file: FieldKey = "roster.file"
  private static let text: FieldKey = "roster.text"

  static func open(in context: Context) throws -> [Effect] {
    let offers = try GroupEnrolment(store: context.store).institutions(at: context.now)
    guard let first = offers.first else { return [.say(DeskText.noInstitution, .warning)] }
    let inbox = InboxFolder.configured
    let form = form(offers, files: inbox?.names() ?? [])
    let screen = FormScreen(
      heading: Heading("9.6", DeskText.uploadRoster), form: form,
      answers: Answers([institution: first.id.text]), intro: DeskText.rosterIntro,
      actions: FormActions(submitLabel: DeskText.checkRoster) { answers, _, context in
        try check(answers, inbox: inbox, in: context)
      })
    return [.push(screen)]
  }

  private static func form(_ offers: [InstitutionOffer], files: [String]) -> Form {
    let choices = offers.map {
      Choice($0.id.text, .data(chinese: $0.chinese, english: $0.english))
    }
    let names = files.map { Choice($0, .data(chinese: $0, english: $0)) }
    return Form(
      name: "sh.roster", number: "9.6",
      fields: [
        Field(institution, .choice(Choices(choices))),
        Field(file, .lookup(Choices(names)), required: .never, shownWhen: { _ in !files.isEmpty }),
        Field(
          text, .paragraph(characters: 40_000), required: .when { $0[file].isEmpty },
          shownWhen: { $0[file].isEmpty }),
      ])
  }

  /// Shows what each line comes to; nothing is made before the person says so.
  private static func check(
    _ answers: Answers, inbox: InboxFolder?, in context: Context
  ) throws -> FormOutcome {
    guard let actor = context.actor else { return .failed(RefusalText.notPermitted) }
    let list: String
    if answers[file].isEmpty {
      list = answers[text]
    } else {
      guard let read = inbox?.text(of: answers[file]) else { return .failed(DeskText.badFile) }
      list = read
    }
    let institution = Identifier<Organisation>(answers[institution])
    let verdicts = try GroupEnrolment(store: context.store).check(
      list, institution: institution, by: actor, at: context.now)
    guard !verdicts.isEmpty else { return .failed(DeskText.sentence(.empty)) }
    return .proceed([
      .push(RosterCheckScreen(text: list, institution: institution, verdicts: verdicts))
    ])
  }
}
