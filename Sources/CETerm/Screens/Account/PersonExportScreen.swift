import CEDomain

/// 个人数据导出: everything the store holds about me, to be read, and as a file where the operator
/// named a folder for such.
enum PersonExportScreen {
  /// Says what will be shown and that it is noted, then shows it.
  static func ask(in context: Context) -> [Effect] {
    let box = MessageBox(
      title: AccountText.name(.export), text: ExportText.question,
      buttons: [
        .init(FormText.back) { _ in [] },
        .init(ExportText.make) { context in attempt { try open(in: context) } },
      ])
    return [.push(box)]
  }

  private static func open(in context: Context) throws -> [Effect] {
    guard let actor = context.actor, let person = actor.person else { return [] }
    let outcome = try PersonExports(store: context.store).export(
      of: person, by: actor, at: context.now)
    switch outcome {
    case .made(let export):
      let page = TextScreen(
        heading: Heading(AccountItem.export.number, AccountText.name(.export)),
        text: ExportText.text(of: export))
      return [.push(page)] + save(export, on: context.today)
    case .notPermitted, .unknownPerson: return [.say(RefusalText.notPermitted, .warning)]
    }
  }

  /// The file's name says the day, not the person.
  private static func save(_ export: PersonExport, on day: CalendarDay) -> [Effect] {
    guard let folder = ExportFolder.configured else { return [] }
    let path = folder.write(export.json) { copy in
      copy == 1 ? "personal-data-\(day).json" : "personal-data-\(day)-\(copy).json"
    }
    guard let path else { return [.say(StudyText.notSaved(folder.path), .bad)] }
    return [.say(StudyText.saved(as: path), .good)]
  }
}
