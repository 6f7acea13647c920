import CEDomain

/// One roster: its number to say at the counter, its learners and what became of each.
final class RosterScreen: Screen {
  private let roster: Roster
  private var lines: [RosterLine] = []
  private var failure: Phrase?
  private var list = ListState()

  init(context: Context, roster: Roster) {
    self.roster = roster
    guard let actor = context.actor else { return }
    do {
      lines = try GroupEnrolment(store: context.store).lines(of: roster, by: actor)
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  func title(in context: Context) -> Heading { Heading("9.6", DeskText.rosters) }

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if roster.state == .awaitingPayment {
      keys.append(
        Binding(.character("x"), DeskText.cancelRoster) { [self] in askCancel() })
    }
    keys.append(Binding(.named(.escape), FormText.back) { [.pop] })
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = list.handle(key, count: lines.count) { [lines] index, wanted in
      lines[index].personName.lowercased().contains(wanted)
    }
    return []
  }

  private func askCancel() -> [Effect] {
    [
      .push(
        MessageBox(
          title: DeskText.cancelRoster, text: DeskText.cancelRosterQuestion,
          buttons: [
            .init(PaymentText.keep) { _ in [] },
            .init(DeskText.cancelRoster) { [self] context in cancel(in: context) },
          ]))
    ]
  }

  private func cancel(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let refusal = try GroupEnrolment(store: context.store).cancel(
        roster, by: actor, at: context.now)
      if let refusal { return [.say(DeskText.sentence(refusal), .warning)] }
      return [.pop, .say(DeskText.rosterCancelled, .good)]
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    var row = 1
    canvas.put(
      "\(roster.number)  \(roster.amount.text)  \(context.text(DeskText.state(roster.state)))",
      in: area, style: .title)
    if roster.state == .awaitingPayment {
      row += Label(
        text: context.text(PaymentText.atCounter(roster.number, roster.amount)), style: .strong
      ).drawWrapped(on: &canvas, in: area.droppingTop(1))
    }
    if lines.contains(where: { [.boughtMeanwhile, .notEligible].contains($0.outcome) }) {
      row += Label(text: context.text(DeskText.nothingToRefund), style: .quiet)
        .drawWrapped(on: &canvas, in: area.droppingTop(row))
    }
    let columns = [
      TableColumn("#", .fixed(4), .right),
      TableColumn(context.text(DeskText.fullName), .share(1, least: 8)),
      TableColumn(context.text(DeskText.document), .fixed(10), priority: 1),
      TableColumn(context.text(DeskText.year), .fixed(4)),
      TableColumn(context.text(StudyText.credits), .fixed(7), .right),
      TableColumn(context.text(PaymentText.amount), .fixed(8), .right),
      TableColumn(context.text(TrainingText.state), .fixed(14)),
    ]
    let table = TableView(columns: columns, count: lines.count) { [lines] index in
      let line = lines[index]
      return TableRow([
        String(line.ordinal), line.personName, line.documentMasked, String(line.year),
        line.package.short, line.amount.text, context.text(DeskText.state(line.outcome)),
      ])
    }
    table.draw(&list, on: &canvas, in: area.droppingTop(row + 1))
  }
}
