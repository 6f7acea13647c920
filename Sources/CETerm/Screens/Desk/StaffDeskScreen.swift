import CEDomain

/// 工作台: the queues of my role with what waits in them (OV-10-117).
final class StaffDeskScreen: Screen {
  private let entries: [StaffDesk.Entry]
  private var loads: [StaffDesk.Load] = []
  private var failure: Phrase?
  private var cursor = ListCursor()

  init(context: Context) {
    entries = context.actor.map { StaffDesk.entries(for: $0) } ?? []
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading("9", DeskText.desk) }

  func resumed(in context: Context) { reload(in: context) }

  private func reload(in context: Context) {
    do {
      loads = try entries.map { try $0.load(context) }
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if entries.indices.contains(cursor.index) {
      let entry = entries[cursor.index]
      keys.append(Binding(.named(.enter), TrainingText.open) { [.push(entry.open(context))] })
    }
    keys.append(
      Binding(.character("r"), TrainingText.refresh) { [self] in
        reload(in: context)
        return []
      })
    keys.append(Binding(.character("q"), DeskText.signOut) { [self] in askToLeave() })
    keys.append(
      Binding(.named(.escape), DeskText.signOut, inFooter: false) { [self] in askToLeave() })
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = cursor.handle(key, count: entries.count)
    return []
  }

  private func askToLeave() -> [Effect] {
    [
      .push(
        MessageBox(
          title: DeskText.signOut, text: DeskText.signOutQuestion,
          buttons: [
            .init(DeskText.stay) { _ in [] },
            .init(DeskText.signOut) { HomeScreen.signOut(in: $0) },
          ]))
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: inside)
      return
    }
    guard !entries.isEmpty else {
      Label(text: context.text(DeskText.noQueues)).drawWrapped(on: &canvas, in: inside)
      return
    }
    canvas.put(context.text(nextStep), in: inside, style: .strong)
    for (index, entry) in entries.enumerated() {
      let isChosen = index == cursor.index
      let load = loads.indices.contains(index) ? loads[index] : StaffDesk.Load([])
      let name = canvas.padded(context.text(entry.name), to: min(30, inside.columns / 2))
      let column = canvas.put(
        "\(isChosen ? "> " : "  ")\(entry.number)  \(name)", in: inside, row: index + 2,
        style: isChosen ? .selected : .plain)
      if isChosen { canvas.setCaret(in: inside, row: index + 2, column: 0) }
      guard !load.isRegister else { continue }
      let words = DeskText.waiting(load.count, isMore: load.isMore, since: load.oldest)
      canvas.put(
        context.text(words), in: inside, row: index + 2, column: column + 2,
        style: load.count > 0 ? .warning : .quiet)
    }
  }

  private var nextStep: Phrase {
    let busiest = entries.indices.first { loads.indices.contains($0) && loads[$0].count > 0 }
    guard let busiest else { return DeskText.nothingWaits }
    return TrainingText.next + entries[busiest].name
  }
}
