import CEDomain

/// 审计日志: read-only, filtered, page by page; the chain is walked on a key (ROL-8-09).
final class AuditScreen: Screen {
  static let number = "9.25"
  private static let pageSize = 200

  private var filter = AuditReader.Filter()
  private var lines: [AuditReader.Line] = []
  private var hasMore = false
  private var failure: Phrase?
  private var verdict: AuditLog.Verdict?
  private var list = ListState()

  init(context: Context) {
    load(after: nil, in: context)
  }

  func title(in context: Context) -> Heading { Heading(Self.number, AuditText.desk) }

  /// Replaces the lines, or appends the page that follows `last`.
  private func load(after last: Int?, in context: Context) {
    guard let actor = context.actor else { return }
    do {
      let page = try AuditReader(store: context.store).page(
        filter, before: last, limit: Self.pageSize, by: actor, at: context.now)
      lines = last == nil ? page : lines + page
      hasMore = page.count == Self.pageSize
      if last == nil { list = ListState() }
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if let index = list.chosen(of: lines.count) {
      keys.append(
        Binding(.named(.enter), TrainingText.open) { [self] in open(lines[index]) })
    }
    keys.append(Binding(.character("f"), AuditText.filter) { [self] in askFilter() })
    if hasMore {
      keys.append(
        Binding(.character("m"), AuditText.older) { [self] in
          load(after: lines.last?.sequence, in: context)
          return []
        })
    }
    keys += [
      Binding(.character("v"), AuditText.verify) { [self] in verify(in: context) },
      Binding(.character("r"), TrainingText.refresh) { [self] in
        load(after: nil, in: context)
        return []
      },
      Binding(.named(.escape), FormText.back) { [self] in
        guard !filter.isEmpty else { return [.pop] }
        filter = AuditReader.Filter()
        load(after: nil, in: context)
        return []
      },
    ]
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = list.handle(key, count: lines.count) { [lines] index, wanted in
      lines[index].entry.event.rawValue.contains(wanted)
    }
    return []
  }

  private func open(_ line: AuditReader.Line) -> [Effect] {
    [
      .push(
        MessageBox(
          title: AuditText.row(line.sequence), text: AuditText.whole(line),
          buttons: [.init(FormText.close) { _ in [] }]))
    ]
  }

  private func askFilter() -> [Effect] {
    let asks = [
      DeskAsk(
        label: AuditText.who, hint: AuditText.whoHint, characters: 40, isRequired: false,
        initial: filter.who),
      DeskAsk(
        label: AuditText.event, hint: AuditText.eventHint, characters: 40, isRequired: false,
        initial: filter.event),
      DeskAsk(
        label: AuditText.fromDay, isRequired: false, kind: .date,
        initial: filter.from?.description ?? ""),
      DeskAsk(
        label: AuditText.toDay, isRequired: false, kind: .date,
        initial: filter.to?.description ?? ""),
    ]
    return [
      .push(
        DeskPrompt.screen(AuditText.filter, number: Self.number, asks: asks) {
          [self] inputs, context in
          filter = AuditReader.Filter(
            who: TextNormalizer.compact(inputs[0]),
            event: TextNormalizer.compact(inputs[1]).lowercased(),
            from: CalendarDay(inputs[2]), to: CalendarDay(inputs[3]))
          load(after: nil, in: context)
          return .proceed([.pop])
        })
    ]
  }

  private func verify(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      verdict = try AuditReader(store: context.store).verify(by: actor)
      guard let verdict else { return [.say(RefusalText.notPermitted, .bad)] }
      if case .intact = verdict { return [.say(AuditText.sentence(verdict), .good)] }
      return [.say(AuditText.sentence(verdict), .bad)]
    }
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    let state = verdict.map { AuditText.mark($0) } ?? AuditText.notVerified
    let count = AuditText.shown(lines.count, hasMore: hasMore, isFiltered: !filter.isEmpty)
    let column = canvas.put(context.text(count), in: area, column: 2, style: .quiet)
    canvas.put(context.text(state), in: area, column: column + 2, style: .quiet)
    let table = TableView(
      columns: [
        TableColumn("#", .fixed(7), .right, priority: 2),
        TableColumn(context.text(AuditText.time), .fixed(19)),
        TableColumn(context.text(AuditText.account), .share(1, least: 8)),
        TableColumn(context.text(AuditText.event), .share(2, least: 14)),
        TableColumn(context.text(AuditText.change), .share(2, least: 10), priority: 1),
      ], count: lines.count, emptyText: context.text(FormText.emptyList)
    ) { [lines] index in
      let line = lines[index]
      return TableRow([
        String(line.sequence), ClockTime(of: line.entry.at).stamp, line.account,
        line.entry.event.rawValue, AuditText.change(of: line.entry),
      ])
    }
    table.draw(&list, on: &canvas, in: area.droppingTop(1))
  }
}
