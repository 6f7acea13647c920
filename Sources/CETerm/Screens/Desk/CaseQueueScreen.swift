import CEDomain

/// The cases of one queue, oldest first (ROL-2-01).
final class CaseQueueScreen: Screen {
  let queue: any DeskQueue
  private(set) var cases: [DeskCase] = []
  /// Cases a colleague works on now (ROL-2-07).
  private var held: Set<String> = []
  private var opener: DeskOpener?
  private var failure: Phrase?
  private var list = ListState()

  init(context: Context, queue: any DeskQueue) {
    self.queue = queue
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading(queue.number, queue.name) }

  func resumed(in context: Context) { reload(in: context) }

  private func reload(in context: Context) {
    guard let actor = context.actor else { return }
    do {
      cases = try queue.cases(in: context)
      opener = try queue.opener(in: context)
      held = try DeskClaims(store: context.store).held(
        in: queue.code, by: actor, at: context.now)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    if list.isFiltering { return filterBindings(in: context) }
    var keys: [Binding] = []
    if let index = list.chosen(of: cases.count) {
      keys.append(
        Binding(.named(.enter), TrainingText.open) { [self] in open(cases[index], in: context) })
    }
    if let opener = opener {
      keys.append(
        Binding(.character("n"), opener.label) { [self] in ask(opener) })
    }
    keys += [
      Binding(.character("/"), DeskText.filter) { [self] in
        list.beginFilter(count: cases.count, matching: matching)
        return []
      },
      Binding(.character("r"), TrainingText.refresh) { [self] in
        reload(in: context)
        return []
      },
    ]
    keys.append(
      Binding(.named(.escape), FormText.back) { [self] in
        guard list.filter == nil else {
          list.clearFilter()
          return []
        }
        return [.pop]
      })
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = list.handle(key, count: cases.count, matching: matching)
    return []
  }

  private var matching: ListMatch {
    { [cases] index, wanted in
      let item = cases[index]
      return [item.number, item.applicant, item.subject].contains {
        $0.lowercased().contains(wanted)
      }
    }
  }

  /// Opens a case, claiming it; a case that a colleague holds opens too, and says so.
  private func open(_ item: DeskCase, in context: Context) -> [Effect] {
    attempt { try CaseScreen.open(item, of: queue, in: context) }
  }

  private func ask(_ opener: DeskOpener) -> [Effect] {
    let queue = queue
    return [
      .push(
        DeskPrompt.screen(opener.label, number: queue.number, asks: opener.asks) {
          inputs, context in
          switch try opener.open(inputs, context) {
          case .found(let item):
            return .proceed([.pop] + (try CaseScreen.open(item, of: queue, in: context)))
          case .refused(let sentence): return .failed(sentence)
          case .added(let sentence): return .proceed([.pop, .say(sentence, .good)])
          case .shown(let text):
            return .proceed([.pop, .push(CaseScreen.note(opener.label, text))])
          }
        })
    ]
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    // In line with the first column, behind the place of the mark.
    canvas.put(
      context.text(DeskText.total(cases.count)), in: area, column: 2, style: .quiet)
    let isChinese = context.language == .chinese
    let numberColumns = min(16, cases.map { canvas.columns(of: $0.number) }.max() ?? 0)
    var columns = [
      TableColumn(context.text(queue.headings.number), .fixed(max(7, numberColumns))),
      TableColumn(context.text(queue.headings.applicant), .share(1, least: 8)),
      TableColumn(context.text(queue.headings.subject), .share(3, least: 12)),
    ]
    if !queue.isRegister {
      columns += [
        TableColumn(context.text(DeskText.submitted), .fixed(11), priority: 2),
        TableColumn(context.text(DeskText.days), .fixed(4), .right, priority: 1),
      ]
    }
    columns.append(
      TableColumn(context.text(TrainingText.state), .fixed(isChinese ? 8 : 12)))
    let isRegister = queue.isRegister
    let today = context.today
    let table = TableView(
      columns: columns, count: cases.count,
      emptyText: context.text(isRegister ? FormText.emptyList : DeskText.nothingWaits)
    ) { [cases, held] index in
      let item = cases[index]
      let days = today.number - CalendarDay(containing: item.at).number
      let state = held.contains(item.id) ? DeskText.beingWorkedOn : item.state
      let times = [
        String(ClockTime(of: item.at).stamp.dropFirst(5).prefix(11)), String(days),
      ]
      return TableRow(
        [item.number, item.applicant, item.subject] + (isRegister ? [] : times)
          + [context.text(state)],
        style: held.contains(item.id) ? .quiet : .plain)
    }
    table.draw(&list, on: &canvas, in: area.droppingTop(1))
  }
}
