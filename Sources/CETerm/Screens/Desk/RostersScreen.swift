import CEDomain

/// 团体报名: the employer's rosters, and uploading a new one (SH-0-07, ROL-3-09).
final class RostersScreen: Screen {
  private var rosters: [Roster] = []
  private var failure: Phrase?
  private var list = ListState()

  init(context: Context) {
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading("9.6", DeskText.rosters) }

  func resumed(in context: Context) { reload(in: context) }

  private func reload(in context: Context) {
    guard let actor = context.actor else { return }
    do {
      rosters = try GroupEnrolment(store: context.store).rosters(by: actor)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if let index = list.chosen(of: rosters.count) {
      keys.append(
        Binding(.named(.enter), TrainingText.open) { [self] in
          [.push(RosterScreen(context: context, roster: rosters[index]))]
        })
    }
    keys.append(
      Binding(.character("n"), DeskText.uploadRoster) {
        attempt { try RosterUploadForm.open(in: context) }
      })
    keys.append(Binding(.named(.escape), FormText.back) { [.pop] })
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = list.handle(key, count: rosters.count) { [rosters] index, wanted in
      rosters[index].number.contains(wanted)
    }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    canvas.put(context.text(DeskText.rosterNext), in: area, style: .strong)
    let columns = [
      TableColumn(context.text(DeskText.rosterNumber), .fixed(9)),
      TableColumn(context.text(DeskText.learners), .fixed(8), .right),
      TableColumn(context.text(PaymentText.amount), .fixed(12), .right),
      TableColumn(context.text(DeskText.submitted), .share(1, least: 10)),
      TableColumn(context.text(TrainingText.state), .fixed(10)),
    ]
    let table = TableView(
      columns: columns, count: rosters.count, emptyText: context.text(FormText.emptyList)
    ) { [rosters] index in
      let roster = rosters[index]
      return TableRow([
        roster.number, String(roster.lineCount), roster.amount.text,
        ClockTime(of: roster.uploadedAt).stamp, context.text(DeskText.state(roster.state)),
      ])
    }
    table.draw(&list, on: &canvas, in: area.droppingTop(2))
  }
}
