import CEDomain

/// What each line of an uploaded list comes to, before anything is made of it.
final class RosterCheckScreen: Screen {
  private let text: String
  private let institution: Identifier<Organisation>
  private let verdicts: [RosterVerdict]
  private var list = ListState()

  init(text: String, institution: Identifier<Organisation>, verdicts: [RosterVerdict]) {
    self.text = text
    self.institution = institution
    self.verdicts = verdicts
  }

  func title(in context: Context) -> Heading { Heading("9.6", DeskText.checkRoster) }

  private var accepted: Int {
    verdicts.count { if case .accepted = $0.result { true } else { false } }
  }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(
        .named(.enter), DeskText.makeRoster,
        disabled: accepted == 0 ? DeskText.noGoodLine : nil
      ) { [self] in make(in: context) },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = list.handle(key, count: verdicts.count) { [verdicts] index, wanted in
      verdicts[index].name.lowercased().contains(wanted)
    }
    return []
  }

  private func make(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let upload = try GroupEnrolment(store: context.store).upload(
        text, institution: institution, by: actor, at: context.now, from: context.entropy)
      switch upload {
      case .made(let roster, _):
        return [
          .popTo(RostersScreen.self), .push(RosterScreen(context: context, roster: roster)),
          .say(DeskText.rosterMade(roster), .good),
        ]
      case .nothingAccepted: return [.say(DeskText.noGoodLine, .warning)]
      case .refused(let reason): return [.say(DeskText.sentence(reason), .warning)]
      }
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let refused = verdicts.count - accepted
    canvas.put(
      context.text(DeskText.verdicts(accepted: accepted, refused: refused)), in: area,
      style: refused > 0 ? .warning : .strong)
    let columns = [
      TableColumn(context.text(DeskText.line), .fixed(4), .right),
      TableColumn(context.text(DeskText.fullName), .fixed(14)),
      TableColumn(context.text(DeskText.result), .share(1, least: 20)),
    ]
    let table = TableView(columns: columns, count: verdicts.count) { [verdicts] index in
      let verdict = verdicts[index]
      var style = Style.bad
      if case .accepted = verdict.result { style = .plain }
      return TableRow(
        [
          String(verdict.line), verdict.name, context.text(DeskText.sentence(verdict.result)),
        ], style: style)
    }
    table.draw(&list, on: &canvas, in: area.droppingTop(2))
  }
}
