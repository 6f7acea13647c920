import CEDomain

/// 异常清单: what went wrong, what to do about it, and the way there (ROL-8-03, ROL-8-10).
final class ExceptionsScreen: Screen {
  static let number = "9.24"

  private var lines: [ExceptionList.Line] = []
  private var failure: Phrase?
  private var list = ListState()
  private var checkedAt: Moment

  init(context: Context) {
    checkedAt = context.now
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading(Self.number, ExceptionText.desk) }

  func resumed(in context: Context) { reload(in: context) }

  private func reload(in context: Context) {
    guard let actor = context.actor else { return }
    checkedAt = context.now
    do {
      let found = try ExceptionList(store: context.store).lines(by: actor, at: context.now)
      lines = found ?? []
      failure = found == nil ? RefusalText.notPermitted : nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if let index = list.chosen(of: lines.count) {
      let trouble = lines[index].trouble
      let isQueue = if case .confirmation = trouble { true } else { false }
      keys.append(
        Binding(
          .named(.enter), isQueue ? ExceptionText.mend : ExceptionText.explain
        ) { [self] in open(trouble, in: context) })
    }
    keys += [
      Binding(.character("r"), ExceptionText.again) { [self] in
        reload(in: context)
        return [.say(lines.isEmpty ? ExceptionText.none : ExceptionText.checked, .info)]
      },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = list.handle(key, count: lines.count) { [lines] index, wanted in
      context.text(ExceptionText.name(of: lines[index].trouble)).lowercased().contains(wanted)
    }
    return []
  }

  private func open(_ trouble: ExceptionList.Trouble, in context: Context) -> [Effect] {
    if case .confirmation = trouble {
      return [.push(CaseQueueScreen(context: context, queue: SyncQueue()))]
    }
    return [
      .push(
        MessageBox(
          title: ExceptionText.desk,
          text: ExceptionText.name(of: trouble) + Phrase(same: "\n\n")
            + ExceptionText.remedy(for: trouble),
          buttons: [.init(FormText.close) { _ in [] }]))
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    canvas.put(
      context.text(ExceptionText.checked(at: checkedAt)), in: area, column: 2, style: .quiet)
    let table = TableView(
      columns: [
        TableColumn(context.text(ExceptionText.trouble), .share(3, least: 16)),
        TableColumn(context.text(ExceptionText.count), .fixed(6), .right),
        TableColumn(context.text(ExceptionText.way), .share(2, least: 12), priority: 1),
      ], count: lines.count, emptyText: context.text(ExceptionText.none)
    ) { [lines] index in
      let line = lines[index]
      return TableRow([
        context.text(ExceptionText.name(of: line.trouble)), String(line.count),
        context.text(ExceptionText.way(of: line.trouble)),
      ])
    }
    table.draw(&list, on: &canvas, in: area.droppingTop(1))
  }
}
