import CEDomain

/// 个人数据导出: everything the store holds about me, to be read.
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
      return [
        .push(
          TextScreen(
            heading: Heading(AccountItem.export.number, AccountText.name(.export)),
            text: ExportText.text(of: export)))
      ]
    case .notPermitted, .unknownPerson: return [.say(RefusalText.notPermitted, .warning)]
    }
  }
}
