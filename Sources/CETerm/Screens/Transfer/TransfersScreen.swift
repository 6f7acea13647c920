import CEDomain

/// 会计人员信息调转: the transfers of a person, and the way to a new one (NAT-5, NAT-5.2-01).
final class TransfersScreen: Screen {
  private(set) var transfers: [Transfer] = []
  private(set) var block: TransferBlock?
  private var divisions = DivisionTable([])
  private var failure: Phrase?
  private var list = ListState()

  init(context: Context) {
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading("N5", TransferText.title) }

  func resumed(in context: Context) { reload(in: context) }

  private func reload(in context: Context) {
    guard let actor = context.actor else { return }
    let store = Transfers(store: context.store)
    do {
      divisions = try context.store.reference.divisionTable()
      transfers = try store.all(by: actor)
      block = try store.block(by: actor)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  private var chosen: Transfer? { list.chosen(of: transfers.count).map { transfers[$0] } }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if let transfer = chosen {
      keys.append(Binding(.named(.enter), TransferText.view) { [self] in view(transfer) })
    }
    let isReturned = transfers.first?.item.state == .returned
    keys.append(
      Binding(
        .character("n"), isReturned ? TransferText.mend : TransferText.apply,
        disabled: block.map(TransferText.sentence)
      ) { [self] in apply(in: context) })
    if let transfer = chosen, transfer.item.state == .pending {
      let disabled = transfer.item.openedAt == nil ? nil : CollectionText.opened
      keys.append(
        Binding(.character("w"), TransferText.withdraw, disabled: disabled) { [self] in
          withdraw(transfer, in: context)
        })
    }
    if let proof = chosen?.proof {
      keys.append(
        Binding(.character("p"), TransferText.proof) {
          [.push(AttachmentViewScreen(own: proof, label: TransferText.proof, context: context))]
        })
    }
    keys.append(Binding(.named(.escape), FormText.back) { [.pop] })
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = list.handle(key, count: transfers.count, matching: { _, _ in true })
    return []
  }

  private func view(_ transfer: Transfer) -> [Effect] {
    [
      .push(
        AnswersScreen(Heading("N5.2", TransferText.title), [.transfer(divisions)], transfer.answers)
      )
    ]
  }

  private func apply(in context: Context) -> [Effect] {
    attempt { [.push(try TransferPages.form(in: context))] }
  }

  private func withdraw(_ transfer: Transfer, in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let outcome = try Transfers(store: context.store).withdraw(
        transfer.item.id, by: actor, at: context.now, from: context.entropy)
      reload(in: context)
      switch outcome {
      case .submitted: return [.say(TransferText.withdrawn, .good)]
      case .opened: return [.say(CollectionText.opened, .warning)]
      case .blocked(let block): return [.say(TransferText.sentence(block), .warning)]
      case .invalid: return []
      }
    }
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 1 : 0)
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: inside)
      return
    }
    let sentence = block.map(TransferText.sentence) ?? TransferText.hint
    let lines = canvas.wrapped(context.text(sentence), columns: inside.columns)
    for (row, line) in lines.enumerated() {
      canvas.put(line, in: inside, row: row, style: block == nil ? .quiet : .warning)
    }
    let columns = [
      TableColumn(context.text(TransferText.reason), .share(1, least: 12)),
      TableColumn(context.text(TransferText.from), .share(1, least: 12), priority: 2),
      TableColumn(context.text(TransferText.to), .share(1, least: 12)),
      TableColumn(context.text(TransferText.releasedAt), .fixed(10), priority: 1),
      TableColumn(
        context.text(TransferText.state), .fixed(context.language == .chinese ? 16 : 23)),
    ]
    let table = TableView(
      columns: columns, count: transfers.count, emptyText: context.text(TransferText.none)
    ) { [transfers, self] index in
      let transfer = transfers[index]
      return TableRow([
        context.text(TransferText.reason(transfer.reason)), place(transfer.from),
        place(transfer.to),
        transfer.releasedAt.map { String(ClockTime(of: $0).stamp.prefix(10)) } ?? "",
        context.text(TransferText.standing(transfer)),
      ])
    }
    table.draw(&list, on: &canvas, in: inside.droppingTop(lines.count + 1))
  }

  /// The last two names of a path: the city and the county say enough in a list.
  private func place(_ code: String) -> String {
    divisions.path(code).suffix(2).map(\.name).joined(separator: " ")
  }
}
